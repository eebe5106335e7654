#include "core/assess/assessment.h"
#include "core/export/readme.h"
#include "core/project/presets.h"

#include <QTest>

#include <algorithm>

using namespace octoha;

class TestReadme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void commandsStandAsTheyAreTyped();
    void commandsAreThoseOfWindows();
    void aMissingHashIsAskedFor();
    void everyStepSaysHowItIsCheckedAndUndone();
    void itNamesWhatStandsThere_data();
    void itNamesWhatStandsThere();
};

namespace {

QString readme(const Project &project = sampleProject())
{
    const Assessment assessment = assess(project.design, Catalog::shipped(), QDate(2026, 11, 24));
    return QString::fromUtf8(
        bundleReadme({project, assessment, Catalog::shipped(), designHash(project.design), false, bundleParts()}));
}

QByteArray fileNamed(const QList<OutputFile> &files, const QString &path)
{
    const auto found
        = std::find_if(files.cbegin(), files.cend(), [&](const OutputFile &file) { return file.path == path; });
    return found == files.cend() ? QByteArray() : found->bytes;
}

/// The first cells of the table under the last heading.
QStringList placesIn(const QByteArray &readme)
{
    QStringList places;
    const QString table = QString::fromUtf8(readme).section(QStringLiteral("\n## "), -1);
    for (const QString &line : table.split(u'\n')) {
        if (line.startsWith(QStringLiteral("| ")) && !line.startsWith(QStringLiteral("| ---")))
            places.append(line.section(u'|', 1, 1).trimmed().remove(u'\\'));
    }
    return places.mid(1);
}

} // namespace

void TestReadme::commandsStandAsTheyAreTyped()
{
    QVERIFY(readme().contains(QStringLiteral("```powershell\n")));
    QVERIFY(readme().contains(QStringLiteral("\n.\\scripts\\Invoke-OctohaPlan.ps1 -Role node -WhatIf\n")));
    QVERIFY(readme().contains(
        QStringLiteral("\n.\\scripts\\Invoke-OctohaPlan.ps1 -Role node -Undo '20-ShareCredential'\n")));
    QVERIFY(!readme().contains(QStringLiteral("\\\\scripts")));
}

void TestReadme::commandsAreThoseOfWindows()
{
    const QString block = readme().section(QStringLiteral("```"), 1, 1);
    for (const char *wanted :
        {"Get-FileHash", "Unblock-File", "Set-ExecutionPolicy -ExecutionPolicy RemoteSigned -Scope Process",
            "-Role dba -WhatIf", "-Role jumpHost -WhatIf"})
        QVERIFY2(block.contains(QLatin1String(wanted)), wanted);
    QVERIFY(!block.contains(QStringLiteral("sha256sum")));
    QVERIFY(readme().contains(QStringLiteral("-AllowChanged")));
    QVERIFY(readme().contains(QStringLiteral("Run as administrator")));
}

void TestReadme::aMissingHashIsAskedFor()
{
    Project project = sampleProject();
    const QString asking = QStringLiteral("-Step '10-Preflight' -MsiSha256 <from the release page>\n");
    project.design.workload.msiSha256 = {};
    QVERIFY(readme(project).contains(asking));
    project.design.workload.msiSha256 = Text<64>::from(QString(64, u'a')).value();
    QVERIFY(!readme(project).contains(asking));
}

void TestReadme::everyStepSaysHowItIsCheckedAndUndone()
{
    QVERIFY(readme().contains(QStringLiteral("| Check | Undo |")));
    QVERIFY(readme().contains(QStringLiteral("the folders on the share stay"))
        || readme().contains(QStringLiteral("By command: The runner removes")));
}

void TestReadme::itNamesWhatStandsThere_data()
{
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("all") << bundleParts();
    for (const QString &part : bundleParts())
        QTest::newRow(qUtf8Printable(part)) << QStringList{part};
}

void TestReadme::itNamesWhatStandsThere()
{
    QFETCH(QStringList, parts);
    const Project project = sampleProject();
    const Assessment assessment = assess(project.design, Catalog::shipped(), QDate(2026, 11, 24));
    const auto files = renderBundle(project, assessment, Catalog::shipped(), {parts});
    QVERIFY(files);
    QStringList places = placesIn(fileNamed(*files, QStringLiteral("README.md")));
    QVERIFY(!places.isEmpty());
    QStringList named;
    for (const OutputFile &file : *files) {
        const QString place = places.contains(file.path) ? file.path : file.path.section(u'/', 0, 0) + u'/';
        QVERIFY2(places.contains(place) || file.path == QStringLiteral("README.md"), qUtf8Printable(file.path));
        named.append(place);
    }
    for (const QString &place : std::as_const(places))
        QVERIFY2(named.contains(place), qUtf8Printable(place));
}

QTEST_APPLESS_MAIN(TestReadme)
#include "tst_readme.moc"
