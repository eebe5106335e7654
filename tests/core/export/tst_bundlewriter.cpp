#include "tests/core/export/bundlehome.h"
#include "tests/core/export/systemfault.h"
#include "tests/core/project/fulldisk.h"

#include <QLockFile>
#include <QTest>

#include <sys/stat.h>

using namespace octoha;
using namespace octoha::tests;

/// The one writer: all or nothing, over nothing that is not ours, and without leftovers.
class TestBundleWriter : public QObject, protected BundleHome {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeHome(); }
    void aSecondExportReplacesTheFirst();
    void whatStaysIsNotWrittenAgain();
    void whereNoFileHasTwoNamesEachIsWritten();
    void editedFilesAreKeptUnlessToldOtherwise();
    void whatIsNoBundleIsRefused_data();
    void whatIsNoBundleIsRefused();
    void whatCannotBeReadIsNamed();
    void aGiantInPlaceOfTheManifestIsRefused();
    void aLinkIsFollowed();
    void aFullDiskKeepsTheOldBundle();
    void withoutAnExchangeTheOldOneMovesAside();
    void aFailedSwapKeepsTheOldBundle();
    void whomTheFolderLetsInStays();
    void aNewFolderLetsInWhomTheUserDoes();
    void damagedSettingsAreAnEdit();
    void twoExportsToOnePlaceAreKeptApart();

private:
    struct stat statusOf(const char *path) const
    {
        struct stat status = {};
        lstat(QFile::encodeName(at(path)).constData(), &status);
        return status;
    }
};

namespace {

/// The small bundle with other words on its page, and with hashes as renderBundle gives them.
QList<OutputFile> bundleWith(const QByteArray &page)
{
    QList<OutputFile> files = bundle();
    files.removeLast();
    for (OutputFile &file : files) {
        if (file.path == QLatin1String("plan.html"))
            file.bytes = page;
        file.sha256 = sha256Of(file.bytes);
    }
    files.append({QString(manifestName), manifestOf(files)});
    return files;
}

} // namespace

void TestBundleWriter::aSecondExportReplacesTheFirst()
{
    QVERIFY(writeBundle(folder(), bundle()));
    QList<OutputFile> smaller{
        {QStringLiteral("README.md"), "other\n"}, {QStringLiteral("design.octoha"), "{}\n"}, settings()};
    smaller.append({QString(manifestName), manifestOf(smaller)});
    QVERIFY(writeBundle(folder(), smaller));
    QVERIFY(!QFile::exists(at("plan.html")));
    QVERIFY(verifyBundle(folder())->isFine());
}

// Most files of a bundle are fixed: the new one gets them by name, and the earlier one loses them.
void TestBundleWriter::whatStaysIsNotWrittenAgain()
{
    const char *const fixed = "scripts/steps/10-A.ps1";
    QVERIFY(writeBundle(folder(), bundleWith("<p>")));
    const auto script = statusOf(fixed), page = statusOf("plan.html");
    QVERIFY(writeBundle(folder(), bundleWith("<p>new")));
    QVERIFY(verifyBundle(folder())->isFine());
    QCOMPARE(statusOf(fixed).st_ino, script.st_ino);
    QCOMPARE(statusOf(fixed).st_nlink, nlink_t(1));
    QVERIFY(statusOf("plan.html").st_ino != page.st_ino);
    QCOMPARE(names(), QStringList{QStringLiteral("out")});
}

void TestBundleWriter::whereNoFileHasTwoNamesEachIsWritten()
{
    QVERIFY(writeBundle(folder(), bundleWith("<p>")));
    const int outcome
        = actWith(linkCall, unknownCall, [&] { return writeBundle(folder(), bundleWith("<p>new")).has_value(); });
    QCOMPARE(outcome, 0);
    QVERIFY(verifyBundle(folder())->isFine());
    QCOMPARE(names(), QStringList{QStringLiteral("out")});
}

void TestBundleWriter::editedFilesAreKeptUnlessToldOtherwise()
{
    QVERIFY(writeBundle(folder(), bundle()));
    QVERIFY(put(at("plan.html"), "my notes"));
    const auto written = writeBundle(folder(), bundle());
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Refused);
    QCOMPARE(written.error().others.size(), 1);
    QCOMPARE(written.error().others.first().path, QStringLiteral("plan.html"));
    QCOMPARE(verifyBundle(folder())->changed, QStringList{QStringLiteral("plan.html")});
    QVERIFY(writeBundle(folder(), bundle(), Replace::AnyBundle));
    QVERIFY(verifyBundle(folder())->isFine());
}

void TestBundleWriter::whatIsNoBundleIsRefused_data()
{
    QTest::addColumn<QString>("command");
    QTest::addRow("somebody's file") << QStringLiteral("rm -r out/* && echo mine > out/thesis.txt");
    QTest::addRow("no manifest") << QStringLiteral("rm out/MANIFEST.sha256");
    QTest::addRow("the manifest is a folder")
        << QStringLiteral("cd out && rm MANIFEST.sha256 && mkdir MANIFEST.sha256");
    QTest::addRow("a damaged manifest") << QStringLiteral("echo no hash > out/MANIFEST.sha256");
    QTest::addRow("other settings") << QStringLiteral(
        "cd out && echo '{\"format\": 1}' > settings.json && sha256sum design.octoha settings.json > MANIFEST.sha256");
}

void TestBundleWriter::whatIsNoBundleIsRefused()
{
    QFETCH(QString, command);
    QVERIFY(writeBundle(folder(), bundle()));
    QVERIFY(inHome(command) && inHome(QStringLiteral("cp -a out before")));
    const auto written = writeBundle(folder(), bundle(), Replace::AnyBundle);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Io);
    QVERIFY2(written.error().message.contains(QStringLiteral("no bundle")), qPrintable(written.error().message));
    QVERIFY(inHome(QStringLiteral("diff -r out before")));
}

// Whoever may not read what stands there cannot know whether it is a bundle.
void TestBundleWriter::whatCannotBeReadIsNamed()
{
    QVERIFY(writeBundle(folder(), bundle()));
    const auto names = [&](const QString &path) {
        const auto written = writeBundle(folder(), bundle());
        return !written && written.error().path == path
            && written.error().message.contains(QStringLiteral("may not read"));
    };
    QCOMPARE(actWith(fileToReadCall, refusedCall, [&] { return names(at("MANIFEST.sha256")); }), 0);
    QCOMPARE(actWith(folderToReadCall, refusedCall, [&] { return names(folder()); }), 0);
    QVERIFY(verifyBundle(folder())->isFine());
}

// One would have to hold it in memory to know what it is.
void TestBundleWriter::aGiantInPlaceOfTheManifestIsRefused()
{
    QVERIFY(writeBundle(folder(), bundle()));
    QVERIFY(inHome(QStringLiteral("truncate -s 1T out/MANIFEST.sha256")));
    const auto written = writeBundle(folder(), bundle(), Replace::AnyBundle);
    QVERIFY(!written);
    QCOMPARE(written.error().path, at("MANIFEST.sha256"));
}

void TestBundleWriter::aLinkIsFollowed()
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

void TestBundleWriter::aFullDiskKeepsTheOldBundle()
{
    QVERIFY(writeBundle(folder(), bundle()));
    QList<OutputFile> larger = bundle();
    larger[2].bytes = QByteArray(5000, 'x');
    {
        const FullDisk disk(1000);
        const auto written = writeBundle(folder(), larger);
        QVERIFY(!written);
        QVERIFY(
            written.error().message.startsWith(folder()) && !written.error().message.contains(QStringLiteral(".new-")));
    }
    QVERIFY(verifyBundle(folder())->isFine());
    QCOMPARE(names(), QStringList{QStringLiteral("out")});
}

void TestBundleWriter::withoutAnExchangeTheOldOneMovesAside()
{
    QVERIFY(writeBundle(folder(), bundle()));
    QVERIFY(put(at("plan.html"), "edited"));
    QCOMPARE(actWith(exchangeCall, unknownCall,
                 [&] { return writeBundle(folder(), bundle(), Replace::AnyBundle).has_value(); }),
        0);
    QVERIFY(verifyBundle(folder())->isFine());
    QCOMPARE(names(), QStringList{QStringLiteral("out")});
}

void TestBundleWriter::aFailedSwapKeepsTheOldBundle()
{
    // So long a name leaves room for the new folder beside it, and none for the old one moved aside.
    const QString longName = m_home->filePath(QString(243, u'x'));
    QVERIFY(writeBundle(longName, bundle()));
    const auto isRefused = [&] {
        const auto written = writeBundle(longName, bundle());
        return !written && written.error().code == Error::Code::Io;
    };
    QCOMPARE(actWith(exchangeCall, unknownCall, isRefused), 0);
    QVERIFY(verifyBundle(longName)->isFine());
    QCOMPARE(names().size(), 1);
}

void TestBundleWriter::whomTheFolderLetsInStays()
{
    QVERIFY(inHome(QStringLiteral("mkdir -m 2710 out")));
    QVERIFY(writeBundle(folder(), bundle()));
    QCOMPARE(statusOf(".").st_mode & 07777, 02710U);
    QVERIFY(writeBundle(folder(), bundleWith("<p>new"), Replace::AnyBundle));
    QCOMPARE(statusOf(".").st_mode & 07777, 02710U);
}

void TestBundleWriter::aNewFolderLetsInWhomTheUserDoes()
{
    const mode_t before = umask(027);
    const bool isWritten = writeBundle(folder(), bundle()).has_value();
    umask(before);
    QVERIFY(isWritten);
    QCOMPARE(statusOf(".").st_mode & 07777, 0750U);
}

// Settings tell whose a bundle is, but one that was damaged is ours still.
void TestBundleWriter::damagedSettingsAreAnEdit()
{
    QVERIFY(writeBundle(folder(), bundle()));
    QVERIFY(put(at("settings.json"), "{"));
    const auto refused = writeBundle(folder(), bundleWith("<p>"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Refused);
    QVERIFY(writeBundle(folder(), bundleWith("<p>"), Replace::AnyBundle));
    QVERIFY(verifyBundle(folder())->isFine());
}

void TestBundleWriter::twoExportsToOnePlaceAreKeptApart()
{
    QLockFile other(m_home->filePath(QStringLiteral(".out.octoha-lock")));
    QVERIFY(other.tryLock());
    const auto written = writeBundle(folder(), bundle());
    QVERIFY(!written);
    QVERIFY2(written.error().message.contains(QStringLiteral("Another export")), qPrintable(written.error().message));
    other.unlock();
    QVERIFY(writeBundle(folder(), bundle()));
}

QTEST_APPLESS_MAIN(TestBundleWriter)
#include "tst_bundlewriter.moc"
