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
    void theSwapIsOneStep();
    void aKillAtTheFirstFileLeavesNothing();
    void withoutAnExchangeTheOldOneMovesAside();
    void aFailedSwapKeepsTheOldBundle();
    void nothingIsLeftBesideTheFolder();
    void whatAKilledExportLeftIsRemoved_data();
    void whatAKilledExportLeftIsRemoved();
    void whatOnlyLooksLeftIsKept_data();
    void whatOnlyLooksLeftIsKept();
    void whatNobodyNotedIsKept_data();
    void whatNobodyNotedIsKept();
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

// Killed in the swap, the old bundle stands whole in its place, and the next run takes away what was to follow it.
void TestBundleWriter::theSwapIsOneStep()
{
    QVERIFY(writeBundle(folder(), bundle()));
    const int killed
        = actWith(exchangeCall, SECCOMP_RET_KILL_PROCESS, [&] { return writeBundle(folder(), bundle()).has_value(); });
    QVERIFY(WIFSIGNALED(killed));
    QVERIFY(verifyBundle(folder())->isFine());
    QVERIFY(names().size() > 1);
    QVERIFY(writeBundle(folder(), bundle()));
    QVERIFY(verifyBundle(folder())->isFine());
    QCOMPARE(names(), QStringList{QStringLiteral("out")});
}

// No folder is made before the manifest: without one, nobody could tell whose they are.
void TestBundleWriter::aKillAtTheFirstFileLeavesNothing()
{
    const int killed
        = actWith(newFileCall, SECCOMP_RET_KILL_PROCESS, [&] { return writeBundle(folder(), bundle()).has_value(); });
    QVERIFY(WIFSIGNALED(killed));
    QVERIFY(!names().isEmpty());
    QVERIFY(writeBundle(folder(), bundle()));
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

void TestBundleWriter::nothingIsLeftBesideTheFolder()
{
    QVERIFY(writeBundle(folder(), bundle()));
    QVERIFY(writeBundle(folder(), bundle()));
    QCOMPARE(names(), QStringList{QStringLiteral("out")});
}

void TestBundleWriter::whatAKilledExportLeftIsRemoved_data()
{
    QTest::addColumn<QString>("command");
    QTest::addRow("before the first file") << QStringLiteral("mkdir out.new-AbCdEf");
    QTest::addRow("in the manifest") << QStringLiteral(
        "mkdir out.new-AbCdEf && head -c 100 out/MANIFEST.sha256 > out.new-AbCdEf/MANIFEST.sha256");
    QTest::addRow("before the second file")
        << QStringLiteral("mkdir -p out.new-AbCdEf/scripts/steps && cp out/MANIFEST.sha256 out.new-AbCdEf");
    QTest::addRow("in a later file") << QStringLiteral(
        "mkdir out.new-AbCdEf && cp out/MANIFEST.sha256 out.new-AbCdEf && printf he > out.new-AbCdEf/README.md");
    QTest::addRow("before the swap") << QStringLiteral("cp -r out out.new-AbCdEf");
    QTest::addRow("in the swap") << QStringLiteral("cp -r out out.new-AbCdEf && mv out out.new-AbCdEf.old");
    QTest::addRow("as the old one went") << QStringLiteral(
        "cp -r out out.new-AbCdEf.old && rm -r out.new-AbCdEf.old/scripts");
    QTest::addRow("twice killed") << QStringLiteral(
        "cp -r out out.new-123456 && cp -r out out.new-AbCdEf && echo out.new-123456 > .out.octoha-lock");
}

void TestBundleWriter::whatAKilledExportLeftIsRemoved()
{
    QFETCH(QString, command);
    QVERIFY(writeBundle(folder(), bundle()));
    QVERIFY(inHome(command) && inHome(QStringLiteral("echo out.new-AbCdEf >> .out.octoha-lock")));
    QVERIFY(writeBundle(folder(), bundle()));
    QVERIFY(verifyBundle(folder())->isFine());
    QCOMPARE(names(), QStringList{QStringLiteral("out")});
}

void TestBundleWriter::whatOnlyLooksLeftIsKept_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("command");
    const QString copy = QStringLiteral("cp -r out ");
    QTest::addRow("a file of somebody in it") << QStringLiteral(
        "out.new-AbCdEf") << QStringLiteral("cp -r out out.new-AbCdEf && echo mine > out.new-AbCdEf/thesis.txt");
    QTest::addRow("somebody's alone") << QStringLiteral(
        "out.new-AbCdEf") << QStringLiteral("mkdir out.new-AbCdEf && echo mine > out.new-AbCdEf/thesis.txt");
    QTest::addRow("somebody's with a manifest")
        << QStringLiteral("out.new-AbCdEf")
        << QStringLiteral("mkdir out.new-AbCdEf && cd out.new-AbCdEf && echo mine > thesis.txt && sha256sum thesis.txt "
                          "> MANIFEST.sha256");
    QTest::addRow("a file") << QStringLiteral("out.new-AbCdEf") << QStringLiteral("echo mine > out.new-AbCdEf");
    QTest::addRow("of another bundle") << QStringLiteral("out2.new-AbCdEf") << copy + QStringLiteral("out2.new-AbCdEf");
    QTest::addRow("another ending") << QStringLiteral("out.new-version") << copy + QStringLiteral("out.new-version");
    QTest::addRow("a link") << QStringLiteral("out.new-AbCdEf") << QStringLiteral("ln -s out out.new-AbCdEf");
}

void TestBundleWriter::whatOnlyLooksLeftIsKept()
{
    QFETCH(QString, name);
    QFETCH(QString, command);
    QVERIFY(writeBundle(folder(), bundle()));
    QVERIFY(inHome(command) && inHome(QStringLiteral("echo ") + name + QStringLiteral(" > .out.octoha-lock")));
    QVERIFY(writeBundle(folder(), bundle()));
    QVERIFY(names().contains(name));
}

// Somebody's copy may be called as we call what we make.
void TestBundleWriter::whatNobodyNotedIsKept_data()
{
    QTest::addColumn<QString>("command");
    QTest::addRow("a copy with notes") << QStringLiteral(
        "cp -r out out.new-202611 && echo x >> out.new-202611/plan.html");
    QTest::addRow("an empty folder") << QStringLiteral("mkdir out.new-202611");
    QTest::addRow("its own manifest") << QStringLiteral(
        "mkdir out.new-202611 && echo x > out.new-202611/MANIFEST.sha256");
}

void TestBundleWriter::whatNobodyNotedIsKept()
{
    QFETCH(QString, command);
    QVERIFY(writeBundle(folder(), bundle()));
    QVERIFY(inHome(command) && inHome(QStringLiteral("cp -a out.new-202611 before")));
    QVERIFY(writeBundle(folder(), bundle()));
    QVERIFY(inHome(QStringLiteral("diff -r out.new-202611 before")));
    QVERIFY(!names().contains(QStringLiteral(".out.octoha-lock")));
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
