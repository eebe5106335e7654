#include "core/prices/pricelist.h"
#include "core/project/presets.h"
#include "tests/cli/runner.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace octoha;
using namespace octoha::tests;
using namespace Qt::StringLiterals;

/// Computed numbers by command line: assessment, explanations, differences.
class TestCliNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<Cli>(); }
    void assessHasTheKeysOfTheContract();
    void assessTellsPeopleAllOfIt();
    void assessTellsWhatIsToBeExpected();
    void explainShowsPromisesAndCountsAsNumbers();
    void acceptedPricesComeFromAFile();
    void pricesInAnotherCurrencyAreNeverMixedWithDollars();
    void aWrongFileOfPricesIsRefused();
    void explainTellsAValue();
    void explainTellsWhatWouldBreakTheDesign();
    void explainTellsWhatEachAnswerChanges();
    void assessSaysWhatFitsAndWhatHasNoPrice();
    void diffSpeaksOfFields();
    void diffTellsBothSides();
    void aRenameNeedsNoStep();
    void aRefusalHasTheNumbersOfFiles();
    void equalDesignsDoNotDiffer();

private:
    std::unique_ptr<Cli> m_cli;
};

void TestCliNumbers::assessHasTheKeysOfTheContract()
{
    QVERIFY(m_cli->makeDesign("d.octoha"));
    const QJsonObject assessed = m_cli->run("assess d.octoha --format json").object();
    const QJsonObject sizing = assessed.value(u"sizing"_s).toObject();
    for (const char *key : {"totalTaskCap", "taskCapPerNode", "nodeCount", "storageGib", "databaseDtu"}) {
        const QJsonValue derived = sizing.value(QLatin1String(key));
        QVERIFY2(derived[u"value"_s].isDouble() && !derived[u"sources"_s].toArray().isEmpty(), key);
    }
    QCOMPARE(sizing.value(u"totalTaskCap"_s)[u"value"_s].toDouble(), 13.0);
    const QJsonValue cost = assessed.value(u"cost"_s);
    QVERIFY(!cost[u"complete"_s].toBool()); // what Octopus costs is not stated
    QCOMPARE(cost[u"missing"_s].toArray(), QJsonArray{u"Octopus licence: Stated amount"_s});
    QCOMPARE(m_cli->run("set d.octoha workload.licenceMonthly=700").exitCode, 0);
    QVERIFY(m_cli->run("assess d.octoha --format json").object().value(u"cost"_s)[u"complete"_s].toBool());
    QVERIFY(!assessed.value(u"billOfMaterials"_s).toArray().isEmpty()
        && !assessed.value(u"failures"_s).toArray().isEmpty());
    QVERIFY(!assessed.value(u"availability"_s)[u"tree"_s].isUndefined());
}

void TestCliNumbers::assessTellsPeopleAllOfIt()
{
    QVERIFY(m_cli->makeDesign("d.octoha"));
    const QByteArray text = m_cli->run("assess d.octoha").out;
    for (const char *part : {"Total task cap                 13 task", "rounded up", "\nCost a month\n", "Meter",
             "Total ", "Bill of materials", "Microsoft.Compute/virtualMachines", "Availability, as Azure promises it",
             "Not covered", "Failures, one at a time", "\n  Node octo-01\n", "    stops: ", "    recovery: "})
        QVERIFY2(text.contains(part), part);
    static const QRegularExpression noise(u"[0-9]\\.[0-9]{7}"_s);
    QVERIFY2(!noise.match(QString::fromUtf8(text)).hasMatch(), text);
}

void TestCliNumbers::assessTellsWhatIsToBeExpected()
{
    QVERIFY(m_cli->makeDesign("d.octoha"));
    const QJsonObject availability
        = m_cli->run("assess d.octoha --format json").object().value(u"availability"_s).toObject();
    const QJsonObject expected = availability.value(u"expected"_s).toObject();
    for (const char *key : {"value", "low", "high", "minutesPerYear", "analytic"})
        QVERIFY2(expected.value(QLatin1String(key)).toDouble() > 0, key);
    QVERIFY(availability.value(u"minutesPerYear"_s).toDouble() > 0);
    QVERIFY(m_cli->run("assess d.octoha").out.contains("To be expected, by simulation of "));
    QVERIFY(!expected.value(u"notCovered"_s).toArray().isEmpty());
    QVERIFY(m_cli->run("assess d.octoha").out.contains("not in it: The loss of the region"));
    const QJsonArray failures = m_cli->run("assess d.octoha --format json").object().value(u"failures"_s).toArray();
    for (const QJsonValue &failure : failures)
        QVERIFY(!failure[u"runbooks"_s].toArray().isEmpty() && !failure[u"rtoMet"_s].isUndefined()
            && !failure[u"rpoMet"_s].isUndefined());
}

void TestCliNumbers::explainShowsPromisesAndCountsAsNumbers()
{
    QVERIFY(m_cli->makeDesign("d.octoha"));
    const QByteArray parts = m_cli->run("explain availability.composite d.octoha").out;
    for (const char *line : {"  Nodes: 99.99 [compute.spread]\n", "  Private endpoint of the share: 99.99 [storage."})
        QVERIFY2(parts.contains(line), parts.constData());
    const QByteArray away = m_cli->run("explain sizing.capacityOneNodeAway d.octoha").out;
    QVERIFY2(away.contains("  Sum of the task caps: 40") && away.contains("  Largest task cap: 20"), away.constData());
}

void TestCliNumbers::acceptedPricesComeFromAFile()
{
    QVERIFY(m_cli->makeDesign("d.octoha"));
    const QString region = sampleProject().design.placement.region.text(),
                  size = sampleProject().design.compute.nodes.first().size.text();
    PriceList list{.currency = u"USD"_s, .date = QDate(2026, 11, 28)};
    for (const char *kind : {"vm.base/", "vm.windows/"})
        list.prices[{region, QLatin1String(kind) + size}] = {{0, 100}};
    QVERIFY(m_cli->write("prices.json", writePriceList(list)));
    const auto monthly = [this](const char *line) {
        return m_cli->run(line).object().value(u"cost"_s)[u"monthly"_s][u"value"_s].toDouble();
    };
    const double own = monthly("assess d.octoha --format json"),
                 theirs = monthly("assess d.octoha --format json --prices prices.json");
    QVERIFY2(own > 0 && theirs > own + 100 * 700, qPrintable(QString::number(theirs)));
}

void TestCliNumbers::pricesInAnotherCurrencyAreNeverMixedWithDollars()
{
    QVERIFY(m_cli->makeDesign("d.octoha", {u"workload.licenceMonthly=700"_s, u"workload.monthlyBudget=1"_s}));
    const Design design = sampleProject().design;
    const QString region = design.placement.region.text(), size = design.compute.nodes.first().size.text();
    PriceList euros{.currency = u"EUR"_s, .date = QDate(2026, 11, 28)};
    for (const char *kind : {"vm.base/", "vm.windows/"})
        euros.prices[{region, QLatin1String(kind) + size}] = {{0, 1}};
    PriceList dollars = euros;
    dollars.currency = u"USD"_s;
    QVERIFY(m_cli->write("euros.json", writePriceList(euros)) && m_cli->write("dollars.json", writePriceList(dollars)));
    const QJsonValue cost = m_cli->run("assess d.octoha --format json --prices euros.json").object().value(u"cost"_s);
    QCOMPARE(cost[u"currency"_s].toString(), u"EUR"_s);
    QCOMPARE(cost[u"monthly"_s][u"unit"_s].toString(), u"EUR"_s);
    QVERIFY(!cost[u"complete"_s].toBool());
    for (const QJsonValue &line : cost[u"lines"_s].toArray()) {
        QVERIFY2(line[u"monthly"_s].isNull() || line[u"priceDate"_s].toString() == u"2026-11-28"_s,
            qPrintable(line[u"meter"_s].toString())); // nothing but what the list has; the stated dollars are not known
    }
    QCOMPARE(cost[u"oldestPrice"_s].toString(), u"2026-11-28"_s);
    for (const char *line : {"assess d.octoha --prices euros.json", "search d.octoha --max-nodes 2 --prices euros.json",
             "explain cost.monthly d.octoha --prices euros.json"})
        QVERIFY2(!m_cli->run(line).out.contains('$'), line);
    QCOMPARE(m_cli->run("assess d.octoha --prices euros.json --prices dollars.json").exitCode, 3);
    QCOMPARE(m_cli->run("search d.octoha --budget 100 --prices euros.json").exitCode, 2);
}

void TestCliNumbers::aWrongFileOfPricesIsRefused()
{
    QVERIFY(m_cli->makeDesign("d.octoha"));
    QVERIFY(m_cli->write("broken.json", "{"));
    QVERIFY(QFile::link(u"/dev/zero"_s, m_cli->path("endless.json")));
    for (const char *line : {"assess d.octoha --prices broken.json", "assess d.octoha --prices missing.json",
             "assess d.octoha --prices endless.json"}) {
        const Ran ran = m_cli->run(line);
        QCOMPARE(ran.exitCode, 3);
        QVERIFY2(ran.out.isEmpty() && ran.err.contains(".json: "), ran.err.constData());
    }
}

void TestCliNumbers::explainTellsWhatWouldBreakTheDesign()
{
    QVERIFY(m_cli->makeDesign("d.octoha"));
    const QJsonArray mutations
        = m_cli->run("explain mutations d.octoha --format json").object().value(u"mutations"_s).toArray();
    QVERIFY(mutations.size() > 20);
    for (const char *key : {"field", "from", "to", "breaks", "caughtBy", "monthly"})
        QVERIFY2(!mutations.first()[QLatin1String(key)].isUndefined(), key);
    QVERIFY(m_cli->run("explain mutations d.octoha").out.contains("breaks error (OHA-"));
    QVERIFY(m_cli->run("explain mutations").exitCode != 0); // of no design there is none
}

void TestCliNumbers::explainTellsWhatEachAnswerChanges()
{
    QVERIFY(m_cli->makeDesign("d.octoha"));
    const QJsonObject told = m_cli->run("explain database.zoneRedundant d.octoha --format json").object();
    const QJsonArray answers = told.value(u"wouldChange"_s).toArray();
    QCOMPARE(answers.size(), 2);
    for (const QJsonValue &answer : answers) {
        QCOMPARE(answer[u"monthly"_s].toDouble() == 0, answer[u"chosen"_s].toBool());
        QVERIFY(!answer[u"then"_s].toString().isEmpty());
    }
    QVERIFY(m_cli->run("explain database.zoneRedundant d.octoha").out.contains("a month, "));
    QVERIFY(m_cli->run("explain workload.projects d.octoha --format json")
                .object()
                .value(u"wouldChange"_s)
                .toArray()
                .isEmpty());
    QVERIFY(m_cli->run("explain no.question d.octoha").exitCode != 0);
}

void TestCliNumbers::assessSaysWhatFitsAndWhatHasNoPrice()
{
    QVERIFY(m_cli->makeDesign("d.octoha", {u"workload.licenceMonthly=700"_s}));
    QVERIFY(m_cli->run("assess d.octoha").out.contains("Machine sizes that fit: "));
    QVERIFY(!m_cli->run("assess d.octoha").out.contains("Without a price"));
    QCOMPARE(m_cli->run("set d.octoha placement.defender=true").exitCode, 0);
    QVERIFY(m_cli->run("assess d.octoha").out.contains("Without a price: Microsoft Defender for Cloud: Plan"));
    const QJsonValue cost = m_cli->run("assess d.octoha --format json").object().value(u"cost"_s);
    QVERIFY(!cost[u"complete"_s].toBool() && cost[u"missing"_s].toArray().size() == 1);
}

void TestCliNumbers::explainTellsAValue()
{
    QVERIFY(m_cli->makeDesign("d.octoha"));
    const QJsonObject value = m_cli->run("explain sizing.totalTaskCap d.octoha --format json").object();
    for (const char *key : {"id", "title", "text", "formula", "inputs", "sources", "wouldChange"})
        QVERIFY2(value.contains(QLatin1String(key)), key);
    const QByteArray text = m_cli->run("explain sizing.totalTaskCap d.octoha").out;
    for (const char *part :
        {"\n13 task", "[workload.projects]", "[workload.averageMinutes]", "With workload.projects = ", "Source: "})
        QVERIFY2(text.contains(part), text);
}

void TestCliNumbers::diffSpeaksOfFields()
{
    QVERIFY(m_cli->makeDesign("a.octoha") && m_cli->makeDesign("b.octoha", {u"compute.nodes.0.taskCap=40"_s}));
    const QJsonObject differs = m_cli->run("diff a.octoha b.octoha --format json").object();
    const QJsonArray changes = differs.value(u"fields"_s).toArray();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first()[u"after"_s], QJsonValue(40));
    for (const char *key :
        {"findings", "monthly", "availability", "capacity", "steps", "before", "after", "failures", "stepsAgain"})
        QVERIFY2(differs.contains(QLatin1String(key)), key);
    const QJsonObject failure = differs.value(u"failures"_s).toArray().first().toObject();
    QCOMPARE(failure[u"change"_s], QJsonValue(u"better"_s));
    QVERIFY(failure[u"after"_s][u"capacityLeft"_s].toInt() > failure[u"before"_s][u"capacityLeft"_s].toInt());
    QVERIFY(differs.value(u"stepsAgain"_s)[u"nodes"_s].toArray().contains(u"96-TaskCaps"_s));
}

void TestCliNumbers::diffTellsBothSides()
{
    QVERIFY(m_cli->makeDesign("a.octoha"));
    QVERIFY(m_cli->makeDesign("b.octoha",
        {u"compute.nodes.0.size=Standard_D8s_v5"_s, u"compute.nodes.+={\"name\":\"octo-03\"}"_s,
            u"placement.subscription=nope"_s}));
    const Ran ran = m_cli->run("diff a.octoha b.octoha");
    QCOMPARE(ran.exitCode, 0);
    const QString text = QString::fromUtf8(ran.out);
    QVERIFY2(
        text.contains(u"Compute › Nodes › octo-01 › Size: Standard_D4s_v5 → Standard_D8s_v5\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Compute › Nodes › octo-03: — → "_s), qPrintable(text));
    QVERIFY2(text.contains(u"finding new: error OHA-PLACE-008: "_s), qPrintable(text));
    static const QRegularExpression cost(u"cost a month: [$][0-9.,]+ → [$][0-9.,]+ \\([+][$][0-9.,]+\\)\n"_s);
    QVERIFY2(cost.match(text).hasMatch(), qPrintable(text));
    for (const QString &line : {u"failure better: Node octo-01: tasks left: 20 → 40\n"_s,
             u"failure new: Node octo-03: "_s, u"steps of the infrastructure to run again: M-Quota, "_s,
             u"steps on the nodes to run again: 10-Preflight, "_s, u"other steps to run again: "_s})
        QVERIFY2(text.contains(line), qPrintable(text));
}

void TestCliNumbers::aRenameNeedsNoStep()
{
    QVERIFY(m_cli->makeDesign("a.octoha") && m_cli->makeDesign("b.octoha", {u"project.title=Other"_s}));
    const QByteArray text = m_cli->run("diff a.octoha b.octoha").out;
    QVERIFY2(text.contains("Start › Title: ") && text.endsWith("\nNo step has to run again.\n"), text);
}

void TestCliNumbers::aRefusalHasTheNumbersOfFiles()
{
    QVERIFY(m_cli->makeDesign("d.octoha"));
    const Ran ran = m_cli->run(
        "set d.octoha workload.projects=5000000.5", {}, {}, {u"LC_ALL=de_DE.UTF-8"_s, u"LANG=de_DE.UTF-8"_s});
    QCOMPARE(ran.exitCode, 2);
    QVERIFY2(ran.err.contains("5000000.5 ") && ran.err.contains(" 1000000"), ran.err);
}

void TestCliNumbers::equalDesignsDoNotDiffer()
{
    QVERIFY(m_cli->makeDesign("a.octoha"));
    QCOMPARE(m_cli->run("diff a.octoha a.octoha").out, QByteArray("No difference.\n"));
}

QTEST_GUILESS_MAIN(TestCliNumbers)
#include "tst_clinumbers.moc"
