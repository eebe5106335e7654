#include "core/assess/acceptances.h"
#include "core/project/presets.h"
#include "tests/cli/runner.h"

#include <QTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

namespace {

/// The sample with exactly one error, which may be accepted.
Project withAcceptableError()
{
    Project project = sampleProject();
    project.design.database.shared = true;
    return project;
}

} // namespace

/// Bundles by command line.
class TestCliBundle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<Cli>(); }
    void exportRefusesOpenErrors();
    void acceptancesOpenTheWay();
    void partsAreNamed_data();
    void partsAreNamed();
    void verifyFindsAChange();
    void anEditedBundleIsKept();
    void theLocaleOfTheMachineDoesNotMatter_data();
    void theLocaleOfTheMachineDoesNotMatter();

private:
    std::unique_ptr<Cli> m_cli;
};

void TestCliBundle::exportRefusesOpenErrors()
{
    QVERIFY(m_cli->makeDesign("d.octoha", {u"compute.nodes.1.name=octo-01"_s}));
    const Ran refused = m_cli->run("export d.octoha --to out");
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.err.contains("compute.nodes"));
    QVERIFY(!QFile::exists(m_cli->path("out")));
    QCOMPARE(m_cli->run("export d.octoha --to out --draft").exitCode, 0);
}

void TestCliBundle::acceptancesOpenTheWay()
{
    const QDate asOf(2026, 11, 24);
    Project project = withAcceptableError();
    const auto isError = [](const Finding &finding) { return finding.severity() == Severity::Error; };
    for (const Finding &finding : findingsOf(project.design, {Catalog::shipped(), asOf})) {
        if (isError(finding))
            project.accepted.append(
                accept(finding, project.design, u"Known."_s, u"Ada"_s, QDate(2027, 6, 1), asOf).value());
    }
    QCOMPARE(project.accepted.size(), 1);
    QVERIFY(m_cli->write("d.octoha", writeProject(project)));
    QCOMPARE(m_cli->run("export d.octoha --to out --as-of 2026-11-24").exitCode, 0);
    QVERIFY(m_cli->read("out/plan.md").contains("Ada"));
    QCOMPARE(m_cli->run("export d.octoha --to later --as-of 2027-06-02").exitCode, 1);
    project.accepted.first().seen = {};
    QVERIFY(m_cli->write("d.octoha", writeProject(project)));
    QCOMPARE(m_cli->run("export d.octoha --to changed --as-of 2026-11-24").exitCode, 1);
}

void TestCliBundle::partsAreNamed_data()
{
    QTest::addColumn<QString>("parts");
    QTest::addColumn<int>("exitCode");
    QTest::addRow("one") << u"plan"_s << 0;
    QTest::addRow("with spaces") << u"plan, scripts"_s << 0;
    QTest::addRow("a comma at the end") << u"plan,"_s << 0;
    QTest::addRow("no such part") << u"plans"_s << 2;
    QTest::addRow("empty") << QString() << 2;
    QTest::addRow("blank") << u" , "_s << 2;
}

void TestCliBundle::partsAreNamed()
{
    QFETCH(QString, parts);
    QFETCH(int, exitCode);
    QVERIFY(m_cli->makeDesign("d.octoha"));
    QCOMPARE(m_cli->run("export d.octoha --to out --parts", {parts}).exitCode, exitCode);
    QCOMPARE(QFile::exists(m_cli->path("out/plan.md")), exitCode == 0);
    QCOMPARE(QFile::exists(m_cli->path("out/scripts")), parts.contains(u"scripts"_s));
    QVERIFY(!QFile::exists(m_cli->path("out/runbooks")));
}

void TestCliBundle::verifyFindsAChange()
{
    QVERIFY(m_cli->makeDesign("d.octoha"));
    QCOMPARE(m_cli->run("export d.octoha --to out").exitCode, 0);
    QVERIFY(m_cli->write("out/settings.json", "{}"));
    const Ran ran = m_cli->run("verify out --format json");
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.object().value(u"changed"_s), QJsonValue(QJsonArray{u"settings.json"_s}));
    QCOMPARE(m_cli->run("verify .").exitCode, 3);
    QVERIFY(m_cli->write("file", "x"));
    QCOMPARE(m_cli->run("export d.octoha --to file").exitCode, 4);
}

void TestCliBundle::anEditedBundleIsKept()
{
    QVERIFY(m_cli->makeDesign("d.octoha"));
    QCOMPARE(m_cli->run("export d.octoha --to out").exitCode, 0);
    QVERIFY(m_cli->write("out/plan.md", "my notes"));
    const Ran refused = m_cli->run("export d.octoha --to out");
    QCOMPARE(refused.exitCode, 4);
    QVERIFY2(refused.err.contains("plan.md") && refused.err.contains("--force"), refused.err);
    QCOMPARE(m_cli->read("out/plan.md"), QByteArray("my notes"));
    QCOMPARE(m_cli->run("export d.octoha --to out --force").exitCode, 0);
    QCOMPARE(m_cli->run("verify out").exitCode, 0);
}

void TestCliBundle::theLocaleOfTheMachineDoesNotMatter_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addRow("German") << u"de_DE.UTF-8"_s;
    QTest::addRow("Turkish") << u"tr_TR.UTF-8"_s;
}

void TestCliBundle::theLocaleOfTheMachineDoesNotMatter()
{
    QFETCH(QString, locale);
    QVERIFY(m_cli->makeDesign("d.octoha"));
    QCOMPARE(m_cli->run("export d.octoha --to here --as-of 2026-11-24").exitCode, 0);
    QCOMPARE(
        m_cli->run(
                 "export d.octoha --to there --as-of 2026-11-24", {}, {}, {u"LC_ALL="_s + locale, u"LANG="_s + locale})
            .exitCode,
        0);
    QCOMPARE(m_cli->read("there/plan.md"), m_cli->read("here/plan.md"));
    QCOMPARE(m_cli->read("there/MANIFEST.sha256"), m_cli->read("here/MANIFEST.sha256"));
}

QTEST_GUILESS_MAIN(TestCliBundle)
#include "tst_clibundle.moc"
