#include "tests/core/rules/gooddesign.h"
#include "tests/core/rules/randomdesign.h"
#include "tests/core/rules/rulerows.h"

#include "core/design/applicability.h"

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

/// Two rules look at answers that are left over: a way of polling for nobody, and a secret that stays in the file.
bool looksAtLeftOvers(const Rule &rule)
{
    return QLatin1StringView(rule.id) == QLatin1StringView("OHA-PT-013")
        || QLatin1StringView(rule.id) == QLatin1StringView("OHA-SEC-002");
}

/// Each finding as rule, severity and whether it could judge.
QStringList judgementsOf(const Design &design)
{
    QStringList list;
    for (const Finding &finding : findingsOf(design, testContext())) {
        if (!looksAtLeftOvers(*finding.rule))
            list.append(QStringLiteral("%1 %2 %3")
                            .arg(QLatin1String(finding.rule->id))
                            .arg(int(finding.severity()))
                            .arg(finding.unknownField.has_value()));
    }
    return list;
}

/// The same design without the answers to questions that do not matter in it; true if there were any.
bool forgetHidden(Design &design)
{
    const Design usual;
    bool any = false;
    for (const Field &field : fields()) {
        if (field.isItem() || field.access->equal(*field.row, design, usual) || Relevance(field.id).holds(design))
            continue;
        any = field.access->write(*field.row, design, field.access->read(*field.row, usual)).has_value();
    }
    return any;
}

/// What is in one list only.
QStringList differences(QStringList before, const QStringList &after)
{
    QStringList list = after;
    list.removeIf([&](const QString &one) { return before.contains(one); });
    before.removeIf([&](const QString &one) { return after.contains(one); });
    return before + list;
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

/// Where rules are asked: what is not answered is named, and what does not matter is neither missed nor judged.
class RuleScopeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unknownAnswersAreNotes_data();
    void unknownAnswersAreNotes();
    void whatDoesNotMatterIsNotJudged_data();
    void whatDoesNotMatterIsNotJudged();
    void randomLeftOversAreNotJudged();
    void oneUnknownBringsUpAnother();
    void allUnknownIsJudgedFast();
};

void RuleScopeTest::unknownAnswersAreNotes_data()
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

void RuleScopeTest::unknownAnswersAreNotes()
{
    QFETCH(RuleRow, row);
    QFETCH(QString, edit);
    const Rule &rule = *findRule(QLatin1StringView(row.rule));
    const Design stated = edited(goodDesign(), QString::fromUtf8(row.edits));
    const Design open = edited(stated, edit);
    const QList<Finding> found = findingsBy(rule, open);
    if (found.isEmpty() && looksAtLeftOvers(rule))
        return;
    QCOMPARE(found.size(), 1);
    // What does not matter is not missed.
    QCOMPARE(found.first().unknownField.has_value(), Relevance(edit.section(u'=', 0, 0)).holds(stated));
    if (!found.first().unknownField)
        return;
    QCOMPARE(int(found.first().severity()), int(Severity::Note));
    QVERIFY(editOf(found.first(), open, testContext()).isEmpty());
    QCOMPARE(fieldIdsOf(found.first()).first(), found.first().unknownField->id());
}

void RuleScopeTest::whatDoesNotMatterIsNotJudged_data()
{
    QTest::addColumn<RuleRow>("row");
    for (const RuleRow &row : allRuleRows())
        QTest::addRow("%s %d %s", row.rule, int(row.expect), row.edits) << row;
}

void RuleScopeTest::whatDoesNotMatterIsNotJudged()
{
    QFETCH(RuleRow, row);
    const Design design = edited(goodDesign(), QString::fromUtf8(row.edits));
    Design forgetful = design;
    while (forgetHidden(forgetful)) { }
    QCOMPARE(differences(judgementsOf(design), judgementsOf(forgetful)), QStringList());
}

void RuleScopeTest::randomLeftOversAreNotJudged()
{
    QRandomGenerator random(20261124);
    QStringList all;
    for (int i = 0; i < 300; ++i) {
        Design design = randomDesign(goodDesign(), random);
        design.unknown.clear(); // What is open may yet bring up what is left over.
        Design forgetful = design;
        while (forgetHidden(forgetful)) { }
        all += differences(judgementsOf(design), judgementsOf(forgetful));
    }
    all.removeDuplicates();
    all.sort();
    QCOMPARE(all.join(u'\n'), QString());
}

/// Whether anything polls is open, so the way is open too, and with it what hangs on the way.
void RuleScopeTest::oneUnknownBringsUpAnother()
{
    const Design design
        = edited(goodDesign(), QStringLiteral("workload.pollingTentacles=?; polling.way=?; polling.redisTls=?"));
    const QList<Finding> found = findingsBy(*findRule(QLatin1StringView("OHA-REDIS-006")), design);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().unknownField);
}

/// A design that is only begun: nothing is answered.
void RuleScopeTest::allUnknownIsJudgedFast()
{
    Design design;
    for (const Field &field : fields()) {
        if (!field.isItem())
            design.unknown.insert(field.id);
    }
    QElapsedTimer clock;
    clock.start();
    const QList<Finding> found = findingsOf(design, testContext());
    qInfo("%lld ms, %d findings", clock.elapsed(), int(found.size()));
    for (const Finding &finding : found)
        QVERIFY2(finding.unknownField, finding.rule->id);
}

QTEST_GUILESS_MAIN(RuleScopeTest)
#include "tst_rulescope.moc"
