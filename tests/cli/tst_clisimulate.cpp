#include "tests/cli/runner.h"

#include <QTest>

using namespace octoha::tests;
using namespace Qt::StringLiterals;

/// The capacity simulation by command line.
class TestCliSimulate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<Cli>();
        QVERIFY(m_cli->makeDesign("d.octoha"));
    }
    void simulateHasTheKeysOfTheContract();
    void theDesignGivesWhatIsNotStated();
    void optionsReplaceTheProfile();
    void outagesOfTheDesignRunOnlyWithItsProfile();
    void theSameSeedGivesTheSameBytes();
    void meanWaitIsErlangC();
    void whatNeverStartsHasNoWait();
    void aHistoryGivesTasks();
    void peopleReadSentences();
    void oddValuesAreRefused_data();
    void oddValuesAreRefused();
    void anUnansweredFieldIsNamed();

private:
    QJsonObject simulated(const char *options) const
    {
        return m_cli->run(QByteArray("simulate d.octoha --format json ").append(options).constData()).object();
    }
    std::unique_ptr<Cli> m_cli;
};

void TestCliSimulate::simulateHasTheKeysOfTheContract()
{
    const QJsonObject json = simulated("--hours 48 --seed 7");
    for (const char *key : {"seed", "tasks", "started", "finished", "cancelled", "utilisation", "events", "seconds"})
        QVERIFY2(json.value(QLatin1String(key)).isDouble(), key);
    for (const char *key : {"mean", "p50", "p95", "p99", "max"})
        QVERIFY2(json.value(u"waitSeconds"_s)[QLatin1String(key)].isDouble(), key);
    QVERIFY(json.value(u"waitSeconds"_s)[u"confidence95"_s].isNull()); // One replication tells nothing of the spread.
    QVERIFY(json.value(u"windowMet"_s).isBool());
    for (const char *key : {"name", "taskCap", "started", "utilisation"})
        QVERIFY2(!json.value(u"nodes"_s)[0][QLatin1String(key)].isUndefined(), key);
    QCOMPARE(json.value(u"seed"_s).toInt(), 7);
}

void TestCliSimulate::theDesignGivesWhatIsNotStated()
{
    QVERIFY(m_cli->makeDesign("d.octoha",
        {u"workload.arrivalPattern=burst"_s, u"workload.projects=30"_s, u"workload.simulationHours=72"_s,
            u"workload.simulationSeed=12"_s}));
    const QJsonObject json = simulated("");
    QCOMPARE(json.value(u"tasks"_s).toInt(), 90);
    QCOMPARE(json.value(u"seed"_s).toInt(), 12);
    QCOMPARE(json.value(u"replications"_s).toInt(), 1);
}

void TestCliSimulate::optionsReplaceTheProfile()
{
    QCOMPARE(simulated("--arrivals burst:50 --durations fixed:30 --hours 72").value(u"tasks"_s).toInt(), 50);
    QCOMPARE(simulated("--arrivals every:30 --hours 24 --replications 3").value(u"tasks"_s).toInt(), 3 * 48);
    const QJsonObject lost = simulated("--arrivals burst:20 --durations fixed:30 --fault octo-01@10..15 --poll 0");
    QVERIFY(lost.value(u"cancelled"_s).toInt() > 0);
    QCOMPARE(lost.value(u"finished"_s).toInt() + lost.value(u"cancelled"_s).toInt(), 20);
    QVERIFY(!lost.value(u"windowMet"_s).toBool());
    const QJsonObject drained = simulated("--arrivals burst:20 --durations fixed:30 --drain octo-01@0");
    QCOMPARE(drained.value(u"nodes"_s)[0][u"started"_s].toInt(), 0);
    QVERIFY(simulated("--arrivals poisson:60 --durations lognormal:5,1.5 --replications 4")
                .value(u"waitSeconds"_s)[u"confidence95"_s]
                .isDouble());
}

void TestCliSimulate::outagesOfTheDesignRunOnlyWithItsProfile()
{
    QVERIFY(m_cli->makeDesign("d.octoha",
        {u"workload.nodeOutages.+={\"node\":\"octo-01\",\"kind\":\"fault\",\"startMinute\":5,\"minutes\":10}"_s}));
    QVERIFY(simulated("").value(u"cancelled"_s).toInt() > 0);
    QCOMPARE(simulated("--arrivals burst:50").value(u"cancelled"_s).toInt(), 0);
}

void TestCliSimulate::theSameSeedGivesTheSameBytes()
{
    const auto withoutTime = [&](const char *options) {
        QJsonObject json = simulated(options);
        json.remove(u"seconds"_s);
        return json;
    };
    QCOMPARE(withoutTime("--replications 9 --threads 1"), withoutTime("--replications 9 --threads 4"));
    QVERIFY(withoutTime("--seed 1") != withoutTime("--seed 2"));
}

/// Two nodes of cap 1 at load 0.8: (0.8² ÷ (1 − 0.8²)) × 3 minutes.
void TestCliSimulate::meanWaitIsErlangC()
{
    QVERIFY(m_cli->makeDesign("d.octoha", {u"compute.nodes.0.taskCap=1"_s, u"compute.nodes.1.taskCap=1"_s}));
    const QJsonObject json
        = simulated("--poll 0 --arrivals poisson:32 --durations exponential:3 --hours 200000 --seed 2");
    const double mean = json.value(u"waitSeconds"_s)[u"mean"_s].toDouble();
    QVERIFY2(std::abs(mean / (0.64 / 0.36 * 180) - 1) < 0.02, qPrintable(QString::number(mean)));
}

void TestCliSimulate::whatNeverStartsHasNoWait()
{
    const char drained[] = "--arrivals burst:10 --drain octo-01@0 --drain octo-02@0";
    const QJsonObject json = simulated(drained), wait = json.value(u"waitSeconds"_s).toObject();
    QCOMPARE(json.value(u"meanWaiting"_s).toDouble(), 10.0);
    for (const char *key : {"mean", "p50", "p95", "p99", "max"})
        QVERIFY2(wait.value(QLatin1String(key)).isNull(), key);
    QVERIFY(json.contains(u"lastEndMinute"_s) && json.value(u"lastEndMinute"_s).isNull());
    const QByteArray text = m_cli->run(QByteArray("simulate d.octoha ").append(drained).constData()).out;
    QVERIFY2(text.contains("in the long run no node takes tasks; 10 tasks never started")
            && text.contains("unknown, because no task started") && !text.contains("The last task ended"),
        text.constData());
}

void TestCliSimulate::aHistoryGivesTasks()
{
    QVERIFY(m_cli->write("h.csv", "QueueTime,DurationSeconds\n2026-11-23T08:00:00Z,600\n2026-11-23T08:00:00Z,60\n"));
    const QString file = m_cli->path("h.csv");
    const Ran read = m_cli->run("simulate d.octoha --format json --history", {file});
    QCOMPARE(read.object().value(u"tasks"_s).toInt(), 2);
    QCOMPARE(m_cli->run("simulate d.octoha --format json --arrivals burst:40 --history", {file})
                 .object()
                 .value(u"tasks"_s)
                 .toInt(),
        40);
    QVERIFY(m_cli->write("h.csv", "QueueTime,DurationSeconds\n2026-11-23T08:00:00Z,600\n2026-11-22T08:00:00Z,60\n"));
    const Ran wrong = m_cli->run("simulate d.octoha --history", {file});
    QCOMPARE(wrong.exitCode, 3);
    QVERIFY2(wrong.err.contains("line 3"), wrong.err);
    QCOMPARE(m_cli->run("simulate d.octoha --history none.csv").exitCode, 3);
}

void TestCliSimulate::peopleReadSentences()
{
    const QByteArray text
        = m_cli->run("simulate d.octoha --arrivals poisson:400 --durations fixed:30 --replications 2").out;
    for (const char *part : {"Tasks: ", "never catches up", "Waiting: ", "95 % interval over 2 replications",
             "Window of ", "Nodes: ", "octo-01: task cap", "Seed "})
        QVERIFY2(text.contains(part), text);
}

void TestCliSimulate::oddValuesAreRefused_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("names");
    const auto add = [](const char *options, const char *names) {
        QTest::addRow("%s", options) << QByteArray(options) << QByteArray(names);
    };
    for (const char *hours : {"0", "-1", "nan", "inf", "1e300", "soon"})
        add(QByteArray("--hours ").append(hours).constData(), "--hours");
    for (const char *arrivals : {"poisson:0", "poisson:-5", "poisson:nan", "poisson:1e99", "burst:0", "burst:1.5",
             "burst:1000000000", "every:0", "every:", "flood:3", "burst"})
        add(QByteArray("--arrivals ").append(arrivals).constData(), "--arrivals");
    for (const char *durations :
        {"fixed:0", "exponential:-1", "lognormal:30", "lognormal:30,-1", "lognormal:30,inf", "fixed:1e9", "long"})
        add(QByteArray("--durations ").append(durations).constData(), "--durations");
    for (const char *fault : {"octo-01", "octo-01@", "octo-01@x", "octo-01@-5", "octo-01@10..5", "octo-01@10..10",
             "nobody@5", "@5", "octo-01@nan"})
        add(QByteArray("--fault ").append(fault).constData(), "--fault");
    add("--fault octo-01@1e300", "--fault");
    add("--drain nobody@5", "octo-01, octo-02");
    add("--poll -1", "--poll");
    add("--poll nan", "--poll");
    add("--replications 0", "--replications");
    add("--replications 1000000", "--replications");
    add("--seed -1", "--seed");
    add("--seed 99999999999999999999", "--seed");
    add("--threads 1.5", "--threads");
}

void TestCliSimulate::oddValuesAreRefused()
{
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, names);
    const Ran ran = m_cli->run(("simulate d.octoha " + options).constData());
    QCOMPARE(ran.exitCode, 2);
    QVERIFY2(ran.err.contains(names), ran.err);
    QVERIFY(ran.out.isEmpty());
}

void TestCliSimulate::anUnansweredFieldIsNamed()
{
    QVERIFY(m_cli->makeDesign("d.octoha", {u"workload.averageMinutes=?"_s}));
    const Ran ran = m_cli->run("simulate d.octoha");
    QCOMPARE(ran.exitCode, 2);
    QVERIFY2(ran.err.contains("workload.averageMinutes"), ran.err);
    QCOMPARE(m_cli->run("simulate d.octoha --durations fixed:10").exitCode, 0);
}

QTEST_APPLESS_MAIN(TestCliSimulate)
#include "tst_clisimulate.moc"
