#include "core/project/presets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace octoha;

namespace {

struct Ran {
    int exitCode = -1;
    QByteArray out, err;
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

} // namespace

class TestCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyPresetGoesTheWholeWay_data();
    void everyPresetGoesTheWholeWay();
    void presetsHaveNoErrorAndNameEachWarning_data();
    void presetsHaveNoErrorAndNameEachWarning();
    void thePriceOfAPresetIsWholeOrSaysAtLeast_data();
    void thePriceOfAPresetIsWholeOrSaysAtLeast();
    void rulesAreListedWithTheirSource();
    void everyQuestionIsListed();
    void setThenGetGivesTheValue_data();
    void setThenGetGivesTheValue();
    void listsAreEditedByIndex();
    void aRefusedValueChangesNothing();
    void validateStreamsManyFiles();
    void failOnDecidesTheExitCode();
    void badInputIsRefused_data();
    void badInputIsRefused();
    void newRefusesAnExistingFile();
    void exportRefusesOpenErrors();
    void verifyFindsAChange();
    void assessHasTheKeysOfTheContract();
    void diffSpeaksOfFields();
    void explainTellsRulesAndValues();
    void migrateLeavesTheCurrentFormat();
    void usageMistakes_data();
    void usageMistakes();
    void standardInputIsRead();
    void theLocaleOfTheMachineDoesNotMatter();

private:
    Ran run(const QStringList &arguments, const QByteArray &input = {}, const QStringList &environment = {}) const;
    QString path(const char *name) const { return m_home->filePath(QLatin1String(name)); }
    QString design(const QStringList &changes = {}) const;
    void write(const QString &file, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestCli::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
}

Ran TestCli::run(const QStringList &arguments, const QByteArray &input, const QStringList &environment) const
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : environment)
        variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.start(qEnvironmentVariable("OCTOHA_CLI"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestCli::write(const QString &file, const QByteArray &bytes) const
{
    QFile handle(file);
    QVERIFY(handle.open(QIODevice::WriteOnly));
    handle.write(bytes);
}

/// A saved sample with these FIELD=VALUE changes.
QString TestCli::design(const QStringList &changes) const
{
    write(path("d.octoha"), writeProject(sampleProject()));
    if (!changes.isEmpty() && run(QStringList{QStringLiteral("set"), path("d.octoha")} + changes).exitCode != 0)
        return {};
    return path("d.octoha");
}

void TestCli::everyPresetGoesTheWholeWay_data()
{
    QTest::addColumn<QString>("preset");
    for (const Preset &preset : presets())
        QTest::addRow("%s", preset.name) << QString::fromLatin1(preset.name);
}

void TestCli::everyPresetGoesTheWholeWay()
{
    QFETCH(QString, preset);
    const QString file = path("p.octoha");
    QCOMPARE(run({QStringLiteral("new"), QStringLiteral("--preset"), preset, QStringLiteral("-o"), file}).exitCode, 0);
    const Ran validated = run({QStringLiteral("validate"), file});
    QVERIFY2(validated.exitCode == 0, validated.out + validated.err);
    for (const char *folder : {"one", "two"}) {
        const Ran exported = run({QStringLiteral("export"), file, QStringLiteral("--to"), path(folder)});
        QVERIFY2(exported.exitCode == 0, exported.err);
        QCOMPARE(run({QStringLiteral("verify"), path(folder)}).exitCode, 0);
    }
    QFile one(path("one/MANIFEST.sha256")), two(path("two/MANIFEST.sha256"));
    QVERIFY(one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly));
    QCOMPARE(one.readAll(), two.readAll());
}

void TestCli::presetsHaveNoErrorAndNameEachWarning_data()
{
    everyPresetGoesTheWholeWay_data();
}

void TestCli::presetsHaveNoErrorAndNameEachWarning()
{
    QFETCH(QString, preset);
    write(path("p.octoha"), writeProject(projectFromPreset(*findPreset(preset))));
    const QJsonObject validated = run({QStringLiteral("validate"), path("p.octoha"), QStringLiteral("--format"), QStringLiteral("json")}).object();
    QCOMPARE(validated.value(QStringLiteral("errors")).toInt(-1), 0);
    QStringList warned;
    for (const QJsonValue &finding : validated.value(QStringLiteral("files")).toArray().first().toObject().value(QStringLiteral("findings")).toArray()) {
        QVERIFY(finding.toObject().value(QStringLiteral("accepted")).isNull());
        if (finding.toObject().value(QStringLiteral("severity")) == QLatin1String("warning"))
            warned.append(finding.toObject().value(QStringLiteral("id")).toString());
    }
    QStringList named;
    for (const char *id : findPreset(preset)->warnings)
        named.append(QLatin1String(id));
    warned.sort();
    named.sort();
    QCOMPARE(warned, named);
}

void TestCli::thePriceOfAPresetIsWholeOrSaysAtLeast_data()
{
    everyPresetGoesTheWholeWay_data();
}

// The regulated design keeps what nobody collected prices of, and its text says so.
void TestCli::thePriceOfAPresetIsWholeOrSaysAtLeast()
{
    QFETCH(QString, preset);
    write(path("p.octoha"), writeProject(projectFromPreset(*findPreset(preset))));
    const QJsonObject cost = run({QStringLiteral("assess"), path("p.octoha"), QStringLiteral("--format"), QStringLiteral("json")})
                                 .object().value(QStringLiteral("cost")).toObject();
    const bool whole = preset != QLatin1String("regulated");
    QCOMPARE(cost.value(QStringLiteral("complete")).toBool(), whole);
    const QStringList open = presetTexts(findPreset(preset)->notCovered).filter(QStringLiteral("Microsoft Defender for Cloud"));
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().contains(QStringLiteral("at least")), !whole);
}

void TestCli::rulesAreListedWithTheirSource()
{
    const QJsonArray rules = run({QStringLiteral("rules"), QStringLiteral("--format"), QStringLiteral("json")}).array();
    QVERIFY(rules.size() >= 150);
    for (const QJsonValue &value : rules) {
        const QJsonObject source = value.toObject().value(QStringLiteral("source")).toObject();
        QVERIFY(source.value(QStringLiteral("url")).toString().startsWith(QStringLiteral("https://")));
        QVERIFY(QDate::fromString(source.value(QStringLiteral("date")).toString(), Qt::ISODate).isValid());
        for (const char *key : {"id", "title", "severity", "area", "reason", "fix"})
            QVERIFY2(!value.toObject().value(QLatin1String(key)).toString().isEmpty(), key);
    }
}

void TestCli::everyQuestionIsListed()
{
    const QJsonArray questions = run({QStringLiteral("fields"), QStringLiteral("--format"), QStringLiteral("json")}).array();
    QCOMPARE(questions.size(), fields().size());
    for (const QJsonValue &value : questions) {
        const QJsonObject question = value.toObject();
        for (const char *key : {"id", "label", "type", "unit", "default", "choices", "minimum", "maximum", "why", "where", "since"})
            QVERIFY2(question.contains(QLatin1String(key)), key);
        QCOMPARE(question.value(QStringLiteral("choices")).toArray().isEmpty(), question.value(QStringLiteral("type")) != QLatin1String("choice"));
    }
}

void TestCli::setThenGetGivesTheValue_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *field, const char *typed, const QJsonValue &value) { QTest::addRow("%s=%s", field, typed) << QString::fromLatin1(field) << QString::fromUtf8(typed) << value; };
    row("project.title", "Grün & „gut“ = ja", QString::fromUtf8("Grün & „gut“ = ja"));
    row("workload.projects", "20 ", 20);
    row("workload.averageMinutes", "2 h", 120);
    row("storage.quotaGib", "1.5 TB", 1397);
    row("workload.wantedAvailability", "99.95", 99.95);
    row("workload.monthlyBudget", "$1,204.36", 1204.36);
    row("database.zoneRedundant", "no", false);
    row("database.kind", "availabilityGroup", QStringLiteral("availabilityGroup"));
    row("database.restoreTested", "2026-02-28", QStringLiteral("2026-02-28"));
    row("compute.nodes.0.size", "Standard_D8s_v5", QStringLiteral("Standard_D8s_v5"));
    row("workload.projects", "?", QJsonValue::Null);
}

void TestCli::setThenGetGivesTheValue()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QJsonValue, value);
    const QString file = design({field + u'=' + typed});
    QVERIFY(!file.isEmpty());
    QCOMPARE(run({QStringLiteral("get"), file, field, QStringLiteral("--format"), QStringLiteral("json")}).object().value(field), value);
}

void TestCli::listsAreEditedByIndex()
{
    const QString file = design({QStringLiteral("compute.nodes.+={\"name\":\"octo-03\",\"zone\":3}")});
    const auto names = [&] {
        QStringList list;
        for (const QJsonValue &node : run({QStringLiteral("get"), file, QStringLiteral("compute.nodes"), QStringLiteral("--format"), QStringLiteral("json")}).object().value(QStringLiteral("compute.nodes")).toArray())
            list.append(node.toObject().value(QStringLiteral("name")).toString());
        return list.join(u' ');
    };
    QCOMPARE(names(), QStringLiteral("octo-01 octo-02 octo-03"));
    QCOMPARE(run({QStringLiteral("set"), file, QStringLiteral("compute.nodes.1-=")}).exitCode, 0);
    QCOMPARE(names(), QStringLiteral("octo-01 octo-03"));
    QCOMPARE(run({QStringLiteral("set"), file, QStringLiteral("compute.nodes.7-=")}).exitCode, 2);
}

void TestCli::aRefusedValueChangesNothing()
{
    const QString file = design();
    const Ran ran = run({QStringLiteral("set"), file, QStringLiteral("workload.projects=7"), QStringLiteral("workload.averageMinutes=-1"), QStringLiteral("no.such=1")});
    QCOMPARE(ran.exitCode, 2);
    QVERIFY(ran.err.contains("workload.averageMinutes") && ran.err.contains("no.such"));
    QFile read(file);
    QVERIFY(read.open(QIODevice::ReadOnly));
    QCOMPARE(read.readAll(), writeProject(sampleProject()));
}

void TestCli::validateStreamsManyFiles()
{
    const QString good = design();
    write(path("bad.octoha"), "{\"format\":1");
    const Ran ran = run({QStringLiteral("validate"), good, path("bad.octoha"), good, QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(ran.exitCode, 3);
    const QJsonArray files = ran.object().value(QStringLiteral("files")).toArray();
    QCOMPARE(files.size(), 3);
    QVERIFY(files.at(0).toObject().contains(QStringLiteral("findings")));
    QCOMPARE(files.at(1).toObject().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(), QStringLiteral("syntax"));
    QVERIFY(ran.out.indexOf("\"errors\"") > ran.out.lastIndexOf("\"file\""));
}

void TestCli::failOnDecidesTheExitCode()
{
    const QString file = design({QStringLiteral("compute.nodes.1.zone=1")});
    QCOMPARE(run({QStringLiteral("validate"), file}).exitCode, 0);
    QCOMPARE(run({QStringLiteral("validate"), file, QStringLiteral("--fail-on"), QStringLiteral("warning")}).exitCode, 1);
    QCOMPARE(run({QStringLiteral("validate"), file, QStringLiteral("--fail-on"), QStringLiteral("fatal")}).exitCode, 2);
    QCOMPARE(run({QStringLiteral("validate"), design({QStringLiteral("compute.nodes.1.name=octo-01")})}).exitCode, 1);
    for (const char *format : {"sarif", "junit"})
        QVERIFY(run({QStringLiteral("validate"), file, QStringLiteral("--format"), QLatin1String(format)}).out.contains("OHA-"));
}

void TestCli::badInputIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("binary") << QByteArray("\x7f" "ELF\0\0\xff\xfe", 8);
    QTest::addRow("cut off") << writeProject(sampleProject()).left(500);
    QTest::addRow("deep") << QByteArray(100'000, '[');
    QTest::addRow("huge") << QByteArray(9 * 1024 * 1024, ' ');
    QTest::addRow("duplicate key") << QByteArray("{\"format\":1,\"format\":1}");
    QTest::addRow("NaN") << QByteArray("{\"format\":NaN}");
    QTest::addRow("lone surrogate") << QByteArray("{\"format\":1,\"design\":{\"project\":{\"title\":\"\\ud800\"}}}");
    QTest::addRow("wrong type") << QByteArray("{\"format\":1,\"design\":{\"workload\":{\"projects\":\"many\"}}}");
    QTest::addRow("newer format") << QByteArray("{\"format\":99,\"generator\":\"Octoha 9\",\"design\":{}}");
    QTest::addRow("long name") << "{\"format\":1,\"design\":{\"project\":{\"title\":\"" + QByteArray(10'000, 'x') + "\"}}}";
}

void TestCli::badInputIsRefused()
{
    QFETCH(QByteArray, bytes);
    write(path("bad.octoha"), bytes);
    for (const char *command : {"validate", "assess", "migrate"}) {
        const Ran ran = run({QLatin1String(command), path("bad.octoha")});
        QCOMPARE(ran.exitCode, 3);
        QVERIFY2(ran.err.contains("bad.octoha"), ran.err);
    }
    QCOMPARE(run({QStringLiteral("export"), path("bad.octoha"), QStringLiteral("--to"), path("out")}).exitCode, 3);
    QVERIFY(!QFile::exists(path("out")));
    QFile file(path("bad.octoha"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestCli::newRefusesAnExistingFile()
{
    write(path("mine.octoha"), "mine");
    const QStringList arguments{QStringLiteral("new"), QStringLiteral("--preset"), QStringLiteral("lab"), QStringLiteral("-o"), path("mine.octoha")};
    QCOMPARE(run(arguments).exitCode, 4);
    QFile file(path("mine.octoha"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
    QCOMPARE(run(arguments + QStringList{QStringLiteral("--force"), QStringLiteral("--set"), QStringLiteral("project.title=Mine")}).exitCode, 0);
    QCOMPARE(loadProject(path("mine.octoha"))->project.design.project.title.text(), QStringLiteral("Mine"));
    QCOMPARE(run({QStringLiteral("new"), QStringLiteral("--preset"), QStringLiteral("lab"), QStringLiteral("-o"), path("no/such/folder.octoha")}).exitCode, 4);
}

void TestCli::exportRefusesOpenErrors()
{
    const QString file = design({QStringLiteral("compute.nodes.1.name=octo-01")});
    const Ran refused = run({QStringLiteral("export"), file, QStringLiteral("--to"), path("out")});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.err.contains("compute.nodes"));
    QVERIFY(!QFile::exists(path("out")));
    QCOMPARE(run({QStringLiteral("export"), file, QStringLiteral("--to"), path("out"), QStringLiteral("--draft")}).exitCode, 0);
    QCOMPARE(run({QStringLiteral("export"), file, QStringLiteral("--to"), path("out2"), QStringLiteral("--draft"), QStringLiteral("--parts"), QStringLiteral("plans")}).exitCode, 2);
}

void TestCli::verifyFindsAChange()
{
    QCOMPARE(run({QStringLiteral("export"), design(), QStringLiteral("--to"), path("out")}).exitCode, 0);
    write(path("out/settings.json"), "{}");
    const Ran ran = run({QStringLiteral("verify"), path("out"), QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.object().value(QStringLiteral("changed")), QJsonValue(QJsonArray{QStringLiteral("settings.json")}));
    QCOMPARE(run({QStringLiteral("verify"), m_home->path()}).exitCode, 3);
    write(path("file"), "x");
    QCOMPARE(run({QStringLiteral("export"), design(), QStringLiteral("--to"), path("file")}).exitCode, 4);
}

void TestCli::assessHasTheKeysOfTheContract()
{
    const QJsonObject assessed = run({QStringLiteral("assess"), design(), QStringLiteral("--format"), QStringLiteral("json")}).object();
    const QJsonObject sizing = assessed.value(QStringLiteral("sizing")).toObject();
    for (const char *key : {"totalTaskCap", "taskCapPerNode", "nodeCount", "storageGib", "databaseDtu"}) {
        const QJsonObject derived = sizing.value(QLatin1String(key)).toObject();
        QVERIFY2(derived.value(QStringLiteral("value")).isDouble() && !derived.value(QStringLiteral("sources")).toArray().isEmpty(), key);
    }
    QCOMPARE(sizing.value(QStringLiteral("totalTaskCap")).toObject().value(QStringLiteral("value")).toDouble(), 13.0);
    QVERIFY(assessed.value(QStringLiteral("cost")).toObject().value(QStringLiteral("complete")).toBool());
    QVERIFY(!assessed.value(QStringLiteral("billOfMaterials")).toArray().isEmpty());
    QVERIFY(!assessed.value(QStringLiteral("failures")).toArray().isEmpty());
    QVERIFY(assessed.value(QStringLiteral("availability")).toObject().contains(QStringLiteral("tree")));
}

void TestCli::diffSpeaksOfFields()
{
    write(path("a.octoha"), writeProject(sampleProject()));
    const Ran ran = run({QStringLiteral("diff"), path("a.octoha"), design({QStringLiteral("compute.nodes.0.taskCap=40")}), QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(ran.exitCode, 0);
    const QJsonArray changes = ran.object().value(QStringLiteral("fields")).toArray();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().toObject().value(QStringLiteral("after")), QJsonValue(40));
    for (const char *key : {"findings", "monthly", "availability", "capacity", "steps"})
        QVERIFY2(ran.object().contains(QLatin1String(key)), key);
}

void TestCli::explainTellsRulesAndValues()
{
    const QJsonObject value = run({QStringLiteral("explain"), QStringLiteral("sizing.totalTaskCap"), design(), QStringLiteral("--format"), QStringLiteral("json")}).object();
    for (const char *key : {"id", "title", "text", "formula", "inputs", "sources", "wouldChange"})
        QVERIFY2(value.contains(QLatin1String(key)), key);
    QCOMPARE(run({QStringLiteral("explain"), QStringLiteral("OHA-NODE-001")}).exitCode, 0);
    QCOMPARE(run({QStringLiteral("explain"), QStringLiteral("OHA-NONE-999")}).exitCode, 2);
}

void TestCli::migrateLeavesTheCurrentFormat()
{
    const QString file = design();
    const Ran ran = run({QStringLiteral("migrate"), file, QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(ran.exitCode, 0);
    const QJsonObject entry = ran.object().value(QStringLiteral("files")).toArray().first().toObject();
    QCOMPARE(entry.value(QStringLiteral("from")), entry.value(QStringLiteral("to")));
}

void TestCli::usageMistakes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addRow("nothing") << QStringList();
    QTest::addRow("no such command") << QStringList{QStringLiteral("simulat")};
    QTest::addRow("no file") << QStringList{QStringLiteral("validate")};
    QTest::addRow("no such option") << QStringList{QStringLiteral("rules"), QStringLiteral("--colour")};
    QTest::addRow("no such format") << QStringList{QStringLiteral("rules"), QStringLiteral("--format"), QStringLiteral("yaml")};
    QTest::addRow("no such preset") << QStringList{QStringLiteral("new"), QStringLiteral("--preset"), QStringLiteral("x"), QStringLiteral("-o"), QStringLiteral("x")};
    QTest::addRow("no such day") << QStringList{QStringLiteral("rules"), QStringLiteral("--as-of"), QStringLiteral("tomorrow")};
    QTest::addRow("no folder") << QStringList{QStringLiteral("export"), QStringLiteral("x")};
}

void TestCli::usageMistakes()
{
    QFETCH(QStringList, arguments);
    const Ran ran = run(arguments);
    QCOMPARE(ran.exitCode, 2);
    QVERIFY(!ran.err.isEmpty());
    QVERIFY(ran.out.isEmpty());
}

void TestCli::standardInputIsRead()
{
    const QByteArray text = writeProject(sampleProject());
    QCOMPARE(run({QStringLiteral("validate"), QStringLiteral("-")}, text).exitCode, 0);
    const Ran set = run({QStringLiteral("set"), QStringLiteral("-"), QStringLiteral("project.title=Piped")}, text);
    QCOMPARE(readProject(set.out)->project.design.project.title.text(), QStringLiteral("Piped"));
}

void TestCli::theLocaleOfTheMachineDoesNotMatter()
{
    const QString file = design();
    const QStringList arguments{QStringLiteral("assess"), file, QStringLiteral("--format"), QStringLiteral("json")};
    const QByteArray here = run(arguments).out;
    QVERIFY(here.size() > 1000);
    for (const char *locale : {"de_DE.UTF-8", "tr_TR.UTF-8"})
        QCOMPARE(run(arguments, {}, {QStringLiteral("LC_ALL=") + QLatin1String(locale), QStringLiteral("LANG=") + QLatin1String(locale)}).out, here);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
