#include "core/export/markdown.h"
#include "tests/core/plan/planning.h"

#include <QRegularExpression>
#include <QTest>

using namespace octoha;
using namespace octoha::tests;

namespace {

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
    return QString::fromUtf8(toMarkdown(planOf(project)));
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
    void answersNameTheirPage();
    void daysHaveOneForm();
    void anEmptyTableSaysSo();
    void pricesHaveDigits();
    void aStepOfOneMinuteSaysSo();
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
    const QStringList wanted{QStringLiteral("summary"), QStringLiteral("decisions"), QStringLiteral("materials"),
        QStringLiteral("cost"), QStringLiteral("sizing"), QStringLiteral("capacity"), QStringLiteral("availability"),
        QStringLiteral("failures"), QStringLiteral("network"), QStringLiteral("database"), QStringLiteral("security"),
        QStringLiteral("steps"), QStringLiteral("acceptance"), QStringLiteral("findings"),
        QStringLiteral("assumptions"), QStringLiteral("sign-off"), QStringLiteral("answers"),
        QStringLiteral("sources")};
    QCOMPARE(chapters(planOf(project)), wanted);
}

void TestPlan::tablesAreRectangular()
{
    const plan::Document document = planOf(sampleProject());
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
    for (const char *words :
        {"Cost a month", "Point of no return", "octopus-master-key", "octo-breakglass", "SQL_Latin1_General_CP1_CI_AS",
            "10943", "privatelink", "Standard_D4s_v5", "db_owner", "Octopus for all teams", "Ada Example"})
        QVERIFY2(text.contains(QLatin1String(words)), words);
}

void TestPlan::numbersFollowTheLanguage()
{
    Project project = sampleProject();
    project.design.database.poolSize = Count::of<12'345>();
    QVERIFY(textOf(project).contains(QStringLiteral("12,345")));
    project.design.project.language = Language::German;
    QVERIFY(textOf(project).contains(QStringLiteral("12.345")));
    QCOMPARE(planOf(project).language, QStringLiteral("de"));
}

void TestPlan::acceptedFindingsStandWithTheirReason()
{
    Project project = sampleProject();
    project.design.compute.nodes[1].zone = project.design.compute.nodes[0].zone;
    const Assessment assessment = assess(project.design, Catalog::shipped(), planDay());
    const auto zone = std::find_if(assessment.findings.cbegin(), assessment.findings.cend(),
        [](const Finding &finding) { return finding.rule->acceptable && finding.severity() == Severity::Warning; });
    QVERIFY(zone != assessment.findings.cend());
    project.accepted = {*accept(*zone, project.design, QStringLiteral("Only for a month."), QStringLiteral("Ada"),
        planDay().addDays(30), planDay())};
    QVERIFY(textOf(project).contains(QStringLiteral("Only for a month.")));
}

void TestPlan::sourcesHaveADayAndAnAddress()
{
    int links = 0;
    const plan::Document document = planOf(sampleProject());
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
    const Assessment assessment = assess(project.design, Catalog::shipped(), planDay().addYears(3));
    const QByteArray text = toMarkdown(planDocument({project, assessment, Catalog::shipped()}));
    QVERIFY(text.contains("Out of date"));
    QVERIFY(!textOf(project).contains(QStringLiteral("Out of date")));
}

void TestPlan::answersNameTheirPage()
{
    const auto rows = rowsOf(
        planOf(sampleProject()), QStringLiteral("Every answer that matters in this design, assumed ones included"));
    QStringList labels;
    for (const QStringList &row : rows)
        labels.append(row.first());
    QVERIFY(labels.contains(QStringLiteral("Database › Product")));
    QCOMPARE(labels.removeDuplicates(), 0);
}

void TestPlan::daysHaveOneForm()
{
    const QString text = textOf(sampleProject());
    QVERIFY(text.contains(QStringLiteral("2027-10-01")));
    static const QRegularExpression american(QStringLiteral("\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b"));
    QVERIFY2(!text.contains(american), qPrintable(american.match(text).captured()));
}

void TestPlan::anEmptyTableSaysSo()
{
    const QString text = textOf(Project());
    QVERIFY(text.contains(QStringLiteral("Nodes: none.")));
    QVERIFY(!text.contains(QStringLiteral("--- |\n\n")));
}

void TestPlan::pricesHaveDigits()
{
    for (const QStringList &row :
        rowsOf(planOf(projectFromPreset(*findPreset(u"regulated"))), QStringLiteral("Cost by the month"))) {
        QVERIFY2(!row[5].contains(u'E'), qPrintable(row[5]));
        QVERIFY2(row[3].section(u'.', 1).size() <= 2, qPrintable(row[3]));
    }
}

void TestPlan::aStepOfOneMinuteSaysSo()
{
    const QString text = textOf(sampleProject());
    QVERIFY(text.contains(QStringLiteral("about 1 min · 65-MasterKey")));
    QVERIFY(text.contains(QStringLiteral("about 2 h · 97-PollingRegistration")));
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
