#include "core/export/diagram.h"
#include "core/export/textwidth.h"
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
    void textIsShortenedToFit();
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
