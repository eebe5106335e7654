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

bool hasError(const Design &design)
{
    const QList<Finding> findings = findingsOf(design, {catalog, day});
    return std::any_of(findings.cbegin(), findings.cend(),
        [](const Finding &finding) { return finding.severity() == Severity::Error; });
}

qint64 costOr(const SearchResult &result, qint64 without)
{
    return result.optimal ? result.optimal->monthly : without;
}

/// One constraint after another made a step stricter, at random.
SearchConstraints stricter(SearchConstraints constraints, QRandomGenerator &random)
{
    switch (random.bounded(6)) {
    case 0:
        constraints.availability = constraints.availability.value_or(99) + 0.03;
        break;
    case 1:
        constraints.maxNodes = std::max(1, constraints.maxNodes - 1);
        break;
    case 2:
        constraints.tasksOneNodeAway += 1 + random.bounded(20);
        break;
    case 3:
        constraints.rtoMinutes = constraints.rtoMinutes.value_or(480) / 2;
        break;
    case 4:
        constraints.licenceNodes = constraints.licenceNodes == 0 ? 4 : std::max(1, constraints.licenceNodes - 1);
        break;
    default:
        constraints.rpoMinutes = constraints.rpoMinutes.value_or(60) / 2;
    }
    return constraints;
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theBestDesignMeetsAllThatIsWanted_data();
    void theBestDesignMeetsAllThatIsWanted();
    void noPointOfTheFrontBeatsAnother();
    void runnersUpSayWhatBeatsThem();
    void aStricterConstraintNeverCostsLess();
    void theSameSearchGivesTheSame();
    void aCancelEndsIt();
    void progressGoesUpToTheEnd();
    void anUnknownWishConstrainsNothing();
    void nodesStayBehindABalancer();
    void partsWithoutAPriceAreNotProposed();
    void hugeNumbersEnd();
};

void TestSearch::initTestCase()
{
    QVERIFY(searched(sampleProject().design, wishesOf(sampleProject().design)).optimal);
}

void TestSearch::theBestDesignMeetsAllThatIsWanted_data()
{
    QTest::addColumn<Design>("design");
    for (const Preset &preset : presets())
        QTest::addRow("%s", preset.name) << projectFromPreset(preset).design;
}

void TestSearch::theBestDesignMeetsAllThatIsWanted()
{
    QFETCH(const Design, design);
    const SearchConstraints wanted = wishesOf(design, 8);
    const SearchResult result = searched(design, wanted);
    QVERIFY2(result.optimal && result.proven,
        qPrintable(idsOf(result.conflict).join(u' ')
            + (result.conflict.isEmpty() ? QString() : result.conflict.first().text)));
    for (const SearchPoint &point : result.front + QList<SearchPoint>{*result.optimal}) {
        const Design best = applied(design, point).value();
        QVERIFY(!hasError(best));
        QCOMPARE(costOf(best, catalog).known, point.monthly);
        QCOMPARE(*availabilityOf(best, catalog).composite.value, point.availability);
        QVERIFY(point.availability >= *wanted.availability);
        QCOMPARE(int(*sizingOf(best, catalog).capacityOneNodeAway.value), wanted.tasksOneNodeAway + point.headroom);
        QVERIFY(point.headroom >= 0);
        QVERIFY(best.compute.nodes.size() <= wanted.maxNodes);
        QCOMPARE(best.workload, design.workload);
        QCOMPARE(best.signIn, design.signIn);
    }
    QCOMPARE(result.front.first(), *result.optimal);
    QVERIFY(result.optimal->monthly <= costOf(design, catalog).known); // The presets are among the points.
}

void TestSearch::noPointOfTheFrontBeatsAnother()
{
    const SearchResult result = searched(sampleProject().design, wishesOf(sampleProject().design));
    QVERIFY(result.front.size() > 3);
    for (const SearchPoint &a : result.front) {
        for (const SearchPoint &b : result.front)
            QVERIFY(a == b || a.monthly < b.monthly || a.availability > b.availability || a.headroom > b.headroom);
    }
}

void TestSearch::runnersUpSayWhatBeatsThem()
{
    const SearchResult result = searched(sampleProject().design, wishesOf(sampleProject().design));
    QVERIFY(result.rejected.size() > 5);
    QSet<QString> texts;
    for (const RejectedPoint &rejected : result.rejected) {
        QVERIFY(
            !rejected.because.isEmpty() && !rejected.because.contains(u"%1"_s) && !rejected.because.contains(u"%2"_s));
        QVERIFY(rejected.point.set != result.optimal->set);
        QVERIFY2(rejected.point.monthly >= result.optimal->monthly || !rejected.because.contains(u"more a month"_s),
            qPrintable(rejected.because));
        texts.insert(rejected.because);
    }
    QVERIFY(texts.contains(u"With one node away 5 tasks run at once; 13 are needed."_s));
}

void TestSearch::aStricterConstraintNeverCostsLess()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 8; ++i) {
        const tests::SmallCatalog small({}, random);
        const Design design = projectFromPreset(*findPreset(u"lab")).design;
        SearchConstraints constraints = constraintsOf(design, small.catalog());
        constraints.maxNodes = 4;
        constraints.availability = std::nullopt;
        qint64 before = 0;
        for (int step = 0; step < 5 && before < std::numeric_limits<qint64>::max(); ++step) {
            const qint64 now
                = costOr(search(design, small.catalog(), day, constraints), std::numeric_limits<qint64>::max());
            QVERIFY(now >= before);
            before = now;
            constraints = stricter(constraints, random);
        }
        constraints.budget = before - 1;
        QVERIFY(
            before == std::numeric_limits<qint64>::max() || !search(design, small.catalog(), day, constraints).optimal);
    }
}

void TestSearch::theSameSearchGivesTheSame()
{
    const Design design = projectFromPreset(*findPreset(u"lab")).design;
    QCOMPARE(searchToJson(searched(design, wishesOf(design))), searchToJson(searched(design, wishesOf(design))));
}

void TestSearch::aCancelEndsIt()
{
    const Design design = projectFromPreset(*findPreset(u"lab")).design;
    int asked = 0;
    for (const int after : {0, 50, 2000}) {
        asked = 0;
        const SearchResult result
            = search(design, catalog, day, wishesOf(design, 8), {.cancel = [&] { return ++asked > after; }});
        QVERIFY(result.cancelled && !result.proven);
        QVERIFY(asked <= after + 1); // Who said so once is not asked again.
    }
}

void TestSearch::progressGoesUpToTheEnd()
{
    const Design design = projectFromPreset(*findPreset(u"lab")).design;
    QList<int> reached;
    search(design, catalog, day, wishesOf(design), {.progress = [&](int percent) { reached.append(percent); }});
    QVERIFY(std::is_sorted(reached.cbegin(), reached.cend()));
    QCOMPARE(reached.last(), 100);
}

void TestSearch::anUnknownWishConstrainsNothing()
{
    Design design = sampleProject().design;
    design.unknown = {u"workload.wantedAvailability"_s, u"workload.rpoMinutes"_s, u"workload.rtoMinutes"_s,
        u"workload.monthlyBudget"_s};
    const SearchConstraints constraints = constraintsOf(design, catalog);
    QVERIFY(!constraints.availability && !constraints.rpoMinutes && !constraints.rtoMinutes && !constraints.budget);
}

void TestSearch::nodesStayBehindABalancer()
{
    const Design design = projectFromPreset(*findPreset(u"lab")).design;
    const Design best = applied(design, *searched(design, wishesOf(design)).optimal).value();
    QVERIFY(best.balancer.web != WebProduct::None);
}

void TestSearch::partsWithoutAPriceAreNotProposed()
{
    QRandomGenerator random(1);
    tests::SmallCatalog small({.keepsPrices = true, .keepsSlas = true}, random);
    const Design design = projectFromPreset(*findPreset(u"lab")).design;
    small.tables().vmPrices = {};
    small.tables().reservations = {};
    SearchConstraints constraints = constraintsOf(design, small.catalog());
    const SearchResult result = search(design, small.catalog(), day, constraints);
    QVERIFY(!result.optimal);
    QCOMPARE(idsOf(result.conflict), QStringList{u"prices"_s});
}

void TestSearch::hugeNumbersEnd()
{
    Design design = projectFromPreset(*findPreset(u"lab")).design;
    design.workload.projects = Count::of<Count::maximum>();
    design.workload.averageMinutes = Minutes::of<Minutes::maximum>();
    design.workload.windowMinutes = Minutes::of<1>();
    QVERIFY(!searched(design, wishesOf(design, 2)).optimal);
    SearchConstraints none = wishesOf(projectFromPreset(*findPreset(u"lab")).design, 0);
    QCOMPARE(
        idsOf(searched(projectFromPreset(*findPreset(u"lab")).design, none).conflict).contains(u"maxNodes"_s), true);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
