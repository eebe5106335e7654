#include "core/design/language.h"
#include "core/export/manifest.h"
#include "core/project/presets.h"
#include "tests/core/hostile.h"

#include <QJsonDocument>
#include <QTest>

using namespace octoha;

namespace {

const QDate day(2026, 11, 24);

Result<QList<OutputFile>> render(const Project &project, const BundleOptions &options = {})
{
    return renderBundle(project, assess(project.design, Catalog::shipped(), day), Catalog::shipped(), options);
}

QStringList pathsOf(const QList<OutputFile> &files)
{
    QStringList paths;
    for (const OutputFile &file : files)
        paths.append(file.path);
    return paths;
}

QByteArray bytesOf(const QList<OutputFile> &files, const QString &path)
{
    for (const OutputFile &file : files) {
        if (file.path == path)
            return file.bytes;
    }
    return {};
}

Project broken()
{
    Project project = sampleProject();
    project.design.compute.nodes[1].name = project.design.compute.nodes[0].name;
    return project;
}

} // namespace

class TestBundle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryPart();
    void aPartLeavesTheOthersOut();
    void anUnknownPartIsRefused();
    void theSameDesignGivesTheSameBytes();
    void openErrorsRefuseIt();
    void aDraftSaysDraftOnEveryPage();
    void aDraftWithoutErrorsIsNone();
    void theBundleSpeaksItsOwnLanguage_data();
    void theBundleSpeaksItsOwnLanguage();
    void scriptsAreTheSameInEveryBundle();
    void windowsFilesHaveWindowsLineEnds();
    void textsOfADesignStayInData();
    void theHashNamesTheDesign();
    void eachFileHasItsHash();
};

void TestBundle::holdsEveryPart()
{
    const auto files = render(sampleProject());
    QVERIFY2(files, files ? "" : qPrintable(files.error().message));
    const QStringList paths = pathsOf(*files);
    for (const char *wanted : {"README.md", "plan.md", "plan.html", "diagram.svg", "findings.sarif", "design.octoha",
             "settings.json", "scripts/Invoke-OctohaPlan.ps1", "scripts/Octoha/Octoha.psd1", "infra/foundation.bicep",
             "infra/foundation.bicepparam", "infra/main.bicep", "infra/main.bicepparam", "infra/bicepconfig.json",
             "infra/modules/network.bicep", "tests/Invoke-OctohaAcceptance.ps1", "tests/Node.Tests.ps1",
             "runbooks/00-night.md", "sql/create-user.sql", "sql/README.md", "MANIFEST.sha256", ".gitattributes"})
        QVERIFY2(paths.contains(QLatin1String(wanted)), wanted);
    QCOMPARE(paths.last(), QString(manifestName));
    for (const OutputFile &file : *files)
        QVERIFY2(!file.bytes.isEmpty(), qPrintable(file.path));
    QCOMPARE(readProject(bytesOf(*files, QStringLiteral("design.octoha")))->project, sampleProject());
}

void TestBundle::aPartLeavesTheOthersOut()
{
    const auto files = render(sampleProject(), {{QStringLiteral("plan")}, false});
    QVERIFY(files);
    QCOMPARE(pathsOf(*files),
        QStringList({QStringLiteral(".gitattributes"), QStringLiteral("README.md"), QStringLiteral("design.octoha"),
            QStringLiteral("plan.html"), QStringLiteral("plan.md"), QStringLiteral("settings.json"),
            QStringLiteral("MANIFEST.sha256")}));
}

void TestBundle::anUnknownPartIsRefused()
{
    const auto files = render(sampleProject(), {{QStringLiteral("plans")}, false});
    QVERIFY(!files);
    QVERIFY(files.error().message.contains(QStringLiteral("plans")));
}

void TestBundle::theSameDesignGivesTheSameBytes()
{
    QCOMPARE(*render(sampleProject()), *render(sampleProject()));
}

void TestBundle::openErrorsRefuseIt()
{
    const auto files = render(broken());
    QVERIFY(!files);
    QCOMPARE(files.error().code, Error::Code::Refused);
    QVERIFY(files.error().message.contains(QStringLiteral("compute.nodes")));
}

void TestBundle::aDraftSaysDraftOnEveryPage()
{
    const auto files = render(broken(), {{}, true});
    QVERIFY(files);
    for (const char *page : {"README.md", "plan.md", "plan.html", "diagram.svg"})
        QVERIFY2(bytesOf(*files, QLatin1String(page)).contains("DRAFT"), page);
    const auto settings = QJsonDocument::fromJson(bytesOf(*files, QStringLiteral("settings.json"))).object();
    QCOMPARE(settings.value(QStringLiteral("draft")), QJsonValue(true));
}

void TestBundle::aDraftWithoutErrorsIsNone()
{
    QCOMPARE(*render(sampleProject(), {{}, true}), *render(sampleProject()));
}

void TestBundle::theBundleSpeaksItsOwnLanguage_data()
{
    QTest::addColumn<Language>("language");
    QTest::addRow("English") << Language::English;
    QTest::addRow("German") << Language::German;
}

void TestBundle::theBundleSpeaksItsOwnLanguage()
{
    QFETCH(Language, language);
    Project project = sampleProject();
    project.design.project.language = language;
    auto &languages = Languages::instance();
    languages.setInterfaceLanguage(Language::German);
    const auto inGerman = render(project);
    languages.setInterfaceLanguage(Language::English);
    const auto inEnglish = render(project);
    QVERIFY(inGerman && inEnglish);
    for (qsizetype i = 0; i < inEnglish->size(); ++i)
        QVERIFY2(inGerman->at(i) == inEnglish->at(i), qPrintable(inEnglish->at(i).path));
    const QByteArray users = language == Language::German ? "Benutzer und Buildserver" : "Users and build servers";
    QVERIFY(bytesOf(*inEnglish, QStringLiteral("diagram.svg")).contains(users));
}

void TestBundle::scriptsAreTheSameInEveryBundle()
{
    const auto one = render(sampleProject());
    const auto other = render(projectFromPreset(*findPreset(u"regulated")), {{}, true});
    QVERIFY(one && other);
    int scripts = 0;
    for (const OutputFile &file : *one) {
        if (!file.path.startsWith(QLatin1String("scripts/")) && !file.path.startsWith(QLatin1String("infra/"))
            && !file.path.startsWith(QLatin1String("runbooks/")) && !file.path.startsWith(QLatin1String("sql/"))
            && !file.path.startsWith(QLatin1String("tests/")))
            continue;
        ++scripts;
        QCOMPARE(bytesOf(*other, file.path), file.bytes);
    }
    QVERIFY(scripts > 20);
}

void TestBundle::windowsFilesHaveWindowsLineEnds()
{
    const auto files = render(sampleProject());
    for (const OutputFile &file : *files) {
        const QString ending = file.path.section(u'.', -1);
        if (ending != u"ps1" && ending != u"psm1" && ending != u"psd1")
            continue;
        QVERIFY2(file.bytes.count('\n') == file.bytes.count("\r\n"), qPrintable(file.path));
        const bool ascii = std::all_of(file.bytes.cbegin(), file.bytes.cend(), [](char c) { return uchar(c) < 128; });
        QVERIFY2(ascii || file.bytes.startsWith("\xEF\xBB\xBF"), qPrintable(file.path));
    }
}

void TestBundle::textsOfADesignStayInData()
{
    for (const QString &text : tests::hostileTexts()) {
        Project project = sampleProject();
        project.design.project.title = Name::from(text).value();
        project.design.compute.nodes[0].nodeName = Name::from(text).value();
        const auto files = render(project, {{}, true});
        QVERIFY(files);
        QVERIFY(!QJsonDocument::fromJson(bytesOf(*files, QStringLiteral("settings.json"))).isNull());
        QVERIFY(!QJsonDocument::fromJson(bytesOf(*files, QStringLiteral("findings.sarif"))).isNull());
        const auto settings = QJsonDocument::fromJson(bytesOf(*files, QStringLiteral("settings.json"))).object();
        QCOMPARE(settings.value(QStringLiteral("title")).toString(), Name::from(text)->text());
    }
}

void TestBundle::theHashNamesTheDesign()
{
    const Design design = sampleProject().design;
    Design other = design;
    other.compute.nodes[0].taskCap = TaskCap::of<21>();
    QCOMPARE(designHash(design).size(), 64);
    QCOMPARE(designHash(design), designHash(sampleProject().design));
    QVERIFY(designHash(design) != designHash(other));
}

void TestBundle::eachFileHasItsHash()
{
    const QList<OutputFile> files = render(sampleProject()).value();
    for (const OutputFile &file : files) {
        if (file.path != manifestName)
            QCOMPARE(file.sha256, sha256Of(file.bytes));
    }
}

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
