#include "tests/core/rules/gooddesign.h"
#include "tests/core/rules/randomdesign.h"
#include "tests/core/rules/rulerows.h"

#include "core/design/fields.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace octoha;
using namespace octoha::tests;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

/// The ids of the sheets that rules answer for. A row that two conditions share stands on both rules.
QSet<QString> coveredIds()
{
    QSet<QString> ids;
    for (const Rule *rule : allRules()) {
        ids.insert(QLatin1String(rule->id));
        for (const QString &alias : words(rule->aliases))
            ids.insert(alias);
    }
    return ids;
}

QStringList notCoveredIds()
{
    QStringList ids;
    for (const NotCovered &row : notCovered())
        ids.append(QLatin1String(row.alias));
    return ids;
}

QStringList sheetIds()
{
    QFile file(QStringLiteral(OCTOHA_TEST_DATA "/sheetids.txt"));
    if (!file.open(QFile::ReadOnly))
        qFatal("no sheetids.txt");
    return QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

/// The table of rules as a whole.
class RuleTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAreEnoughRules();
    void idsAreUniqueAndWellFormed();
    void everyIdOfTheSheetsIsCoveredOrExplained_data();
    void everyIdOfTheSheetsIsCoveredOrExplained();
    void noAliasStandsTwiceOnARule();
    void whatIsNotCoveredIsSortedAndHasAReason();
    void rowsAreComplete_data();
    void rowsAreComplete();
    void textsAreComplete_data();
    void textsAreComplete();
    void publishedPracticesExist();
    void randomDesignsAreJudged();
};

void RuleTableTest::thereAreEnoughRules()
{
    QVERIFY2(allRules().size() >= 150, QByteArray::number(qlonglong(allRules().size())).constData());
}

void RuleTableTest::idsAreUniqueAndWellFormed()
{
    static const QRegularExpression form(QStringLiteral("^OHA-[A-Z]{2,9}-[0-9]{3}$"));
    QSet<QString> ids;
    for (const Rule *rule : allRules()) {
        const QString id = QLatin1String(rule->id);
        QVERIFY2(form.match(id).hasMatch(), rule->id);
        QVERIFY2(!ids.contains(id), rule->id);
        ids.insert(id);
        QCOMPARE(findRule(QLatin1StringView(rule->id)), rule);
    }
}

void RuleTableTest::everyIdOfTheSheetsIsCoveredOrExplained_data()
{
    QTest::addColumn<bool>("covered");
    QTest::addColumn<bool>("explained");
    const QSet<QString> covered = coveredIds();
    const QStringList explained = notCoveredIds();
    for (const QString &id : sheetIds())
        QTest::newRow(qUtf8Printable(id)) << covered.contains(id) << explained.contains(id);
}

void RuleTableTest::everyIdOfTheSheetsIsCoveredOrExplained()
{
    QFETCH(bool, covered);
    QFETCH(bool, explained);
    QVERIFY2(covered != explained, covered ? "a rule covers it after all" : "neither a rule nor a reason");
}

void RuleTableTest::noAliasStandsTwiceOnARule()
{
    for (const Rule *rule : allRules()) {
        const QStringList aliases = words(rule->aliases);
        QCOMPARE(QSet<QString>(aliases.cbegin(), aliases.cend()).size(), aliases.size());
    }
}

void RuleTableTest::whatIsNotCoveredIsSortedAndHasAReason()
{
    const auto rows = notCovered();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QVERIFY(qstrlen(rows[i].reason) > 0);
        QVERIFY2(i == 0 || qstrcmp(rows[i - 1].alias, rows[i].alias) < 0, rows[i].alias);
    }
}

void RuleTableTest::rowsAreComplete_data()
{
    QTest::addColumn<QString>("missing");
    QHash<QLatin1StringView, QSet<int>> kinds;
    for (const RuleRow &row : allRuleRows())
        kinds[QLatin1StringView(row.rule)].insert(int(row.expect));
    for (const Rule *rule : allRules()) {
        const QSet<int> has = kinds.value(QLatin1StringView(rule->id));
        QStringList missing;
        if (!has.contains(int(Expect::Breaks)))
            missing.append(QStringLiteral("breaks"));
        if (!has.contains(int(Expect::Fine)))
            missing.append(QStringLiteral("does not break"));
        if (rule->applies && !has.contains(int(Expect::NotAsked)))
            missing.append(QStringLiteral("does not apply"));
        QTest::newRow(rule->id) << missing.join(QStringLiteral(", "));
    }
}

void RuleTableTest::rowsAreComplete()
{
    QFETCH(QString, missing);
    QCOMPARE(missing, QString());
}

void RuleTableTest::textsAreComplete_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < allRules().size(); ++i)
        QTest::newRow(allRules()[i]->id) << int(i);
}

void RuleTableTest::textsAreComplete()
{
    QFETCH(int, index);
    const Rule &rule = *allRules()[std::size_t(index)];
    for (const char *text : {rule.title, rule.message, rule.reason, rule.fix}) {
        QVERIFY(text && qstrlen(text) > 5);
        QVERIFY2(QString::fromUtf8(text).trimmed() == QString::fromUtf8(text), text);
    }
    QVERIFY2(QString::fromUtf8(rule.title).size() <= 80, rule.title);
    QVERIFY2(!QString::fromUtf8(rule.title).endsWith(u'.'), rule.title);
    QVERIFY2(!QString::fromUtf8(rule.title).contains(u'%'), rule.title);
    QVERIFY2(Catalog::shipped().findSource(QString::fromLatin1(rule.source)), rule.source);
    QVERIFY(!rule.fields.span().empty());
    for (const FieldRef ref : rule.fields.span())
        QVERIFY2(findField(ref.id()), qUtf8Printable(ref.id()));
}

void RuleTableTest::publishedPracticesExist()
{
    for (const Rule *rule : allRules()) {
        for (const QString &alias : words(rule->aliases) + words(rule->overrides)) {
            const bool published = alias.startsWith(QLatin1String("Azure.")) || alias.startsWith(QLatin1String("CKV"));
            QVERIFY2(!published || Catalog::shipped().practice(alias), qUtf8Printable(alias));
        }
    }
}

/// No design, however odd, makes a rule, a text or an edit fail.
void RuleTableTest::randomDesignsAreJudged()
{
    QRandomGenerator random(20261124);
    for (int i = 0; i < 400; ++i) {
        const Design design = randomDesign(goodDesign(), random);
        for (const Finding &finding : findingsOf(design, testContext())) {
            QVERIFY(!messageOf(finding, QLocale::c()).isEmpty());
            QVERIFY(!fieldIdsOf(finding).isEmpty());
            const auto mended = withEdits(design, editOf(finding, design, testContext()));
            QVERIFY2(mended, finding.rule->id);
        }
    }
}

QTEST_GUILESS_MAIN(RuleTableTest)
#include "tst_ruletable.moc"
