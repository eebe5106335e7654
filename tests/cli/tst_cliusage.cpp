#include "core/project/presets.h"
#include "tests/cli/runner.h"

#include <QProcess>
#include <QTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

/// What the program is called with, and where its output goes.
class TestCliUsage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<Cli>(); }
    void usageMistakes_data();
    void usageMistakes();
    void helpTellsEveryOption();
    void helpOfACommandIsWhole_data();
    void helpOfACommandIsWhole();
    void versionIsTold_data();
    void versionIsTold();
    void outputThatCannotBeWrittenIsAnError_data();
    void outputThatCannotBeWrittenIsAnError();
    void aReaderThatLeavesMakesNoNoise();
    void whatSteersATerminalIsSpeltOut();
    void filesAreNamedOnce();

private:
    std::unique_ptr<Cli> m_cli;
};

void TestCliUsage::usageMistakes_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, const char *line) { QTest::addRow("%s", name) << QByteArray(line); };
    row("nothing", "");
    row("no such command", "simulat");
    row("no file", "validate");
    row("no such option", "rules --colour");
    row("no such format", "rules --format yaml");
    row("no such preset", "new --preset x -o x");
    row("no such day", "rules --as-of tomorrow");
    row("a day and more", "rules --as-of 2026-11-24xyz");
    row("a day with slashes", "rules --as-of 2026/11/24");
    row("no day", "rules --as-of=");
    row("no folder", "export x");
    row("no part", "export x --to y --parts=");
    row("parts of nothing", "export x --to y --parts ,,");
    row("too many for presets", "presets x");
    row("too many for new", "new x --preset lab -o y");
    row("too many for fields", "fields x");
    row("too many for assess", "assess a b");
    row("too many for export", "export a b --to c");
    row("too many for diff", "diff a b c");
    row("too many for verify", "verify a b");
    row("too many for rules", "rules x");
    row("too many for explain", "explain x y z");
}

void TestCliUsage::usageMistakes()
{
    QFETCH(QByteArray, line);
    const Ran ran = m_cli->run(line.constData());
    QCOMPARE(ran.exitCode, 2);
    QVERIFY(!ran.err.isEmpty());
    QVERIFY(ran.out.isEmpty());
}

void TestCliUsage::helpTellsEveryOption()
{
    for (const char *line : {"--help", "-h", "help"}) {
        const Ran ran = m_cli->run(line);
        QCOMPARE(ran.exitCode, 0);
        for (const char *option : {"--format json|sarif|junit", "--fail-on", "--parts", "--draft", "--force", "--as-of",
                 "--preset", "-o, --output"})
            QVERIFY2(ran.out.contains(option), option);
    }
}

void TestCliUsage::helpOfACommandIsWhole_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"presets", "new", "set", "get", "fields", "validate", "assess", "export", "diff",
             "verify", "rules", "explain", "migrate"})
        QTest::addRow("%s", command) << QString::fromLatin1(command);
}

void TestCliUsage::helpOfACommandIsWhole()
{
    QFETCH(QString, command);
    const Ran ran = m_cli->run("", {command, u"--help"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.out.startsWith("Usage: octoha-cli " + command.toLatin1()));
    QCOMPARE(ran.out.count("Usage: "), 1);
    QVERIFY(ran.out.contains("--format json") && ran.out.contains("--as-of"));
    QCOMPARE(m_cli->run("", {command, u"-h"_s}).out, ran.out);
}

void TestCliUsage::versionIsTold_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line : {"--version", "-v", "validate --version", "export -v"})
        QTest::addRow("%s", line) << QByteArray(line);
}

void TestCliUsage::versionIsTold()
{
    QFETCH(QByteArray, line);
    const Ran ran = m_cli->run(line.constData());
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.out.startsWith("octoha-cli "));
}

void TestCliUsage::outputThatCannotBeWrittenIsAnError_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line : {"fields --format json", "rules", "validate d.octoha", "get d.octoha project.title",
             "--help", "--version", "validate --help"})
        QTest::addRow("%s", line) << QByteArray(line);
}

void TestCliUsage::outputThatCannotBeWrittenIsAnError()
{
    QFETCH(QByteArray, line);
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("this system has no device that is always full");
    QVERIFY(m_cli->makeDesign("d.octoha"));
    const Ran ran = m_cli->runInto(u"/dev/full"_s, line.constData());
    QCOMPARE(ran.exitCode, 4);
    QVERIFY2(ran.err.contains("cannot be written"), ran.err);
}

void TestCliUsage::aReaderThatLeavesMakesNoNoise()
{
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, u"trap '' PIPE; \"$OCTOHA_CLI\" fields --format json | head -c 1"_s});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardOutput(), QByteArray("["));
    QCOMPARE(shell.readAllStandardError(), QByteArray());
}

void TestCliUsage::whatSteersATerminalIsSpeltOut()
{
    QVERIFY(m_cli->write(
        "d.octoha", "{\"format\":1,\"design\":{\"project\":{\"purpose\":\"\\u001b[31m\\u202e\"},\"\\u0007bell\":1}}"));
    const Ran wrong = m_cli->run("validate d.octoha");
    QVERIFY2(wrong.err.contains("<U+001B>[31m<U+202E>"), wrong.err);
    QVERIFY(m_cli->write("d.octoha", "{\"format\":1,\"design\":{},\"\\u0007bell\":1}"));
    const Ran unknown = m_cli->run("validate d.octoha");
    QVERIFY2(unknown.err.contains("<U+0007>bell"), unknown.err);
}

void TestCliUsage::filesAreNamedOnce()
{
    const Ran ran = m_cli->run("validate missing.octoha");
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(ran.err.count("missing.octoha"), 1);
    QVERIFY2(ran.out.contains("could not be read"), ran.out);
}

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cliusage.moc"
