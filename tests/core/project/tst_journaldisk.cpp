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

/// A journal on a disk that refuses for a while, and in a home that knows no locks.
class JournalDiskTest : public QObject {
    Q_OBJECT

private:
    using Kind = Files::Kind;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::atomic<bool> m_isFull = false;
    tests::RuledFiles m_disk{[this](Kind kind, const QString &) {
        return m_isFull && kind == Kind::Write ? std::optional(Files::Fault{ENOSPC, 40}) : std::nullopt;
    }};
    tests::RuledFiles m_lockless{[](Kind kind, const QString &) {
        return kind == Kind::Lock ? std::optional(Files::Fault{ENOLCK}) : std::nullopt;
    }};
    const QDate m_today{2026, 11, 28};
    const Project m_saved = sampleProject();

    QString folder() const { return m_folder->filePath(u"recovery"_s); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files); }

    static JournalOwner owner()
    {
        return {u"/designs/prod.octoha"_s, {7, 42}, u"workstation"_s, u"ada"_s,
            QDateTime(QDate(2026, 11, 28), QTime(9, 30), Qt::UTC)};
    }

    static Project edited(int projects)
    {
        Project project = sampleProject();
        if (!setField(project.design, u"workload.projects"_s, projects))
            qFatal("No such number of projects.");
        return project;
    }

    static int errorOf(const Act<> &act) { return act ? 0 : act.error(); }

    static Project inFile(const QString &path)
    {
        QFile file(path);
        const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        return readJournal(text).map([](const KeptEdits &edits) { return edits.now; }).value_or(Project());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_isFull = false;
    }

    // Whoever removes an older journal must know that this one holds its edits.
    void finishingSaysWhetherTheEditsLieOnTheDisk()
    {
        Journal journal(folder(), {}, m_disk);
        QVERIFY(journal.finish());
        journal.begin(m_saved, owner());
        journal.note(edited(11));
        QVERIFY(journal.finish());
        m_isFull = true;
        journal.note(edited(12));
        QCOMPARE(errorOf(journal.finish()), ENOSPC);
        QCOMPARE(errorOf(journal.finish()), ENOSPC);
        m_isFull = false;
        QVERIFY(journal.finish());
        QCOMPARE(inFile(journal.path()), edited(12));
    }

    void whatFailedIsTriedAgainWithoutAnEdit()
    {
        m_isFull = true;
        std::atomic<int> told = 0;
        const JournalLimits limits{.gather = std::chrono::milliseconds(0), .again = std::chrono::milliseconds(1)};
        Journal journal(
            folder(), [&](const Error &) { ++told; }, m_disk, limits);
        journal.begin(m_saved, owner());
        journal.note(edited(12));
        QTRY_COMPARE(told.load(), 1);
        m_isFull = false;
        QTRY_VERIFY(!journal.path().isEmpty());
        QCOMPARE(inFile(journal.path()), edited(12));
    }

    void aSavedDesignIsNotWrittenAgainAfterAFailure()
    {
        m_isFull = true;
        Journal journal(folder(), {}, m_disk);
        journal.begin(m_saved, owner());
        journal.note(edited(12));
        QVERIFY(!journal.finish());
        m_isFull = false;
        journal.begin(edited(12), owner());
        journal.note(edited(12));
        QVERIFY(journal.finish());
        QVERIFY2(journal.path().isEmpty(), "There is nothing to recover.");
    }

    void aJournalThatCannotBeRemovedYetIsRemovedLater()
    {
        bool isStuck = true;
        tests::RuledFiles disk([&](Kind kind, const QString &place) {
            const bool isWrong = isStuck && kind == Kind::Remove && place.endsWith(u".jsonl"_s);
            return isWrong ? std::optional(Files::Fault{EIO}) : std::nullopt;
        });
        Journal journal(folder(), {}, disk);
        journal.begin(m_saved, owner());
        journal.note(edited(12));
        QVERIFY(journal.finish());
        journal.begin(edited(12), owner());
        QCOMPARE(errorOf(journal.finish()), EIO);
        isStuck = false;
        QVERIFY(journal.finish());
        QVERIFY(files().isEmpty());
    }

    void aPlaceThatTakesNothingIsToldOnce()
    {
        QFile file(folder());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QList<Error> told;
        {
            Journal journal(folder(), [&](const Error &error) { told.append(error); });
            journal.begin(m_saved, owner());
            for (int i = 0; i < 3; ++i) {
                journal.note(edited(i));
                QVERIFY(!journal.finish());
            }
        }
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.first().message.contains(folder()), qPrintable(told.first().message));
    }

    // Where the home is on a disk without locks: the edits of a program that is gone are offered all the same.
    void withoutLocksAProgramThatIsGoneLeavesItsEdits()
    {
        const pid_t child = fork();
        if (child == 0) {
            Journal journal(folder(), {}, m_lockless);
            journal.begin(m_saved, owner());
            journal.note(edited(12));
            (void)journal.finish();
            kill(getpid(), SIGKILL);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        const auto kept = keptEdits(folder(), m_today, m_lockless, owner().host);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().now, edited(12));
        QVERIFY(keptEdits(folder(), m_today, m_lockless, u"elsewhere"_s).isEmpty());
        QCOMPARE(files().size(), 1);
    }

    void withoutLocksALivingProgramKeepsItsEdits()
    {
        Journal journal(folder(), {}, m_lockless);
        journal.begin(m_saved, owner());
        journal.note(edited(12));
        QVERIFY(journal.finish());
        QVERIFY(keptEdits(folder(), m_today, m_lockless, owner().host).isEmpty());
        QCOMPARE(files().size(), 1);
    }
};

QTEST_APPLESS_MAIN(JournalDiskTest)
#include "tst_journaldisk.moc"
