#include "core/export/html.h"
#include "core/export/markdown.h"
#include "core/plan/diagram.h"
#include "core/plan/plan.h"
#include "core/project/presets.h"
#include "tests/core/hostile.h"
#include "tests/core/pictures/drawn.h"

#include <QTest>

using namespace octoha;

namespace {

plan::Document planOf(const Project &project, bool hasPictures = true)
{
    const Catalog &catalog = Catalog::shipped();
    const Assessment assessment = assess(project.design, catalog, QDate(2026, 11, 24));
    return planDocument(
        {project, assessment, catalog, false, hasPictures ? diagramSvg(project.design, catalog) : QByteArray()});
}

QList<plan::Picture> picturesOf(const plan::Document &document)
{
    QList<plan::Picture> pictures;
    for (const plan::Block &block : document.blocks) {
        if (const auto *picture = std::get_if<plan::Picture>(&block))
            pictures.append(*picture);
    }
    return pictures;
}

} // namespace

/// The pictures in the plan.
class TestPlanPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePageHoldsThem();
    void markdownHasTheirTablesAndWords();
    void aPlanWithoutPicturesHasTheTables();
    void theirNumbersAreInThePlansLanguage();
    void hostileNamesStayText();
};

void TestPlanPictures::thePageHoldsThem()
{
    const QByteArray page = toHtml(planOf(sampleProject()));
    for (const char *title : {"<title>Architecture of the cluster</title>",
             "<title>What the promise of the whole is made of</title>", "<title>Cost a month, part by part</title>"})
        QVERIFY2(page.contains(title), title);
    QCOMPARE(page.count("<svg "), page.count("<figcaption>"));
    for (const plan::Picture &picture : picturesOf(planOf(sampleProject())))
        QCOMPARE(tests::faultOf(picture.svg), QString());
}

void TestPlanPictures::markdownHasTheirTablesAndWords()
{
    const QByteArray text = toMarkdown(planOf(sampleProject()));
    QCOMPARE(text.count("!["), 1);
    QVERIFY(text.contains("](diagram.svg)") && !text.contains("<svg"));
    for (const char *words : {"**The chain, part by part**", "**Cost part by part**",
             "The part that costs most: ", " a month. The dearest: "})
        QVERIFY2(text.contains(words), words);
}

void TestPlanPictures::aPlanWithoutPicturesHasTheTables()
{
    const plan::Document document = planOf(sampleProject(), false);
    QVERIFY(picturesOf(document).isEmpty());
    const QByteArray text = toMarkdown(document);
    QVERIFY(text.contains("**The chain, part by part**") && text.contains("**Cost part by part**"));
}

void TestPlanPictures::theirNumbersAreInThePlansLanguage()
{
    Project german = sampleProject();
    german.design.project.language = Language::German;
    const auto pictures = picturesOf(planOf(german));
    QVERIFY(std::any_of(pictures.cbegin(), pictures.cend(),
        [](const plan::Picture &picture) { return tests::read(picture.svg).words().contains(QLatin1String("99,9")); }));
}

void TestPlanPictures::hostileNamesStayText()
{
    for (const QString &name : tests::hostileTexts()) {
        Project project = sampleProject();
        project.design.compute.nodes[0].name = Name::from(name).value();
        const QByteArray page = toHtml(planOf(project));
        QVERIFY2(!page.contains("<script") && !page.contains("<img") && page.count("<svg ") >= 3, qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestPlanPictures)
#include "tst_planpictures.moc"
