#include "core/export/manifest.h"
#include "tests/core/project/fulldisk.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace octoha;
using octoha::tests::FullDisk;

namespace {

/// What tells a bundle of ours from any folder with a manifest.
OutputFile settings()
{
    return {QStringLiteral("settings.json"), "{\"format\":1,\"designHash\":\"" + QByteArray(64, 'a') + "\"}"};
}

QList<OutputFile> bundle()
{
    QList<OutputFile> files{{QStringLiteral("README.md"), "hello\n"}, {QStringLiteral("scripts/steps/10-A.ps1"), "'a'\r\n"}, {QStringLiteral("plan.html"), "<p>"},
        {QStringLiteral("design.octoha"), "{}\n"}, settings()};
    files.append({QString(manifestName), manifestOf(files)});
    return files;
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestManifest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theManifestIsSortedAndSkipsItself();
    void sha256sumReadsIt();
    void aWrittenBundleVerifies();
    void aRelativeFolderVerifiesAsWell();
    void everyDifferenceIsFound();
    void whatIsNoFileAnyMoreIsChanged_data();
    void whatIsNoFileAnyMoreIsChanged();
    void aFolderBehindALinkIsExtra();
    void hashesAreReadInAnyCase();
    void aDamagedManifestIsRefused_data();
    void aDamagedManifestIsRefused();
    void aSecondExportReplacesTheFirst();
    void whatIsNotOursIsRefused_data();
    void whatIsNotOursIsRefused();
    void aManifestOfSomebodyElseIsNoBundle();
    void editedFilesAreKeptUnlessToldOtherwise();
    void aLinkIsFollowed();
    void aFullDiskKeepsTheOldBundle();
    void aFailedSwapKeepsTheOldBundle();
    void nothingIsLeftBesideTheFolder();
    void anUnwritablePlaceIsRefused();

private:
    QString folder() const { return m_home->filePath(QStringLiteral("out")); }
    QString at(const char *path) const { return folder() + u'/' + QLatin1String(path); }
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestManifest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

void TestManifest::theManifestIsSortedAndSkipsItself()
{
    const QByteArray text = bundle().last().bytes;
    const auto lines = text.trimmed().split('\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[0].endsWith("  README.md") && lines[2].endsWith("  plan.html") && lines[3].endsWith("  scripts/steps/10-A.ps1"));
    QCOMPARE(lines[0].left(64), QByteArray("5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03"));
}

void TestManifest::sha256sumReadsIt()
{
    QVERIFY(writeBundle(folder(), bundle()));
    QProcess sum;
    sum.setWorkingDirectory(folder());
    sum.start(QStringLiteral("sha256sum"), {QStringLiteral("--check"), QStringLiteral("--strict"), QString(manifestName)});
    QVERIFY(sum.waitForFinished());
    QCOMPARE(sum.exitCode(), 0);
}

void TestManifest::aWrittenBundleVerifies()
{
    QVERIFY(writeBundle(folder(), bundle()));
    const auto verification = verifyBundle(folder());
    QVERIFY(verification);
    QVERIFY(verification->isFine());
}

void TestManifest::aRelativeFolderVerifiesAsWell()
{
    QVERIFY(writeBundle(folder(), bundle()));
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_home->path()));
    const auto seen = verifyBundle(QStringLiteral("out"));
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(seen && seen->isFine());
}

void TestManifest::everyDifferenceIsFound()
{
    QVERIFY(writeBundle(folder(), bundle()));
    QVERIFY(put(at("README.md"), "hullo\n"));
    QVERIFY(QFile::remove(at("plan.html")));
    QVERIFY(put(at("scripts/.hidden"), "x"));
    QVERIFY(QDir(folder()).mkdir(QStringLiteral("empty")));
    QVERIFY(QFile::link(QStringLiteral("/etc"), at("way out")));
    const auto verification = verifyBundle(folder());
    QVERIFY(verification);
    QCOMPARE(verification->changed, QStringList{QStringLiteral("README.md")});
    QCOMPARE(verification->missing, QStringList{QStringLiteral("plan.html")});
    QCOMPARE(verification->extra, (QStringList{QStringLiteral("empty"), QStringLiteral("scripts/.hidden"), QStringLiteral("way out")}));
}

void TestManifest::whatIsNoFileAnyMoreIsChanged_data()
{
    QTest::addColumn<QString>("command");
    QTest::addRow("a link") << QStringLiteral("mv plan.html ../plan.html && ln -s ../plan.html plan.html");
    QTest::addRow("a link that leads nowhere") << QStringLiteral("ln -sf nowhere plan.html");
    QTest::addRow("a folder") << QStringLiteral("rm plan.html && mkdir plan.html");
    QTest::addRow("a pipe") << QStringLiteral("rm plan.html && mkfifo plan.html");
}

void TestManifest::whatIsNoFileAnyMoreIsChanged()
{
    QFETCH(QString, command);
    QVERIFY(writeBundle(folder(), bundle()));
    QCOMPARE(QProcess::execute(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("cd \"$0\" && ") + command, folder()}), 0);
    QCOMPARE(verifyBundle(folder())->changed, QStringList{QStringLiteral("plan.html")});
}

void TestManifest::aFolderBehindALinkIsExtra()
{
    QVERIFY(writeBundle(folder(), bundle()));
    QVERIFY(QDir().rename(at("scripts"), m_home->filePath(QStringLiteral("scripts"))));
    QVERIFY(QFile::link(m_home->filePath(QStringLiteral("scripts")), at("scripts")));
    QCOMPARE(verifyBundle(folder())->extra, QStringList{QStringLiteral("scripts")});
}

void TestManifest::hashesAreReadInAnyCase()
{
    QList<OutputFile> files = bundle();
    QList<QByteArray> lines;
    for (const QByteArray &line : files.last().bytes.split('\n'))
        lines.append(line.left(64).toUpper() + line.mid(64));
    files.last().bytes = lines.join('\n');
    QVERIFY(writeBundle(folder(), files));
    QVERIFY(verifyBundle(folder())->isFine());
}

void TestManifest::aDamagedManifestIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray hash(64, 'a');
    QTest::addRow("one space") << hash + " README.md\n";
    QTest::addRow("short hash") << QByteArray("abc  README.md\n");
    QTest::addRow("no hash") << QByteArray(64, 'z') + "  README.md\n";
    QTest::addRow("twice") << hash + "  a\n" + hash + "  a\n";
    QTest::addRow("outside") << hash + "  ../a\n";
    QTest::addRow("inside outside") << hash + "  a/../../b\n";
    QTest::addRow("absolute") << hash + "  /etc/passwd\n";
    QTest::addRow("drive") << hash + "  C:/a\n";
}

void TestManifest::aDamagedManifestIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!readManifest(text));
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(put(at("MANIFEST.sha256"), text));
    QVERIFY(!verifyBundle(folder()));
}

void TestManifest::aSecondExportReplacesTheFirst()
{
    QVERIFY(writeBundle(folder(), bundle()));
    QList<OutputFile> smaller{{QStringLiteral("README.md"), "other\n"}, {QStringLiteral("design.octoha"), "{}\n"}, settings()};
    smaller.append({QString(manifestName), manifestOf(smaller)});
    QVERIFY(writeBundle(folder(), smaller));
    QVERIFY(!QFile::exists(at("plan.html")));
    QVERIFY(verifyBundle(folder())->isFine());
}

void TestManifest::whatIsNotOursIsRefused_data()
{
    QTest::addColumn<bool>("bundleFirst");
    QTest::addColumn<QString>("name");
    QTest::addRow("a folder of somebody") << false << QStringLiteral("thesis.txt");
    QTest::addRow("a file beside a bundle") << true << QStringLiteral("notes.txt");
    QTest::addRow("a hidden file") << true << QStringLiteral(".git");
    QTest::addRow("a hidden file alone") << false << QStringLiteral(".git");
}

void TestManifest::whatIsNotOursIsRefused()
{
    QFETCH(bool, bundleFirst);
    QFETCH(QString, name);
    if (bundleFirst)
        QVERIFY(writeBundle(folder(), bundle()));
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(put(folder() + u'/' + name, "mine"));
    const auto written = writeBundle(folder(), bundle());
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(folder()));
    QVERIFY(QFile::exists(folder() + u'/' + name));
}

void TestManifest::aManifestOfSomebodyElseIsNoBundle()
{
    QList<OutputFile> files{{QStringLiteral("thesis.txt"), "mine"}};
    files.append({QString(manifestName), manifestOf(files)});
    QVERIFY(writeBundle(folder(), files)); // Writes into an empty place whatever it is given.
    QVERIFY(!writeBundle(folder(), bundle()));
    QVERIFY(QFile::exists(at("thesis.txt")));
}

void TestManifest::editedFilesAreKeptUnlessToldOtherwise()
{
    QVERIFY(writeBundle(folder(), bundle()));
    QVERIFY(put(at("plan.html"), "my notes"));
    const auto written = writeBundle(folder(), bundle());
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Refused);
    QVERIFY(written.error().message.contains(QStringLiteral("plan.html")));
    QCOMPARE(verifyBundle(folder())->changed, QStringList{QStringLiteral("plan.html")});
    QVERIFY(writeBundle(folder(), bundle(), Replace::AnyBundle));
    QVERIFY(verifyBundle(folder())->isFine());
}

void TestManifest::aLinkIsFollowed()
{
    const QString link = m_home->filePath(QStringLiteral("link"));
    QVERIFY(QDir().mkdir(folder()));
    QVERIFY(QFile::link(folder(), link));
    QVERIFY(writeBundle(link, bundle()));
    QVERIFY(writeBundle(link, bundle()));
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(verifyBundle(folder())->isFine());
    QVERIFY(QFile::link(m_home->filePath(QStringLiteral("nowhere")), m_home->filePath(QStringLiteral("dangling"))));
    QVERIFY(!writeBundle(m_home->filePath(QStringLiteral("dangling")), bundle()));
}

void TestManifest::aFullDiskKeepsTheOldBundle()
{
    QVERIFY(writeBundle(folder(), bundle()));
    QList<OutputFile> larger = bundle();
    larger[2].bytes = QByteArray(5000, 'x');
    {
        const FullDisk disk(1000);
        const auto written = writeBundle(folder(), larger);
        QVERIFY(!written);
        QVERIFY(written.error().message.startsWith(folder()) && !written.error().message.contains(QStringLiteral(".new-")));
    }
    QVERIFY(verifyBundle(folder())->isFine());
    QCOMPARE(QDir(m_home->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{QStringLiteral("out")});
}

void TestManifest::aFailedSwapKeepsTheOldBundle()
{
    // So long a name leaves room for the new folder beside it, and none for the old one moved aside.
    const QString longName = m_home->filePath(QString(243, u'x'));
    QVERIFY(writeBundle(longName, bundle()));
    const auto written = writeBundle(longName, bundle());
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Io);
    QVERIFY(verifyBundle(longName)->isFine());
    QCOMPARE(QDir(m_home->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
}

void TestManifest::nothingIsLeftBesideTheFolder()
{
    QVERIFY(writeBundle(folder(), bundle()));
    QVERIFY(writeBundle(folder(), bundle()));
    QCOMPARE(QDir(m_home->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{QStringLiteral("out")});
}

void TestManifest::anUnwritablePlaceIsRefused()
{
    QVERIFY(put(m_home->filePath(QStringLiteral("file")), "x"));
    const auto below = writeBundle(m_home->filePath(QStringLiteral("file/out")), bundle());
    QVERIFY(!below);
    QCOMPARE(below.error().code, Error::Code::Io);
    QVERIFY(!writeBundle(m_home->filePath(QStringLiteral("file")), bundle()));
    QVERIFY(!writeBundle(QStringLiteral("/proc/out"), bundle())); // where nobody can write, not even root
}

QTEST_APPLESS_MAIN(TestManifest)
#include "tst_manifest.moc"
