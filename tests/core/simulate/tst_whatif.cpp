#include "core/simulate/whatif.h"

#include <QTest>

using namespace octoha;

namespace {

Scenario threeNodes()
{
    return {.nodes = {{.name = QStringLiteral("a"), .taskCap = 10}, {.name = QStringLiteral("portal"), .taskCap = 0},
                {.name = QStringLiteral("b"), .taskCap = 20}},
        .arrivals = {.burstCount = 50}};
}

QStringList namesOf(const Scenario &scenario)
{
    QStringList names;
    for (const ScenarioNode &node : scenario.nodes)
        names.append(node.name);
    return names;
}

} // namespace

/// The sliders of the window, without the window.
class TestWhatIf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAskedIsNothingChanged() { QCOMPARE(withWhatIf(threeNodes(), {}), threeNodes()); }

    void onlyNodesThatRunTasksCount() { QCOMPARE(taskNodesOf(threeNodes()), 2); }

    void theLastNodesGoFirst()
    {
        QCOMPARE(namesOf(withWhatIf(threeNodes(), {.nodes = 1})),
            QStringList({QStringLiteral("a"), QStringLiteral("portal")}));
    }

    void addedNodesAreLikeTheLastThatRunsTasks()
    {
        const Scenario more = withWhatIf(threeNodes(), {.nodes = 4});
        QCOMPARE(namesOf(more),
            QStringList({QStringLiteral("a"), QStringLiteral("portal"), QStringLiteral("b"), QStringLiteral("+1"),
                QStringLiteral("+2")}));
        QCOMPARE(more.nodes.last().taskCap, 20);
        QVERIFY(more.nodes.last().windows.isEmpty());
    }

    void withoutANodeThatRunsTasksThereIsNoModel()
    {
        Scenario none = threeNodes();
        none.nodes = {none.nodes[1]};
        QCOMPARE(taskNodesOf(withWhatIf(none, {.nodes = 3})), 0);
    }

    void theCapOfAPortalNodeStays()
    {
        const Scenario raised = withWhatIf(threeNodes(), {.taskCap = 40});
        QCOMPARE(raised.nodes[0].taskCap, 40);
        QCOMPARE(raised.nodes[1].taskCap, 0);
        QCOMPARE(raised.nodes[2].taskCap, 40);
    }

    void arrivalsScale_data()
    {
        QTest::addColumn<int>("pattern");
        QTest::addRow("burst") << int(Arrivals::Pattern::Burst);
        QTest::addRow("regular") << int(Arrivals::Pattern::Regular);
        QTest::addRow("random") << int(Arrivals::Pattern::Poisson);
        QTest::addRow("weekly") << int(Arrivals::Pattern::Weekly);
    }

    void arrivalsScale()
    {
        QFETCH(int, pattern);
        Scenario scenario = threeNodes();
        scenario.arrivals = {.pattern = Arrivals::Pattern(pattern),
            .tasksPerHour = 6,
            .burstCount = 50,
            .everyMinutes = 1440,
            .weekly = QList<double>(168, 2)};
        const Arrivals twice = withWhatIf(scenario, {.arrivalPercent = 200}).arrivals;
        QCOMPARE(twice.tasksPerHour, 12);
        QCOMPARE(twice.burstCount, 100);
        QCOMPARE(twice.weekly.first(), 4);
        QCOMPARE(twice.everyMinutes,
            pattern == int(Arrivals::Pattern::Regular) ? 720 : 1440); // A wave comes as often as before.
    }
};

QTEST_APPLESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
