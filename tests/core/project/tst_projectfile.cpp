#include "core/project/presets.h"
#include "tests/core/project/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace octoha;
using octoha::tests::FullDisk;

class TestProjectFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savesAndLoads();
    void savingReplacesWhole();
    void unreadableInputNamesTheFile_data();
    void unreadableInputNamesTheFile();
    void aPlaceThatCannotBeWrittenIsRefused_data();
    void aPlaceThatCannotBeWrittenIsRefused();
    void aFailedSaveKeepsTheOldFile();
    void whatWouldNotBeReadAgainIsNotSaved();
    void aPipeIsNotReplaced();
    void aHugeFileIsNotReadWhole();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    QByteArray read(const QString &name) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProjectFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestProjectFile::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray TestProjectFile::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestProjectFile::savesAndLoads()
{
    QVERIFY(saveProject(path(QStringLiteral("a.octoha")), sampleProject()));
    const auto reading = loadProject(path(QStringLiteral("a.octoha")));
    QVERIFY(reading);
    QCOMPARE(reading->project, sampleProject());
}

void TestProjectFile::savingReplacesWhole()
{
    write(QStringLiteral("a.octoha"), QByteArray(1'000'000, 'x'));
    QVERIFY(saveProject(path(QStringLiteral("a.octoha")), Project()));
    QFile file(path(QStringLiteral("a.octoha")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), writeProject(Project()));
}

void TestProjectFile::unreadableInputNamesTheFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("a folder") << QString();
    QTest::addRow("nothing") << QStringLiteral("missing.octoha");
    QTest::addRow("below a file") << QStringLiteral("file/a.octoha");
    QTest::addRow("a pipe") << QStringLiteral("pipe");
    QTest::addRow("a device") << QStringLiteral("/dev/zero");
}

void TestProjectFile::unreadableInputNamesTheFile()
{
    QFETCH(QString, name);
    write(QStringLiteral("file"), "x");
    QCOMPARE(QProcess::execute(QStringLiteral("mkfifo"), {path(QStringLiteral("pipe"))}), 0);
    const auto reading = loadProject(path(name)); // an absolute path stays as it is
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, Error::Code::Io);
    QVERIFY(reading.error().message.contains(path(name)));
}

void TestProjectFile::aPlaceThatCannotBeWrittenIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addRow("no folder") << QStringLiteral("no/such/folder/a.octoha");
    QTest::addRow("a folder") << QString();
    QTest::addRow("a file for a folder") << QStringLiteral("file/a.octoha");
    QTest::addRow("read only") << QStringLiteral("/proc/a.octoha");
}

void TestProjectFile::aPlaceThatCannotBeWrittenIsRefused()
{
    QFETCH(QString, path);
    write(QStringLiteral("file"), "x");
    const QString place = m_folder->filePath(path); // an absolute path stays as it is
    const auto saved = saveProject(place, Project());
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::Io);
    QVERIFY(saved.error().message.startsWith(place));
}

void TestProjectFile::aFailedSaveKeepsTheOldFile()
{
    write(QStringLiteral("a.octoha"), "old");
    const FullDisk disk(1000);
    QVERIFY(!saveProject(path(QStringLiteral("a.octoha")), sampleProject()));
    QCOMPARE(read(QStringLiteral("a.octoha")), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{QStringLiteral("a.octoha")});
}

void TestProjectFile::whatWouldNotBeReadAgainIsNotSaved()
{
    write(QStringLiteral("a.octoha"), "old");
    Project project;
    for (int i = 0; i < 150; ++i)
        project.foreign.append({{QStringLiteral("future%1").arg(i)}, {}, QString(60'000, u'x')});
    const auto saved = saveProject(path(QStringLiteral("a.octoha")), project);
    QVERIFY(!saved);
    QVERIFY2(saved.error().message.contains(QStringLiteral("larger than 8 MiB")), qPrintable(saved.error().message));
    QCOMPARE(read(QStringLiteral("a.octoha")), QByteArray("old"));
}

void TestProjectFile::aPipeIsNotReplaced()
{
    QCOMPARE(QProcess::execute(QStringLiteral("mkfifo"), {path(QStringLiteral("pipe"))}), 0);
    QVERIFY(!saveProject(path(QStringLiteral("pipe")), Project()));
    const QFileInfo pipe(path(QStringLiteral("pipe")));
    QVERIFY(pipe.exists() && !pipe.isFile());
}

void TestProjectFile::aHugeFileIsNotReadWhole()
{
    QFile file(path(QStringLiteral("huge.octoha")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(qint64(3) * 1024 * 1024 * 1024));
    file.close();
    const auto reading = loadProject(file.fileName());
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, Error::Code::TooLarge);
}

QTEST_APPLESS_MAIN(TestProjectFile)
#include "tst_projectfile.moc"
