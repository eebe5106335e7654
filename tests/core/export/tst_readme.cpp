#include "core/assess/assessment.h"
#include "core/export/readme.h"
#include "core/project/presets.h"

#include <QTest>

using namespace octoha;

class TestReadme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void commandsStandAsTheyAreTyped();
    void everyStepSaysHowItIsCheckedAndUndone();
};

namespace {

QString readme()
{
    const Project project = sampleProject();
    const Assessment assessment = assess(project.design, Catalog::shipped(), QDate(2026, 11, 24));
    return QString::fromUtf8(bundleReadme(project, assessment, Catalog::shipped(), {}, false));
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

void TestReadme::everyStepSaysHowItIsCheckedAndUndone()
{
    QVERIFY(readme().contains(QStringLiteral("| Check | Undo |")));
    QVERIFY(readme().contains(QStringLiteral("the folders on the share stay"))
        || readme().contains(QStringLiteral("By command: The runner removes")));
}

QTEST_APPLESS_MAIN(TestReadme)
#include "tst_readme.moc"
