#include "core/plan/capacityfigures.h"
#include "core/plan/searchfigures.h"
#include "tests/core/plan/planning.h"

#include <QTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

namespace {

QString capacityOf(const Design &design)
{
    return chapterText(planOf(design), u"capacity"_s);
}

Design sample()
{
    return sampleProject().design;
}

} // namespace

/// What the plan says about waiting, and the sentences that plan and window share.
class TestCapacityChapter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theChapterSaysWhatWasSimulatedAndWhetherTheWindowIsMet()
    {
        const QString text = capacityOf(sample());
        QVERIFY2(text.contains(u"Simulated: 24 hours"_s), qPrintable(text));
        QVERIFY2(text.contains(u"within the window of"_s), qPrintable(text));
        QVERIFY2(text.contains(u"95 % of the tasks wait at most"_s), qPrintable(text));
    }

    void theSameSeedGivesTheSameChapter() { QCOMPARE(capacityOf(sample()), capacityOf(sample())); }

    void anotherSeedGivesOtherFigures()
    {
        Design other = sample();
        other.workload.simulationSeed = Count::of<2>();
        QVERIFY(capacityOf(other) != capacityOf(sample()));
    }

    void whatIsNotStatedIsSaid()
    {
        Design design = sample();
        design.unknown.insert(u"workload.averageMinutes"_s);
        QVERIFY2(capacityOf(design).contains(u"Not simulated"_s), qPrintable(capacityOf(design)));
    }

    void tooManyTasksAreLeftToTheWindow()
    {
        Design design = sample();
        design.workload.projects = Count::of<1000000>();
        QVERIFY2(capacityOf(design).contains(u"octoha-cli simulate"_s), qPrintable(capacityOf(design)));
    }

    void aQueueThatNeverCatchesUpIsSaid()
    {
        SimulationResult result;
        result.tasks = 10;
        result.neverCatchesUp = true;
        result.offeredLoad = 1.5;
        QCOMPARE(capacityVerdict(result, 120, QLocale::c()),
            u"The queue never catches up: 150.0 % of what the nodes can do arrives."_s);
        result.offeredLoad = 0; // They do not work for good, so there is no load to tell of.
        QCOMPARE(capacityVerdict(result, 120, QLocale::c()),
            u"The queue never catches up: in the long run no node takes tasks."_s);
    }

    void withoutAStartedTaskTheWaitIsUnknown()
    {
        SimulationResult result;
        result.tasks = 10;
        QCOMPARE(capacityTable(result, QLocale::c()).rows.first().last(), u"unknown"_s);
        result.started = 10;
        QVERIFY(capacityTable(result, QLocale::c()).rows.first().last() != u"unknown"_s);
    }

    void verdicts()
    {
        SimulationResult result;
        QCOMPARE(capacityVerdict(result, 120, QLocale::c()), u"No task arrives in the time that is simulated."_s);
        result.tasks = 10;
        result.windowProbability = 0.9;
        QVERIFY(capacityVerdict(result, 120, QLocale::c()).startsWith(u"In 90.0 % of the repetitions"_s));
        result.windowMet = true;
        QVERIFY(capacityVerdict(result, 120, QLocale::c()).startsWith(u"Every task ends within the window"_s));
    }

    void whatNoDesignMeetsIsNamed()
    {
        SearchResult result;
        result.conflict = {{QLatin1StringView("rpo"), u"Work lost: at most 60 min."_s}};
        QCOMPARE(searchVerdict(result, QLocale::c()), u"No design meets this:\n• Work lost: at most 60 min."_s);
        result.conflict.append({QLatin1StringView("budget"), u"Cost: at most $1."_s});
        QVERIFY(searchVerdict(result, QLocale::c()).contains(u"cannot be had together"_s));
        QCOMPARE(searchVerdict(result, QLocale::c()).count(u'•'), 2);
    }

    void nodesThatWereAwayAreNamed()
    {
        SimulationResult result;
        result.nodes = {{.name = u"octo-01"_s}, {.name = u"octo-02"_s}};
        result.away = {{.node = 1, .kind = NodeWindow::Kind::Fault, .fromMinute = 10, .toMinute = 20}};
        result.queue = {{.minute = 0, .waiting = 1, .waitingMost = 2}, {.minute = 30, .waiting = 0, .waitingMost = 1}};
        QVERIFY2(queuePictureOf(result, QLocale::c()).description.contains(u"octo-02 lost"_s),
            qPrintable(queuePictureOf(result, QLocale::c()).description));
    }
};

QTEST_GUILESS_MAIN(TestCapacityChapter)
#include "tst_capacitychapter.moc"
