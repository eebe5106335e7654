#include "core/project/presets.h"
#include "tests/cli/runner.h"

#include <QRegularExpression>
#include <QTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

/// The whole way by command line, and the lists of the contract.
class TestCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<Cli>(); }
    void everyPresetGoesTheWholeWay_data();
    void everyPresetGoesTheWholeWay();
    void presetsHaveNoErrorAndNameEachWarning_data();
    void presetsHaveNoErrorAndNameEachWarning();
    void presetsTellCostAndAvailability();
    void rulesAreListedWithTheirSource();
    void rulesTellTheirSeverity();
    void everyQuestionIsListed();
    void choicesAreListedForPeople();
    void theLocaleOfTheMachineDoesNotMatter();

private:
    std::unique_ptr<Cli> m_cli;
};

void TestCli::everyPresetGoesTheWholeWay_data()
{
    QTest::addColumn<QString>("preset");
    for (const Preset &preset : presets())
        QTest::addRow("%s", preset.name) << QString::fromLatin1(preset.name);
}

void TestCli::everyPresetGoesTheWholeWay()
{
    QFETCH(QString, preset);
    QCOMPARE(m_cli->run("new -o p.octoha --preset", {preset}).exitCode, 0);
    const Ran validated = m_cli->run("validate p.octoha");
    QVERIFY2(validated.exitCode == 0, validated.out + validated.err);
    for (const char *folder : {"one", "two"}) {
        const Ran exported = m_cli->run("export p.octoha --to", {QLatin1String(folder)});
        QVERIFY2(exported.exitCode == 0, exported.err);
        QCOMPARE(m_cli->run("verify", {QLatin1String(folder)}).exitCode, 0);
    }
    QVERIFY(!m_cli->read("one/MANIFEST.sha256").isEmpty());
    QCOMPARE(m_cli->read("one/MANIFEST.sha256"), m_cli->read("two/MANIFEST.sha256"));
}

void TestCli::presetsHaveNoErrorAndNameEachWarning_data()
{
    everyPresetGoesTheWholeWay_data();
}

void TestCli::presetsHaveNoErrorAndNameEachWarning()
{
    QFETCH(QString, preset);
    QVERIFY(m_cli->write("p.octoha", writeProject(projectFromPreset(*findPreset(preset)))));
    const Ran ran = m_cli->run("validate p.octoha --format json");
    QCOMPARE(ran.object().value(u"errors"_s).toInt(-1), 0);
    QStringList warned;
    for (const QJsonValue &finding : ran.firstFile().value(u"findings"_s).toArray()) {
        QVERIFY(finding[u"accepted"_s].isNull());
        if (finding[u"severity"_s] == u"warning"_s)
            warned.append(finding[u"id"_s].toString());
    }
    QStringList named;
    for (const char *id : findPreset(preset)->warnings)
        named.append(QLatin1String(id));
    warned.sort();
    named.sort();
    QCOMPARE(warned, named);
}

void TestCli::presetsTellCostAndAvailability()
{
    const QByteArray text = m_cli->run("presets").out;
    QCOMPARE(text.count(" a month · "), presets().size());
    QCOMPARE(text.count("% available"), presets().size());
    for (const QJsonValue &preset : m_cli->run("presets --format json").array()) {
        QVERIFY(preset[u"monthly"_s].toDouble() > 0);
        QVERIFY(preset[u"availability"_s].toDouble() > 90 && preset[u"availability"_s].toDouble() <= 100);
    }
}

void TestCli::rulesAreListedWithTheirSource()
{
    const QJsonArray rules = m_cli->run("rules --format json").array();
    QVERIFY(rules.size() >= 150);
    for (const QJsonValue &rule : rules) {
        QVERIFY(rule[u"source"_s][u"url"_s].toString().startsWith(u"https://"_s));
        QVERIFY(QDate::fromString(rule[u"source"_s][u"date"_s].toString(), Qt::ISODate).isValid());
        for (const char *key : {"id", "title", "severity", "area", "reason", "fix"})
            QVERIFY2(!rule[QLatin1String(key)].toString().isEmpty(), key);
    }
}

void TestCli::rulesTellTheirSeverity()
{
    static const QRegularExpression form(u"^OHA-[A-Z]+-[0-9]{3} +(error|warning|note) +[^ ]"_s);
    for (const QString &line : QString::fromUtf8(m_cli->run("rules").out).split(u'\n', Qt::SkipEmptyParts))
        QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
}

void TestCli::everyQuestionIsListed()
{
    const QJsonArray questions = m_cli->run("fields --format json").array();
    QCOMPARE(questions.size(), fields().size());
    for (const QJsonValue &question : questions) {
        for (const char *key :
            {"id", "label", "type", "unit", "default", "choices", "minimum", "maximum", "why", "where", "since"})
            QVERIFY2(!question[QLatin1String(key)].isUndefined(), key);
        QCOMPARE(question[u"choices"_s].toArray().isEmpty(), question[u"type"_s] != u"choice"_s);
    }
}

void TestCli::choicesAreListedForPeople()
{
    QVERIFY(m_cli->run("fields").out.contains("one of: production, lab\n"));
}

void TestCli::theLocaleOfTheMachineDoesNotMatter()
{
    QVERIFY(m_cli->makeDesign("d.octoha"));
    for (const char *line : {"assess d.octoha", "assess d.octoha --format json", "validate d.octoha",
             "get d.octoha workload.monthlyBudget"}) {
        const QByteArray here = m_cli->run(line).out;
        QVERIFY(!here.isEmpty());
        for (const QString &locale : {u"de_DE.UTF-8"_s, u"tr_TR.UTF-8"_s})
            QCOMPARE(m_cli->run(line, {}, {}, {u"LC_ALL="_s + locale, u"LANG="_s + locale}).out, here);
    }
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
