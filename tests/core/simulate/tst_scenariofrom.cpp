#include "core/project/presets.h"
#include "core/simulate/scenariofrom.h"

#include <QJsonArray>
#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

/// What a design says about its load.
class ScenarioFromTest : public QObject {
    Q_OBJECT

private:
    static Design designWith(const QList<std::pair<QString, QJsonValue>> &answers)
    {
        Design design = sampleProject().design;
        for (const auto &[id, value] : answers) {
            if (const auto written = setField(design, id, value); !written)
                qFatal("%s: %s", qPrintable(id), qPrintable(written.error().message));
        }
        return design;
    }
    static Scenario of(const Design &design)
    {
        const auto scenario = scenarioFrom(design, Catalog::shipped());
        if (!scenario)
            qFatal("%s", qPrintable(scenario.error().path));
        return *scenario;
    }
    static QString refusedIn(const Design &design, ScenarioParts parts = {})
    {
        const auto scenario = scenarioFrom(design, Catalog::shipped(), parts);
        return scenario ? QString() : scenario.error().path;
    }

private Q_SLOTS:
    void theSchedulersTimesComeFromTheCatalog()
    {
        const Scenario scenario = of(sampleProject().design);
        QCOMPARE(scenario.pollSeconds, 20.0);
        QCOMPARE(scenario.orphanMinutes, 60.0);
    }
    void nodesAndCaps()
    {
        const Design design = sampleProject().design;
        const Scenario scenario = of(design);
        QCOMPARE(scenario.nodes.size(), design.compute.nodes.size());
        QCOMPARE(scenario.nodes.at(0).name, design.compute.nodes.at(0).name.text());
        QCOMPARE(scenario.nodes.at(0).taskCap, design.compute.nodes.at(0).taskCap.number());
    }
    void aWaveBringsEveryProjectEachDay()
    {
        const Scenario scenario
            = of(designWith({{u"workload.arrivalPattern"_s, u"burst"_s}, {u"workload.projects"_s, 70}}));
        QCOMPARE(scenario.arrivals.pattern, Arrivals::Pattern::Burst);
        QCOMPARE(scenario.arrivals.burstCount, 70);
        QCOMPARE(scenario.arrivals.everyMinutes, 1440.0);
    }
    void atRandomTheDeploymentsOfADay()
    {
        const Scenario scenario
            = of(designWith({{u"workload.arrivalPattern"_s, u"poisson"_s}, {u"workload.deploymentsPerDay"_s, 240}}));
        QCOMPARE(scenario.arrivals.pattern, Arrivals::Pattern::Poisson);
        QCOMPARE(scenario.arrivals.tasksPerHour, 10.0);
    }
    void linesOfTheProfileAddUp()
    {
        const QJsonArray profile{
            QJsonObject{{u"weekday"_s, u"tuesday"_s}, {u"fromHour"_s, 8}, {u"toHour"_s, 10}, {u"tasksPerHour"_s, 5}},
            QJsonObject{{u"weekday"_s, u"tuesday"_s}, {u"fromHour"_s, 9}, {u"toHour"_s, 24}, {u"tasksPerHour"_s, 1}}};
        const Scenario scenario
            = of(designWith({{u"workload.arrivalPattern"_s, u"weekly"_s}, {u"workload.arrivalProfile"_s, profile}}));
        QCOMPARE(scenario.arrivals.weekly.size(), 168);
        QCOMPARE(scenario.arrivals.weekly.mid(24 + 7, 4), (QList<double>{0, 5, 6, 1}));
        QCOMPARE(scenario.arrivals.weekly.mid(24 + 23, 2), (QList<double>{1, 0}));
    }
    void durationsHaveTheirSpread()
    {
        const Scenario scenario = of(designWith({{u"workload.durationSpread"_s, u"logNormal"_s},
            {u"workload.durationVariationPercent"_s, 150}, {u"workload.averageMinutes"_s, 12}}));
        QCOMPARE(scenario.durations.spread, Durations::Spread::LogNormal);
        QCOMPARE(scenario.durations.meanMinutes, 12.0);
        QCOMPARE(scenario.durations.variation, 1.5);
    }
    void outagesBelongToTheirNodes()
    {
        const QString name = sampleProject().design.compute.nodes.at(1).name.text().toUpper();
        const QJsonArray outages{QJsonObject{{u"node"_s, name}, {u"kind"_s, u"fault"_s}, {u"startMinute"_s, 100},
                                     {u"minutes"_s, 0}, {u"everyDays"_s, 0}},
            QJsonObject{{u"node"_s, name}, {u"kind"_s, u"drain"_s}, {u"startMinute"_s, 60}, {u"minutes"_s, 30},
                {u"everyDays"_s, 28}},
            QJsonObject{{u"node"_s, u"elsewhere"_s}, {u"kind"_s, u"drain"_s}}};
        const Design design = designWith({{u"workload.nodeOutages"_s, outages}});
        QVERIFY(of(design).nodes.at(0).windows.isEmpty());
        QCOMPARE(of(design).nodes.at(1).windows,
            (QList<NodeWindow>{{NodeWindow::Kind::Fault, 100, 0, 0}, {NodeWindow::Kind::Drain, 60, 30, 28 * 1440}}));
        const Scenario without = scenarioFrom(design, Catalog::shipped(), {.arrivals = false}).value();
        QVERIFY(without.nodes.at(1).windows.isEmpty());
    }
    void whatIsMissingIsNamed()
    {
        QCOMPARE(refusedIn(designWith({{u"workload.averageMinutes"_s, QJsonValue()}})), u"workload.averageMinutes"_s);
        QCOMPARE(refusedIn(designWith({{u"workload.averageMinutes"_s, 0}})), u"workload.averageMinutes"_s);
        QCOMPARE(refusedIn(designWith({{u"workload.averageMinutes"_s, 0}}), {.durations = false}), QString());
        QCOMPARE(refusedIn(designWith({{u"workload.simulationHours"_s, 0}})), u"workload.simulationHours"_s);
        QCOMPARE(refusedIn(designWith({{u"compute.nodes"_s, QJsonArray()}})), u"compute.nodes"_s);
        QCOMPARE(refusedIn(designWith(
                     {{u"workload.arrivalPattern"_s, u"weekly"_s}, {u"workload.arrivalProfile"_s, QJsonArray()}})),
            u"workload.arrivalProfile"_s);
        QCOMPARE(of(designWith({{u"workload.windowMinutes"_s, QJsonValue()}})).windowMinutes, 0.0);
    }
};

QTEST_APPLESS_MAIN(ScenarioFromTest)
#include "tst_scenariofrom.moc"
