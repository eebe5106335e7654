#include "core/assess/designparts.h"
#include "core/assess/draws.h"
#include "core/assess/expected.h"
#include "tests/core/assess/randomgraph.h"
#include "tests/core/rules/gooddesign.h"

#include <QTest>

#include <cmath>

using namespace octoha;
using namespace Qt::StringLiterals;

namespace {

/// A part works if it has not failed and one member of each of its needs works: said again, without the state of the
/// graph.
bool works(const DependencyGraph &graph, int part, quint32 failed)
{
    if (failed & (1U << part))
        return false;
    for (const DependencyGraph::Need &need : graph.needs()) {
        if (need.owner != part)
            continue;
        bool any = false;
        for (int edge = need.first; edge < need.first + need.count; ++edge)
            any = any || works(graph, graph.edges()[size_t(edge)].member, failed);
        if (!any)
            return false;
    }
    return true;
}

/// The sum over all states of the parts.
double enumerated(const DependencyGraph &graph, int root, const std::vector<Reliability> &reliabilities)
{
    double up = 0;
    for (quint32 failed = 0; failed < (1U << graph.parts().size()); ++failed) {
        double probability = 1;
        for (size_t part = 0; part < graph.parts().size(); ++part) {
            const double away = reliabilities[part].away();
            probability *= failed & (1U << part) ? away : 1 - away;
        }
        if (probability > 0 && works(graph, root, failed))
            up += probability;
    }
    return up;
}

std::vector<Reliability> randomTimes(size_t parts, QRandomGenerator &random)
{
    std::vector<Reliability> times(parts);
    for (Reliability &time : times) {
        if (random.bounded(5) > 0)
            time = {quint64(1 + random.bounded(1'000'000)), quint64(1 + random.bounded(400'000))};
    }
    return times;
}

ExpectedAvailability expected(const Design &design)
{
    return expectedAvailabilityOf(design, Catalog::shipped());
}

Design without(const QStringList &fields)
{
    Design design = tests::goodDesign();
    for (const QString &field : fields)
        (void)setField(design, field, 0);
    return design;
}

} // namespace

class TestExpected : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theExactFigureEqualsTheSumOverAllStates();
    void oneDesignEqualsTheSumOverAllStates();
    void seriesAndParallelAreWhatTheyAre();
    void drawsAreTheSameEverywhere();
    void drawsHaveTheirMean_data();
    void drawsHaveTheirMean();
    void theIntervalHoldsTheExactFigure();
    void simulationAndAnalysisAgreeOnRandomGraphs();
    void theSameSeedGivesTheSame();
    void whatNeverFailsIsAlwaysThere();
    void worseTimesMakeItWorse_data();
    void worseTimesMakeItWorse();
    void anUnknownTimeMakesItUnknown();
    void anOpenStructureMakesItUnknown();
    void zonesNeverLowerIt();
    void itIsWrittenBesideThePromise();
};

void TestExpected::theExactFigureEqualsTheSumOverAllStates()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 200; ++i) {
        const DependencyGraph graph = tests::randomGraph(random);
        const int root = int(graph.parts().size()) - 1;
        const std::vector<Reliability> times = randomTimes(graph.parts().size(), random);
        const auto exact = exactAvailability(graph, root, times);
        QVERIFY(exact);
        QVERIFY2(std::abs(*exact - enumerated(graph, root, times)) < 1e-12, qPrintable(QString::number(i)));
    }
}

/// The parts of a real design that a request needs and that fail: twelve at most.
void TestExpected::oneDesignEqualsTheSumOverAllStates()
{
    const Design design = tests::goodDesign();
    const DependencyGraph graph = dependenciesOf(design, Catalog::shipped(), UnknownZone::ItsOwn);
    const int root = graph.find(PartKind::Use);
    const std::vector<Reliability> times = reliabilitiesOf(graph, design.workload);
    const std::vector<char> reached = graph.reachedFrom(root);
    QList<int> failing;
    for (size_t part = 0; part < reached.size(); ++part) {
        if (reached[part] && times[part].meanUp > 0)
            failing.append(int(part));
    }
    QVERIFY2(failing.size() >= 8 && failing.size() <= 12, qPrintable(QString::number(failing.size())));
    double up = 0;
    for (quint32 state = 0; state < (1U << failing.size()); ++state) {
        double probability = 1;
        DependencyState down(graph, DependencyState::Follows::All);
        for (qsizetype i = 0; i < failing.size(); ++i) {
            const double away = times[size_t(failing[i])].away();
            probability *= state & (1U << i) ? away : 1 - away;
            if (state & (1U << i))
                down.fail(failing[i]);
        }
        up += down.isUp(root) ? probability : 0;
    }
    QVERIFY(std::abs(*expected(design).analytic / 100 - up) < 1e-12);
}

void TestExpected::seriesAndParallelAreWhatTheyAre()
{
    DependencyGraph graph;
    for (int i = 0; i < 3; ++i)
        graph.add({.kind = PartKind::Node, .index = i});
    graph.add({.kind = PartKind::Use});
    const int pair[] = {0, 1};
    graph.needAnyOf(pair, Tie::Uses);
    graph.need(2, Tie::Uses);
    const std::vector<Reliability> times{{900, 100}, {900, 100}, {800, 200}, {}};
    QVERIFY(std::abs(*exactAvailability(graph, 3, times) - 0.99 * 0.8) < 1e-15);
}

void TestExpected::drawsAreTheSameEverywhere()
{
    QCOMPARE(RandomBits(1).next(), quint64(14971601782005023387U));
    Draws draws(1);
    QVERIFY(!draws.happens(0, 1));
    QCOMPARE(draws.exponential(86'400), quint64(102'356));
}

void TestExpected::drawsHaveTheirMean_data()
{
    QTest::addColumn<quint64>("mean");
    for (const quint64 mean : {quint64(60), quint64(86'400), quint64(3'153'600'000)})
        QTest::addRow("%llu s", static_cast<unsigned long long>(mean)) << mean;
}

// Of 200 000 exponential draws the mean lies within 1 % (four and a half of its own deviations), and the share above
// the mean is 1/e.
void TestExpected::drawsHaveTheirMean()
{
    QFETCH(quint64, mean);
    Draws draws(3);
    double sum = 0, above = 0;
    constexpr int count = 200'000;
    for (int i = 0; i < count; ++i) {
        const quint64 draw = draws.exponential(mean);
        sum += double(draw);
        above += draw > mean ? 1 : 0;
    }
    QVERIFY2(std::abs(sum / count / double(mean) - 1) < 0.01, qPrintable(QString::number(sum / count)));
    QVERIFY2(std::abs(above / count - std::exp(-1)) < 0.01, qPrintable(QString::number(above / count)));
}

// A 95 % interval that is right holds the truth for about 95 of 100 seeds.
void TestExpected::theIntervalHoldsTheExactFigure()
{
    Design design = tests::goodDesign();
    int holds = 0;
    for (int seed = 1; seed <= 100; ++seed) {
        design.workload.simulationSeed = Count::from(seed).value();
        const ExpectedAvailability of = expected(design);
        holds += *of.analytic >= *of.low && *of.analytic <= *of.high ? 1 : 0;
        QVERIFY(*of.high - *of.low < 0.02);
    }
    QVERIFY2(holds >= 88 && holds <= 100, qPrintable(QString::number(holds)));
}

void TestExpected::simulationAndAnalysisAgreeOnRandomGraphs()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 20; ++i) {
        const DependencyGraph graph = tests::randomGraph(random);
        const int root = int(graph.parts().size()) - 1;
        const std::vector<Reliability> times = randomTimes(graph.parts().size(), random);
        const SimulatedAvailability simulated = simulatedAvailability(graph, root, times, quint64(i));
        const double difference = std::abs(simulated.value - *exactAvailability(graph, root, times));
        QVERIFY2(difference <= 2.5 * simulated.halfWidth + 1e-12, qPrintable(QString::number(i)));
    }
}

void TestExpected::theSameSeedGivesTheSame()
{
    Design design = tests::goodDesign();
    const QJsonObject first = expectedToJson(expected(design)), again = expectedToJson(expected(design));
    QCOMPARE(first, again);
    design.workload.simulationSeed = Count::of<2>();
    QVERIFY(expectedToJson(expected(design)) != first);
}

void TestExpected::whatNeverFailsIsAlwaysThere()
{
    const ExpectedAvailability of = expected(
        without({u"workload.nodeFailureDays"_s, u"workload.zoneFailureDays"_s, u"workload.databaseFailureDays"_s,
            u"workload.shareFailureDays"_s, u"workload.balancerFailureDays"_s, u"workload.otherFailureDays"_s}));
    QCOMPARE(*of.value, 100.0);
    QCOMPARE(*of.analytic, 100.0);
    QCOMPARE(of.minutesPerYear, 0.0);
}

void TestExpected::worseTimesMakeItWorse_data()
{
    QTest::addColumn<QString>("question");
    for (const char *part : {"zone", "database", "share", "balancer", "other"})
        QTest::addRow("%s", part) << u"workload."_s + QLatin1StringView(part) + u"RepairMinutes"_s;
}

void TestExpected::worseTimesMakeItWorse()
{
    QFETCH(QString, question);
    Design design = tests::goodDesign();
    const double before = *expected(design).analytic;
    QVERIFY(setField(design, question, 5000));
    QVERIFY(*expected(design).analytic < before);
}

void TestExpected::anUnknownTimeMakesItUnknown()
{
    Design design = tests::goodDesign();
    QVERIFY(setField(design, u"workload.shareFailureDays"_s, QJsonValue(QJsonValue::Null)));
    const ExpectedAvailability of = expected(design);
    QVERIFY(!of.value && !of.analytic);
    QVERIFY2(of.unknownText().contains(u"Days between share failures"_s), qPrintable(of.unknownText()));
    design = tests::goodDesign();
    design.compute.nodes.clear();
    QCOMPARE(expected(design).unknownText(), u"There is no node yet."_s);
}

void TestExpected::anOpenStructureMakesItUnknown()
{
    for (const char *id : {"database.kind", "database.zoneRedundant", "storage.redundancy", "compute.spread",
             "balancer.web", "placement.hybridLink"}) {
        Design design = tests::goodDesign();
        QVERIFY(setField(design, QString::fromLatin1(id), QJsonValue(QJsonValue::Null)));
        const ExpectedAvailability of = expected(design);
        QVERIFY2(!of.value && !of.analytic && !of.unknownText().isEmpty(), id);
    }
    Design design = tests::goodDesign();
    QVERIFY(setField(design, u"workload.msiSha256"_s, QJsonValue(QJsonValue::Null)));
    QVERIFY(expected(design).value);
}

void TestExpected::zonesNeverLowerIt()
{
    for (const Redundancy redundancy : {Redundancy::Zrs, Redundancy::Lrs}) {
        Design design = tests::goodDesign();
        design.storage.redundancy = redundancy;
        design.compute.nodes.append(design.compute.nodes.first());
        double before = 0;
        for (const QList<int> &zones : {QList<int>{0, 0, 0}, {1, 1, 1}, {1, 2, 2}, {1, 2, 3}}) {
            for (int i = 0; i < 3; ++i)
                design.compute.nodes[i].zone = Zone::from(zones[i]).value();
            const double now = *expected(design).analytic;
            QVERIFY(now >= before);
            before = now;
        }
    }
}

void TestExpected::itIsWrittenBesideThePromise()
{
    const QJsonObject json = expectedToJson(expected(tests::goodDesign()));
    for (const char *key : {"value", "low", "high", "minutesPerYear", "analytic", "years", "outagesPerYear"})
        QVERIFY2(json[QLatin1String(key)].toDouble() > 0, key);
    QVERIFY(json[u"low"_s].toDouble() < json[u"value"_s].toDouble()
        && json[u"value"_s].toDouble() < json[u"high"_s].toDouble());
}

QTEST_GUILESS_MAIN(TestExpected)
#include "tst_expected.moc"
