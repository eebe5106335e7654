#include "core/pictures/capacitypictures.h"
#include "core/pictures/frontpicture.h"
#include "tests/core/hostile.h"
#include "tests/core/pictures/drawn.h"

#include <QTest>

#include <cmath>

using namespace octoha;
using tests::faultOf, tests::read;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates), german(QLocale::German, QLocale::Germany);

QStringList textsOf(const QList<Tick> &ticks)
{
    QStringList texts;
    for (const Tick &tick : ticks)
        texts.append(QString(tick.text).replace(QChar(QChar::Nbsp), u' '));
    return texts;
}

QList<WaitingShare> shares(int count, double width)
{
    QList<WaitingShare> all;
    for (int i = 0; i < count; ++i)
        all.append({i * width, (i + 1) * width, double(count - i)});
    return all;
}

QList<QueueStretch> stretches(int count)
{
    QList<QueueStretch> all;
    for (int i = 0; i < count; ++i)
        all.append({i * 1.0, double(i % 7), i == count / 2 + count / 1000 ? 1000.0 : double(i % 11)});
    return all;
}

FrontDesign frontDesign(double dollars, double percent, bool best = false)
{
    return {qint64(dollars * 100'000), percent, 5, QStringLiteral("3 nodes"), best};
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ticksAreRound_data();
    void ticksAreRound();
    void ticksAreNeverTooMany();
    void anAxisGoesNowhereThatCannotBe();
    void waitingTimesAreSharedOut();
    void aLongTailStandsInTheLastBar();
    void marksStandAboveTheBars();
    void theQueueKeepsItsPeak();
    void faultsAreMarkedAndTold();
    void manyFaultsDoNotOverlap();
    void designsOfTheFrontAreNumbered();
    void equalDesignsOfTheFrontDoNotOverlap();
    void nothingIsDrawnOfNothing();
    void oddNumbersAreLeftOut();
    void coloursCanBeTold();
    void aChartIsAsWideAsItMayBe_data();
    void aChartIsAsWideAsItMayBe();
    void hostileTextStaysText();
};

void TestCharts::ticksAreRound_data()
{
    QTest::addColumn<AxisForm>("form");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<QString>("texts");
    QTest::addRow("tasks") << AxisForm::Things << 0.0 << 3.0 << QStringLiteral("0|1|2|3");
    QTest::addRow("many tasks") << AxisForm::Things << 0.0 << 4000.0 << QStringLiteral("0|1,000|2,000|3,000|4,000");
    QTest::addRow("seconds") << AxisForm::Time << 0.0 << 45.0 << QStringLiteral("0 s|15 s|30 s|45 s");
    QTest::addRow("hours") << AxisForm::Time << 0.0 << 4.0 * 3600 << QStringLiteral("0 h|1 h|2 h|3 h|4 h");
    QTest::addRow("years") << AxisForm::Time << 0.0 << 400.0 * 86400 << QStringLiteral("0 d|100 d|200 d|300 d|400 d");
    QTest::addRow("dollars") << AxisForm::Money << 500.0 << 2600.0 << QStringLiteral("$1,000|$2,000");
    QTest::addRow("percent") << AxisForm::Share << 99.9 << 99.94
                             << QStringLiteral("99.90 %|99.91 %|99.92 %|99.93 %|99.94 %");
}

void TestCharts::ticksAreRound()
{
    QFETCH(AxisForm, form);
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(QString, texts);
    QCOMPARE(textsOf(ticksOf({{}, form}, {from, to}, 5, english)).join(u'|'), texts);
}

void TestCharts::ticksAreNeverTooMany()
{
    for (const AxisForm form : {AxisForm::Things, AxisForm::Time, AxisForm::Money, AxisForm::Share}) {
        for (double length = 1e-6; length < 1e12; length *= 3.7) {
            const Axis axis{{}, form};
            const Span span = widened(axis, {7, 7 + length}, 7);
            const auto ticks = ticksOf(axis, span, 8, english);
            QVERIFY(ticks.size() >= 2 && ticks.size() <= 8);
            QVERIFY(span.from <= 7 + length * 0.001 && span.to >= 7 + length * 0.999);
            QVERIFY(ticks.first().text != ticks.last().text);
        }
    }
}

void TestCharts::anAxisGoesNowhereThatCannotBe()
{
    QCOMPARE(widened({{}, AxisForm::Share}, {99.97, 99.9995}, 7).to, 100.0);
    QCOMPARE(widened({{}, AxisForm::Money}, {1, 900}, 7).from, 0.0);
}

void TestCharts::waitingTimesAreSharedOut()
{
    const Picture picture = waitingPicture(shares(100, 3), {}, english);
    QCOMPARE(faultOf(picture.svg), QString());
    double tasks = 0;
    for (const QStringList &row : picture.table.rows)
        tasks += english.toDouble(row[2]);
    QCOMPARE(tasks, 5050.0);
    QCOMPARE(picture.table.rows.first()[1], QStringLiteral("10 s"));
    QVERIFY(picture.table.rows.size() <= 40);
}

void TestCharts::aLongTailStandsInTheLastBar()
{
    QList<WaitingShare> all = shares(100, 3);
    all.append({1e6, 1e6 + 1, 4});
    const Picture picture = waitingPicture(all, {}, english);
    QCOMPARE(picture.table.rows.last()[1], QStringLiteral("longer"));
    QCOMPARE(picture.table.rows.last()[2], QStringLiteral("4"));
    QVERIFY(read(picture.svg).words().contains(QLatin1String("the last bar holds all that waited longer")));
}

void TestCharts::marksStandAboveTheBars()
{
    const Picture picture = waitingPicture(shares(100, 3),
        {{QStringLiteral("Half"), 90}, {QStringLiteral("95 % of the tasks"), 91},
            {QStringLiteral("99 % of the tasks"), 92}},
        english);
    QCOMPARE(faultOf(picture.svg), QString());
    for (const char *words : {"Half: 90 s", "95 % of the tasks: 91 s", "99 % of the tasks: 92 s"})
        QVERIFY2(read(picture.svg).words().contains(QLatin1String(words))
                && picture.description.contains(QLatin1String(words)),
            words);
}

void TestCharts::theQueueKeepsItsPeak()
{
    const Picture picture = queuePicture(stretches(100'000), {}, english);
    QVERIFY2(picture.svg.size() < 60'000, qPrintable(QString::number(picture.svg.size())));
    QVERIFY(picture.description.contains(QLatin1String("1,000 tasks")));
    const auto peak = std::max_element(picture.table.rows.cbegin(), picture.table.rows.cend(),
        [](const QStringList &a, const QStringList &b) { return english.toDouble(a[2]) < english.toDouble(b[2]); });
    QCOMPARE((*peak)[2], QStringLiteral("1,000"));
    QVERIFY(picture.table.rows.size() <= 24);
    const QByteArray polyline = picture.svg.mid(picture.svg.lastIndexOf("<polyline"));
    const double top = 16 + 20 + 18 + 18 + 8; // The plot begins below title, legend and the name of the axis.
    QVERIFY2(polyline.contains(',' + QByteArray::number(top, 'f', 1) + ' '), polyline.left(300).constData());
}

void TestCharts::faultsAreMarkedAndTold()
{
    const Picture picture = queuePicture(stretches(600),
        {{100, 200, QStringLiteral("octo-02 is away")}, {300, 300, QStringLiteral("octo-01 drains")}}, english);
    QCOMPARE(faultOf(picture.svg), QString());
    for (const char *words : {"octo-02 is away", "octo-01 drains"})
        QVERIFY2(read(picture.svg).words().contains(QLatin1String(words))
                && picture.description.contains(QLatin1String(words)),
            words);
    QCOMPARE(picture.table.rows[4][3], QStringLiteral("octo-02 is away"));
    QCOMPARE(picture.table.rows[12][3], QStringLiteral("octo-01 drains"));
    QVERIFY(picture.svg.contains("fill-opacity"));
}

void TestCharts::manyFaultsDoNotOverlap()
{
    QList<QueueFault> faults;
    for (int i = 0; i < 200; ++i)
        faults.append({i * 3.0, i * 3.0 + 5, QStringLiteral("a node with a long name, number %1, is away").arg(i)});
    QCOMPARE(faultOf(queuePicture(stretches(600), faults, english).svg), QString());
}

void TestCharts::designsOfTheFrontAreNumbered()
{
    const Picture picture
        = frontPicture({frontDesign(1000, 99.9, true), frontDesign(1500, 99.95), frontDesign(3000, 99.99)}, english);
    QCOMPARE(faultOf(picture.svg), QString());
    QCOMPARE(picture.svg.count("r=\"4.0\""), 3 + 1); // With the legend's.
    QCOMPARE(picture.svg.count("r=\"8.0\""), 1);
    QCOMPARE(picture.table.rows.size(), 3);
    QVERIFY(picture.table.rows.first().last().contains(QLatin1String("least cost")));
    QVERIFY(picture.description.contains(QLatin1String("$1,000.00")));
}

void TestCharts::equalDesignsOfTheFrontDoNotOverlap()
{
    QList<FrontDesign> front;
    for (int i = 0; i < 300; ++i)
        front.append(frontDesign(1000 + i % 3, 99.9 + (i % 5) * 1e-6));
    QCOMPARE(faultOf(frontPicture(front, german).svg), QString());
}

void TestCharts::nothingIsDrawnOfNothing()
{
    for (const Picture &picture :
        {waitingPicture({}, {}, english), queuePicture({}, {}, english), frontPicture({}, english)}) {
        QCOMPARE(faultOf(picture.svg), QString());
        QVERIFY(picture.table.rows.isEmpty());
        QVERIFY(!picture.svg.contains("nan") && !picture.svg.contains("inf"));
    }
}

void TestCharts::oddNumbersAreLeftOut()
{
    QList<QueueStretch> queue = stretches(10);
    queue.append({11, std::nan(""), HUGE_VAL});
    queue.append({12, -1e300, 1e300});
    const QByteArray svg = queuePicture(queue, {{-5, 1e300, QStringLiteral("away")}}, english).svg;
    QCOMPARE(faultOf(svg), QString());
    QVERIFY(!svg.contains("nan") && !svg.contains("inf"));
}

/// Relative luminance of "#rrggbb" (WCAG 2.1).
double luminanceOf(const QByteArray &colour)
{
    double sum = 0;
    const double parts[] = {0.2126, 0.7152, 0.0722};
    for (int i = 0; i < 3; ++i) {
        const double part = colour.mid(1 + 2 * i, 2).toInt(nullptr, 16) / 255.0;
        sum += parts[i] * (part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
}

double contrast(const QByteArray &a, const QByteArray &b)
{
    const double one = luminanceOf(a), other = luminanceOf(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

void TestCharts::coloursCanBeTold()
{
    for (const PictureTheme &theme : {PictureTheme::light(), PictureTheme::dark()}) {
        for (const QByteArray &words : {theme.text, theme.muted, theme.warning}) {
            QVERIFY2(contrast(words, theme.ground) >= 4.5, words);
            QVERIFY2(contrast(words, theme.box) >= 4.5, words);
        }
        for (const QByteArray &area : theme.series)
            QVERIFY2(contrast(area, theme.ground) >= 3, area);
    }
}

void TestCharts::aChartIsAsWideAsItMayBe_data()
{
    QTest::addColumn<double>("room");
    QTest::addColumn<double>("width");
    QTest::addRow("a page") << 720.0 << 720.0;
    QTest::addRow("a panel") << 400.0 << 400.0;
    QTest::addRow("too little") << 10.0 << PictureTheme::leastChartWidth;
}

void TestCharts::aChartIsAsWideAsItMayBe()
{
    QFETCH(double, room);
    PictureTheme theme;
    theme.chartWidth = room;
    const QList<QueueFault> faults{{2, 30, QStringLiteral("octo-01 is away for patches")},
        {40, 45, QStringLiteral("octo-02 is away")}, {70, 70, QStringLiteral("octo-03 is drained")}};
    for (const QByteArray &svg : {queuePicture(stretches(90), faults, german, theme).svg,
             frontPicture({frontDesign(2'000, 99.9), frontDesign(12'000, 99.99, true)}, english, theme).svg,
             waitingPicture(
                 shares(60, 30), {{QStringLiteral("half"), 120}, {QStringLiteral("95 %"), 1500}}, german, theme)
                 .svg}) {
        QCOMPARE(faultOf(svg), QString());
        QTEST(read(svg).size.width(), "width");
    }
}

void TestCharts::hostileTextStaysText()
{
    for (const QString &text : tests::hostileTexts()) {
        QCOMPARE(faultOf(queuePicture(stretches(10), {{1, 2, text}}, english).svg), QString());
        QCOMPARE(faultOf(waitingPicture(shares(10, 1), {{text, 5}}, english).svg), QString());
        FrontDesign design = frontDesign(1, 99);
        design.summary = text;
        QCOMPARE(frontPicture({design}, english).table.rows.first().last(), text);
    }
}

QTEST_GUILESS_MAIN(TestCharts)
#include "tst_charts.moc"
