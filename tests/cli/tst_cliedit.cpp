#include "core/project/presets.h"
#include "tests/cli/runner.h"

#include <QProcess>
#include <QTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

/// Designs made, changed and read by command line.
class TestCliEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<Cli>(); }
    void setThenGetGivesTheValue_data();
    void setThenGetGivesTheValue();
    void whatGetPrintsSetTakes_data();
    void whatGetPrintsSetTakes();
    void listsAreEditedByIndex();
    void aRefusedValueChangesNothing();
    void badJsonIsRefused_data();
    void badJsonIsRefused();
    void newRefusesAnExistingFile();
    void whatIsNoFileIsNotReplaced();
    void standardInputIsRead();
    void aSlowPipeIsReadToItsEnd();
    void migrateLeavesTheCurrentFormat();
    void migrateWritesAStreamOn();
    void migrateTellsWhatItCannotRead();

private:
    std::unique_ptr<Cli> m_cli;
};

void TestCliEdit::setThenGetGivesTheValue_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *field, const char *typed, const QJsonValue &value) {
        QTest::addRow("%s=%s", field, typed) << QString::fromLatin1(field) << QString::fromUtf8(typed) << value;
    };
    row("project.title", "Grün & „gut“ = ja", u"Grün & „gut“ = ja"_s);
    row("workload.projects", "20 ", 20);
    row("workload.averageMinutes", "2 h", 120);
    row("storage.quotaGib", "1.5 TB", 1397);
    row("workload.wantedAvailability", "99.95", 99.95);
    row("workload.monthlyBudget", "$1,204.36", 1204.36);
    row("database.zoneRedundant", "no", false);
    row("database.kind", "availabilityGroup", u"availabilityGroup"_s);
    row("database.restoreTested", "2026-02-28", u"2026-02-28"_s);
    row("compute.nodes.0.size", "Standard_D8s_v5", u"Standard_D8s_v5"_s);
    row("workload.projects", "?", QJsonValue::Null);
}

void TestCliEdit::setThenGetGivesTheValue()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QJsonValue, value);
    QVERIFY(m_cli->makeDesign("d.octoha", {field + u'=' + typed}));
    QCOMPARE(m_cli->run("get d.octoha --format json", {field}).object().value(field), value);
}

void TestCliEdit::whatGetPrintsSetTakes_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("line");
    QTest::addRow("choice") << u"project.purpose=lab"_s << QByteArray("project.purpose = lab (Lab)\n");
    QTest::addRow("day") << u"database.restoreTested=2026-10-01"_s
                         << QByteArray("database.restoreTested = 2026-10-01 (1 Oct 2026)\n");
    QTest::addRow("yes") << u"database.zoneRedundant=true"_s << QByteArray("database.zoneRedundant = true (yes)\n");
    QTest::addRow("number") << u"workload.projects=60"_s << QByteArray("workload.projects = 60\n");
    QTest::addRow("money") << u"workload.monthlyBudget=1000"_s
                           << QString(u"workload.monthlyBudget = 1000 (1000.00\u00a0US dollars)\n"_s).toUtf8();
    QTest::addRow("text") << u"project.title=Two words"_s << QByteArray("project.title = Two words\n");
    QTest::addRow("unknown") << u"workload.projects=?"_s << QByteArray("workload.projects = ? (not stated)\n");
    QTest::addRow("list") << u"placement.dnsServers=[\"10.0.0.4\"]"_s
                          << QByteArray("placement.dnsServers = [\"10.0.0.4\"]\n");
    QTest::addRow("item of a plain list")
        << u"placement.dnsServers.+=10.0.0.4"_s << QByteArray("placement.dnsServers.0 = 10.0.0.4\n");
    QTest::addRow("number of a plain list")
        << u"balancer.securityGroupPorts.+=443"_s << QByteArray("balancer.securityGroupPorts.0 = 443\n");
}

void TestCliEdit::whatGetPrintsSetTakes()
{
    QFETCH(QString, field);
    QFETCH(QByteArray, line);
    QVERIFY(m_cli->makeDesign("d.octoha", {u"placement.dnsServers=[]"_s, u"balancer.securityGroupPorts=[]"_s, field}));
    const QString id = QString(field.section(u'=', 0, 0)).replace(u'+', u'0');
    QCOMPARE(QString::fromUtf8(m_cli->run("get d.octoha", {id}).out), QString::fromUtf8(line));
}

void TestCliEdit::listsAreEditedByIndex()
{
    QVERIFY(m_cli->makeDesign("d.octoha", {u"compute.nodes.+={\"name\":\"octo-03\",\"zone\":3}"_s}));
    const auto names = [&] {
        QStringList list;
        for (const QJsonValue &node :
            m_cli->run("get d.octoha compute.nodes --format json").object().value(u"compute.nodes"_s).toArray())
            list.append(node[u"name"_s].toString());
        return list.join(u' ');
    };
    QCOMPARE(names(), u"octo-01 octo-02 octo-03"_s);
    QCOMPARE(m_cli->run("set d.octoha compute.nodes.1-=").exitCode, 0);
    QCOMPARE(names(), u"octo-01 octo-03"_s);
    QCOMPARE(m_cli->run("set d.octoha compute.nodes.7-=").exitCode, 2);
    QCOMPARE(m_cli->run("set d.octoha compute.nodes.0-=octo-03").exitCode, 2); // It would be octo-01 that goes.
    QCOMPARE(names(), u"octo-01 octo-03"_s);
}

void TestCliEdit::aRefusedValueChangesNothing()
{
    QVERIFY(m_cli->makeDesign("d.octoha"));
    const Ran ran = m_cli->run(
        "set d.octoha workload.projects=7 workload.averageMinutes=-1 placement.discountPercent=1,5 no.such=1");
    QCOMPARE(ran.exitCode, 2);
    QVERIFY(ran.err.contains("workload.averageMinutes") && ran.err.contains("placement.discountPercent")
        && ran.err.contains("no.such"));
    QCOMPARE(m_cli->read("d.octoha"), writeProject(sampleProject()));
}

void TestCliEdit::badJsonIsRefused_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QByteArray>("named");
    QTest::addRow("no question") << u"compute.nodes.+={\"bad\":1}"_s << QByteArray("compute.nodes.+.bad");
    QTest::addRow("twice") << u"compute.nodes.+={\"name\":\"a\",\"name\":\"b\"}"_s
                           << QByteArray("compute.nodes.+: line 1, column 13");
    QTest::addRow("twice in a list") << u"compute.nodes=[{\"zone\":1,\"zone\":2}]"_s
                                     << QByteArray("compute.nodes: line 1");
    QTest::addRow("no JSON") << u"compute.nodes.+=octo-03"_s << QByteArray("compute.nodes.+");
    QTest::addRow("list for an item") << u"compute.nodes.0=[]"_s << QByteArray("compute.nodes.0");
}

void TestCliEdit::badJsonIsRefused()
{
    QFETCH(QString, change);
    QFETCH(QByteArray, named);
    QVERIFY(m_cli->makeDesign("d.octoha"));
    const Ran ran = m_cli->run("set d.octoha", {change});
    QCOMPARE(ran.exitCode, 2);
    QVERIFY2(ran.err.contains(named), ran.err);
    QCOMPARE(m_cli->read("d.octoha"), writeProject(sampleProject()));
}

void TestCliEdit::newRefusesAnExistingFile()
{
    QVERIFY(m_cli->write("mine.octoha", "mine"));
    QCOMPARE(m_cli->run("new --preset lab -o mine.octoha").exitCode, 4);
    QCOMPARE(m_cli->read("mine.octoha"), QByteArray("mine"));
    QCOMPARE(m_cli->run("new --preset lab -o mine.octoha --force --set project.title=Mine").exitCode, 0);
    QCOMPARE(readProject(m_cli->read("mine.octoha"))->project.design.project.title.text(), u"Mine"_s);
    QCOMPARE(m_cli->run("new --preset lab -o no/such/folder.octoha").exitCode, 4);
}

void TestCliEdit::whatIsNoFileIsNotReplaced()
{
    QCOMPARE(QProcess::execute(u"mkfifo"_s, {m_cli->path("pipe")}), 0);
    QCOMPARE(m_cli->run("new --preset lab -o pipe --force").exitCode, 4);
    QVERIFY(!QFileInfo(m_cli->path("pipe")).isFile());
}

void TestCliEdit::standardInputIsRead()
{
    const QByteArray text = writeProject(sampleProject());
    QCOMPARE(m_cli->run("validate -", {}, text).exitCode, 0);
    const Ran set = m_cli->run("set - project.title=Piped", {}, text);
    QCOMPARE(readProject(set.out)->project.design.project.title.text(), u"Piped"_s);
}

void TestCliEdit::aSlowPipeIsReadToItsEnd()
{
    const QByteArray text = writeProject(sampleProject());
    QProcess process;
    process.start(qEnvironmentVariable("OCTOHA_CLI"), {u"validate"_s, u"-"_s});
    process.write(text.left(3000));
    process.waitForBytesWritten();
    QTest::qWait(300);
    process.write(text.mid(3000));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
}

void TestCliEdit::migrateLeavesTheCurrentFormat()
{
    QVERIFY(m_cli->makeDesign("d.octoha"));
    const Ran ran = m_cli->run("migrate d.octoha --format json");
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.firstFile().value(u"from"_s), ran.firstFile().value(u"to"_s));
}

void TestCliEdit::migrateWritesAStreamOn()
{
    const QByteArray text = writeProject(sampleProject());
    const Ran ran = m_cli->run("migrate -", {}, text);
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.out, text);
    QVERIFY(!QFile::exists(m_cli->path("-")));
    QCOMPARE(m_cli->run("migrate - --format json", {}, text).exitCode, 2);
    QCOMPARE(m_cli->run("migrate - d.octoha", {}, text).exitCode, 2);
}

void TestCliEdit::migrateTellsWhatItCannotRead()
{
    QVERIFY(m_cli->write("bad.octoha", "{"));
    const Ran ran = m_cli->run("migrate bad.octoha --format json");
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(ran.firstFile().value(u"error"_s)[u"code"_s].toString(), u"syntax"_s);
}

QTEST_GUILESS_MAIN(TestCliEdit)
#include "tst_cliedit.moc"
