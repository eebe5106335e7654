#include "core/plan/diagram.h"
#include "core/pictures/textwidth.h"
#include "core/project/presets.h"
#include "tests/core/hostile.h"

#include <QRectF>
#include <QTest>
#include <QXmlStreamReader>

using namespace octoha;

namespace {

struct Drawn {
    QList<QRectF> boxes; ///< Solid ones: parts.
    QList<QPair<QRectF, QString>> texts;
    QSizeF size;
    QString error;
};

double number(const QXmlStreamReader &reader, const char *name)
{
    return reader.attributes().value(QLatin1String(name)).toDouble();
}

Drawn read(const QByteArray &svg)
{
    Drawn drawn;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == u"svg")
            drawn.size = {number(reader, "width"), number(reader, "height")};
        if (reader.name() == u"rect" && reader.attributes().value(QLatin1String("stroke")) == u"#0b5cad")
            drawn.boxes.append({number(reader, "x"), number(reader, "y"), number(reader, "width"), number(reader, "height")});
        if (reader.name() == u"text") {
            const double size = number(reader, "font-size"), x = number(reader, "x"), y = number(reader, "y");
            const QString words = reader.readElementText();
            drawn.texts.append({{x, y - size, textWidth(words) * size, size}, words});
        }
    }
    drawn.error = reader.errorString();
    return drawn;
}

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
    void textIsShortenedToFit();
    void textIsBrokenBehindItsParts();
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
    QVERIFY2(drawn.error.isEmpty(), qPrintable(drawn.error));
    const QRectF page({0, 0}, drawn.size);
    QVERIFY(drawn.boxes.size() >= 4 + design.compute.nodes.size());
    for (qsizetype i = 0; i < drawn.boxes.size(); ++i) {
        QVERIFY(page.contains(drawn.boxes[i]));
        for (qsizetype j = i + 1; j < drawn.boxes.size(); ++j)
            QVERIFY(!drawn.boxes[i].intersects(drawn.boxes[j]));
    }
    for (const auto &[area, words] : drawn.texts) {
        QVERIFY2(page.contains(area), qPrintable(words));
        for (const QRectF &box : drawn.boxes) {
            const bool inside = box.contains(area), outside = !box.intersects(area);
            QVERIFY2(inside || outside, qPrintable(words));
        }
    }
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

/// All words of the picture without the places where lines were broken.
QString wordsOf(const Drawn &drawn)
{
    QString words;
    for (const auto &[area, text] : drawn.texts)
        words += text;
    return words;
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
    const QString words = wordsOf(read(diagramSvg(design, Catalog::shipped())));
    QVERIFY2(words.contains(name), qPrintable(words));
    QVERIFY(!words.contains(u'…'));
}

void TestDiagram::theSecondRegionIsDrawn()
{
    const Design design = projectFromPreset(*findPreset(u"regulated")).design;
    const QString words = wordsOf(read(diagramSvg(design, Catalog::shipped())));
    for (const char *part : {"Second region: northeurope", "Copy of the database", "Copy of the files"})
        QVERIFY2(words.contains(QLatin1String(part)), part);
    QVERIFY(!diagramSvg(sampleProject().design, Catalog::shipped()).contains("Second region"));
}

void TestDiagram::portsAreThoseOfTheDesign()
{
    Design design = sampleProject().design;
    const auto has = [&](const char *port) {
        const Drawn drawn = read(diagramSvg(design, Catalog::shipped()));
        return std::any_of(drawn.texts.cbegin(), drawn.texts.cend(), [&](const auto &text) { return text.second == QLatin1String(port); });
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
    QVERIFY(wordsOf(drawn).contains(QStringLiteral("DRAFT")));
}

void TestDiagram::textIsBrokenBehindItsParts()
{
    QCOMPARE(wrappedText(QStringLiteral("sql-octopus.database.windows.net"), 13, 3), (QStringList{QStringLiteral("sql-octopus.database."), QStringLiteral("windows.net")}));
    QCOMPARE(wrappedText(QString(), 10, 3), QStringList());
    const QStringList lines = wrappedText(QString(500, u'W'), 10, 3);
    QCOMPARE(lines.size(), 3);
    for (const QString &line : lines)
        QVERIFY(textWidth(line) <= 10);
    QVERIFY(lines.last().endsWith(u'…'));
    for (const QString &line : wrappedText(QStringLiteral("😀😀😀😀😀😀"), 3, 3))
        QVERIFY(line.isValidUtf16());
}

void TestDiagram::textIsShortenedToFit()
{
    const QString longText(80, u'W');
    QVERIFY(textWidth(fittedText(longText, 10)) <= 10);
    QVERIFY(fittedText(longText, 10).endsWith(u'…'));
    QCOMPARE(fittedText(QStringLiteral("octo"), 10), QStringLiteral("octo"));
    QCOMPARE(fittedText(QString(), 10), QString());
    QVERIFY(fittedText(QStringLiteral("😀😀😀😀"), 3).isValidUtf16());
}

QTEST_GUILESS_MAIN(TestDiagram)
#include "tst_diagram.moc"
