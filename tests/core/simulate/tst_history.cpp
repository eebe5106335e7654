#include "core/simulate/timetext.h"
#include "tests/core/simulate/scenarios.h"

#include "core/simulate/history.h"

#include <QTemporaryDir>
#include <QTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

/// Real tasks from a CSV, in the words in which Octopus exports them.
class HistoryTest : public QObject {
    Q_OBJECT

private:
    QString write(const QByteArray &csv)
    {
        QFile file(m_folder.filePath(u"tasks.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("cannot write");
        return file.fileName();
    }
    QString errorOf(const QByteArray &csv)
    {
        const auto summary = summaryOf(write(csv));
        return summary ? u"none"_s : summary.error().message;
    }
    QTemporaryDir m_folder;

private Q_SLOTS:
    void times_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("seconds"); // -1: refused.
        QTest::newRow("UTC") << QByteArray("1970-01-02T00:00:01Z") << qint64(86401);
        QTest::newRow("offset") << QByteArray("1970-01-01T02:00:00.000+01:30") << qint64(1800);
        QTest::newRow("offset before UTC") << QByteArray("1970-01-01 02:00:00 -0100") << qint64(10800);
        QTest::newRow("no offset, no seconds") << QByteArray("1970-01-01 00:01") << qint64(60);
        QTest::newRow("leap day") << QByteArray("1972-02-29T00:00:00Z") << qint64(68169600);
        for (const char *wrong : {"", "yesterday", "2026-02-30T00:00:00Z", "2026-01-01", "2026-01-01T24:00:00Z",
                 "2026-01-01T08:00:00Q", "01/02/2026 08:00"})
            QTest::addRow("refused: %s", wrong) << QByteArray(wrong) << qint64(-1);
    }
    void times()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, seconds);
        QCOMPARE(timeFrom(text).value_or(-1'000'000), seconds * 1'000'000);
    }
    void durations_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("seconds"); // -1: refused.
        QTest::newRow("seconds") << QByteArray("750") << 750.0;
        QTest::newRow("fraction") << QByteArray("1.5") << 1.5;
        QTest::newRow("clock") << QByteArray("0:12:30") << 750.0;
        QTest::newRow("days") << QByteArray("1.02:00:00.25") << 93600.25;
        QTest::newRow("words") << QByteArray("1 hour, 2 minutes 3 seconds") << 3723.0;
        QTest::newRow("one word") << QByteArray("16 seconds") << 16.0;
        for (const char *wrong :
            {"", "-5", "1:2:3:4", "12 parsecs", "0:99:00", "nan", "1e3", "99999999999999999999", "999999999999 days"})
            QTest::addRow("refused: %s", wrong) << QByteArray(wrong) << -1.0;
    }
    void durations()
    {
        QFETCH(QByteArray, text);
        QFETCH(double, seconds);
        QCOMPARE(double(durationFrom(text).value_or(-1'000'000)) / 1e6, seconds);
    }
    void columnsAreFoundByTheirNames_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("queue time and seconds") << QByteArray(
            "Id,QueueTime,StartTime,CompletedTime,DurationSeconds\n"
            "ServerTasks-1,2026-11-23T08:00:00+00:00,2026-11-23T08:00:05+00:00,2026-11-23T08:10:05+00:00,600\n"
            "ServerTasks-2,2026-11-23T08:30:00+00:00,,,600\n");
        QTest::newRow("start and end, semicolons, mark, CRLF")
            << QByteArray("\xef\xbb\xbf"
                          "Start Time;Completed Time;Name\r\n"
                          "2026-11-23 08:00:00;2026-11-23 08:10:00;\"Deploy; \"\"Shop\"\"\"\r\n"
                          "2026-11-23 08:30:00;2026-11-23 08:40:00;\r\n");
        QTest::newRow("tabs, and one that never ran")
            << QByteArray("duration\tcreated\n10 "
                          "minutes\t2026-11-23T08:00:00Z\n\t2026-11-23T08:01:00Z\n\n0:10:00\t2026-11-23T08:30:00Z");
        QTest::newRow("line end in a name") << QByteArray(
            "Name,QueueTime,Duration\n\"Deploy\nShop\",2026-11-23T08:00:00Z,600\nb,2026-11-23T08:30:00Z,600\n");
    }
    void columnsAreFoundByTheirNames()
    {
        QFETCH(QByteArray, csv);
        const auto summary = summaryOf(write(csv));
        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
        QCOMPARE(summary->tasks, quint64(2));
        QCOMPARE(summary->last - summary->first, Ticks(30 * ticksPerMinute));
        QCOMPARE(summary->totalDuration, 20 * ticksPerMinute);
    }
    void mistakesAreNamedWithTheirLine()
    {
        const QByteArray head = "QueueTime,DurationSeconds\n2026-11-23T08:00:00Z,60\n";
        QVERIFY(errorOf(head + "2026-11-23T07:59:59Z,60\n").contains(u"line 3: The task came before"_s));
        QVERIFY(errorOf(head + "\nsoon,60\n").contains(u"line 4: “soon” is no time"_s));
        QVERIFY(errorOf(head + "2026-11-23T08:00:00Z,-60\n").contains(u"line 3: “-60” is no duration"_s));
        QVERIFY(errorOf("StartTime,CompletedTime\n2026-11-23T08:00:00Z,2026-11-23T07:00:00Z\n")
                    .contains(u"line 2: The task ended before"_s));
        QVERIFY(errorOf("Name,Owner\n").contains(u"line 1: The first row needs"_s));
        QVERIFY(errorOf(head + "\"" + QByteArray(2'000'000, 'x')).contains(u"line 3: The row is too long"_s));
        QVERIFY(errorOf({}).endsWith(u" is empty."_s) && errorOf("\n\n").endsWith(u" is empty."_s));
        QVERIFY(errorOf("QueueTime,Duration\n").contains(u"holds no task"_s));
        QVERIFY(errorOf("QueueTime,Duration\n2026-11-23T08:00:00Z,\n").contains(u"holds no task"_s));
        QCOMPARE(summaryOf(m_folder.filePath(u"none.csv"_s)).error().code, Error::Code::Io);
    }
    void tasksRunAsTheyDid()
    {
        Scenario scenario = clusterOf(1, 1);
        scenario.pollSeconds = 0;
        scenario.hours = 0;
        scenario.durations = {.spread = Durations::Spread::History};
        scenario.arrivals = {.pattern = Arrivals::Pattern::History,
            .historyFile = write(
                "QueueTime,Duration\n2026-11-23T08:00:00Z,600\n2026-11-23T08:05:00Z,1200\n2026-11-23T08:40:00Z,60\n")};
        const auto result = simulate(scenario);
        QVERIFY(result);
        QCOMPARE(result->tasks, quint64(3));
        QCOMPARE(result->wait.maxSeconds, 300.0); // The second begins when the first ends, at 8:10.
        QCOMPARE(result->wait.meanSeconds, 100.0);
        QCOMPARE(result->lastEndMinute, 41.0);
    }
    /// More tasks than the engine reads at once.
    void aLongHistoryIsReadInPieces()
    {
        QByteArray csv = "QueueTime,Duration\n";
        const QDateTime start(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC);
        for (int i = 0; i < 5000; ++i)
            csv += start.addSecs(i * 60).toString(Qt::ISODate).toUtf8() + ',' + QByteArray::number(30 + i % 60) + '\n';
        Scenario scenario = clusterOf(2, 1);
        scenario.hours = 0;
        scenario.replications = 3;
        scenario.durations = {.spread = Durations::Spread::History};
        scenario.arrivals = {.pattern = Arrivals::Pattern::History, .historyFile = write(csv)};
        const auto result = simulate(scenario);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->finished, quint64(15000));
        QVERIFY2(std::abs(result->utilisation - 59.5 / 120) < 0.01, qPrintable(QString::number(result->utilisation)));
    }
    void aMistakeInAHistoryEndsTheRun()
    {
        Scenario scenario = clusterOf(2, 1);
        scenario.hours = 0;
        scenario.arrivals = {.pattern = Arrivals::Pattern::History,
            .historyFile = write("QueueTime,Duration\n2026-11-23T08:00:00Z,60\nsoon,60\n")};
        const auto result = simulate(scenario);
        QVERIFY(!result && result.error().code == Error::Code::Syntax && result.error().message.contains(u"line 3"_s));
    }
};

QTEST_APPLESS_MAIN(HistoryTest)
#include "tst_history.moc"
