#include "tests/core/rules/gooddesign.h"
#include "tests/core/rules/rulerows.h"

#include "core/design/fields.h"

#include <QTest>

using namespace octoha;
using namespace octoha::tests;

namespace {

/// The findings of one rule.
QList<Finding> findingsBy(const Rule &rule, const Design &design)
{
    QList<Finding> found = findingsOf(design, testContext());
    found.removeIf([&](const Finding &finding) { return finding.rule != &rule; });
    return found;
}

QStringList errorsOf(const Design &design)
{
    QStringList ids;
    for (const Finding &finding : findingsOf(design, testContext())) {
        if (finding.severity() == Severity::Error)
            ids.append(QLatin1String(finding.rule->id));
    }
    return ids;
}

/// The highest of %1 … %4 in a message.
int placeholders(const char *message)
{
    int highest = 0;
    for (int i = 1; i <= 9; ++i) {
        if (QString::fromUtf8(message).contains(QStringLiteral("%%1").arg(i)))
            highest = i;
    }
    return highest;
}

/// How to make a rule's field unknown: the item's question, or the list while it is empty.
QString unknownEdit(FieldRef ref, const Design &design)
{
    const QString id = ref.id();
    const QString list = id.section(QStringLiteral(".*"), 0, 0);
    const bool ofItem = list != id && !getField(design, list).value().toArray().isEmpty();
    return (ofItem ? QString(id).replace(u'*', u'0') : list) + QStringLiteral("=?");
}

} // namespace

/// Every rule, by rows of designs that break it, do not, or that it does not look at.
class RuleRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rulesSayWhatTheRowsExpect_data();
    void rulesSayWhatTheRowsExpect();
    void unknownAnswersAreNotes_data();
    void unknownAnswersAreNotes();
    void offeredEditsMend_data();
    void offeredEditsMend();
    void everyEditIsOfferedInSomeRow();
    void theGoodDesignHasNoWarnings();
    void anotherLanguageSeesTheSameValues();
};

void RuleRowsTest::rulesSayWhatTheRowsExpect_data()
{
    QTest::addColumn<RuleRow>("row");
    for (const RuleRow &row : allRuleRows())
        QTest::addRow("%s %d %s", row.rule, int(row.expect), row.edits) << row;
}

void RuleRowsTest::rulesSayWhatTheRowsExpect()
{
    QFETCH(RuleRow, row);
    const Rule *rule = findRule(QLatin1StringView(row.rule));
    QVERIFY2(rule, row.rule);
    const Design design = edited(goodDesign(), QString::fromUtf8(row.edits));
    const QList<Finding> found = findingsBy(*rule, design);
    QCOMPARE(found.size(), row.expect == Expect::Breaks ? 1 : 0);
    QCOMPARE(!rule->applies || rule->applies(design), row.expect != Expect::NotAsked);
    if (found.isEmpty())
        return;
    const Finding &finding = found.first();
    QVERIFY(!finding.unknownField);
    QCOMPARE(int(finding.severity()), int(row.severity.value_or(finding.severity())));
    QCOMPARE(int(finding.seen.values.size()), placeholders(rule->message));
    QVERIFY(finding.seen.count >= 0 || !QString::fromUtf8(rule->message).contains(QStringLiteral("%n")));
    QVERIFY(!messageOf(finding, QLocale::c()).contains(u'%') || placeholders(rule->message) > 0);
    for (const QString &field : fieldIdsOf(finding))
        QVERIFY2(findField(field), qUtf8Printable(field));
}

void RuleRowsTest::unknownAnswersAreNotes_data()
{
    QTest::addColumn<RuleRow>("row");
    QTest::addColumn<QString>("edit");
    QSet<QLatin1StringView> seen;
    for (const RuleRow &row : allRuleRows()) {
        const Rule *rule = findRule(QLatin1StringView(row.rule));
        if (!rule || row.expect != Expect::Breaks || seen.contains(QLatin1StringView(row.rule)))
            continue;
        seen.insert(QLatin1StringView(row.rule));
        const Design design = edited(goodDesign(), QString::fromUtf8(row.edits));
        for (const FieldRef ref : rule->fields.span())
            QTest::addRow("%s %s.%s", row.rule, ref.path, ref.key) << row << unknownEdit(ref, design);
    }
}

void RuleRowsTest::unknownAnswersAreNotes()
{
    QFETCH(RuleRow, row);
    QFETCH(QString, edit);
    const Design design = edited(edited(goodDesign(), QString::fromUtf8(row.edits)), edit);
    const Rule &rule = *findRule(QLatin1StringView(row.rule));
    const QList<Finding> found = findingsBy(rule, design);
    // The answer falls back to its default, which may be one that the rule does not look at.
    QCOMPARE(found.size(), rule.applies && !rule.applies(design) ? 0 : 1);
    if (found.isEmpty())
        return;
    QVERIFY(found.first().unknownField);
    QCOMPARE(int(found.first().severity()), int(Severity::Note));
    QVERIFY(editOf(found.first(), design, testContext()).isEmpty());
}

void RuleRowsTest::offeredEditsMend_data()
{
    QTest::addColumn<RuleRow>("row");
    for (const RuleRow &row : allRuleRows()) {
        const Rule *rule = findRule(QLatin1StringView(row.rule));
        if (rule && rule->edit && row.expect == Expect::Breaks)
            QTest::addRow("%s %s", row.rule, row.edits) << row;
    }
}

void RuleRowsTest::offeredEditsMend()
{
    QFETCH(RuleRow, row);
    const Rule &rule = *findRule(QLatin1StringView(row.rule));
    const Design before = edited(goodDesign(), QString::fromUtf8(row.edits));
    const QList<Finding> found = findingsBy(rule, before);
    QCOMPARE(found.size(), 1);
    const Edits edits = editOf(found.first(), before, testContext());
    if (edits.isEmpty())
        return; // Nothing to offer in this case.
    const auto after = withEdits(before, edits);
    QVERIFY2(after, after ? "" : qUtf8Printable(after.error().message));
    QVERIFY(findingsBy(rule, *after).isEmpty());
    const QStringList errors = errorsOf(before);
    for (const QString &error : errorsOf(*after))
        QVERIFY2(errors.contains(error), qUtf8Printable(error));
}

void RuleRowsTest::everyEditIsOfferedInSomeRow()
{
    QSet<QLatin1StringView> offered;
    for (const RuleRow &row : allRuleRows()) {
        const Rule *rule = findRule(QLatin1StringView(row.rule));
        const Design design = edited(goodDesign(), QString::fromUtf8(row.edits));
        if (rule && rule->edit && row.expect == Expect::Breaks && !rule->edit(design, testContext()).isEmpty())
            offered.insert(QLatin1StringView(row.rule));
    }
    for (const Rule *rule : allRules())
        QVERIFY2(!rule->edit || offered.contains(QLatin1StringView(rule->id)), rule->id);
}

void RuleRowsTest::theGoodDesignHasNoWarnings()
{
    QStringList warnings;
    for (const Finding &finding : findingsOf(goodDesign(), testContext())) {
        if (finding.severity() != Severity::Note)
            warnings.append(QLatin1String(finding.rule->id) + QStringLiteral(": ") + messageOf(finding, QLocale::c()));
    }
    QCOMPARE(warnings, QStringList());
}

/// An acceptance is kept by the values seen, so these must not depend on the language of the program.
void RuleRowsTest::anotherLanguageSeesTheSameValues()
{
    const Design design = edited(goodDesign(), QStringLiteral("compute.nodes.1.zone=1"));
    const auto values = findingsBy(*findRule(QLatin1StringView("OHA-VM-001")), design).first().seen.values;
    QLocale::setDefault(QLocale(QLocale::German));
    const auto german = findingsBy(*findRule(QLatin1StringView("OHA-VM-001")), design).first().seen.values;
    QLocale::setDefault(QLocale::c());
    QVERIFY(values == german);
}

QTEST_GUILESS_MAIN(RuleRowsTest)
#include "tst_rulerows.moc"
