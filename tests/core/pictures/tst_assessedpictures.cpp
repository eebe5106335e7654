#include "core/design/hiddentext.h"
#include "core/pictures/availabilitypicture.h"
#include "core/pictures/costpicture.h"
#include "core/plan/diagram.h"
#include "core/project/presets.h"
#include "tests/core/hostile.h"
#include "tests/core/pictures/drawn.h"
#include "tests/core/rules/randomdesign.h"

#include <QTest>

#include <thread>

using namespace octoha;
using tests::Drawn, tests::faultOf, tests::read;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates), german(QLocale::German, QLocale::Germany);

Picture tree(const Design &design, const QLocale &locale = english)
{
    return availabilityPicture(availabilityOf(design, Catalog::shipped()), locale);
}

Picture bar(const Design &design, const QLocale &locale = english)
{
    return costPicture(costSharesOf(costOf(design, Catalog::shipped()), design), locale);
}

/// Of all pictures of a design.
QString faultIn(const Design &design)
{
    for (const QByteArray &svg : {diagramSvg(design, Catalog::shipped()), tree(design).svg, bar(design).svg}) {
        if (const QString fault = faultOf(svg); !fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace

class TestAssessedPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlapsOrLeavesInASample_data();
    void nothingOverlapsOrLeavesInASample();
    void nothingOverlapsOrLeavesInFiveHundredRandomDesigns();
    void hostileTextStaysText();
    void thePartThatCostsMostIsMarked();
    void theTreeIsToldInTheTable();
    void anUnknownPartIsSaid();
    void theBarAddsUpToTheCost();
    void manyPartsShareTheLastLine();
    void aPartWithoutPriceIsUnknown();
    void numbersFollowTheLanguage();
    void themesDifferInColoursAlone();
};

void TestAssessedPictures::nothingOverlapsOrLeavesInASample_data()
{
    QTest::addColumn<Design>("design");
    QTest::addRow("nothing answered") << Design();
    QTest::addRow("sample") << sampleProject().design;
    for (const Preset &preset : presets())
        QTest::addRow("%s", preset.name) << projectFromPreset(preset).design;
}

void TestAssessedPictures::nothingOverlapsOrLeavesInASample()
{
    QFETCH(Design, design);
    QCOMPARE(faultIn(design), QString());
}

void TestAssessedPictures::nothingOverlapsOrLeavesInFiveHundredRandomDesigns()
{
    constexpr int count = 500, threads = 4;
    QList<QString> faults(count);
    QString *const slots_ = faults.data();
    std::vector<std::thread> workers;
    for (int first = 0; first < threads; ++first) {
        workers.emplace_back([first, slots_] {
            for (int i = first; i < count; i += threads) {
                QRandomGenerator random(quint32(i) + 1);
                slots_[i]
                    = faultIn(tests::randomDesign(projectFromPreset(presets()[i % presets().size()]).design, random));
            }
        });
    }
    for (std::thread &worker : workers)
        worker.join();
    for (int i = 0; i < count; ++i)
        QVERIFY2(faults[i].isEmpty(), qPrintable(QStringLiteral("design %1: %2").arg(i).arg(faults[i])));
}

void TestAssessedPictures::hostileTextStaysText()
{
    for (const QString &text : tests::hostileTexts()) {
        const Drawn drawn = read(costPicture({{text, 100 * moneyScale}}, english).svg);
        QCOMPARE(faultOf(drawn), QString());
        QVERIFY2(text.size() > 60 || drawn.words().contains(shownText(text)), qPrintable(drawn.words()));
    }
}

void TestAssessedPictures::thePartThatCostsMostIsMarked()
{
    const Picture picture = tree(projectFromPreset(*findPreset(u"regulated")).design);
    QCOMPARE(read(picture.svg).words().count(QLatin1String("costs most")), 1);
    QVERIFY2(picture.description.contains(QLatin1String("The part that costs most: Application Gateway")),
        qPrintable(picture.description));
}

void TestAssessedPictures::theTreeIsToldInTheTable()
{
    const Availability availability = availabilityOf(sampleProject().design, Catalog::shipped());
    const TextTable table = tree(sampleProject().design).table;
    QCOMPARE(table.rows.size(), availability.tree.children.size() + 1);
    const QString words = read(tree(sampleProject().design).svg).words();
    for (qsizetype i = 0; i < availability.tree.children.size(); ++i) {
        QVERIFY(table.rows[i + 1][0].contains(availability.tree.children[i].title()));
        QVERIFY(words.contains(table.rows[i + 1][1]) && words.contains(table.rows[i + 1][2]));
    }
}

void TestAssessedPictures::anUnknownPartIsSaid()
{
    Availability availability;
    availability.composite.value = 99.9;
    availability.atMost = true;
    availability.tree = {.kind = AvailabilityPart::Kind::Series,
        .name = "Octopus",
        .value = 0.999,
        .children = {{.name = "Database", .value = 0.999}, {.name = "Shared files", .met = false}}};
    const Picture picture = availabilityPicture(availability, english);
    QVERIFY(picture.description.startsWith(QLatin1String("At most")));
    QVERIFY(read(picture.svg).words().contains(QLatin1String("unknown")));
    QCOMPARE(picture.table.rows.last().value(1), QStringLiteral("unknown"));
}

void TestAssessedPictures::theBarAddsUpToTheCost()
{
    for (const Preset &preset : presets()) {
        const Design design = projectFromPreset(preset).design;
        const Cost cost = costOf(design, Catalog::shipped());
        qint64 sum = 0;
        for (const CostShare &share : costSharesOf(cost, design))
            sum += share.monthly;
        QCOMPARE(sum, cost.known);
    }
}

void TestAssessedPictures::manyPartsShareTheLastLine()
{
    QList<CostShare> shares;
    for (int i = 0; i < 20; ++i)
        shares.append({QStringLiteral("part-%1").arg(i), moneyScale * (20 - i)});
    const Picture picture = costPicture(shares, english);
    QVERIFY(read(picture.svg).words().contains(QLatin1String("13 more")));
    QCOMPARE(picture.table.rows.size(), 20);
    QCOMPARE(faultOf(picture.svg), QString());
}

void TestAssessedPictures::aPartWithoutPriceIsUnknown()
{
    const Picture picture
        = costPicture({{QStringLiteral("a"), moneyScale}, {QStringLiteral("b"), 0, false, false}}, english);
    QCOMPARE(picture.table.rows.last().value(1), QStringLiteral("unknown"));
    QCOMPARE(picture.table.rows.last().value(2), QStringLiteral("–"));
    QVERIFY2(picture.description.startsWith(QLatin1String("At least $1.00")), qPrintable(picture.description));
}

void TestAssessedPictures::numbersFollowTheLanguage()
{
    const Design design = sampleProject().design;
    QVERIFY(bar(design).table.rows[0][1].startsWith(u'$'));
    QVERIFY(bar(design, german).table.rows[0][1].contains(u','));
    QVERIFY(tree(design, german).description.contains(QLatin1String("99,")));
}

void TestAssessedPictures::themesDifferInColoursAlone()
{
    const Availability availability = availabilityOf(sampleProject().design, Catalog::shipped());
    const QByteArray light = availabilityPicture(availability, english, PictureTheme::light()).svg,
                     dark = availabilityPicture(availability, english, PictureTheme::dark()).svg;
    QVERIFY(light != dark);
    QCOMPARE(read(light).words(), read(dark).words());
    QVERIFY(dark.contains(PictureTheme::dark().ground) && !dark.contains(PictureTheme::light().ground));
}

QTEST_GUILESS_MAIN(TestAssessedPictures)
#include "tst_assessedpictures.moc"
