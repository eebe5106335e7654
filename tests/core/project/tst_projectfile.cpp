#include "core/project/presets.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace octoha;

class TestProjectFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savesAndLoads();
    void savingReplacesWhole();
    void unreadableInputNamesTheFile_data();
    void unreadableInputNamesTheFile();
    void aFailedSaveKeepsTheOldFile();
    void aHugeFileIsNotReadWhole();

private:
    void write(const QString &name, const QByteArray &bytes) const;
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
}

void TestProjectFile::unreadableInputNamesTheFile()
{
    QFETCH(QString, name);
    write(QStringLiteral("file"), "x");
    const auto reading = loadProject(path(name));
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, Error::Code::Io);
    QVERIFY(reading.error().message.contains(path(name)));
}

void TestProjectFile::aFailedSaveKeepsTheOldFile()
{
    const auto saved = saveProject(path(QStringLiteral("no/such/folder/a.octoha")), Project());
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::Io);
    QVERIFY(!QFile::exists(path(QStringLiteral("no"))));
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
