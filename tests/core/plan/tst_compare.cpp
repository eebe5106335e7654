#include "core/plan/compare.h"
#include "core/project/presets.h"

#include <QTest>

using namespace octoha;

namespace {

Comparison compared(const Project &before, const Project &after)
{
    return compare(before, after, Catalog::shipped(), QDate(2026, 11, 24));
}

} // namespace

class TestCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalDesignsDoNotDiffer();
    void aRenameNeedsNoStep();
    void aChangeIsNamedInWords();
    void itemsComeAndGo();
    void anItemThatComesIsShownWithItsAnswers();
    void aFindingThatTurnsWorseIsNew();
    void aFindingThatCanBeJudgedIsNew();
    void costAndCapacityHaveSigns();
    void stepsThatReadTheAnswerRunAgain_data();
    void stepsThatReadTheAnswerRunAgain();
};

void TestCompare::equalDesignsDoNotDiffer()
{
    const Comparison comparison = compared(sampleProject(), sampleProject());
    QVERIFY(comparison.fields.isEmpty() && comparison.findingsGone.isEmpty() && comparison.findingsNew.isEmpty() && comparison.steps.isEmpty());
    QCOMPARE(comparison.monthly.value_or(-1), 0.0);
}

void TestCompare::aRenameNeedsNoStep()
{
    Project renamed = sampleProject();
    renamed.design.project.title = Name::constant("Other");
    const Comparison comparison = compared(sampleProject(), renamed);
    QCOMPARE(comparison.fields.size(), 1);
    QCOMPARE(comparison.fields.first().field, QStringLiteral("project.title"));
    QVERIFY(comparison.steps.isEmpty());
}

void TestCompare::aChangeIsNamedInWords()
{
    Project changed = sampleProject();
    changed.design.compute.nodes[1].size = Name::constant("Standard_D8s_v5");
    const Comparison comparison = compared(sampleProject(), changed);
    QCOMPARE(comparison.fields.size(), 1);
    QCOMPARE(comparison.fields.first().label, QStringLiteral("Compute › Nodes › octo-02 › Size"));
    QCOMPARE(comparison.fields.first().before.toString(), QStringLiteral("Standard_D4s_v5"));
    QVERIFY(comparison.monthly.value_or(0) > 0);
}

void TestCompare::itemsComeAndGo()
{
    Project changed = sampleProject();
    changed.design.compute.nodes.removeLast();
    const Comparison comparison = compared(sampleProject(), changed);
    QCOMPARE(comparison.fields.size(), 1);
    QVERIFY(comparison.fields.first().after.isUndefined());
    QVERIFY(!comparison.findingsNew.isEmpty());
    QVERIFY(!comparison.steps.isEmpty());
}

void TestCompare::anItemThatComesIsShownWithItsAnswers()
{
    Project changed = sampleProject();
    QVERIFY(setField(changed.design, QStringLiteral("compute.nodes.+"), QJsonObject{{QStringLiteral("name"), QStringLiteral("octo-03")}, {QStringLiteral("zone"), 3}}));
    const FieldChange change = compared(sampleProject(), changed).fields.first();
    QCOMPARE(change.label, QStringLiteral("Compute › Nodes › octo-03"));
    QCOMPARE(textOf(change, change.before, QLocale::c()), QStringLiteral("—"));
    const QString after = textOf(change, change.after, QLocale::c());
    QVERIFY2(after.contains(QStringLiteral(": octo-03; ")) && after.contains(QStringLiteral("Zone: 3")), qPrintable(after));
}

void TestCompare::aFindingThatTurnsWorseIsNew()
{
    Project open = sampleProject(), wrong = sampleProject();
    QVERIFY(setField(open.design, QStringLiteral("placement.subscription"), QJsonValue::Null));
    wrong.design.placement.subscription = Name::constant("nope");
    const Comparison comparison = compared(open, wrong);
    QVERIFY2(comparison.findingsNew.contains(QStringLiteral("OHA-PLACE-008")), qPrintable(comparison.findingsNew.join(u' ')));
    QVERIFY(!comparison.findingsGone.contains(QStringLiteral("OHA-PLACE-008")));
    const auto change = std::find_if(comparison.findings.begin(), comparison.findings.end(), [](const FindingChange &one) { return one.rule == findRule(QLatin1StringView("OHA-PLACE-008")); });
    QVERIFY(change != comparison.findings.end() && change->before == Severity::Note && change->after == Severity::Error && !change->isUnknown);
}

void TestCompare::aFindingThatCanBeJudgedIsNew()
{
    Project open = sampleProject();
    QVERIFY(setField(open.design, QStringLiteral("placement.subscription"), QJsonValue::Null));
    const Comparison comparison = compared(sampleProject(), open);
    QVERIFY(comparison.findingsNew.contains(QStringLiteral("OHA-PLACE-008")));
    QVERIFY(std::any_of(comparison.findings.begin(), comparison.findings.end(), [](const FindingChange &one) { return one.isUnknown && !one.before; }));
}

void TestCompare::costAndCapacityHaveSigns()
{
    Project smaller = sampleProject();
    for (Node &node : smaller.design.compute.nodes)
        node.taskCap = TaskCap::of<10>();
    const Comparison comparison = compared(sampleProject(), smaller);
    QCOMPARE(comparison.capacity.value_or(0), -10.0);
    QVERIFY(comparison.steps.contains(QStringLiteral("96-TaskCaps")));
}

void TestCompare::stepsThatReadTheAnswerRunAgain_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("steps");
    QTest::addRow("title") << QStringLiteral("project.title") << QStringLiteral("Other") << QString();
    QTest::addRow("port of polling") << QStringLiteral("balancer.commsPort") << QStringLiteral("10944")
                                     << QStringLiteral("M-Resources 10-Preflight 60-FirstNode 92-WindowsFirewall 95-BalancerChecks 97-PollingRegistration");
    QTest::addRow("client id") << QStringLiteral("signIn.entraClientId") << QStringLiteral("00000000-0000-4000-8000-000000000009") << QStringLiteral("M-Secrets M-LateSecrets");
}

void TestCompare::stepsThatReadTheAnswerRunAgain()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, steps);
    Project changed = sampleProject();
    QVERIFY(setField(changed.design, field, valueFromText(field, value).value()));
    QCOMPARE(compared(sampleProject(), changed).steps.join(u' '), steps);
}

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
