#include "tests/core/rules/gooddesign.h"
#include "tests/core/rules/rulerows.h"

#include "core/design/leftopen.h"

#include <QRegularExpression>
#include <QTest>

using namespace octoha;
using namespace octoha::tests;

namespace {

/// The findings of one rule.
QList<Finding> findingsBy(const Rule &rule, const Design &design, const Context &context = testContext())
{
    QList<Finding> found = findingsOf(design, context);
    found.removeIf([&](const Finding &finding) { return finding.rule != &rule; });
    return found;
}

Context contextOf(const RuleRow &row)
{
    return *row.asOf ? Context{testContext().catalog, QDate::fromString(QLatin1StringView(row.asOf), Qt::ISODate)}
                     : testContext();
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

} // namespace

/// Every rule, by rows of designs that break it, do not, or that it does not look at.
class RuleRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rulesSayWhatTheRowsExpect_data();
    void rulesSayWhatTheRowsExpect();
    void offeredEditsMend_data();
    void offeredEditsMend();
    void everyEditIsOfferedInSomeRow();
    void premiumNeedsFewerVcores();
    void supportOfSqlServerEndsByTheDay_data();
    void supportOfSqlServerEndsByTheDay();
    void theGoodDesignHasNoWarnings();
    void anEmptyAnswerLeavesNoHoleInTheSentence();
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
    const QList<Finding> found = findingsBy(*rule, design, contextOf(row));
    QCOMPARE(found.size(), row.expect == Expect::Breaks || row.expect == Expect::CannotJudge ? 1 : 0);
    if (row.expect != Expect::CannotJudge)
        QCOMPARE(isAsked(*rule, design), row.expect != Expect::NotAsked);
    if (found.isEmpty())
        return;
    const Finding &finding = found.first();
    QCOMPARE(finding.unknownField.has_value(), row.expect == Expect::CannotJudge);
    if (finding.unknownField) {
        const QString question = questionText(*finding.unknownField);
        QVERIFY(question.contains(QStringLiteral(" › ")) && messageOf(finding, QLocale::c()).contains(question));
        QVERIFY(titleOf(finding).contains(question));
        return;
    }
    QCOMPARE(int(finding.severity()), int(row.severity.value_or(rule->severity)));
    QCOMPARE(int(finding.seen.values.size()), placeholders(rule->message));
    QVERIFY(finding.seen.count >= 0 || !QString::fromUtf8(rule->message).contains(QStringLiteral("%n")));
    static const QRegularExpression left(QStringLiteral("%([1-9]|n)"));
    QVERIFY2(!messageOf(finding, QLocale::c()).contains(left), qUtf8Printable(messageOf(finding, QLocale::c())));
    for (const QString &field : fieldIdsOf(finding))
        QVERIFY2(findField(field), qUtf8Printable(field));
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

void RuleRowsTest::supportOfSqlServerEndsByTheDay_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("severity"); // -1: nothing is said
    const auto row = [](const char *version, QDate day, int severity) {
        QTest::addRow("%s on %s", version, qUtf8Printable(day.toString(Qt::ISODate)))
            << QString::fromLatin1(version) << day << severity;
    };
    row("sql2025", QDate(2026, 11, 24), -1);
    row("sql2022", QDate(2026, 1, 11), -1); // Mainstream support ends two years later to the day.
    row("sql2022", QDate(2026, 1, 12), int(Severity::Note));
    row("sql2022", QDate(2028, 1, 12), int(Severity::Warning));
    row("sql2022", QDate(2034, 1, 1), int(Severity::Error));
    row("sql2019", QDate(2030, 6, 1), int(Severity::Error));
    row("sql2017", QDate(2027, 10, 12), int(Severity::Warning));
    row("sql2017", QDate(2028, 1, 1), int(Severity::Error));
}

void RuleRowsTest::supportOfSqlServerEndsByTheDay()
{
    QFETCH(QString, version);
    QFETCH(QDate, day);
    QFETCH(int, severity);
    const Design design = edited(goodDesign(), QStringLiteral("@availabilityGroup; database.sqlVersion=") + version);
    QList<Finding> found = findingsOf(design, {Catalog::shipped(), day});
    found.removeIf([](const Finding &finding) { return finding.rule != findRule(QLatin1StringView("OHA-DB-015")); });
    QCOMPARE(found.isEmpty() ? -1 : int(found.first().severity()), severity);
}

void RuleRowsTest::premiumNeedsFewerVcores()
{
    const auto wanted = [](const char *objective) {
        const QString edits
            = QStringLiteral("compute.nodes.0.taskCap=80; compute.nodes.1.taskCap=80; database.vcoreObjective=");
        const Design design = edited(goodDesign(), edits + QLatin1String(objective));
        return findingsBy(*findRule(QLatin1StringView("OHA-DB-006")), design).first().seen.values.at(3).toDouble();
    };
    QCOMPARE(wanted("GP_Gen5_2"), 8.0);
    QCOMPARE(wanted("BC_Gen5_2"), 6.4);
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

void RuleRowsTest::anEmptyAnswerLeavesNoHoleInTheSentence()
{
    const Design design = edited(goodDesign(), QStringLiteral("workload.octopusVersion="));
    const QString message
        = messageOf(findingsBy(*findRule(QLatin1StringView("OHA-WORKLOAD-001")), design).first(), QLocale::c());
    QVERIFY2(message.contains(QStringLiteral("“not stated”")), qPrintable(message));
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
