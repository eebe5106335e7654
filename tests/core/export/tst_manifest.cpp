#include "tests/core/export/bundlehome.h"

#include <QCryptographicHash>
#include <QTest>

using namespace octoha;
using namespace octoha::tests;

class TestManifest : public QObject, protected BundleHome {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeHome(); }
    void theManifestIsSortedAndSkipsItself();
    void sha256sumReadsIt();
    void theHashIsThatOfTheStandardAtEachLength();
    void aWrittenBundleVerifies();
    void aRelativeFolderVerifiesAsWell();
    void everyDifferenceIsFound();
    void whatIsMovedAboutIsFound_data();
    void whatIsMovedAboutIsFound();
    void theManifestOfAnotherDesignIsFound();
    void whatIsNoFileAnyMoreIsChanged_data();
    void whatIsNoFileAnyMoreIsChanged();
    void aFolderBehindALinkIsExtra();
    void whatOnlyTheNameFitsIsExtra_data();
    void whatOnlyTheNameFitsIsExtra();
    void hashesAreReadInAnyCase();
    void aDamagedManifestIsRefused_data();
    void aDamagedManifestIsRefused();
};

void TestManifest::theManifestIsSortedAndSkipsItself()
{
    const QByteArray text = bundle().last().bytes;
    const auto lines = text.trimmed().split('\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[0].endsWith("  README.md") && lines[2].endsWith("  plan.html")
        && lines[3].endsWith("  scripts/steps/10-A.ps1"));
    QCOMPARE(lines[0].left(64), QByteArray("5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03"));
}

void TestManifest::sha256sumReadsIt()
{
    QVERIFY(writeBundle(folder(), bundle()));
    QProcess sum;
    sum.setWorkingDirectory(folder());
    sum.start(
        QStringLiteral("sha256sum"), {QStringLiteral("--check"), QStringLiteral("--strict"), QString(manifestName)});
    QVERIFY(sum.waitForFinished());
    QCOMPARE(sum.exitCode(), 0);
}

void TestManifest::theHashIsThatOfTheStandardAtEachLength()
{
    QByteArray bytes;
    for (int length = 0; length <= 260;
         ++length) { // Over four blocks, with the length's place before and behind their ends.
        QCOMPARE(sha256Of(bytes), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        bytes.append(char(length * 37));
    }
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
    QCOMPARE(verification->extra,
        (QStringList{QStringLiteral("empty"), QStringLiteral("scripts/.hidden"), QStringLiteral("way out")}));
}

void TestManifest::whatIsMovedAboutIsFound_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("found"); // changed, missing and extra
    QTest::addRow("renamed") << QStringLiteral("mv plan.html plan2.html") << QStringLiteral("/plan.html/plan2.html");
    QTest::addRow("in other case") << QStringLiteral("mv plan.html Plan.html")
                                   << QStringLiteral("/plan.html/Plan.html");
    QTest::addRow("into another folder") << QStringLiteral("mv plan.html scripts/")
                                         << QStringLiteral("/plan.html/scripts/plan.html");
    QTest::addRow("a folder renamed") << QStringLiteral("mv scripts scripts.")
                                      << QStringLiteral(
                                             "/scripts/steps/10-A.ps1/scripts.,scripts./steps,scripts./steps/10-A.ps1");
    QTest::addRow("two files with each other's bytes")
        << QStringLiteral("mv plan.html p && mv README.md plan.html && mv p README.md")
        << QStringLiteral("README.md,plan.html//");
    QTest::addRow("another order of the manifest")
        << QStringLiteral("tac MANIFEST.sha256 > m && mv m MANIFEST.sha256") << QStringLiteral("MANIFEST.sha256//");
    QTest::addRow("a file taken out of the manifest")
        << QStringLiteral("sed -i /plan.html/d MANIFEST.sha256") << QStringLiteral("//plan.html");
    QTest::addRow("a file of a reserved name") << QStringLiteral("echo > NUL") << QStringLiteral("//NUL");
}

void TestManifest::whatIsMovedAboutIsFound()
{
    QFETCH(QString, command);
    QFETCH(QString, found);
    QVERIFY(writeBundle(folder(), bundle()));
    QCOMPARE(QProcess::execute(
                 QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("cd \"$0\" && ") + command, folder()}),
        0);
    const auto seen = verifyBundle(folder());
    QVERIFY(seen && !seen->isFine());
    QCOMPARE(seen->changed.join(u',') + u'/' + seen->missing.join(u',') + u'/' + seen->extra.join(u','), found);
}

void TestManifest::theManifestOfAnotherDesignIsFound()
{
    QList<OutputFile> other = bundle();
    other[3].bytes = "{\"design\":1}\n";
    other.removeLast();
    QVERIFY(writeBundle(folder(), bundle()));
    QVERIFY(put(at("MANIFEST.sha256"), manifestOf(other)));
    QCOMPARE(verifyBundle(folder())->changed, QStringList{QStringLiteral("design.octoha")});
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
    QCOMPARE(QProcess::execute(
                 QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("cd \"$0\" && ") + command, folder()}),
        0);
    QCOMPARE(verifyBundle(folder())->changed, QStringList{QStringLiteral("plan.html")});
}

void TestManifest::aFolderBehindALinkIsExtra()
{
    QVERIFY(writeBundle(folder(), bundle()));
    QVERIFY(QDir().rename(at("scripts"), m_home->filePath(QStringLiteral("scripts"))));
    QVERIFY(QFile::link(m_home->filePath(QStringLiteral("scripts")), at("scripts")));
    QCOMPARE(verifyBundle(folder())->extra, QStringList{QStringLiteral("scripts")});
}

void TestManifest::whatOnlyTheNameFitsIsExtra_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("name");
    QTest::addRow("a file in place of a folder")
        << QStringLiteral("rm -r scripts && echo mine > scripts") << QStringLiteral("scripts");
    QTest::addRow("a pipe in place of a folder")
        << QStringLiteral("rm -r scripts && mkfifo scripts") << QStringLiteral("scripts");
    const QString marked = QChar(QChar::ByteOrderMark) + QStringLiteral("plan.html");
    QTest::addRow("a mark of an encoding before it") << QStringLiteral("echo mine > ") + marked << marked;
}

void TestManifest::whatOnlyTheNameFitsIsExtra()
{
    QFETCH(QString, command);
    QFETCH(QString, name);
    QVERIFY(writeBundle(folder(), bundle()));
    QVERIFY(inHome(QStringLiteral("cd out && ") + command));
    QCOMPARE(verifyBundle(folder())->extra, QStringList{name});
    QVERIFY(!writeBundle(folder(), bundle(), Replace::AnyBundle));
    QVERIFY(inHome(QStringLiteral("cd out && ls -d ") + name));
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

QTEST_APPLESS_MAIN(TestManifest)
#include "tst_manifest.moc"
