#include "core/plan/diagram.h"
#include "core/project/presets.h"
#include "tests/core/hostile.h"
#include "tests/core/pictures/drawn.h"

#include <QTest>

using namespace octoha;
using tests::Drawn, tests::DrawnText, tests::read;

namespace {

Design manyNodes(int count)
{
    Design design = sampleProject().design;
    design.compute.nodes.clear();
    for (int i = 0; i < count; ++i) {
        Node node;
        node.name = Name::from(QStringLiteral("octopus-node-%1").arg(i)).value();
        node.zone = Zone::from(i % 4).value();
        design.compute.nodes.append(node);
    }
    numberItems(design);
    return design;
}

} // namespace

class TestDiagram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlapsOrLeaves_data();
    void nothingOverlapsOrLeaves();
    void hostileTextStaysText();
    void saysWhatItShows();
    void longNamesAreBrokenAndNotCut_data();
    void longNamesAreBrokenAndNotCut();
    void theSecondRegionIsDrawn();
    void portsAreThoseOfTheDesign();
    void aMarkStandsOnThePicture();
    void subnetsStandAroundTheirParts();
    void machinesOfSqlServerStandInTheirZones();
    void nodesBeyondReadingAreCounted();
    void whatNobodyChoseIsNotDrawnAsChosen();
    void noLineStatesWhatNobodyStated_data();
    void noLineStatesWhatNobodyStated();
    void aNodeSaysOnlyItsOwnAnswers();
};

void TestDiagram::nothingOverlapsOrLeaves_data()
{
    QTest::addColumn<Design>("design");
    QTest::addRow("nothing answered") << Design();
    for (const Preset &preset : presets())
        QTest::addRow("%s", preset.name) << projectFromPreset(preset).design;
    for (int count : {1, 7, 50})
        QTest::addRow("%d nodes", count) << manyNodes(count);
}

void TestDiagram::nothingOverlapsOrLeaves()
{
    QFETCH(Design, design);
    const Drawn drawn = read(diagramSvg(design, Catalog::shipped()));
    QCOMPARE(tests::faultOf(drawn), QString());
    QVERIFY(drawn.boxes.size() >= 4 + design.compute.nodes.size());
}

void TestDiagram::hostileTextStaysText()
{
    for (const QString &text : tests::hostileTexts()) {
        Design design = sampleProject().design;
        design.compute.nodes[0].name = Name::from(text).value();
        const Drawn drawn = read(diagramSvg(design, Catalog::shipped()));
        QVERIFY2(drawn.error.isEmpty(), qPrintable(drawn.error));
    }
}

void TestDiagram::saysWhatItShows()
{
    const QByteArray svg = diagramSvg(sampleProject().design, Catalog::shipped());
    for (const char *words : {"<title>", "<desc>", "octo-01", "Zone 1", "10943", "1433", "445", "Application Gateway"})
        QVERIFY2(svg.contains(words), words);
    QCOMPARE(svg, diagramSvg(sampleProject().design, Catalog::shipped()));
}

void TestDiagram::longNamesAreBrokenAndNotCut_data()
{
    QTest::addColumn<Design>("design");
    QTest::addColumn<QString>("name");
    const Design sample = sampleProject().design;
    QTest::addRow("database") << sample << QStringLiteral("sql-octopus-prod-we-001.database.windows.net");
    QTest::addRow("share") << sample << QStringLiteral("\\\\stoctopusprodwe001.file.core.windows.net\\octoha");
    Design design = sample;
    design.polling.way = PollingWay::Redis;
    QTest::addRow("Redis") << design << QStringLiteral("amr-octopus-prod-we-001.westeurope.redis.azure.net");
}

void TestDiagram::longNamesAreBrokenAndNotCut()
{
    QFETCH(Design, design);
    QFETCH(QString, name);
    const QString words = read(diagramSvg(design, Catalog::shipped())).words();
    QVERIFY2(words.contains(name), qPrintable(words));
    QVERIFY(!words.contains(u'…'));
}

void TestDiagram::theSecondRegionIsDrawn()
{
    const Design design = projectFromPreset(*findPreset(u"regulated")).design;
    const QString words = read(diagramSvg(design, Catalog::shipped())).words();
    for (const char *part : {"Second region: northeurope", "Copy of the database", "Copy of the files"})
        QVERIFY2(words.contains(QLatin1String(part)), part);
    QVERIFY(!diagramSvg(sampleProject().design, Catalog::shipped()).contains("Second region"));
}

void TestDiagram::portsAreThoseOfTheDesign()
{
    Design design = sampleProject().design;
    const auto has = [&](const char *port) {
        const Drawn drawn = read(diagramSvg(design, Catalog::shipped()));
        return std::any_of(drawn.texts.cbegin(), drawn.texts.cend(),
            [&](const DrawnText &text) { return text.words == QLatin1String(port); });
    };
    QVERIFY(has("10943, 10944") && has("80") && !has("6380"));
    design.polling.way = PollingWay::Redis;
    QVERIFY(has("10000"));
    design.polling.redisSource = RedisSource::Existing;
    design.polling.redisAddress = Line::constant("redis.example.com:6390");
    QVERIFY(has("6390"));
}

void TestDiagram::aMarkStandsOnThePicture()
{
    const Drawn drawn = read(diagramSvg(sampleProject().design, Catalog::shipped(), {}, QStringLiteral("DRAFT")));
    QVERIFY(drawn.words().contains(QStringLiteral("DRAFT")));
}

void TestDiagram::subnetsStandAroundTheirParts()
{
    Design design = sampleProject().design;
    const QString words = read(diagramSvg(design, Catalog::shipped())).words();
    for (const char *subnet : {"snet-agw 10.20.1.0/24", "snet-octopus 10.20.0.0/27", "snet-pep 10.20.0.32/27"})
        QVERIFY2(words.contains(QLatin1String(subnet)), subnet);
    design.database.privateEndpoint = design.storage.privateEndpoint = design.placement.vaultPrivate = false;
    QVERIFY(!read(diagramSvg(design, Catalog::shipped())).words().contains(QLatin1String("snet-pep")));
}

void TestDiagram::machinesOfSqlServerStandInTheirZones()
{
    Design design = sampleProject().design;
    design.database.kind = DatabaseKind::AvailabilityGroup;
    QVERIFY(setField(design, QStringLiteral("database.replicas.+"),
        QJsonObject{{QStringLiteral("name"), QStringLiteral("sql-a")}, {QStringLiteral("zone"), 2}}));
    QVERIFY(read(diagramSvg(design, Catalog::shipped())).words().contains(QLatin1String("sql-a, zone 2")));
}

void TestDiagram::nodesBeyondReadingAreCounted()
{
    const QString words = read(diagramSvg(manyNodes(100), Catalog::shipped())).words();
    QCOMPARE(words.count(QLatin1String("octopus-node-")), 4 * 16);
    QCOMPARE(words.count(QLatin1String("and 9 more")), 4);
}

void TestDiagram::whatNobodyChoseIsNotDrawnAsChosen()
{
    Design design = sampleProject().design;
    const auto words = [&] { return read(diagramSvg(design, Catalog::shipped())).words(); };
    QVERIFY(words().contains(QLatin1String("GP_Gen5")) && !words().contains(QLatin1String("not chosen")));
    for (const char *question : {"database.kind", "storage.product", "balancer.web", "balancer.polling"})
        design.unknown.insert(QLatin1String(question));
    QCOMPARE(words().count(QLatin1String("not chosen")), 4);
    for (const char *word : {"GP_Gen5", "Azure SQL", "Azure Files", "Zone-redundant", "Application Gateway",
             "Load Balancer", "snet-agw", "database.windows.net", "file.core.windows.net"})
        QVERIFY2(!words().contains(QLatin1String(word)), word);
}

void TestDiagram::noLineStatesWhatNobodyStated_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("line");
    QTest::addRow("TLS") << QStringLiteral("balancer.tlsEnd") << QStringLiteral("TLS ends here");
    QTest::addRow("TLS of Tentacles") << QStringLiteral("balancer.pollingTls")
                                      << QStringLiteral("TLS is passed through");
    QTest::addRow("redundancy") << QStringLiteral("storage.redundancy") << QStringLiteral("Zone-redundant");
    QTest::addRow("objective") << QStringLiteral("database.vcoreObjective") << QStringLiteral("GP_Gen5");
    QTest::addRow("way to poll") << QStringLiteral("polling.way") << choiceLabel(sampleProject().design.polling.way);
}

void TestDiagram::noLineStatesWhatNobodyStated()
{
    QFETCH(QString, question);
    QFETCH(QString, line);
    Design design = sampleProject().design;
    const auto count = [&] { return read(diagramSvg(design, Catalog::shipped())).words().count(line); };
    const auto stated = count();
    QVERIFY(stated > 0);
    design.unknown.insert(question);
    QCOMPARE(count(), stated - 1);
    const auto rows = diagramPicture(design, Catalog::shipped()).table.rows;
    for (const QStringList &row : rows)
        QVERIFY2(!row[1].startsWith(u',') && !row[1].contains(QLatin1String(", ,")), qPrintable(row[1]));
}

void TestDiagram::aNodeSaysOnlyItsOwnAnswers()
{
    Design design = sampleProject().design;
    const Node &node = design.compute.nodes.first();
    const auto said
        = [&](const QString &line) { return read(diagramSvg(design, Catalog::shipped())).words().count(line); };
    const QString size = node.size.text(), cap = QStringLiteral("Task cap %1").arg(node.taskCap.number());
    const auto sizes = said(size), caps = said(cap);
    for (const char *question : {"size", "taskCap", "zone"})
        design.unknown.insert(QStringLiteral("compute.nodes.#%1.%2").arg(node.id).arg(QLatin1String(question)));
    QCOMPARE(said(size), sizes - 1);
    QCOMPARE(said(cap), caps - 1);
    const QString words = read(diagramSvg(design, Catalog::shipped())).words();
    QVERIFY(words.indexOf(QLatin1String("Zone not stated")) > words.indexOf(QLatin1String("Zone 2")));
}

QTEST_GUILESS_MAIN(TestDiagram)
#include "tst_diagram.moc"
