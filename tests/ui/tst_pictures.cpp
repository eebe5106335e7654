#include "core/pictures/advances.h"
#include "core/pictures/availabilitypicture.h"
#include "core/pictures/capacitypictures.h"
#include "core/pictures/costpicture.h"
#include "core/pictures/frontpicture.h"
#include "core/pictures/textwidth.h"
#include "core/plan/diagram.h"
#include "core/project/presets.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

using namespace octoha;

/// The pictures of core against Qt's own measure and drawing.
class TestPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTableOfWidthsIsThatOfTheFont_data();
    void theTableOfWidthsIsThatOfTheFont();
    void qtDrawsEveryPicture_data();
    void qtDrawsEveryPicture();
};

void TestPictures::theTableOfWidthsIsThatOfTheFont_data()
{
    QTest::addColumn<bool>("bold");
    QTest::addRow("book") << false;
    QTest::addRow("bold") << true;
}

void TestPictures::theTableOfWidthsIsThatOfTheFont()
{
    QFETCH(bool, bold);
    constexpr int size = 1000;
    QVERIFY2(QFontDatabase::families().contains(QLatin1String("DejaVu Sans")),
        "the font of the table is not installed: fonts-dejavu-core");
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(size);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    const QFontMetricsF metrics(font);
    QString characters;
    for (char16_t c = advances::first; c <= advances::last; ++c) {
        if (c < 0x7F || c > 0x9F) // Controls have no width of their own.
            characters.append(c);
    }
    for (const advances::Sign &sign : advances::signs) {
        if (sign.character < 0x2E00) // The others are in no font of this name.
            characters.append(sign.character);
    }
    for (const QChar c : characters) {
        const double seen = metrics.horizontalAdvance(c),
                     said = textWidth(QStringView(&c, 1), bold ? Weight::Bold : Weight::Book) / 1.1 * size;
        QVERIFY2(std::abs(seen - said) <= 2,
            qPrintable(QStringLiteral("U+%1: font %2, table %3").arg(c.unicode(), 4, 16).arg(seen).arg(said)));
    }
}

void TestPictures::qtDrawsEveryPicture_data()
{
    QTest::addColumn<QByteArray>("svg");
    const QLocale locale = QLocale::c();
    for (const bool isDark : {false, true}) {
        const PictureTheme theme = isDark ? PictureTheme::dark() : PictureTheme::light();
        const char *name = isDark ? "dark" : "light";
        const Design design = projectFromPreset(*findPreset(u"regulated")).design;
        QTest::addRow("diagram %s", name) << diagramSvg(design, Catalog::shipped(), theme, QStringLiteral("DRAFT"));
        QTest::addRow("availability %s", name)
            << availabilityPicture(availabilityOf(design, Catalog::shipped()), locale, theme).svg;
        QTest::addRow("cost %s", name)
            << costPicture(costSharesOf(costOf(design, Catalog::shipped()), design), locale, theme).svg;
        QTest::addRow("waiting %s", name)
            << waitingPicture({{0, 10, 5}, {10, 20, 3}}, {{QStringLiteral("Half"), 9}}, locale, theme).svg;
        QTest::addRow("queue %s", name) << queuePicture(
            {{0, 1, 2}, {1, 4, 6}, {2, 0, 1}}, {{0.5, 1.5, QStringLiteral("octo-01 is away")}}, locale, theme)
                                               .svg;
        QTest::addRow("front %s", name) << frontPicture(
            {{100'000'000, 99.9, 3, QStringLiteral("a"), true}, {200'000'000, 99.99, 5, QStringLiteral("b")}}, locale,
            theme)
                                               .svg;
    }
}

/// How many colours a picture has, blends of text left out by looking at every third point.
int coloursOf(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    }
    return int(colours.size());
}

void TestPictures::qtDrawsEveryPicture()
{
    QFETCH(QByteArray, svg);
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QImage image(renderer.defaultSize(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QVERIFY2(coloursOf(image) > 4, "little was drawn");
    QVERIFY(image.pixelColor(1, 1) != QColor(Qt::magenta));
    QVERIFY(image.pixelColor(image.width() - 2, image.height() - 2) != QColor(Qt::magenta));
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
