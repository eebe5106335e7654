#include "core/project/presets.h"
#include "core/project/safewrite.h"
#include "tests/core/project/faultyfiles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/file.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace octoha;
using namespace Qt::StringLiterals;

/// Saving, and what stands around the bytes.
class SafeWriteTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const QString &name) const { return m_folder->filePath(name); }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    /// As if what lies there had been left two minutes ago.
    void age() const
    {
        for (const QString &name :
            QDir(m_folder->path()).entryList({u".octoha-new-*[!~]"_s}, QDir::Files | QDir::Hidden)) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-120), QFileDevice::FileModificationTime));
        }
    }

    /// Refuses acts of one kind.
    static tests::RuledFiles::Rule refusing(Files::Kind refused, int error)
    {
        return [=](Files::Kind kind, const QString &) {
            return kind == refused ? std::optional(Files::Fault{error}) : std::nullopt;
        };
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void permissionsStay()
    {
        write(path(u"a"_s), "old");
        QCOMPARE(chmod(qPrintable(path(u"a"_s)), 0640), 0);
        QVERIFY(writeSafely(path(u"a"_s), "new"));
        struct stat status;
        QCOMPARE(stat(qPrintable(path(u"a"_s)), &status), 0);
        QCOMPARE(int(status.st_mode & 07777), 0640);
        QCOMPARE(read(path(u"a"_s)), QByteArray("new"));
    }

    void theOwnerStays()
    {
        if (geteuid() != 0)
            QSKIP("Only the super user gives files away.");
        write(path(u"a"_s), "old");
        QCOMPARE(chown(qPrintable(path(u"a"_s)), 65534, 65533), 0);
        QVERIFY(writeSafely(path(u"a"_s), "new"));
        struct stat status;
        QCOMPARE(stat(qPrintable(path(u"a"_s)), &status), 0);
        QCOMPARE(status.st_uid, uid_t(65534));
        QCOMPARE(status.st_gid, gid_t(65533));
    }

    void extendedAttributesStay()
    {
        write(path(u"a"_s), "old");
        if (setxattr(qPrintable(path(u"a"_s)), "user.reviewed", "yes", 3, 0) != 0)
            QSKIP("This file system knows no extended attributes.");
        QVERIFY(writeSafely(path(u"a"_s), "new"));
        char value[8] = {};
        QCOMPARE(getxattr(qPrintable(path(u"a"_s)), "user.reviewed", value, sizeof value), ssize_t(3));
        QCOMPARE(QByteArray(value), QByteArray("yes"));
    }

    void aLinkStaysAndItsTargetIsWritten_data()
    {
        QTest::addColumn<bool>("exists");
        QTest::addRow("to a file") << true;
        QTest::addRow("to nothing yet") << false;
    }

    void aLinkStaysAndItsTargetIsWritten()
    {
        QFETCH(bool, exists);
        QVERIFY(QDir(m_folder->path()).mkdir(u"real"_s));
        if (exists)
            write(path(u"real/a"_s), "old");
        QVERIFY(QFile::link(u"real/a"_s, path(u"first"_s)) && QFile::link(path(u"first"_s), path(u"second"_s)));
        QVERIFY(writeSafely(path(u"second"_s), "new"));
        QVERIFY(QFileInfo(path(u"first"_s)).isSymLink() && QFileInfo(path(u"second"_s)).isSymLink());
        QCOMPARE(read(path(u"real/a"_s)), QByteArray("new"));
    }

    void linksInACircleAreRefused()
    {
        QVERIFY(QFile::link(path(u"b"_s), path(u"a"_s)) && QFile::link(path(u"a"_s), path(u"b"_s)));
        const auto written = writeSafely(path(u"a"_s), "new");
        QVERIFY(!written);
        QVERIFY(written.error().message.startsWith(path(u"a"_s)));
    }

    void theLastVersionStaysIfWanted()
    {
        write(path(u"a.octoha"_s), "first");
        QVERIFY(writeSafely(path(u"a.octoha"_s), "second"));
        QCOMPARE(names(), QStringList{u"a.octoha"_s});
        QVERIFY(writeSafely(path(u"a.octoha"_s), "third", Backup::Keep));
        QCOMPARE(read(path(u"a.octoha~"_s)), QByteArray("second"));
        QVERIFY(writeSafely(path(u"a.octoha"_s), "fourth", Backup::Keep));
        QCOMPARE(read(path(u"a.octoha~"_s)), QByteArray("third"));
        QCOMPARE(names(), QStringList({u"a.octoha"_s, u"a.octoha~"_s}));
    }

    void aNewFileHasNoBackup()
    {
        QVERIFY(writeSafely(path(u"a.octoha"_s), "first", Backup::Keep));
        QCOMPARE(names(), QStringList{u"a.octoha"_s});
    }

    // Whoever writes to one place at once: each is whole, and the later wins.
    void whatAnotherIsWritingIsLeftAlone()
    {
        write(path(u"a"_s), "old");
        tests::FaultyFiles killed(tests::FaultyFiles::Way::Last, 4);
        QVERIFY(!writeSafely(path(u"a"_s), "lost", Backup::None, killed));
        const QStringList left = QDir(m_folder->path()).entryList({u".octoha-new-*"_s}, QDir::Files | QDir::Hidden);
        QCOMPARE(left.size(), 1);
        QVERIFY(writeSafely(path(u"a"_s), "at once"));
        QVERIFY2(names().contains(left.first()), "Its writer may be about to lock it.");
        age();
        QFile living(path(left.first()));
        QVERIFY(living.open(QIODevice::ReadWrite) && flock(living.handle(), LOCK_EX | LOCK_NB) == 0);
        QVERIFY(writeSafely(path(u"a"_s), "new"));
        QCOMPARE(names(), QStringList({left.first(), u"a"_s}));
        living.close();
        QVERIFY(writeSafely(path(u"a"_s), "newer"));
        QCOMPARE(names(), QStringList{u"a"_s});
    }

    void twoWritersNeverShareAFile()
    {
        write(path(u"a"_s), "old");
        bool isFirst = true;
        tests::RuledFiles files([&](Files::Kind kind, const QString &) {
            if (kind == Files::Kind::Lock
                && std::exchange(isFirst, false)) // It has made its file, and not locked it yet.
                (void)writeSafely(path(u"a"_s), "second");
            return std::optional<Files::Fault>();
        });
        QVERIFY(writeSafely(path(u"a"_s), "first", Backup::None, files));
        QCOMPARE(read(path(u"a"_s)), QByteArray("first"));
        QCOMPARE(names(), QStringList{u"a"_s});
    }

    void onlyWhatWasWrittenIsPutInPlace()
    {
        write(path(u"a"_s), "old");
        tests::RuledFiles files([&](Files::Kind kind, const QString &) {
            if (kind == Files::Kind::Flush) {
                const QString made = names().first();
                (void)(QFile::remove(path(made)) && QFile::copy(path(u"a"_s), path(made)));
                write(path(made), "foreign");
            }
            return std::optional<Files::Fault>();
        });
        QVERIFY(!writeSafely(path(u"a"_s), "new", Backup::None, files));
        QCOMPARE(read(path(u"a"_s)), QByteArray("old"));
    }

    // vfat, SMB and FUSE know no permissions.
    void aDiskWithoutPermissionsTakesTheFile_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("isTaken");
        QTest::addRow("not permitted") << EPERM << true;
        QTest::addRow("not supported") << ENOTSUP << true;
        QTest::addRow("not known") << ENOSYS << true;
        QTest::addRow("broken") << EIO << false;
    }

    void aDiskWithoutPermissionsTakesTheFile()
    {
        QFETCH(int, error);
        QFETCH(bool, isTaken);
        write(path(u"a"_s), "old");
        tests::RuledFiles files(refusing(Files::Kind::Permit, error));
        QCOMPARE(writeSafely(path(u"a"_s), "new", Backup::None, files).has_value(), isTaken);
        QCOMPARE(read(path(u"a"_s)), QByteArray(isTaken ? "new" : "old"));
    }

    void aDiskWithoutLinksKeepsTheLastVersionToo_data()
    {
        QTest::addColumn<int>("error");
        for (const int error : {EPERM, EOPNOTSUPP, ENOSYS, EMLINK, EINVAL})
            QTest::addRow("%d", error) << error;
    }

    void aDiskWithoutLinksKeepsTheLastVersionToo()
    {
        QFETCH(int, error);
        write(path(u"a"_s), "old");
        tests::RuledFiles files(refusing(Files::Kind::Link, error));
        QVERIFY(writeSafely(path(u"a"_s), "new", Backup::Keep, files));
        QCOMPARE(read(path(u"a~"_s)), QByteArray("old"));
        QCOMPARE(read(path(u"a"_s)), QByteArray("new"));
        QCOMPARE(names(), QStringList({u"a"_s, u"a~"_s}));
    }

    void halfACopyOfTheLastVersionGoes()
    {
        write(path(u"a"_s), "old");
        int writes = 0;
        tests::RuledFiles files([&](Files::Kind kind, const QString &) {
            const bool isFull = kind == Files::Kind::Write && ++writes == 2;
            const int error = isFull ? ENOSPC : kind == Files::Kind::Link ? EPERM : 0;
            return error == 0 ? std::nullopt : std::optional(Files::Fault{error, 2});
        });
        QVERIFY(!writeSafely(path(u"a"_s), "new", Backup::Keep, files));
        QCOMPARE(names(), QStringList{u"a"_s});
    }

    void aFolderThatCannotBeMadeSaysWhy()
    {
        QVERIFY(QFile::link(path(u"nowhere"_s), path(u"folder"_s)));
        const auto made = Files::real().makeFolder(path(u"folder"_s));
        QVERIFY(!made);
        QCOMPARE(made.error(), EEXIST);
    }

    void everyActMayFailOrBeTheLast()
    {
        const QByteArray before = writeProject(Project()), after = writeProject(sampleProject());
        const int points = tests::forEveryFault(
            [&](tests::FaultyFiles &files, int error) {
                init();
                const QString place = path(u"a.octoha"_s);
                write(place, before);
                const auto saved = saveProjectBy(files, place, sampleProject(), Backup::Keep);
                const QByteArray now = read(place);
                QVERIFY(now == after || (!saved && now == before));
                if (!saved)
                    QVERIFY2(saved.error().message.contains(place) && saved.error().message.contains(causeOf(error)),
                        qPrintable(saved.error().message));
                if (QFile::exists(backupOf(place)))
                    QCOMPARE(read(backupOf(place)), before);
                age();
                QVERIFY(saveProjectBy(Files::real(), place, sampleProject(), Backup::Keep));
                QCOMPARE(read(place), after);
                QCOMPARE(names(), QStringList({u"a.octoha"_s, u"a.octoha~"_s}));
            },
            {ENOSPC, EIO});
        qInfo("Saving: %d points tried", points);
        QVERIFY(points > 40);
    }
};

QTEST_APPLESS_MAIN(SafeWriteTest)
#include "tst_safewrite.moc"
