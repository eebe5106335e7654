#include "tests/core/simulate/scenarios.h"

#include <QTest>

#include <cmath>

using namespace octoha;
using namespace octoha::tests;

/// Whether all is through in time, and the smallest cluster for which it is.
class SimulatedWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWindowIsMetOrNot()
    {
        Scenario scenario = clusterOf(1, 13);
        scenario.pollSeconds = 0;
        burstWith(scenario, 50, 30);
        QVERIFY(!simulate(scenario)->windowMet);
        scenario.windowMinutes = 120;
        QVERIFY(simulate(scenario)->windowMet);
        QCOMPARE(simulate(scenario)->windowProbability, 1.0);
        scenario.nodes[0].taskCap = 12;
        QVERIFY(!simulate(scenario)->windowMet);
    }
    void aLostTaskMissesTheWindow()
    {
        Scenario scenario = clusterOf(2, 20);
        burstWith(scenario, 10, 30);
        scenario.windowMinutes = 120;
        QVERIFY(simulate(scenario)->windowMet);
        scenario.nodes[0].windows = {{NodeWindow::Kind::Fault, 5, 5}};
        QVERIFY(!simulate(scenario)->windowMet);
    }
    void chanceMeetsTheWindowNowAndThen()
    {
        Scenario scenario = clusterOf(1, 1);
        burstWith(scenario, 1, 10);
        scenario.durations.spread = Durations::Spread::Exponential;
        scenario.pollSeconds = 0;
        scenario.windowMinutes = 10;
        scenario.replications = 2000;
        const SimulationResult result = simulate(scenario).value();
        QVERIFY2(std::abs(result.windowProbability - (1 - std::exp(-1))) < 0.03,
            qPrintable(QString::number(result.windowProbability)));
    }
    /// 50 projects of 30 minutes in 120 minutes: 13 places without looks; with them four rounds do not fit, so three
    /// have to do.
    void theSmallestClusterThatMeetsTheWindow()
    {
        Scenario scenario = clusterOf(1, 20);
        burstWith(scenario, 50, 30);
        scenario.windowMinutes = 120;
        scenario.pollSeconds = 0;
        QCOMPARE(smallestThatMeets(scenario), (SmallestCluster{13, 1, true}));
        scenario.pollSeconds = 20;
        QCOMPARE(smallestThatMeets(scenario), (SmallestCluster{17, 1, true}));
        scenario.nodes[0].taskCap = 5;
        QCOMPARE(smallestThatMeets(scenario).nodes, std::optional(4));
    }
    void noClusterIsFastEnoughForALongTask()
    {
        Scenario scenario = clusterOf(2, 20);
        burstWith(scenario, 5, 130);
        scenario.windowMinutes = 120;
        QCOMPARE(smallestThatMeets(scenario), (SmallestCluster{{}, {}, true}));
    }
    void theSearchForTheSmallestHasABudget()
    {
        Scenario scenario = clusterOf(2, 20);
        burstWith(scenario, 100'000, 1);
        scenario.windowMinutes = 10'000;
        QVERIFY(!smallestThatMeets(scenario, 10'000).decided);
        QVERIFY(smallestThatMeets(scenario).decided);
    }
};

QTEST_APPLESS_MAIN(SimulatedWindowTest)
#include "tst_simulatedwindow.moc"
