#include "core/assess/assessment.h"
#include "core/export/readme.h"
#include "core/project/presets.h"

#include <QTest>

using namespace octoha;

class TestReadme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void commandsStandAsTheyAreTyped();
    void commandsAreThoseOfWindows();
    void aMissingHashIsAskedFor();
    void everyStepSaysHowItIsCheckedAndUndone();
};

namespace {

QString readme(const Project &project = sampleProject())
{
    const Assessment assessment = assess(project.design, Catalog::shipped(), QDate(2026, 11, 24));
    return QString::fromUtf8(
        bundleReadme({project, assessment, Catalog::shipped(), designHash(project.design), false}, {}));
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

QTEST_APPLESS_MAIN(TestReadme)
#include "tst_readme.moc"
