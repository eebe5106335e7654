#include "tests/core/export/bundlehome.h"
#include "tests/core/export/systemfault.h"

#include <QTest>

using namespace octoha;
using namespace octoha::tests;

/// What a killed export leaves beside the bundle, and that the next one takes it away and nothing else.
class TestLeftovers : public QObject, protected BundleHome {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeHome(); }
    void theSwapIsOneStep();
    void aKillAtTheFirstFileLeavesNothing();
    void nothingIsLeftBesideTheFolder();
    void whatAKilledExportLeftIsRemoved_data();
    void whatAKilledExportLeftIsRemoved();
    void whatOnlyLooksLeftIsKept_data();
    void whatOnlyLooksLeftIsKept();
    void whatNobodyNotedIsKept_data();
    void whatNobodyNotedIsKept();
};

// Killed in the swap, the old bundle stands whole in its place, and the next run takes away what was to follow it.
void TestLeftovers::theSwapIsOneStep()
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
void TestLeftovers::aKillAtTheFirstFileLeavesNothing()
{
    const int killed
        = actWith(newFileCall, SECCOMP_RET_KILL_PROCESS, [&] { return writeBundle(folder(), bundle()).has_value(); });
    QVERIFY(WIFSIGNALED(killed));
    QVERIFY(!names().isEmpty());
    QVERIFY(writeBundle(folder(), bundle()));
    QCOMPARE(names(), QStringList{QStringLiteral("out")});
}

void TestLeftovers::nothingIsLeftBesideTheFolder()
{
    QVERIFY(writeBundle(folder(), bundle()));
    QVERIFY(writeBundle(folder(), bundle()));
    QCOMPARE(names(), QStringList{QStringLiteral("out")});
}

void TestLeftovers::whatAKilledExportLeftIsRemoved_data()
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

void TestLeftovers::whatAKilledExportLeftIsRemoved()
{
    QFETCH(QString, command);
    QVERIFY(writeBundle(folder(), bundle()));
    QVERIFY(inHome(command) && inHome(QStringLiteral("echo out.new-AbCdEf >> .out.octoha-lock")));
    QVERIFY(writeBundle(folder(), bundle()));
    QVERIFY(verifyBundle(folder())->isFine());
    QCOMPARE(names(), QStringList{QStringLiteral("out")});
}

void TestLeftovers::whatOnlyLooksLeftIsKept_data()
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

void TestLeftovers::whatOnlyLooksLeftIsKept()
{
    QFETCH(QString, name);
    QFETCH(QString, command);
    QVERIFY(writeBundle(folder(), bundle()));
    QVERIFY(inHome(command) && inHome(QStringLiteral("echo ") + name + QStringLiteral(" > .out.octoha-lock")));
    QVERIFY(writeBundle(folder(), bundle()));
    QVERIFY(names().contains(name));
}

// Somebody's copy may be called as we call what we make.
void TestLeftovers::whatNobodyNotedIsKept_data()
{
    QTest::addColumn<QString>("command");
    QTest::addRow("a copy with notes") << QStringLiteral(
        "cp -r out out.new-202611 && echo x >> out.new-202611/plan.html");
    QTest::addRow("an empty folder") << QStringLiteral("mkdir out.new-202611");
    QTest::addRow("its own manifest") << QStringLiteral(
        "mkdir out.new-202611 && echo x > out.new-202611/MANIFEST.sha256");
}

void TestLeftovers::whatNobodyNotedIsKept()
{
    QFETCH(QString, command);
    QVERIFY(writeBundle(folder(), bundle()));
    QVERIFY(inHome(command) && inHome(QStringLiteral("cp -a out.new-202611 before")));
    QVERIFY(writeBundle(folder(), bundle()));
    QVERIFY(inHome(QStringLiteral("diff -r out.new-202611 before")));
    QVERIFY(!names().contains(QStringLiteral(".out.octoha-lock")));
}

QTEST_APPLESS_MAIN(TestLeftovers)
#include "tst_leftovers.moc"
