#include "core/project/designlock.h"
#include "tests/core/project/faultyfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace octoha;
using namespace Qt::StringLiterals;

/// Two people and one design.
class DesignLockTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return m_folder->filePath(u"prod.octoha"_s); }
    QString lock() const { return m_folder->filePath(u".prod.octoha.lock"_s); }

    static LockHolder who(const QString &user, const QString &host = u"here"_s)
    {
        return {host, user, thisProcess(), QDateTime(QDate(2026, 11, 28), QTime(8, 0), Qt::UTC), user + u"-token"_s};
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theSecondIsToldWhoWasFirst()
    {
        DesignLock ada, bob;
        QCOMPARE(ada.acquire(path(), who(u"ada"_s)), DesignLock::State::Held);
        QCOMPARE(bob.acquire(path(), who(u"bob"_s)), DesignLock::State::Taken);
        QCOMPARE(bob.holder().user, u"ada"_s);
        QCOMPARE(bob.holder().process.number, getpid());
        QCOMPARE(bob.holder().since, who(u"ada"_s).since);
        ada.release();
        QVERIFY(!QFile::exists(lock()));
        QCOMPARE(bob.acquire(path(), who(u"bob"_s)), DesignLock::State::Held);
    }

    void itGoesWithItsOwner()
    {
        {
            DesignLock ada;
            QCOMPARE(ada.acquire(path(), who(u"ada"_s)), DesignLock::State::Held);
            QVERIFY(QFile::exists(lock()));
        }
        QVERIFY(QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void whoLosesItIsToldAndLeavesItAlone()
    {
        DesignLock ada, bob;
        ada.acquire(path(), who(u"ada"_s));
        bob.acquire(path(), who(u"bob"_s));
        QCOMPARE(bob.takeOver(), DesignLock::State::Held);
        QVERIFY(!ada.isStillOurs());
        QCOMPARE(ada.holder().user, u"bob"_s);
        ada.release();
        QVERIFY(bob.isStillOurs());
        QVERIFY(QFile::exists(lock()));
    }

    void theLockOfAProcessThatIsGoneIsTakenOver()
    {
        const pid_t child = fork();
        if (child == 0) {
            DesignLock killed;
            killed.acquire(path(), who(u"ada"_s));
            kill(getpid(), SIGKILL);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(QFile::exists(lock()));
        DesignLock bob;
        QCOMPARE(bob.acquire(path(), who(u"bob"_s)), DesignLock::State::Held);
    }

    void aNumberUsedAgainIsAnotherProcess()
    {
        LockHolder before = who(u"ada"_s);
        before.process.started = u"1"_s;
        DesignLock ada, bob;
        ada.acquire(path(), before);
        QCOMPARE(bob.acquire(path(), who(u"bob"_s)), DesignLock::State::Held);
    }

    // A system may hide processes from other users than their own.
    void aHiddenProcessIsNotCalledGone()
    {
        tests::RuledFiles hiding([](Files::Kind kind, const QString &place) {
            const bool isHidden = kind == Files::Kind::Open && place.startsWith(u"/proc/"_s);
            return isHidden ? std::optional(Files::Fault{EACCES}) : std::nullopt;
        });
        DesignLock ada, bob(hiding);
        ada.acquire(path(), who(u"ada"_s));
        QCOMPARE(bob.acquire(path(), who(u"bob"_s)), DesignLock::State::Taken);
        LockHolder unknown = who(u"ada"_s);
        unknown.process.started.clear();
        ada.acquire(path(), unknown);
        QCOMPARE(DesignLock().acquire(path(), who(u"bob"_s)), DesignLock::State::Taken);
    }

    void anotherContainersProcessIsNotCalledGone()
    {
        LockHolder there = who(u"ada"_s);
        there.process.number = 0x3fffffff;
        there.process.space = u"1"_s;
        DesignLock ada, bob;
        ada.acquire(path(), there);
        QCOMPARE(bob.acquire(path(), who(u"bob"_s)), DesignLock::State::Taken);
    }

    // A window that takes a design over from itself, as by another spelling of its place.
    void theLockGivenBackLeavesTheNextOneAlone()
    {
        DesignLock next;
        {
            DesignLock before;
            before.acquire(path(), who(u"ada"_s));
            QCOMPARE(next.acquire(path(), who(u"ada"_s)), DesignLock::State::Taken);
            QCOMPARE(next.takeOver(), DesignLock::State::Held);
        }
        QVERIFY(QFile::exists(lock()));
        QVERIFY(next.isStillOurs());
    }

    void aDiskWithoutLinksTakesALock_data()
    {
        QTest::addColumn<int>("error");
        for (const int error : {EPERM, EOPNOTSUPP, ENOSYS, EMLINK, EINVAL})
            QTest::addRow("%d", error) << error;
    }

    void aDiskWithoutLinksTakesALock()
    {
        QFETCH(int, error);
        tests::RuledFiles files([error](Files::Kind kind, const QString &) {
            return kind == Files::Kind::Link ? std::optional(Files::Fault{error}) : std::nullopt;
        });
        DesignLock ada(files), bob(files);
        QCOMPARE(ada.acquire(path(), who(u"ada"_s)), DesignLock::State::Held);
        QCOMPARE(bob.acquire(path(), who(u"bob"_s)), DesignLock::State::Taken);
        QCOMPARE(bob.holder().user, u"ada"_s);
    }

    void anotherHostsLockIsNeverCalledStale()
    {
        LockHolder there = who(u"ada"_s, u"there"_s);
        there.process.number = 0x3fffffff;
        DesignLock ada, bob;
        ada.acquire(path(), there);
        QCOMPARE(bob.acquire(path(), who(u"bob"_s)), DesignLock::State::Taken);
        QCOMPARE(bob.holder().host, u"there"_s);
        QCOMPARE(bob.holder().since, there.since);
    }

    void aLinkAndItsFileAreOneDesign()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(path(), m_folder->filePath(u"link.octoha"_s)));
        DesignLock ada, bob;
        ada.acquire(path(), who(u"ada"_s));
        QCOMPARE(bob.acquire(m_folder->filePath(u"link.octoha"_s), who(u"bob"_s)), DesignLock::State::Taken);
    }

    void brokenLocksAreSomebodys()
    {
        QFile file(lock());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"ho") > 0);
        file.close();
        DesignLock ada;
        QCOMPARE(ada.acquire(path(), who(u"ada"_s)), DesignLock::State::Taken);
        QCOMPARE(ada.takeOver(), DesignLock::State::Held);
    }

    void aFolderThatTakesNoLockIsNoHindrance()
    {
        DesignLock ada;
        QCOMPARE(ada.acquire(u"/proc/prod.octoha"_s, who(u"ada"_s)), DesignLock::State::Impossible);
    }

    void everyActMayFailOrBeTheLast()
    {
        const int points = tests::forEveryFault([&](tests::FaultyFiles &files, int) {
            init();
            DesignLock ada(files), bob;
            ada.acquire(path(), who(u"ada"_s));
            const bool held = ada.state() == DesignLock::State::Held;
            const auto other = bob.acquire(path(), who(u"bob"_s));
            QVERIFY(!held || other == DesignLock::State::Taken);
            if (other == DesignLock::State::Taken)
                QCOMPARE(bob.holder().user, u"ada"_s);
            ada.release();
        });
        qInfo("Lock: %d points tried", points);
        QVERIFY(points > 15);
    }
};

QTEST_APPLESS_MAIN(DesignLockTest)
#include "tst_designlock.moc"
