#include "core/compare/comparison.h"
#include "core/project/presets.h"

#include <QTest>

using namespace octoha;

namespace {

Comparison compared(const Project &before, const Project &after)
{
    return compare(before, after, Catalog::shipped(), QDate(2026, 11, 24));
}

} // namespace

class TestComparison : public QObject {
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
    void aNewNodeIsSetUpAsTheOthersWere();
    void aStepThatWasNotThereRuns();
    void failuresGetBetterAndWorse();
    void aPairThatNoLongerSurvivesIsNamed();
    void aFailureThatDoesNotChangeIsNotNamed();
    void lossOfZoneRedundancyIsWorse();
    void failuresOfPartsThatNobodyChoseAreNotCompared();
};

void TestComparison::equalDesignsDoNotDiffer()
{
    const Comparison comparison = compared(sampleProject(), sampleProject());
    QVERIFY(comparison.fields.isEmpty() && comparison.findingsGone.isEmpty() && comparison.findingsNew.isEmpty()
        && comparison.steps.isEmpty());
    QCOMPARE(comparison.monthly.value_or(-1), 0.0);
}

void TestComparison::aRenameNeedsNoStep()
{
    Project renamed = sampleProject();
    renamed.design.project.title = Name::constant("Other");
    const Comparison comparison = compared(sampleProject(), renamed);
    QCOMPARE(comparison.fields.size(), 1);
    QCOMPARE(comparison.fields.first().field, QStringLiteral("project.title"));
    QVERIFY(comparison.steps.isEmpty());
}

void TestComparison::aChangeIsNamedInWords()
{
    Project changed = sampleProject();
    changed.design.compute.nodes[1].size = Name::constant("Standard_D8s_v5");
    const Comparison comparison = compared(sampleProject(), changed);
    QCOMPARE(comparison.fields.size(), 1);
    QCOMPARE(comparison.fields.first().label, QStringLiteral("Compute › Nodes › octo-02 › Size"));
    QCOMPARE(comparison.fields.first().before.toString(), QStringLiteral("Standard_D4s_v5"));
    QVERIFY(comparison.monthly.value_or(0) > 0);
}

void TestComparison::itemsComeAndGo()
{
    Project changed = sampleProject();
    changed.design.compute.nodes.removeLast();
    const Comparison comparison = compared(sampleProject(), changed);
    QCOMPARE(comparison.fields.size(), 1);
    QVERIFY(comparison.fields.first().after.isUndefined());
    QVERIFY(!comparison.findingsNew.isEmpty());
    QVERIFY(!comparison.steps.isEmpty());
}

void TestComparison::anItemThatComesIsShownWithItsAnswers()
{
    Project changed = sampleProject();
    QVERIFY(setField(changed.design, QStringLiteral("compute.nodes.+"),
        QJsonObject{{QStringLiteral("name"), QStringLiteral("octo-03")}, {QStringLiteral("zone"), 3}}));
    const FieldChange change = compared(sampleProject(), changed).fields.first();
    QCOMPARE(change.label, QStringLiteral("Compute › Nodes › octo-03"));
    QCOMPARE(textOf(change, change.before, QLocale::c()), QStringLiteral("—"));
    const QString after = textOf(change, change.after, QLocale::c());
    QVERIFY2(
        after.contains(QStringLiteral(": octo-03; ")) && after.contains(QStringLiteral("Zone: 3")), qPrintable(after));
}

void TestComparison::aFindingThatTurnsWorseIsNew()
{
    Project open = sampleProject(), wrong = sampleProject();
    QVERIFY(setField(open.design, QStringLiteral("placement.subscription"), QJsonValue::Null));
    wrong.design.placement.subscription = Name::constant("nope");
    const Comparison comparison = compared(open, wrong);
    QVERIFY2(comparison.findingsNew.contains(QStringLiteral("OHA-PLACE-008")),
        qPrintable(comparison.findingsNew.join(u' ')));
    QVERIFY(!comparison.findingsGone.contains(QStringLiteral("OHA-PLACE-008")));
    const auto change = std::find_if(comparison.findings.begin(), comparison.findings.end(),
        [](const FindingChange &one) { return one.rule == findRule(QLatin1StringView("OHA-PLACE-008")); });
    QVERIFY(change != comparison.findings.end() && change->before == Severity::Note && change->after == Severity::Error
        && !change->isUnknown);
}

void TestComparison::aFindingThatCanBeJudgedIsNew()
{
    Project open = sampleProject();
    QVERIFY(setField(open.design, QStringLiteral("placement.subscription"), QJsonValue::Null));
    const Comparison comparison = compared(sampleProject(), open);
    QVERIFY(comparison.findingsNew.contains(QStringLiteral("OHA-PLACE-008")));
    QVERIFY(std::any_of(comparison.findings.begin(), comparison.findings.end(),
        [](const FindingChange &one) { return one.isUnknown && !one.before; }));
}

void TestComparison::costAndCapacityHaveSigns()
{
    Project smaller = sampleProject();
    for (Node &node : smaller.design.compute.nodes)
        node.taskCap = TaskCap::of<10>();
    const Comparison comparison = compared(sampleProject(), smaller);
    QCOMPARE(comparison.capacity.value_or(0), -10.0);
    QVERIFY(comparison.steps.contains(QStringLiteral("96-TaskCaps")));
}

void TestComparison::stepsThatReadTheAnswerRunAgain_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("steps");
    const auto row = [](const char *name, const char *preset, const char *field, const char *value, const char *steps) {
        QTest::addRow("%s", name) << QString::fromLatin1(preset) << QString::fromLatin1(field)
                                  << QString::fromUtf8(value) << QString::fromLatin1(steps);
    };
    row("title", "standard-zonal", "project.title", "Other", "");
    row("owner", "regulated", "project.owner", "Somebody", "");
    row("language", "standard-zonal", "project.language", "de", "");
    row("average minutes of a task", "standard-zonal", "workload.averageMinutes", "7", "");
    row("hash of the installer", "two-node", "workload.msiSha256", "aa",
        "M-Bundle 10-Preflight 50-InstallOctopus M-Acceptance");
    row("port of polling", "two-node", "balancer.commsPort", "10944",
        "M-Quota M-Resources M-Bundle 10-Preflight 60-FirstNode 80-FurtherNodes M-Acceptance");
    row("task cap", "standard-zonal", "compute.nodes.0.taskCap", "30",
        "M-Bundle 60-FirstNode 80-FurtherNodes 96-TaskCaps M-Acceptance");
    row("size of a node", "standard-zonal", "compute.nodes.0.size", "Standard_D8s_v5",
        "M-Quota M-Resources M-Bundle M-Acceptance");
}

void TestComparison::stepsThatReadTheAnswerRunAgain()
{
    QFETCH(QString, preset);
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, steps);
    const Project before = projectFromPreset(*findPreset(preset));
    Project changed = before;
    QVERIFY(setField(changed.design, field, valueFromText(field, value).value()));
    QCOMPARE(compared(before, changed).steps.join(u' '), steps);
}

void TestComparison::aNewNodeIsSetUpAsTheOthersWere()
{
    Project changed = sampleProject();
    QVERIFY(setField(changed.design, QStringLiteral("compute.nodes.+"),
        QJsonObject{{QStringLiteral("name"), QStringLiteral("octo-03")}, {QStringLiteral("zone"), 3}}));
    const Comparison comparison = compared(sampleProject(), changed);
    for (const char *step : {"50-InstallOctopus", "80-FurtherNodes", "92-WindowsFirewall", "96-TaskCaps"})
        QVERIFY2(comparison.again.nodes.contains(QLatin1String(step)), qPrintable(comparison.again.nodes.join(u' ')));
    QVERIFY(!comparison.steps.contains(QStringLiteral("60-FirstNode")));
    QVERIFY(comparison.again.infrastructure.contains(QStringLiteral("M-Resources"))
        && comparison.again.others.contains(QStringLiteral("M-Acceptance")));
    QCOMPARE(comparison.again.infrastructure.size() + comparison.again.nodes.size() + comparison.again.others.size(),
        comparison.steps.size());
}

void TestComparison::aStepThatWasNotThereRuns()
{
    Project changed = sampleProject();
    changed.design.polling.way = PollingWay::Redis;
    QVERIFY(!compared(sampleProject(), sampleProject()).steps.contains(QStringLiteral("86-PollingQueue")));
    QVERIFY(compared(sampleProject(), changed).steps.contains(QStringLiteral("86-PollingQueue")));
}

/// "better node:octo-01": the changes of failures, each once.
QStringList failuresOf(const Comparison &comparison)
{
    QStringList texts;
    for (const FailureChange &change : comparison.failures)
        texts.append(wordOf(change.way) + u' ' + change.faults.join(u'+'));
    return texts;
}

void TestComparison::failuresGetBetterAndWorse()
{
    Project changed = sampleProject();
    QVERIFY(setField(changed.design, QStringLiteral("compute.nodes.+"),
        QJsonObject{{QStringLiteral("name"), QStringLiteral("octo-03")}, {QStringLiteral("zone"), 3},
            {QStringLiteral("taskCap"), 20}}));
    const QStringList there = failuresOf(compared(sampleProject(), changed)),
                      back = failuresOf(compared(changed, sampleProject()));
    for (const char *text : {"better node:octo-01", "better zone:1", "new node:octo-03", "new zone:3"})
        QVERIFY2(there.contains(QLatin1String(text)), qPrintable(there.join(u'\n')));
    for (const char *text : {"worse node:octo-01", "worse zone:1", "gone node:octo-03", "gone zone:3"})
        QVERIFY2(back.contains(QLatin1String(text)), qPrintable(back.join(u'\n')));
}

/// Two nodes that both are needed now: each alone does as before.
void TestComparison::aPairThatNoLongerSurvivesIsNamed()
{
    Project before = sampleProject();
    before.design.compute.nodes.clear();
    for (int i = 0; i < 70; ++i) { // So many that pairs which do no more than the two alone are not told.
        QVERIFY(setField(before.design, QStringLiteral("compute.nodes.+"),
            QJsonObject{{QStringLiteral("name"), QStringLiteral("octo-%1").arg(i)}, {QStringLiteral("zone"), 1 + i % 3},
                {QStringLiteral("role"), i < 3 ? QStringLiteral("portalAndTasks") : QStringLiteral("tasksOnly")}}));
    }
    Project changed = before;
    QVERIFY(setField(changed.design, QStringLiteral("compute.nodes.2.role"), QStringLiteral("tasksOnly")));
    const QStringList texts = failuresOf(compared(before, changed)), back = failuresOf(compared(changed, before));
    QVERIFY2(texts.contains(QStringLiteral("worse node:octo-0+node:octo-1")), qPrintable(texts.join(u'\n')));
    QVERIFY2(back.contains(QStringLiteral("better node:octo-0+node:octo-1")), qPrintable(back.join(u'\n')));
}

void TestComparison::aFailureThatDoesNotChangeIsNotNamed()
{
    Project renamed = sampleProject();
    renamed.design.project.title = Name::constant("Other");
    renamed.design.balancer.commsPort = TcpPort::from(10950).value();
    QCOMPARE(failuresOf(compared(sampleProject(), renamed)), QStringList());
}

void TestComparison::lossOfZoneRedundancyIsWorse()
{
    const Project before = projectFromPreset(*findPreset(u"standard-zonal"));
    Project changed = before;
    for (Node &node : changed.design.compute.nodes)
        node.zone = Zone::from(1).value();
    const QStringList texts = failuresOf(compared(before, changed));
    QVERIFY2(texts.contains(QStringLiteral("worse zone:1")), qPrintable(texts.join(u'\n')));
}

void TestComparison::failuresOfPartsThatNobodyChoseAreNotCompared()
{
    Project open = sampleProject();
    open.design.unknown.insert(QStringLiteral("database.kind"));
    for (const Comparison &comparison : {compared(sampleProject(), open), compared(open, sampleProject())}) {
        QCOMPARE(failuresOf(comparison), QStringList());
        QVERIFY(comparison.failuresUnknown.contains(findField(QStringLiteral("database.kind"))->label()));
    }
    const QString first = QStringLiteral("“Database › Product” is not stated in the first design."),
                  second = QStringLiteral("“Storage › Product” is not stated in the second design.");
    QCOMPARE(compared(open, sampleProject()).failuresUnknown, first);
    QVERIFY(compared(sampleProject(), open).failuresUnknown.endsWith(QLatin1String("in the second design.")));
    QVERIFY(compared(open, open).isEmpty());
    Project other = sampleProject();
    other.design.unknown.insert(QStringLiteral("storage.product"));
    QCOMPARE(compared(open, other).failuresUnknown, first + u' ' + second);
    QVERIFY(compared(sampleProject(), sampleProject()).failuresUnknown.isEmpty());
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
