#include "core/assess/acceptances.h"
#include "core/project/presets.h"
#include "tests/cli/runner.h"

#include <QRegularExpression>
#include <QTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

namespace {

/// The sample with both nodes in one zone, and each warning of it accepted.
Project withAcceptedWarnings(QDate asOf)
{
    Project project = sampleProject();
    for (Node &node : project.design.compute.nodes)
        node.zone = Zone::of<1>();
    for (const Finding &finding : findingsOf(project.design, {Catalog::shipped(), asOf})) {
        if (finding.severity() != Severity::Warning)
            continue;
        if (auto accepted
            = accept(finding, project.design, u"Only until the move."_s, u"Ada"_s, QDate(2027, 6, 1), asOf))
            project.accepted.append(*accepted);
    }
    return project;
}

/// The rule that two nodes of one name break.
QString ruleOfEqualNames()
{
    Design design = sampleProject().design;
    design.compute.nodes[1].name = design.compute.nodes[0].name;
    for (const Finding &finding : findingsOf(design, {Catalog::shipped(), QDate(2026, 11, 24)})) {
        if (finding.severity() == Severity::Error)
            return QLatin1String(finding.rule->id);
    }
    return {};
}

} // namespace

/// Findings by command line: what is listed, and what decides the exit code.
class TestCliFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<Cli>(); }
    void validateStreamsManyFiles();
    void everyFindingIsExplained();
    void countsFollowTheNumber();
    void failOnDecidesTheExitCode();
    void oldFactsAreTold();
    void unknownKeysAreTold();
    void badInputIsRefused_data();
    void badInputIsRefused();
    void everyWrongItemIsTold();
    void acceptancesDecideTheExitCode_data();
    void acceptancesDecideTheExitCode();
    void whatMayNotBeAcceptedStaysOpen();
    void explainTellsARule();
    void explainCountsItems();
    void explainTellsOfThisDesign_data();
    void explainTellsOfThisDesign();

private:
    std::unique_ptr<Cli> m_cli;
};

void TestCliFindings::validateStreamsManyFiles()
{
    QVERIFY(m_cli->makeDesign("good.octoha") && m_cli->write("bad.octoha", "{\"format\":1"));
    const Ran ran = m_cli->run("validate good.octoha bad.octoha good.octoha --format json");
    QCOMPARE(ran.exitCode, 3);
    const QJsonArray files = ran.object().value(u"files"_s).toArray();
    QCOMPARE(files.size(), 3);
    QVERIFY(!files.at(0)[u"findings"_s].isUndefined());
    QCOMPARE(files.at(1)[u"error"_s][u"code"_s].toString(), u"syntax"_s);
    QVERIFY(ran.out.indexOf("\"errors\"") > ran.out.lastIndexOf("\"file\""));
}

void TestCliFindings::everyFindingIsExplained()
{
    QVERIFY(m_cli->makeDesign("d.octoha", {u"compute.nodes.1.name=octo-01"_s}));
    const QString text = QString::fromUtf8(m_cli->run("validate d.octoha").out);
    static const QRegularExpression first(
        u"d\\.octoha: error OHA-NODE-[0-9]+: [^\\[]+\\[compute\\.nodes\\.#2\\.name"_s);
    QVERIFY2(first.match(text).hasMatch(), qPrintable(text));
    for (const QString &part : {u"\n    why: "_s, u"\n    fix: "_s, u"\n    source: "_s, u", https://"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
}

void TestCliFindings::countsFollowTheNumber()
{
    QVERIFY(m_cli->write("bad.octoha", "{"));
    const QByteArray text = m_cli->run("validate bad.octoha bad.octoha").out;
    QVERIFY2(text.startsWith("0 error") && text.contains(", 0 warning") && text.contains(", 2 file"), text);
}

void TestCliFindings::failOnDecidesTheExitCode()
{
    QVERIFY(m_cli->makeDesign("d.octoha", {u"compute.nodes.1.zone=1"_s}));
    QCOMPARE(m_cli->run("validate d.octoha").exitCode, 0);
    QCOMPARE(m_cli->run("validate d.octoha --fail-on warning").exitCode, 1);
    QCOMPARE(m_cli->run("validate d.octoha --fail-on fatal").exitCode, 2);
    for (const char *line : {"validate d.octoha --format sarif", "validate d.octoha --format junit"})
        QVERIFY(m_cli->run(line).out.contains("OHA-"));
    QVERIFY(m_cli->makeDesign("d.octoha", {u"compute.nodes.1.name=octo-01"_s}));
    QCOMPARE(m_cli->run("validate d.octoha").exitCode, 1);
}

void TestCliFindings::oldFactsAreTold()
{
    QVERIFY(m_cli->makeDesign("d.octoha"));
    QVERIFY(!m_cli->run("validate d.octoha --as-of 2026-11-24").out.contains("OHA-START-005"));
    for (const char *line :
        {"validate d.octoha --as-of 2035-01-01", "validate d.octoha --as-of 2035-01-01 --format sarif"})
        QVERIFY2(m_cli->run(line).out.contains("OHA-START-005"), line);
}

void TestCliFindings::unknownKeysAreTold()
{
    QVERIFY(m_cli->write("d.octoha", "{\"format\":1,\"design\":{\"compute\":{\"nodes\":[{\"colour\":1}]}}}"));
    for (const char *line :
        {"validate d.octoha", "validate d.octoha --format sarif", "assess d.octoha", "migrate d.octoha"})
        QVERIFY2(m_cli->run(line).err.contains("design.compute.nodes.0.colour"), line);
    QCOMPARE(m_cli->run("validate d.octoha --format json").firstFile().value(u"notes"_s).toArray().size(), 1);
}

void TestCliFindings::badInputIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\xff\xfe",
        8);
    QTest::addRow("cut off") << writeProject(sampleProject()).left(500);
    QTest::addRow("deep") << QByteArray(100'000, '[');
    QTest::addRow("huge") << QByteArray(9 * 1024 * 1024, ' ');
    QTest::addRow("duplicate key") << QByteArray("{\"format\":1,\"format\":1}");
    QTest::addRow("NaN") << QByteArray("{\"format\":NaN}");
    QTest::addRow("lone surrogate") << QByteArray("{\"format\":1,\"design\":{\"project\":{\"title\":\"\\ud800\"}}}");
    QTest::addRow("wrong type") << QByteArray("{\"format\":1,\"design\":{\"workload\":{\"projects\":\"many\"}}}");
    QTest::addRow("newer format") << QByteArray("{\"format\":99,\"generator\":\"Octoha 9\",\"design\":{}}");
    QTest::addRow("long name") << "{\"format\":1,\"design\":{\"project\":{\"title\":\"" + QByteArray(10'000, 'x')
            + "\"}}}";
    QTest::addRow("day of the rules") << QByteArray("{\"format\":1,\"design\":{},\"rulesAsOf\":\"nonsense\"}");
}

void TestCliFindings::badInputIsRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(m_cli->write("bad.octoha", bytes));
    for (const char *line :
        {"validate bad.octoha", "assess bad.octoha", "migrate bad.octoha", "export bad.octoha --to out"}) {
        const Ran ran = m_cli->run(line);
        QCOMPARE(ran.exitCode, 3);
        QVERIFY2(ran.err.contains("bad.octoha"), ran.err);
    }
    QVERIFY(!QFile::exists(m_cli->path("out")));
    QCOMPARE(m_cli->read("bad.octoha"), bytes);
}

void TestCliFindings::everyWrongItemIsTold()
{
    QVERIFY(m_cli->write("bad.octoha",
        "{\"format\":1,\"design\":{\"compute\":{\"nodes\":[{\"zone\":9},{\"zone\":8}]}},\"assumed\":[7]}"));
    const QByteArray told = m_cli->run("validate bad.octoha").err;
    for (const char *path : {"compute.nodes.0.zone", "compute.nodes.1.zone", "assumed.0"})
        QVERIFY2(told.contains(path), told);
}

void TestCliFindings::acceptancesDecideTheExitCode_data()
{
    QTest::addColumn<QByteArray>("asOf");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("exitCode");
    QTest::addRow("accepted") << QByteArray("2026-11-24") << QString() << QString() << 0;
    QTest::addRow("expired") << QByteArray("2028-01-01") << QString() << QString() << 1;
    QTest::addRow("changed") << QByteArray("2026-11-24") << u"compute.nodes.0.zone=2"_s << QString() << 1;
    QTest::addRow("of another rule") << QByteArray("2026-11-24") << QString() << u"OHA-DB-003"_s << 1;
}

void TestCliFindings::acceptancesDecideTheExitCode()
{
    QFETCH(QByteArray, asOf);
    QFETCH(QString, change);
    QFETCH(QString, rule);
    QFETCH(int, exitCode);
    Project project = withAcceptedWarnings(QDate(2026, 11, 24));
    QVERIFY(!project.accepted.isEmpty());
    if (!rule.isEmpty())
        project.accepted.first().rule = rule;
    QVERIFY(m_cli->write("d.octoha", writeProject(project)));
    if (!change.isEmpty())
        QCOMPARE(m_cli->run("set d.octoha", {change, u"compute.nodes.1.zone=2"_s}).exitCode, 0);
    const Ran ran = m_cli->run("validate d.octoha --fail-on warning --as-of", {QString::fromLatin1(asOf)});
    QVERIFY2(ran.exitCode == exitCode, ran.out);
    QVERIFY(exitCode != 0 || ran.out.contains("[accepted by Ada]"));
}

void TestCliFindings::whatMayNotBeAcceptedStaysOpen()
{
    Project project = sampleProject();
    project.design.compute.nodes[1].name = project.design.compute.nodes[0].name;
    for (const Finding &finding : findingsOf(project.design, {Catalog::shipped(), QDate(2026, 11, 24)})) {
        if (QLatin1String(finding.rule->id) == ruleOfEqualNames())
            project.accepted.append({ruleOfEqualNames(), valuesSeen(finding, project.design),
                Paragraph::constant("We like it."), Name::constant("Ada"), Day(QDate(2027, 6, 1))});
    }
    QCOMPARE(project.accepted.size(), 1);
    QVERIFY(m_cli->write("d.octoha", writeProject(project)));
    for (const char *line : {"validate d.octoha --as-of 2026-11-24", "export d.octoha --to out --as-of 2026-11-24"})
        QCOMPARE(m_cli->run(line).exitCode, 1);
}

void TestCliFindings::explainTellsARule()
{
    const Ran ran = m_cli->run("explain OHA-NODE-001");
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.out.contains("Source: "));
    QCOMPARE(m_cli->run("explain OHA-NONE-999").exitCode, 2);
}

void TestCliFindings::explainCountsItems()
{
    QVERIFY(m_cli->makeDesign("d.octoha"));
    const QByteArray told = m_cli->run("explain OHA-NODE-001 d.octoha").out;
    QVERIFY2(told.contains("  Nodes: 2 "), told.constData());
}

void TestCliFindings::explainTellsOfThisDesign_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("broken");
    QTest::addRow("broken") << u"compute.nodes.1.name=octo-01"_s << true;
    QTest::addRow("met") << u"project.title=Mine"_s << false;
}

void TestCliFindings::explainTellsOfThisDesign()
{
    QFETCH(QString, change);
    QFETCH(bool, broken);
    QVERIFY(m_cli->makeDesign("d.octoha", {change}));
    const QString rule = ruleOfEqualNames();
    const QJsonObject told = m_cli->run("explain --format json", {rule, u"d.octoha"_s}).object();
    QCOMPARE(told.value(u"broken"_s).toBool(), broken);
    QCOMPARE(told.value(u"text"_s).toString().startsWith(u"Your design does not break this rule."_s), !broken);
    const QJsonValue input = told.value(u"inputs"_s).toArray().first();
    QVERIFY(!input[u"value"_s].isNull() && input[u"name"_s] != input[u"field"_s]);
    QCOMPARE(told.value(u"wouldChange"_s).toArray().isEmpty(), !broken);
    const QByteArray text = m_cli->run("explain", {rule, u"d.octoha"_s}).out;
    QVERIFY2(text.contains("octo-01") && text.contains("With compute.nodes.") == broken, text);
}

QTEST_GUILESS_MAIN(TestCliFindings)
#include "tst_clifindings.moc"
