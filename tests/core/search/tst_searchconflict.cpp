#include "core/project/presets.h"
#include "core/search/conflicts.h"
#include "core/search/search.h"
#include "core/search/visitors.h"
#include "tests/core/search/smallcatalog.h"

#include <QElapsedTimer>
#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(octoha::Design)

namespace {

const QDate day(2026, 11, 1);
const Catalog &catalog = Catalog::shipped();

SearchResult searched(const Design &design, const SearchConstraints &constraints)
{
    return search(design, catalog, day, constraints);
}

SearchConstraints wishesOf(const Design &design, int maxNodes = 4)
{
    SearchConstraints constraints = constraintsOf(design, catalog);
    constraints.maxNodes = maxNodes;
    return constraints;
}

QStringList idsOf(const QList<Conflict> &conflict)
{
    QStringList ids;
    for (const Conflict &one : conflict)
        ids.append(QString(one.id));
    return ids;
}

} // namespace

/// What is said where no design meets all that is wanted.
class TestSearchConflict : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aConflictIsNeededInEachOfItsParts();
    void aConflictNamesWhatIsWanted_data();
    void aConflictNamesWhatIsWanted();
};

void TestSearchConflict::aConflictIsNeededInEachOfItsParts()
{
    using namespace leastcost;
    const Design design = projectFromPreset(*findPreset(u"lab")).design;
    QRandomGenerator random(5);
    for (int i = 0; i < 12; ++i) {
        const tests::SmallCatalog small({.sizes = 3, .objectives = 3}, random);
        SearchConstraints constraints = constraintsOf(design, small.catalog());
        constraints.maxNodes = 2 + random.bounded(2);
        constraints.budget = qint64(300 + random.bounded(400)) * moneyScale;
        constraints.availability = 99.5 + random.bounded(50) / 100.0;
        constraints.tasksOneNodeAway = random.bounded(60);
        const Problem problem(design, small.catalog(), day, constraints, 6, [] { return false; });
        const Limits conflict = conflictOf(problem, given(constraints));
        const auto isMet = [&](Limits limits) {
            First first;
            problem.walk({.limits = limits}, first);
            return first.found().has_value();
        };
        QCOMPARE(conflict == 0, isMet(given(constraints)));
        QVERIFY(conflict == 0 || !isMet(conflict));
        for (int limit = 0; limit < limitCount; ++limit)
            QVERIFY(!(conflict & limitBit(Limit(limit))) || isMet(conflict & ~limitBit(Limit(limit))));
    }
}

void TestSearchConflict::aConflictNamesWhatIsWanted_data()
{
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("set");
    QTest::addRow("budget") << QStringList{u"budget"_s} << u"Cost a month: at most $0.00"_s << u"budget"_s;
    QTest::addRow("availability") << QStringList{u"availability"_s} << u"Availability: at least 99.999 %"_s
                                  << u"availability"_s;
    QTest::addRow("tasks") << QStringList{u"capacity"_s} << u"Tasks at once with one node away: at least 1,000,000"_s
                           << u"tasks"_s;
    QTest::addRow("one node") << QStringList{u"capacity"_s, u"maxNodes"_s} << u"Nodes: at most 1"_s << u"one node"_s;
    QTest::addRow("licence") << QStringList{u"capacity"_s, u"licence"_s} << u"Nodes that the licence allows: 1"_s
                             << u"licence"_s;
    QTest::addRow("no rpo") << QStringList{u"rpo"_s} << u"Work lost with one part: at most 0 min"_s << u"rpo"_s;
    QTest::addRow("region") << QStringList{u"region"_s} << u"A region that the catalog holds"_s << u"region"_s;
    QTest::addRow("error elsewhere")
        << QStringList{u"rules"_s}
        << u"No rule finds an error. It breaks rule OHA-LICENCE-001: The plan has no licence key."_s << u"error"_s;
    QTest::addRow("open question")
        << QStringList{u"prices"_s}
        << u"A price for each part in this region. Not stated, so what rests on it has no price: "
           "“Compute › Azure Hybrid Benefit for Windows”."_s
        << u"open"_s;
    QTest::addRow("open structure")
        << QStringList{u"rpo"_s}
        << u"Work lost with one part: at most 60 min. “Polling › How Tentacles poll” is not stated."_s
        << u"structure"_s;
}

void TestSearchConflict::aConflictNamesWhatIsWanted()
{
    QFETCH(const QStringList, ids);
    QFETCH(const QString, text);
    QFETCH(const QString, set);
    Design design = sampleProject().design;
    if (set == u"region")
        design.placement.region = Name::constant("nowhere");
    if (set == u"open")
        design.unknown.insert(u"compute.hybridBenefit"_s);
    if (set == u"structure")
        design.unknown.insert(u"polling.way"_s);
    if (set == u"error")
        design.workload.licenceSecret = Name();
    SearchConstraints constraints = wishesOf(design);
    constraints.budget = set == u"budget" ? std::optional<qint64>(0) : std::nullopt;
    constraints.availability = set == u"availability" ? 99.999 : *constraints.availability;
    constraints.tasksOneNodeAway = set == u"tasks" ? 1'000'000 : constraints.tasksOneNodeAway;
    constraints.maxNodes = set == u"one node" ? 1 : constraints.maxNodes;
    constraints.licenceNodes = set == u"licence" ? 1 : constraints.licenceNodes;
    constraints.rpoMinutes = set == u"rpo" ? 0 : *constraints.rpoMinutes;
    const SearchResult result = searched(design, constraints);
    QVERIFY(!result.optimal && result.front.isEmpty());
    QStringList texts;
    for (const Conflict &conflict : result.conflict)
        texts.append(QString(conflict.text).replace(QChar::Nbsp, u' '));
    QCOMPARE(idsOf(result.conflict), ids);
    QVERIFY2(texts.contains(text), qPrintable(texts.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSearchConflict)
#include "tst_searchconflict.moc"
