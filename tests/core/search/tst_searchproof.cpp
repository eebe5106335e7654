#include "core/assess/fits.h"
#include "core/project/presets.h"
#include "core/search/visitors.h"
#include "tests/core/search/smallcatalog.h"

#include <QTest>

using namespace octoha;
using namespace octoha::leastcost;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 1);

/// Constraints as they come: some loose, some that nothing meets.
SearchConstraints randomConstraints(const Design &design, const Catalog &catalog, QRandomGenerator &random)
{
    const auto maybe = [&random](auto value) { return random.bounded(3) > 0 ? std::optional(value) : std::nullopt; };
    SearchConstraints constraints = constraintsOf(design, catalog);
    constraints.budget
        = random.bounded(4) == 0 ? std::optional(qint64(400 + random.bounded(2000)) * moneyScale) : std::nullopt;
    constraints.availability = maybe(92 + random.bounded(600) / 100.0);
    constraints.maxNodes = 2 + random.bounded(2);
    constraints.tasksOneNodeAway = random.bounded(30);
    constraints.rpoMinutes = random.bounded(5) == 0 ? std::optional(random.bounded(60)) : std::nullopt;
    constraints.rtoMinutes = maybe(200 + random.bounded(300));
    constraints.licenceNodes = random.bounded(3) == 0 ? 1 + random.bounded(4) : 0;
    constraints.privateOnly = random.bounded(4) == 0;
    constraints.entraOnly = random.bounded(4) == 0;
    constraints.withoutErrors = random.bounded(5) > 0;
    return constraints;
}

/// What a search finds, without how it got there.
QJsonObject found(SearchResult result)
{
    result.visited = 0;
    return searchToJson(result);
}

QList<Option> frontOf(const Problem &problem, const Query &query)
{
    Front front(problem);
    problem.walk(query, front);
    return front.points();
}

using Worth = std::tuple<qint64, double, int, std::array<int, partCount>>;
QList<Worth> worthsOf(const QList<Option> &options)
{
    QList<Worth> worths;
    for (const Option &option : options)
        worths.append({option.monthly, option.promise.known(), option.headroom, option.choice.of});
    return worths;
}

/// The least cost by asking the assessment of every point, without any table of the search.
std::optional<qint64> leastByAssessment(
    const Design &design, const Catalog &catalog, const SearchConstraints &constraints);

} // namespace

/// The search against other ways to find the same.
class TestSearchProof : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void boundsChangeNothing_data();
    void boundsChangeNothing();
    void exhaustiveSaysTheSame();
    void boundsChangeNothingInARealRegion();
    void theAssessmentOfEveryPointSaysTheSame();
};

void TestSearchProof::boundsChangeNothing_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<int>("catalogs");
    QTest::addRow("lab") << u"lab"_s << 120;
    QTest::addRow("grow") << u"grow-single-node"_s << 50;
    QTest::addRow("regulated") << u"regulated"_s << 30;
    QTest::addRow("polled") << u"two-node"_s << 8;
    QTest::addRow("sample") << u"standard-zonal"_s << 4;
}

void TestSearchProof::boundsChangeNothing()
{
    QFETCH(const QString, preset);
    QFETCH(const int, catalogs);
    const Design design = projectFromPreset(*findPreset(preset)).design;
    QRandomGenerator random{quint32(catalogs)};
    int withDesign = 0;
    for (int i = 0; i < catalogs; ++i) {
        const tests::SmallCatalog small({.sizes = 2 + random.bounded(4), .objectives = 2 + random.bounded(5)}, random);
        const SearchConstraints constraints = randomConstraints(design, small.catalog(), random);
        const Problem problem(design, small.catalog(), day, constraints, constraints.maxNodes, [] { return false; });
        const Limits limits = given(constraints);
        Cheapest cheapest;
        problem.walk({.limits = limits}, cheapest);
        const QList<Option> bounded = frontOf(problem, {.limits = limits}),
                            every = frontOf(problem, {.limits = limits, .everyPoint = true});
        QCOMPARE(worthsOf(bounded), worthsOf(every));
        QCOMPARE(cheapest.best().has_value(), !every.isEmpty());
        QVERIFY(every.isEmpty() || cheapest.best()->choice == every.first().choice);
        withDesign += int(!every.isEmpty());
    }
    // Both kinds come up.
    QVERIFY2(withDesign > 0 && withDesign < catalogs && (withDesign * 4 >= catalogs || catalogs < 30),
        qPrintable(QString::number(withDesign)));
}

void TestSearchProof::exhaustiveSaysTheSame()
{
    const Design design = projectFromPreset(*findPreset(u"lab")).design;
    QRandomGenerator random(29);
    for (int i = 0; i < 15; ++i) {
        const tests::SmallCatalog small({}, random);
        const SearchConstraints constraints = randomConstraints(design, small.catalog(), random);
        QCOMPARE(found(search(design, small.catalog(), day, constraints)),
            found(search(design, small.catalog(), day, constraints, {.exhaustive = true})));
    }
}

void TestSearchProof::boundsChangeNothingInARealRegion()
{
    const Design design = projectFromPreset(*findPreset(u"lab")).design;
    SearchConstraints constraints = constraintsOf(design, Catalog::shipped());
    constraints.maxNodes = 4;
    const SearchResult every = search(design, Catalog::shipped(), day, constraints, {.exhaustive = true});
    QCOMPARE(found(search(design, Catalog::shipped(), day, constraints)), found(every));
    QVERIFY(every.optimal && every.considered >= every.visited && every.visited > 1'000'000);
}

namespace {

bool isFit(const Design &design, const Catalog &catalog)
{
    const auto machines = nodeFitsOf(design, catalog, {});
    return std::all_of(machines.cbegin(), machines.cend(), [](const NodeFit &fit) { return fit.fit == Fit::Fits; })
        && databaseFitOf(design, catalog).fit == Fit::Fits;
}

bool meets(const Design &design, const Catalog &catalog, const SearchConstraints &wanted)
{
    const Availability availability = availabilityOf(design, catalog);
    if (int(*sizingOf(design, catalog).capacityOneNodeAway.value) < wanted.tasksOneNodeAway || !isFit(design, catalog)
        || (wanted.availability && (availability.atMost || *availability.composite.value < *wanted.availability))
        || !costOf(design, catalog).complete)
        return false;
    const QList<Finding> findings = findingsOf(design, {catalog, day});
    return std::none_of(findings.cbegin(), findings.cend(),
        [](const Finding &finding) { return finding.severity() == Severity::Error; });
}

std::optional<qint64> leastByAssessment(
    const Design &design, const Catalog &catalog, const SearchConstraints &constraints)
{
    const Space space(design, catalog, day, constraints.tasksOneNodeAway, constraints.maxNodes);
    std::optional<qint64> least;
    Choice choice;
    for (;;) {
        const Design at = space.at(choice);
        const qint64 monthly = costOf(at, catalog).known;
        if ((!least || monthly < *least) && meets(at, catalog, constraints))
            least = monthly;
        int part = 0;
        while (part < partCount && ++choice.of[size_t(part)] == space.count(Part(part)))
            choice.of[size_t(part++)] = 0;
        if (part == partCount)
            return least;
    }
}

} // namespace

void TestSearchProof::theAssessmentOfEveryPointSaysTheSame()
{
    QRandomGenerator random(23);
    Design design = projectFromPreset(*findPreset(u"lab")).design;
    design.workload.licenceMonthly = Money::fromCents(70'000).value(); // else no total is complete
    for (int i = 0; i < 3; ++i) {
        const tests::SmallCatalog small({.sizes = 3, .objectives = 3}, random);
        SearchConstraints constraints;
        constraints.maxNodes = 2;
        constraints.tasksOneNodeAway = random.bounded(12);
        constraints.availability = 98 + random.bounded(180) / 100.0;
        const SearchResult result = search(design, small.catalog(), day, constraints);
        const auto least = leastByAssessment(design, small.catalog(), constraints);
        QCOMPARE(result.optimal.has_value(), least.has_value());
        QVERIFY(!least || result.optimal->monthly == *least);
    }
}

QTEST_GUILESS_MAIN(TestSearchProof)
#include "tst_searchproof.moc"
