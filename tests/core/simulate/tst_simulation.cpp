#include "core/simulate/draws.h"
#include "tests/core/simulate/scenarios.h"

#include <QTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

/// What holds for every run, and what is refused.
class SimulationTest : public QObject {
    Q_OBJECT

private:
    static double below(Generator &generator, double most) { return generator.uniform() * most; }
    static bool coin(Generator &generator) { return generator.next() & 1; }
    static NodeWindow randomWindow(Generator &generator)
    {
        NodeWindow window{coin(generator) ? NodeWindow::Kind::Fault : NodeWindow::Kind::Drain, below(generator, 1500),
            below(generator, 300)};
        window.minutes = generator.next() % 10 == 0 ? 0 : window.minutes;
        window.everyMinutes = generator.next() % 4 == 0 ? 1 + below(generator, 1000) : 0;
        return window;
    }
    static void randomLoad(Generator &generator, Scenario &scenario)
    {
        scenario.durations.spread = Durations::Spread(generator.next() % 3);
        scenario.durations.meanMinutes = 1 + below(generator, 60);
        scenario.durations.variation = below(generator, 3);
        loadWith(scenario, 0.1 + below(generator, 1.2), 50 + below(generator, 300));
        if (generator.next() % 3 == 0)
            scenario.arrivals = {
                .pattern = Arrivals::Pattern::Burst, .burstCount = 1 + int(below(generator, 300)), .everyMinutes = 700};
        else if (generator.next() % 3 == 0)
            scenario.arrivals = {.pattern = Arrivals::Pattern::Regular, .everyMinutes = 1 + below(generator, 20)};
    }
    /// Nodes that come and go, tasks of every kind.
    static Scenario randomScenario(Generator &generator)
    {
        Scenario scenario = clusterOf(1 + int(generator.next() % 6), 1 + int(generator.next() % 8));
        randomLoad(generator, scenario);
        for (ScenarioNode &node : scenario.nodes) {
            node.joinMinute = generator.next() % 8 == 0 ? below(generator, 500) : 0;
            node.capZeroMinutes = generator.next() % 8 == 0 ? below(generator, 60) : 0;
            for (quint64 count = generator.next() % 4; count > 0; --count)
                node.windows.append(randomWindow(generator));
        }
        scenario.pollSeconds = generator.next() % 4 == 0 ? 0 : 20;
        scenario.hours = std::min(scenario.hours, 72.0);
        scenario.seed = generator.next();
        return scenario;
    }
    static void checkCounts(const SimulationResult &result)
    {
        quint64 started = 0, finished = 0, cancelled = 0, barred = 0;
        for (const NodeLoad &node : result.nodes) {
            QCOMPARE(node.started, node.finished + node.cancelled);
            QVERIFY(node.utilisation >= 0 && node.utilisation <= 1);
            started += node.started;
            finished += node.finished;
            cancelled += node.cancelled;
        }
        for (const WaitingBar &bar : result.waitHistogram)
            barred += bar.tasks;
        QCOMPARE(result.tasks, result.started + result.neverStarted);
        QCOMPARE(result.started, result.finished + result.cancelled);
        QCOMPARE((QList<quint64>{started, finished, cancelled, barred}),
            (QList<quint64>{result.started, result.finished, result.cancelled, result.started}));
        QCOMPARE(result.events, result.tasks + result.finished);
    }
    static SimulationResult timeless(const Scenario &scenario)
    {
        SimulationResult result = simulate(scenario).value();
        result.seconds = 0;
        return result;
    }
    static QStringList refusedIn(const Scenario &scenario)
    {
        const auto result = simulate(scenario);
        if (result)
            return {};
        QStringList paths{result.error().path};
        for (const Error &other : result.error().others)
            paths.append(other.path);
        return result.error().code == Error::Code::OutOfRange ? paths : QStringList(u"code"_s);
    }

private Q_SLOTS:
    void noTaskIsLostOrDoubled()
    {
        Generator generator(5, 0, Generator::Stream::Arrivals);
        quint64 cancelled = 0, left = 0;
        for (int run = 0; run < 1000 && !QTest::currentTestFailed(); ++run) {
            const auto result = simulate(randomScenario(generator));
            QVERIFY2(result, result ? "" : qPrintable(result.error().path + result.error().message));
            checkCounts(*result);
            QVERIFY2(result->littleDeviation < 1e-9, qPrintable(QString::number(result->littleDeviation)));
            cancelled += result->cancelled;
            left += result->neverStarted;
        }
        QVERIFY(cancelled > 1000 && left > 0);
    }
    void threadsDoNotChangeTheResult()
    {
        Generator generator(6, 0, Generator::Stream::Arrivals);
        for (int run = 0; run < 10; ++run) {
            Scenario scenario = randomScenario(generator);
            scenario.replications = 9;
            scenario.seriesPoints = 50;
            const SimulationResult one = timeless(scenario);
            for (const int threads : {2, 8}) {
                scenario.threads = threads;
                QCOMPARE(timeless(scenario), one);
            }
        }
    }
    /// Numbers that were seen on one machine; every other one has to give them to the last bit.
    void theResultIsTheSameEverywhere()
    {
        Scenario scenario = clusterOf(3, 4);
        scenario.nodes[1].windows = {{NodeWindow::Kind::Fault, 3000, 90}};
        scenario.durations.spread = Durations::Spread::LogNormal;
        loadWith(scenario, 0.9, 20000);
        const SimulationResult result = timeless(scenario);
        QCOMPARE(result.tasks, quint64(20158));
        QCOMPARE(result.cancelled, quint64(4));
        QVERIFY2(result.wait.meanSeconds == 777.72160952807815,
            qPrintable(QString::number(result.wait.meanSeconds, 'g', 17)));
    }
    void anotherSeedGivesAnotherResult()
    {
        Scenario scenario = clusterOf(2, 4);
        loadWith(scenario, 0.8, 1000);
        const SimulationResult first = timeless(scenario);
        scenario.seed = 2;
        QVERIFY(timeless(scenario) != first);
    }
    /// Each task keeps its time and length, whatever the nodes are: so two designs can be compared.
    void moreNodesNeverMakeTheSameTasksWaitLonger()
    {
        Generator generator(7, 0, Generator::Stream::Arrivals);
        for (int run = 0; run < 50; ++run) {
            Scenario scenario = randomScenario(generator);
            for (ScenarioNode &node : scenario.nodes)
                node = {node.name, node.taskCap};
            scenario.pollSeconds = 0;
            const SimulationResult before = timeless(scenario);
            scenario.nodes.append(scenario.nodes.first());
            const SimulationResult after = timeless(scenario);
            QCOMPARE(after.tasks, before.tasks);
            QVERIFY(
                after.wait.meanSeconds <= before.wait.meanSeconds && after.wait.maxSeconds <= before.wait.maxSeconds);
        }
    }
    void aFaultNeverAddsCapacity()
    {
        Generator generator(8, 0, Generator::Stream::Arrivals);
        for (int run = 0; run < 50; ++run) {
            Scenario scenario = randomScenario(generator);
            for (ScenarioNode &node : scenario.nodes)
                node = {node.name, node.taskCap};
            const SimulationResult before = timeless(scenario);
            scenario.nodes.first().windows = {{NodeWindow::Kind::Fault, 100, 200}};
            QVERIFY(timeless(scenario).finished <= before.finished);
        }
    }
    void loadAboveCapacityNeverCatchesUpAndEnds()
    {
        Scenario scenario = clusterOf(2, 20);
        loadWith(scenario, 1.25, 5000);
        SimulationResult result = simulate(scenario).value();
        QVERIFY(result.neverCatchesUp);
        QCOMPARE(result.offeredLoad, 1.25);
        QCOMPARE(result.finished, result.tasks);
        scenario.arrivals.tasksPerHour = 1e8; // The queue would not fit into memory.
        scenario.hours = 1e6;
        result = simulate(scenario).value();
        QVERIFY(result.neverCatchesUp && result.neverStarted > 10'000'000);
        checkCounts(result);
    }
    void withoutNodesNothingStarts()
    {
        Scenario scenario = clusterOf(2, 20);
        loadWith(scenario, 0.5, 1000);
        for (ScenarioNode &node :
            scenario.nodes) // Two calendars that leave no minute between them: no run may wait for one.
            node.windows = {{NodeWindow::Kind::Drain, 0, 720, 1440}, {NodeWindow::Kind::Fault, 720, 720, 1440}};
        const SimulationResult result = simulate(scenario).value();
        QVERIFY(result.neverCatchesUp);
        QCOMPARE(result.neverStarted, result.tasks);
    }
    void aRunThatWouldTakeHoursIsCancelled()
    {
        Scenario scenario = clusterOf(16, 100);
        loadWith(scenario, 0.8, 1e12);
        scenario.hours = 1e6;
        scenario.replications = 1000;
        std::atomic<bool> cancel = false;
        int told = -1;
        const auto result = simulate(
            scenario, [&](int percent) { told = percent, cancel = true; }, &cancel);
        QVERIFY(result && result->wasCancelled);
        QCOMPARE(told, 0);
    }
    void progressEndsAtAHundred()
    {
        Scenario scenario = clusterOf(2, 20);
        loadWith(scenario, 0.8, 20000);
        scenario.replications = 3;
        QList<int> told;
        QVERIFY(simulate(scenario, [&](int percent) { told.append(percent); }));
        QVERIFY(told.size() > 10 && std::is_sorted(told.begin(), told.end()));
        QCOMPARE(told.last(), 100);
    }
    void aDayInTheQueueIsTold()
    {
        Scenario scenario = clusterOf(1, 1);
        burstWith(scenario, 5, 20 * 60);
        QCOMPARE(simulate(scenario)->overdue, quint64(3)); // The waits are 0, 20, 40, 60 and 80 hours.
    }
    void valuesOutOfRangeAreNamed()
    {
        Scenario scenario = clusterOf(1, 5);
        burstWith(scenario, 10, 30);
        QCOMPARE(refusedIn(scenario), QStringList());
        const double nan = std::numeric_limits<double>::quiet_NaN(), infinite = std::numeric_limits<double>::infinity();
        for (const double wrong : {0.0, -1.0, nan, infinite, 1e300}) {
            Scenario bad = scenario;
            bad.hours = wrong;
            bad.durations.meanMinutes = wrong;
            QCOMPARE(refusedIn(bad), (QStringList{u"durations.meanMinutes"_s, u"hours"_s}));
        }
        for (const double wrong : {-1.0, nan, infinite}) {
            Scenario bad = scenario;
            bad.pollSeconds = bad.windowMinutes = bad.orphanMinutes = wrong;
            QCOMPARE(refusedIn(bad), (QStringList{u"pollSeconds"_s, u"orphanMinutes"_s, u"windowMinutes"_s}));
        }
    }
    void nodesOutOfRangeAreNamed()
    {
        Scenario scenario = clusterOf(2, 5);
        burstWith(scenario, 10, 30);
        scenario.nodes[1].taskCap = -1;
        scenario.nodes[0].windows = {{NodeWindow::Kind::Fault, -5, 10}};
        QCOMPARE(refusedIn(scenario), (QStringList{u"nodes.0.windows.0.startMinute"_s, u"nodes.1.taskCap"_s}));
        scenario.nodes.clear();
        QCOMPARE(refusedIn(scenario), QStringList(u"nodes"_s));
        scenario.nodes = QList<ScenarioNode>(1'000'000);
        QCOMPARE(refusedIn(scenario), QStringList(u"nodes"_s));
        scenario.nodes = QList<ScenarioNode>(3, {{}, 0});
        QCOMPARE(refusedIn(scenario), QStringList(u"nodes"_s));
    }
    void arrivalsOutOfRangeAreNamed()
    {
        Scenario scenario = clusterOf(2, 5);
        scenario.arrivals = {.pattern = Arrivals::Pattern::Burst, .burstCount = 1'000'000'000};
        QCOMPARE(refusedIn(scenario), QStringList(u"arrivals.burstCount"_s));
        scenario.arrivals = {.pattern = Arrivals::Pattern::Poisson, .tasksPerHour = 0};
        QCOMPARE(refusedIn(scenario), QStringList(u"arrivals.tasksPerHour"_s));
        scenario.arrivals = {.pattern = Arrivals::Pattern::Regular, .everyMinutes = 0};
        QCOMPARE(refusedIn(scenario), QStringList(u"arrivals.everyMinutes"_s));
        scenario.arrivals = {.pattern = Arrivals::Pattern::Weekly, .weekly = QList<double>(168)};
        QCOMPARE(refusedIn(scenario), QStringList(u"arrivals.weekly"_s));
        scenario.arrivals = {.pattern = Arrivals::Pattern::History};
        QCOMPARE(refusedIn(scenario), QStringList(u"arrivals.historyFile"_s));
        scenario.arrivals = {.pattern = Arrivals::Pattern::Burst, .burstCount = 1};
        scenario.durations = {.spread = Durations::Spread::History};
        QCOMPARE(refusedIn(scenario), QStringList(u"durations.spread"_s));
        scenario.durations = {.spread = Durations::Spread::Empirical};
        QCOMPARE(refusedIn(scenario), QStringList(u"durations.minutes"_s));
    }
};

QTEST_APPLESS_MAIN(SimulationTest)
#include "tst_simulation.moc"
