#include "core/export/manifest.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace octoha;

namespace {

QList<OutputFile> bundle()
{
    QList<OutputFile> files{{QStringLiteral("README.md"), "hello\n"}, {QStringLiteral("scripts/steps/10-A.ps1"), "'a'\r\n"}, {QStringLiteral("plan.html"), "<p>"}};
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
    void aDamagedManifestIsRefused_data();
    void aDamagedManifestIsRefused();
    void aSecondExportReplacesTheFirst();
    void whatIsNotOursIsRefused_data();
    void whatIsNotOursIsRefused();
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
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].endsWith("  README.md") && lines[1].endsWith("  plan.html") && lines[2].endsWith("  scripts/steps/10-A.ps1"));
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
    const auto verification = verifyBundle(folder());
    QVERIFY(verification);
    QCOMPARE(verification->changed, QStringList{QStringLiteral("README.md")});
    QCOMPARE(verification->missing, QStringList{QStringLiteral("plan.html")});
    QCOMPARE(verification->extra, QStringList{QStringLiteral("scripts/.hidden")});
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
    QList<OutputFile> smaller{{QStringLiteral("README.md"), "other\n"}};
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
}

QTEST_APPLESS_MAIN(TestManifest)
#include "tst_manifest.moc"
