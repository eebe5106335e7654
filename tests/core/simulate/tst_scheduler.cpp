#include "core/simulate/cluster.h"
#include "tests/core/simulate/scenarios.h"

#include <QTemporaryDir>
#include <QTest>

using namespace octoha;
using namespace octoha::tests;

/// The documented rules of the task queue, one by one. Source: Octopus docs, "How high availability works".
class SchedulerTest : public QObject {
    Q_OBJECT

private:
    static SimulationResult run(const Scenario &scenario)
    {
        const auto result = simulate(scenario);
        if (!result)
            qFatal("%s %s", qPrintable(result.error().path), qPrintable(result.error().message));
        return *result;
    }
    static QList<quint64> startedOf(const SimulationResult &result)
    {
        QList<quint64> started;
        for (const NodeLoad &node : result.nodes)
            started.append(node.started);
        return started;
    }
    /// What a node takes that looks at the queue with so many tasks waiting.
    static int takenBy(Cluster &cluster, size_t node, int &waiting)
    {
        int taken = 0;
        for (; waiting > 0 && cluster.takes(cluster.node(node), waiting); --waiting, ++taken)
            cluster.start(cluster.node(node));
        return taken;
    }
    static Cluster threeNodesOfTheExample()
    {
        Cluster cluster({10, 10, 10}, 0);
        cluster.restart(Generator(1, 0, Generator::Stream::Looks));
        for (int i = 0; i < 8; ++i)
            cluster.start(cluster.node(0));
        for (int i = 0; i < 3; ++i)
            cluster.start(cluster.node(1));
        return cluster;
    }
    QString write(const QByteArray &csv)
    {
        QFile file(m_folder.filePath(QStringLiteral("history.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("cannot write");
        return file.fileName();
    }
    QTemporaryDir m_folder;

private Q_SLOTS:
    /// Three nodes of cap 10, 12 tasks wait: the node at 80 % takes none, the one at 30 % takes five, the idle one the
    /// other seven.
    void theExampleOfTheDocumentation()
    {
        Cluster cluster = threeNodesOfTheExample();
        int waiting = 12;
        QCOMPARE(takenBy(cluster, 0, waiting), 0);
        QCOMPARE(takenBy(cluster, 1, waiting), 5);
        QCOMPARE(takenBy(cluster, 2, waiting), 7);
        QCOMPARE(waiting, 0);
    }
    /// The same from a history, where the nodes look at times of their own: whoever of the two comes first takes its
    /// share.
    void theExampleInARun()
    {
        QByteArray csv = "QueueTime,DurationSeconds\n";
        for (const auto &[minute, tasks] : {std::pair(0, 8), std::pair(10, 3), std::pair(30, 12)}) {
            for (int i = 0; i < tasks; ++i)
                csv += "2026-11-23T08:" + QByteArray::number(minute).rightJustified(2, '0') + ":00Z,36000\n";
        }
        Scenario scenario = clusterOf(3, 10);
        scenario.arrivals = {.pattern = Arrivals::Pattern::History, .historyFile = write(csv)};
        scenario.durations = {.spread = Durations::Spread::History};
        scenario.hours = 0;
        scenario.nodes[0].windows = {{NodeWindow::Kind::Drain, 5, 15}};
        scenario.nodes[1].windows = {{NodeWindow::Kind::Drain, 0, 10}};
        scenario.nodes[2].windows = {{NodeWindow::Kind::Drain, 0, 20}};
        QSet<QList<quint64>> seen;
        for (scenario.seed = 1; scenario.seed <= 20; ++scenario.seed)
            seen.insert(startedOf(run(scenario)));
        QCOMPARE(seen, (QSet<QList<quint64>>{{8, 8, 7}, {8, 7, 8}}));
    }
    void atItsCapANodeTakesNothing()
    {
        Cluster cluster({2}, 0);
        cluster.restart(Generator(1, 0, Generator::Stream::Looks));
        int waiting = 5;
        QCOMPARE(takenBy(cluster, 0, waiting), 2);
        QCOMPARE(waiting, 3);
    }
    void capZeroRunsNothing()
    {
        Scenario scenario = clusterOf(2, 5);
        scenario.nodes[0].taskCap = 0;
        burstWith(scenario, 20, 10);
        const SimulationResult result = run(scenario);
        QCOMPARE(startedOf(result), (QList<quint64>{0, 20}));
        QCOMPARE(result.nodes.at(0).utilisation, 0.0);
    }
    /// The first task waits for the first look of any node, at most a poll.
    void aTaskWaitsForALook()
    {
        Scenario scenario = clusterOf(1, 5);
        burstWith(scenario, 1, 10);
        scenario.replications = 200;
        const SimulationResult result = run(scenario);
        QVERIFY(result.wait.maxSeconds > 15 && result.wait.maxSeconds < 20);
        QVERIFY2(std::abs(result.wait.meanSeconds - 10) < 1.5, qPrintable(QString::number(result.wait.meanSeconds)));
    }
    void withoutAPollNothingWaitsForALook()
    {
        Scenario scenario = clusterOf(3, 5);
        scenario.pollSeconds = 0;
        burstWith(scenario, 15, 10);
        const SimulationResult result = run(scenario);
        QCOMPARE(result.wait.maxSeconds, 0.0);
        QCOMPARE(startedOf(result), (QList<quint64>{5, 5, 5}));
        QCOMPARE(result.lastEndMinute, 10.0);
    }
    /// 12 equal tasks on 5 places: the rounds begin at 0, 10 and 20 minutes.
    void firstInFirstOut()
    {
        Scenario scenario = clusterOf(1, 5);
        scenario.pollSeconds = 0;
        burstWith(scenario, 12, 10);
        const SimulationResult result = run(scenario);
        QCOMPARE(result.wait.meanSeconds, (5 * 0 + 5 * 600 + 2 * 1200) / 12.0);
        QCOMPARE(result.lastEndMinute, 30.0);
    }
    void aDrainedNodeEndsItsTasksAndTakesNoMore()
    {
        Scenario scenario = clusterOf(2, 5);
        scenario.pollSeconds = 0;
        burstWith(scenario, 20, 10);
        scenario.nodes[0].windows = {{NodeWindow::Kind::Drain, 5, 0}};
        const SimulationResult result = run(scenario);
        QCOMPARE(startedOf(result), (QList<quint64>{5, 15}));
        QCOMPARE(result.finished, quint64(20));
        QCOMPARE(result.cancelled, quint64(0));
        QCOMPARE(result.lastEndMinute, 30.0);
    }
    void afterTheDrainItTakesAgain()
    {
        Scenario scenario = clusterOf(1, 5);
        scenario.pollSeconds = 0;
        burstWith(scenario, 6, 10);
        scenario.nodes[0].windows = {{NodeWindow::Kind::Drain, 0, 90}};
        QCOMPARE(run(scenario).lastEndMinute, 110.0);
    }
    void aCalendarComesBack()
    {
        Scenario scenario = clusterOf(1, 1);
        scenario.pollSeconds = 0;
        scenario.hours = 24 * 14;
        scenario.arrivals = {.pattern = Arrivals::Pattern::Regular, .everyMinutes = 60};
        scenario.durations = {.spread = Durations::Spread::Fixed, .meanMinutes = 1};
        scenario.nodes[0].windows = {{NodeWindow::Kind::Drain, 30, 60, 24 * 60}};
        const SimulationResult result = run(scenario);
        QCOMPARE(result.tasks, quint64(24 * 14));
        QCOMPARE(result.wait.maxSeconds, 1800.0); // The task of 1:00 waits until 1:30, on each of the 14 days.
        QCOMPARE(result.wait.meanSeconds, 1800.0 / 24);
        QCOMPARE(result.away.size(), 14);
    }
    /// The tasks of a lost node look as if they ran until another node cancels them after an hour.
    void anotherNodeCancelsTheTasksOfALostOne()
    {
        Scenario scenario = clusterOf(2, 5);
        scenario.pollSeconds = 0;
        burstWith(scenario, 10, 30);
        scenario.nodes[0].windows = {{NodeWindow::Kind::Fault, 7, 0}};
        const SimulationResult result = run(scenario);
        QCOMPARE(result.cancelled, quint64(5));
        QCOMPARE(result.finished, quint64(5));
        QCOMPARE(result.nodes.at(0).cancelled, quint64(5));
        QCOMPARE(result.lastEndMinute, 67.0);
        QCOMPARE(result.nodes.at(0).utilisation, 7.0 / (24 * 60));
    }
    void aNodeThatComesBackCancelsItsOwn()
    {
        Scenario scenario = clusterOf(2, 5);
        scenario.pollSeconds = 0;
        burstWith(scenario, 10, 30);
        scenario.nodes[0].windows = {{NodeWindow::Kind::Fault, 7, 40}};
        const SimulationResult result = run(scenario);
        QCOMPARE(result.cancelled, quint64(5));
        QCOMPARE(result.lastEndMinute, 47.0);
    }
    /// Nobody is there to notice until the second node is back, which then finds the first one's tasks overdue.
    void withAllNodesLostTheFirstOneBackCancelsThem()
    {
        Scenario scenario = clusterOf(2, 5);
        scenario.pollSeconds = 0;
        burstWith(scenario, 10, 30);
        scenario.nodes[0].windows = {{NodeWindow::Kind::Fault, 7, 0}};
        scenario.nodes[1].windows = {{NodeWindow::Kind::Fault, 8, 200}};
        const SimulationResult result = run(scenario);
        QCOMPARE(result.cancelled, quint64(10));
        QCOMPARE(result.lastEndMinute, 208.0);
    }
    void cancelledTasksDoNotStartAgain()
    {
        Scenario scenario = clusterOf(2, 5);
        burstWith(scenario, 10, 30);
        scenario.nodes[0].windows = {{NodeWindow::Kind::Fault, 7, 10}};
        const SimulationResult result = run(scenario);
        QCOMPARE(result.started, quint64(10));
        QCOMPARE(result.started, result.finished + result.cancelled);
    }
    /// The node is not held back by the cap of one that cannot take anything.
    void nodesThatAreAwayDoNotCountInTheTotalCap()
    {
        for (const auto kind : {NodeWindow::Kind::Drain, NodeWindow::Kind::Fault}) {
            Scenario scenario = clusterOf(2, 5);
            scenario.pollSeconds = 0;
            burstWith(scenario, 5, 10);
            scenario.nodes[0].windows = {{kind, 0, 0}};
            QCOMPARE(run(scenario).wait.maxSeconds, 0.0);
        }
    }
    void aNodeJoinsAtCapZero()
    {
        Scenario scenario = clusterOf(2, 1);
        scenario.pollSeconds = 0;
        burstWith(scenario, 6, 10);
        scenario.nodes[1].joinMinute = 5;
        scenario.nodes[1].capZeroMinutes = 15;
        const SimulationResult result = run(scenario);
        QCOMPARE(startedOf(result), (QList<quint64>{4, 2})); // At 0, 10, 20, 30 the one, at 20 and 30 the other.
        QCOMPARE(result.lastEndMinute, 40.0);
    }
    /// After a restart the looks are counted from it.
    void aNodeThatIsBackLooksAtOnce()
    {
        Scenario scenario = clusterOf(1, 5);
        burstWith(scenario, 1, 10);
        scenario.nodes[0].windows = {{NodeWindow::Kind::Fault, 0, 30}};
        QCOMPARE(run(scenario).wait.maxSeconds, 1800.0);
    }
    void theQueueOverTimeShowsTheBurst()
    {
        Scenario scenario = clusterOf(1, 5);
        scenario.pollSeconds = 0;
        scenario.seriesPoints = 24;
        burstWith(scenario, 10, 60);
        const SimulationResult result = run(scenario);
        QCOMPARE(result.queue.size(), 24);
        QCOMPARE(result.queue.at(0).waiting, 5.0);
        QCOMPARE(result.queue.at(0).waitingMost, 5.0);
        QCOMPARE(result.queue.at(0).running, 5.0);
        QCOMPARE(result.queue.at(1).waiting, 0.0);
        QCOMPARE(result.queue.at(1).running, 5.0);
        QCOMPARE(result.queue.at(2).running, 0.0);
        QCOMPARE(result.queue.at(1).minute, 60.0);
    }
    /// The run has no event left, and the queue stands all the same until no more tasks would come.
    void theQueueShowsTasksThatNobodyTakes()
    {
        for (const auto kind : {NodeWindow::Kind::Drain, NodeWindow::Kind::Fault}) {
            Scenario scenario = clusterOf(1, 5);
            scenario.pollSeconds = 0;
            scenario.seriesPoints = 24;
            burstWith(scenario, 10, 60);
            scenario.nodes[0].windows = {{kind, 0, 0}};
            const SimulationResult result = run(scenario);
            QCOMPARE(result.neverStarted, quint64(10));
            QCOMPARE(result.meanWaiting, 10.0);
            QCOMPARE(result.littleDeviation, 0.0);
            for (const QueuePoint &point : result.queue)
                QCOMPARE((QList<double>{point.waiting, point.waitingMost, point.running}), (QList<double>{10, 10, 0}));
        }
    }
    void aBurstComesAgain()
    {
        Scenario scenario = clusterOf(1, 5);
        burstWith(scenario, 7, 1);
        scenario.arrivals.everyMinutes = 24 * 60;
        scenario.hours = 72;
        QCOMPARE(run(scenario).tasks, quint64(21));
        scenario.arrivals.everyMinutes = 0;
        QCOMPARE(run(scenario).tasks, quint64(7));
    }
    /// 100 tasks an hour from Tuesday 8 to 10, and nothing else.
    void aWeeklyProfileKeepsItsHours()
    {
        Scenario scenario = clusterOf(4, 100);
        scenario.arrivals.pattern = Arrivals::Pattern::Weekly;
        scenario.arrivals.weekly = QList<double>(168);
        scenario.arrivals.weekly[24 + 8] = scenario.arrivals.weekly[24 + 9] = 100;
        scenario.durations = {.spread = Durations::Spread::Fixed, .meanMinutes = 1};
        scenario.hours = 168 * 50;
        scenario.seriesPoints = 168 * 50;
        const SimulationResult result = run(scenario);
        QVERIFY2(std::abs(double(result.tasks) - 10000) < 400, qPrintable(QString::number(result.tasks)));
        for (qsizetype hour = 0; hour < result.queue.size(); ++hour)
            QVERIFY(hour % 168 == 32 || hour % 168 == 33 || hour % 168 == 34 || result.queue.at(hour).running == 0);
    }
};

QTEST_APPLESS_MAIN(SchedulerTest)
#include "tst_scheduler.moc"
