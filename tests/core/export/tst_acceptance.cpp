#include "core/export/bundle.h"
#include "core/export/manifest.h"
#include "core/plan/acceptance.h"
#include "core/plan/plan.h"
#include "core/project/presets.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace octoha;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 24);

/// Name → content of the fixed files of a folder that fit a pattern.
QMap<QString, QString> filesOf(const QString &folder, const QString &pattern)
{
    QMap<QString, QString> files;
    QDirIterator walk(u":/octoha/"_s + folder, {pattern}, QDir::Files);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QFileInfo(file).completeBaseName(), QString::fromUtf8(file.readAll()));
    }
    return files;
}

/// The functions that look at a promise; others of the name Test-Octoha help steps.
QStringList testFunctions()
{
    return filesOf(u"scripts/Octoha/Public/Acceptance"_s, u"Test-Octoha*.ps1"_s).keys();
}

/// Every function that an It of the wrappers calls, as often as it stands there.
QStringList calledFunctions()
{
    static const QRegularExpression call(
        u"\\bIt -Name '[^']+' -Test \\{\\s+Confirm-OctohaPromise -Result \\$Result -By \\{ (Test-Octoha\\w+) -Context \\$Context \\}\\s+\\}"_s);
    QStringList names;
    for (const QString &text : filesOf(u"tests"_s, u"*.Tests.ps1"_s)) {
        for (auto match = call.globalMatch(text); match.hasNext();)
            names.append(match.next().captured(1));
    }
    names.sort();
    return names;
}

/// The sample with every part that has acceptance tests of its own.
Design everything()
{
    Design design = sampleProject().design;
    design.polling.way = PollingWay::Redis;
    design.database.geoReplica = GeoReplica::FailoverGroup;
    design.placement.alertsTo = Line::constant("ops@example.com");
    design.storage.access = ShareAccess::SymbolicLink;
    design.balancer.tlsEnd = TlsEnd::Nodes;
    return design;
}

} // namespace

class TestAcceptance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFunctionIsCalledOnce();
    void everyFunctionProvesAPromise();
    void everyLineNamesItsProof_data();
    void everyLineNamesItsProof();
    void whatIsNotThereIsNotPromised();
    void thePlanListsThem();
    void theTagsAreThoseOfTheHelp();
    void thePartStandsInTheBundle();
};

void TestAcceptance::everyFunctionIsCalledOnce()
{
    QVERIFY(testFunctions().size() > 40);
    QCOMPARE(calledFunctions(), testFunctions());
    for (const QString &text : filesOf(u"tests"_s, u"*.Tests.ps1"_s))
        QCOMPARE(text.count(u"It -Name"_s), text.count(u"Confirm-OctohaPromise"_s));
}

void TestAcceptance::everyFunctionProvesAPromise()
{
    QStringList proving;
    for (const AcceptanceLine &line : acceptanceLines(everything())) {
        if (!line.test.isEmpty())
            proving.append(line.test);
    }
    proving.sort();
    const QStringList all = testFunctions();
    for (const QString &test : all)
        QVERIFY2(proving.contains(test), qPrintable(test));
    QCOMPARE(proving, all);
}

void TestAcceptance::everyLineNamesItsProof_data()
{
    QTest::addColumn<Design>("design");
    QTest::addRow("nothing answered") << Design();
    QTest::addRow("everything") << everything();
    for (const Preset &preset : presets())
        QTest::addRow("%s", preset.name) << projectFromPreset(preset).design;
}

void TestAcceptance::everyLineNamesItsProof()
{
    QFETCH(Design, design);
    const QStringList known = testFunctions();
    QStringList promises;
    for (const AcceptanceLine &line : acceptanceLines(design)) {
        QVERIFY2(line.test.isEmpty() || known.contains(line.test), qPrintable(line.test));
        QVERIFY2(!line.promise.isEmpty() && !line.how.isEmpty(), qPrintable(line.promise));
        QVERIFY2(!promises.contains(line.promise), qPrintable(line.promise));
        promises.append(line.promise);
    }
    QVERIFY(promises.size() > 20);
}

void TestAcceptance::whatIsNotThereIsNotPromised()
{
    const auto promises = [](const Design &design, const char *test) {
        const QList<AcceptanceLine> lines = acceptanceLines(design);
        return std::any_of(
            lines.cbegin(), lines.cend(), [&](const AcceptanceLine &line) { return line.test == QLatin1String(test); });
    };
    const Design design = everything();
    const Design lab = projectFromPreset(*findPreset(u"lab")).design;
    for (const char *test : {"Test-OctohaPollingQueue", "Test-OctohaDatabaseFailover", "Test-OctohaShareLink"}) {
        QVERIFY2(promises(design, test), test);
        QVERIFY2(!promises(lab, test), test);
    }
    QVERIFY(promises(lab, "Test-OctohaTaskCap"));
}

void TestAcceptance::thePlanListsThem()
{
    const Project project = sampleProject();
    const Assessment assessment = assess(project.design, Catalog::shipped(), day);
    const plan::Document document = planDocument({project, assessment, Catalog::shipped()});
    QList<QStringList> rows;
    for (const plan::Block &block : document.blocks) {
        const auto *table = std::get_if<plan::Table>(&block);
        if (table && table->headers.value(1) == u"Proven by"_s)
            rows = table->rows;
    }
    const QList<AcceptanceLine> lines = acceptanceLines(project.design);
    QCOMPARE(rows.size(), lines.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(rows.at(i),
            (QStringList{
                lines.at(i).promise, lines.at(i).test.isEmpty() ? u"By hand"_s : lines.at(i).test, lines.at(i).how}));
    const bool saysWhatWasOnlySimulated
        = std::any_of(document.blocks.cbegin(), document.blocks.cend(), [](const plan::Block &block) {
              const auto *paragraph = std::get_if<plan::Paragraph>(&block);
              return paragraph && paragraph->text.contains(u"tried on a simulated cluster"_s);
          });
    QVERIFY(saysWhatWasOnlySimulated);
    for (const PlanStep &step : stepsOf(project.design, Catalog::shipped())) {
        if (step.id == u"M-Acceptance"_s)
            QVERIFY(step.commands.join(u'\n').contains(u".\\tests\\Invoke-OctohaAcceptance.ps1 -Role jumpHost"_s));
    }
}

void TestAcceptance::theTagsAreThoseOfTheHelp()
{
    QStringList tags;
    const QMap<QString, QString> files = filesOf(u"tests"_s, u"*.Tests.ps1"_s);
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const QString tag = file.key().section(u'.', 0, 0);
        QVERIFY2(file.value().contains(u"Describe -Name '%1' -Tag '%1' -Fixture {"_s.arg(tag)), qPrintable(tag));
        tags.append(tag);
    }
    QCOMPARE(QSet<QString>(tags.cbegin(), tags.cend()),
        (QSet<QString>{
            u"Preflight"_s, u"Node"_s, u"Database"_s, u"Share"_s, u"Balancer"_s, u"Polling"_s, u"Security"_s}));
    const QString help = filesOf(u"tests"_s, u"Invoke-OctohaAcceptance.ps1"_s).first();
    for (const QString &tag : tags)
        QVERIFY2(help.section(u".PARAMETER Tag"_s, 1).section(u".PARAMETER"_s, 0, 0).contains(tag), qPrintable(tag));
}

// The part alone is a bundle that verifies; a file of it that was changed is told.
void TestAcceptance::thePartStandsInTheBundle()
{
    const Project project = sampleProject();
    const auto files = renderBundle(project, assess(project.design, Catalog::shipped(), day), Catalog::shipped(),
        {{u"tests"_s, u"scripts"_s}, true});
    QVERIFY(files);
    QStringList paths;
    for (const OutputFile &file : *files)
        paths.append(file.path);
    for (const char *wanted : {"tests/Invoke-OctohaAcceptance.ps1", "tests/OctohaAcceptance.psm1",
             "tests/Node.Tests.ps1", "tests/Security.Tests.ps1"})
        QVERIFY2(paths.contains(QLatin1String(wanted)), wanted);
    QVERIFY(paths.filter(QRegularExpression(u"^tests/.*\\.Tests\\.ps1$"_s)).size() == 7);
    QTemporaryDir home;
    const QString folder = home.filePath(u"bundle"_s);
    QVERIFY(writeBundle(folder, *files));
    QVERIFY(verifyBundle(folder)->isFine());
    QFile changed(folder + u"/tests/Node.Tests.ps1"_s);
    QVERIFY(changed.open(QIODevice::Append) && changed.write("# changed\r\n") > 0);
    changed.close();
    QCOMPARE(verifyBundle(folder)->changed, QStringList{u"tests/Node.Tests.ps1"_s});
}

QTEST_GUILESS_MAIN(TestAcceptance)
#include "tst_acceptance.moc"
