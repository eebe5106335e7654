#include "core/project/presets.h"
#include "core/project/recovery.h"
#include "tests/core/project/faultyfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace octoha;
using namespace Qt::StringLiterals;

/// Edits that survive the program, and what becomes of them.
class JournalTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    const QDate m_today{2026, 11, 28};
    const Project m_saved = sampleProject();

    QString folder() const { return m_folder->filePath(u"state/recovery"_s); }
    QList<KeptEdits> kept(int days = 0) const { return keptEdits(folder(), m_today.addDays(days)); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files); }

    static JournalOwner owner(const QString &path = u"/designs/prod.octoha"_s)
    {
        return {path, {7, 42}, u"workstation"_s, u"ada"_s, QDateTime(QDate(2026, 11, 28), QTime(9, 30), Qt::UTC)};
    }

    static Project edited(int projects)
    {
        Project project = sampleProject();
        if (!setField(project.design, u"workload.projects"_s, projects))
            qFatal("No such number of projects.");
        return project;
    }

    static void append(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append) && file.write(bytes) == bytes.size());
    }

    /// Edits by a program that ends without a word.
    void leaveEdits(const QList<Project> &edits, const JournalLimits &limits = {}) const
    {
        Journal journal(folder(), {}, Files::real(), limits);
        journal.begin(m_saved, owner());
        for (const Project &edit : edits) {
            journal.note(edit);
            journal.finish();
        }
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theLastEditIsKept()
    {
        leaveEdits({edited(11), edited(12), edited(13)});
        const QList<KeptEdits> all = kept();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().now, edited(13));
        QCOMPARE(all.first().saved, m_saved);
        QCOMPARE(all.first().owner.path, owner().path);
        QCOMPARE(all.first().owner.identity, owner().identity);
        QCOMPARE(all.first().owner.user, u"ada"_s);
        QCOMPARE(all.first().owner.started, owner().started);
    }

    void itLiesOnTheDiskWhileTheProgramRuns()
    {
        Journal journal(folder());
        journal.begin(m_saved, owner());
        journal.note(edited(12));
        journal.finish();
        QFile file(journal.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto kept = readJournal(file.readAll());
        QVERIFY(kept);
        QCOMPARE(kept->now, edited(12));
    }

    // It comes by itself, without anybody asking for it.
    void itIsWrittenWithoutBeingAskedFor()
    {
        Journal journal(folder());
        journal.begin(m_saved, owner());
        journal.note(edited(12));
        QTRY_VERIFY(!journal.path().isEmpty());
    }

    void noEditMakesNoFile()
    {
        leaveEdits({});
        QVERIFY(!QFile::exists(folder()));
    }

    void aSaveRemovesIt()
    {
        Journal journal(folder());
        journal.begin(m_saved, owner());
        journal.note(edited(12));
        journal.finish();
        QCOMPARE(files().size(), 1);
        journal.begin(edited(12), owner());
        journal.finish();
        QVERIFY(files().isEmpty());
        journal.note(edited(13));
        journal.finish();
        QCOMPARE(files().size(), 1);
    }

    // The file was written by somebody else, and the user keeps the edits.
    void editsOfANewerFileAreKeptWithoutAMoment()
    {
        int removals = 0, withoutEdits = 0;
        tests::RuledFiles files([&](Files::Kind kind, const QString &place) {
            if (kind == Files::Kind::Remove && place.endsWith(u".jsonl"_s)) {
                const QStringList others = QDir(folder()).entryList({u"*.jsonl"_s});
                const auto isKept = [&](const QString &other) {
                    const QString path = QDir(folder()).filePath(other);
                    const auto read = readJournal(Files::real().readAll(path, 1 << 20).value());
                    return path != place && read && read->now == edited(12);
                };
                ++removals;
                withoutEdits += std::none_of(others.cbegin(), others.cend(), isKept);
            }
            return std::optional<Files::Fault>();
        });
        Journal journal(folder(), {}, files);
        journal.begin(m_saved, owner());
        journal.note(edited(12));
        journal.finish();
        journal.begin(edited(30), owner(), edited(12));
        QVERIFY(journal.finish());
        QCOMPARE(removals, 1);
        QCOMPARE(withoutEdits, 0);
        const auto read = readJournal(Files::real().readAll(journal.path(), 1 << 20).value());
        QVERIFY(read && read->saved == edited(30));
    }

    void whatGoesIsOfferedToNobody()
    {
        int removals = 0;
        qsizetype offered = 0;
        tests::RuledFiles files([&](Files::Kind kind, const QString &place) {
            if (kind == Files::Kind::Remove && place.endsWith(u".jsonl"_s)) {
                ++removals;
                offered += kept().size();
            }
            return std::optional<Files::Fault>();
        });
        Journal journal(folder(), {}, files);
        journal.begin(m_saved, owner());
        journal.note(edited(12));
        journal.finish();
        journal.begin(edited(12), owner());
        QVERIFY(journal.finish());
        QCOMPARE(removals, 1);
        QCOMPARE(offered, 0);
    }

    void whatCannotBeKeptAnewStaysAsItWas()
    {
        bool isFull = false;
        tests::RuledFiles files([&](Files::Kind kind, const QString &) {
            return isFull && kind == Files::Kind::Write ? std::optional(Files::Fault{ENOSPC}) : std::nullopt;
        });
        {
            Journal journal(folder(), {}, files);
            journal.begin(m_saved, owner());
            journal.note(edited(12));
            journal.finish();
            isFull = true;
            journal.begin(edited(30), owner(), edited(12));
            QVERIFY(!journal.finish());
        }
        QCOMPARE(kept().size(), 1);
        QCOMPARE(kept().first().now, edited(12));
    }

    void aLivingProgramsIsNotOffered()
    {
        Journal journal(folder());
        journal.begin(m_saved, owner());
        journal.note(edited(12));
        journal.finish();
        QVERIFY(kept().isEmpty());
        QCOMPARE(files().size(), 1);
    }

    void twoAtOnceHaveAFileEach()
    {
        leaveEdits({edited(12)});
        leaveEdits({edited(13)});
        QCOMPARE(kept().size(), 2);
    }

    void editsThatEndWhereTheyBeganAreNothing()
    {
        leaveEdits({edited(12), m_saved});
        QVERIFY(kept().isEmpty());
        QVERIFY(files().isEmpty());
    }

    void aTornEndIsPassedOver_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::addRow("half a line") << QByteArray("{\"patch\":[{\"at\":[\"des");
        QTest::addRow("zeroes") << QByteArray(4096, '\0');
        QTest::addRow("a line that fits nothing")
            << QByteArray("{\"patch\":[{\"at\":[\"design\",5,\"x\"],\"to\":1}]}\n");
        QTest::addRow("a line behind half of one")
            << QByteArray("{\"pat\n{\"patch\":[{\"at\":[\"rulesAsOf\"],\"to\":\"2026-01-01\"}]}\n");
    }

    void aTornEndIsPassedOver()
    {
        QFETCH(QByteArray, end);
        leaveEdits({edited(12)});
        append(folder() + u'/' + files().first(), end);
        QCOMPARE(kept().value(0).now, edited(12));
    }

    void everyCutGivesAStateThatWas()
    {
        leaveEdits({edited(11), edited(12)});
        QFile file(folder() + u'/' + files().first());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        const qsizetype head = whole.indexOf('\n') + 1;
        for (qsizetype size = head; size <= whole.size(); ++size) {
            const auto read = readJournal(whole.first(size));
            QVERIFY(read);
            QVERIFY(read->now == m_saved || read->now == edited(11) || read->now == edited(12));
        }
    }

    void itStaysSmall()
    {
        const JournalLimits limits{.compactAt = 64 * 1024, .gather = std::chrono::milliseconds(0)};
        QList<Project> edits;
        for (int i = 0; i < 60; ++i) {
            Project project = edited(i);
            project.foreign.append({{u"future"_s}, u"future"_s, QString(3000, QChar(u'a' + i % 26))});
            edits.append(project);
        }
        leaveEdits(edits, limits);
        const qsizetype most = qMax<qsizetype>(limits.compactAt, 5 * writeProject(edits.last()).size());
        QVERIFY2(QFileInfo(folder() + u'/' + files().first()).size() < most,
            qPrintable(QString::number(QFileInfo(folder() + u'/' + files().first()).size())));
        QCOMPARE(kept().value(0).now, edits.last());
    }

    void declinedEditsStayAWeek()
    {
        leaveEdits({edited(12)});
        QVERIFY(declineEdits(kept().first(), m_today));
        QCOMPARE(kept().first().declined, m_today);
        QCOMPARE(kept(7).first().now, edited(12));
        QVERIFY(kept(8).isEmpty());
        QVERIFY(files().isEmpty());
    }

    void tornEditsCanBeDeclined()
    {
        leaveEdits({edited(12)});
        append(folder() + u'/' + files().first(), "{\"patch\":");
        QVERIFY(declineEdits(kept().first(), m_today));
        QCOMPARE(kept().first().declined, m_today);
        QCOMPARE(kept().first().now, edited(12));
    }

    void theFileIsFoundByItsPlaceAndByItself()
    {
        leaveEdits({edited(12)});
        const KeptEdits edits = kept().first();
        QVERIFY(isOf(edits, owner().path, {1, 1}, Project()));
        QVERIFY(isOf(edits, u"/moved/prod.octoha"_s, owner().identity, m_saved));
        QVERIFY2(
            !isOf(edits, u"/moved/prod.octoha"_s, owner().identity, Project()), "The number of a file is used again.");
        QVERIFY(!isOf(edits, u"/moved/prod.octoha"_s, {1, 1}, m_saved));
    }

    void whatIsNoJournalStays()
    {
        QVERIFY(QDir().mkpath(folder()));
        append(folder() + u"/other.jsonl"_s, "{\"journal\":2}\n");
        append(folder() + u"/empty.jsonl"_s, "");
        QVERIFY(kept().isEmpty());
        QCOMPARE(files().size(), 2);
    }

    void everyActMayFailOrBeTheLast()
    {
        const JournalLimits limits{.compactAt = 1, .gather = std::chrono::milliseconds(0)};
        const int points = tests::forEveryFault([&](tests::FaultyFiles &faulty, int error) {
            init();
            int sure = 0, told = 0;
            {
                Journal journal(
                    folder(), [&](const Error &wrong) { told += wrong.message.contains(causeOf(error)); }, faulty,
                    limits);
                journal.begin(m_saved, owner());
                for (int i = 1; i <= 4; ++i) {
                    journal.note(edited(100 + i));
                    journal.finish();
                    sure = !faulty.isDead() && told == 0 ? i : sure;
                }
            }
            const Project now = kept().value(0).now;
            bool fine = sure == 0;
            for (int i = qMax(sure, 1); i <= 4; ++i)
                fine = fine || now == edited(100 + i);
            QVERIFY(fine);
            QVERIFY(sure == 4 || told > 0 || faulty.isDead());
            QVERIFY(files().size() <= 1);
        });
        qInfo("Journal: %d points tried", points);
        QVERIFY(points > 20);
    }

    void recoveryMayFailAnywhereAndLosesNothing()
    {
        const int points = tests::forEveryFault([&](tests::FaultyFiles &faulty, int) {
            init();
            leaveEdits({edited(12)});
            const KeptEdits edits = kept().first();
            (void)keptEdits(folder(), m_today, faulty);
            const auto declined = declineEdits(edits, m_today, faulty);
            QCOMPARE(kept().value(0).now, edited(12));
            QCOMPARE(kept().value(0).declined.isValid(), declined.has_value() || kept().value(0).declined.isValid());
            const auto removed = removeEdits(edits, faulty);
            QCOMPARE(kept().isEmpty(), removed.has_value());
        });
        qInfo("Recovery: %d points tried", points);
        QVERIFY(points > 20);
    }

    void aKilledProcessLeavesItsEdits()
    {
        const pid_t child = fork();
        if (child == 0) {
            Journal journal(folder());
            journal.begin(m_saved, owner());
            journal.note(edited(12));
            journal.finish();
            kill(getpid(), SIGKILL);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(kept().value(0).now, edited(12));
    }
};

QTEST_APPLESS_MAIN(JournalTest)
#include "tst_journal.moc"
