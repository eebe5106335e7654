#include "core/export/markdown.h"
#include "core/plan/plan.h"
#include "core/project/presets.h"

#include <QTest>

using namespace octoha;

namespace {

const QDate day(2026, 11, 24);

plan::Document planned(const Project &project, bool draft = false)
{
    const Assessment assessment = assess(project.design, Catalog::shipped(), day);
    return planDocument({project, assessment, Catalog::shipped(), draft, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"});
}

QStringList chapters(const plan::Document &document)
{
    QStringList anchors;
    for (const plan::Block &block : document.blocks) {
        if (const auto *heading = std::get_if<plan::Heading>(&block); heading && heading->level == 2)
            anchors.append(heading->anchor);
    }
    return anchors;
}

QString textOf(const Project &project)
{
    return QString::fromUtf8(toMarkdown(planned(project)));
}

} // namespace

class TestPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChapterIsThere_data();
    void everyChapterIsThere();
    void tablesAreRectangular();
    void holdsWhatReadersLookFor();
    void numbersFollowTheLanguage();
    void acceptedFindingsStandWithTheirReason();
    void sourcesHaveADayAndAnAddress();
    void aStaleCatalogShows();
};

void TestPlan::everyChapterIsThere_data()
{
    QTest::addColumn<Project>("project");
    QTest::addRow("nothing answered") << Project();
    QTest::addRow("sample") << sampleProject();
    for (const Preset &preset : presets())
        QTest::addRow("%s", preset.name) << projectFromPreset(preset);
}

void TestPlan::everyChapterIsThere()
{
    QFETCH(Project, project);
    const QStringList wanted{QStringLiteral("summary"), QStringLiteral("decisions"), QStringLiteral("materials"), QStringLiteral("cost"), QStringLiteral("sizing"),
        QStringLiteral("availability"), QStringLiteral("failures"), QStringLiteral("network"), QStringLiteral("database"), QStringLiteral("security"),
        QStringLiteral("steps"), QStringLiteral("findings"), QStringLiteral("assumptions"), QStringLiteral("sign-off"), QStringLiteral("answers"), QStringLiteral("sources")};
    QCOMPARE(chapters(planned(project)), wanted);
}

void TestPlan::tablesAreRectangular()
{
    const plan::Document document = planned(sampleProject());
    for (const plan::Block &block : document.blocks) {
        const auto *table = std::get_if<plan::Table>(&block);
        if (!table)
            continue;
        QVERIFY(!table->caption.isEmpty());
        for (const QStringList &row : table->rows)
            QVERIFY2(row.size() == table->headers.size(), qPrintable(table->caption));
    }
}

void TestPlan::holdsWhatReadersLookFor()
{
    const QString text = textOf(sampleProject());
    for (const char *words : {"Cost a month", "Point of no return", "octopus-master-key", "octo-breakglass", "SQL_Latin1_General_CP1_CI_AS", "10943", "privatelink", "Standard_D4s_v5",
             "db_owner", "Octopus for all teams", "Ada Example"})
        QVERIFY2(text.contains(QLatin1String(words)), words);
}

void TestPlan::numbersFollowTheLanguage()
{
    Project project = sampleProject();
    project.design.database.poolSize = Count::of<12'345>();
    QVERIFY(textOf(project).contains(QStringLiteral("12,345")));
    project.design.project.language = Language::German;
    QVERIFY(textOf(project).contains(QStringLiteral("12.345")));
    QCOMPARE(planned(project).language, QStringLiteral("de"));
}

void TestPlan::acceptedFindingsStandWithTheirReason()
{
    Project project = sampleProject();
    project.design.compute.nodes[1].zone = project.design.compute.nodes[0].zone;
    const Assessment assessment = assess(project.design, Catalog::shipped(), day);
    const auto zone = std::find_if(assessment.findings.cbegin(), assessment.findings.cend(),
        [](const Finding &finding) { return finding.rule->acceptable && finding.severity() == Severity::Warning; });
    QVERIFY(zone != assessment.findings.cend());
    project.accepted = {*accept(*zone, project.design, QStringLiteral("Only for a month."), QStringLiteral("Ada"), day.addDays(30), day)};
    QVERIFY(textOf(project).contains(QStringLiteral("Only for a month.")));
}

void TestPlan::sourcesHaveADayAndAnAddress()
{
    int links = 0;
    const plan::Document document = planned(sampleProject());
    for (const plan::Block &block : document.blocks) {
        if (const auto *link = std::get_if<plan::Link>(&block)) {
            ++links;
            QVERIFY2(link->url.startsWith(QStringLiteral("https://")), qPrintable(link->url));
            QVERIFY(!link->text.isEmpty());
            QVERIFY2(link->after.contains(QStringLiteral("checked ")), qPrintable(link->after));
        }
    }
    QVERIFY(links > 3);
}

void TestPlan::aStaleCatalogShows()
{
    const Project project = sampleProject();
    const Assessment assessment = assess(project.design, Catalog::shipped(), day.addYears(3));
    const QByteArray text = toMarkdown(planDocument({project, assessment, Catalog::shipped()}));
    QVERIFY(text.contains("Out of date"));
    QVERIFY(!textOf(project).contains(QStringLiteral("Out of date")));
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
