#include "core/compare/scriptreads.h"
#include "core/plan/steps.h"
#include "core/project/presets.h"

#include <QRegularExpression>
#include <QTest>

using namespace octoha;

class TestScriptReads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStepReadsWhatItsFunctionsRead_data();
    void aStepReadsWhatItsFunctionsRead();
    void everyStepOfTheRunnerIsKnown();
    void whereAStepRuns();
};

void TestScriptReads::aStepReadsWhatItsFunctionsRead_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("reads");
    QTest::addColumn<QString>("not_");
    const auto row = [](const char *step, const char *reads, const char *others) {
        QTest::addRow("%s", step) << QString::fromLatin1(step) << QString::fromLatin1(reads)
                                  << QString::fromLatin1(others);
    };
    row("92-WindowsFirewall", "firewallPorts", "octopus octopus.nodeUrl database database.server");
    row("04-Foundation", "infra.foundation azure.deploymentStack", "infra.main");
    row("07-Infrastructure", "infra.main azure.deploymentStack", "infra.foundation");
    row("50-InstallOctopus", "octopus.msiSha256 octopus.version", "octopus storage");
    row("30-ShareFolders", "storage serviceAccount.name", "database.server database.connectionString");
    row("67-Licence", "secrets.licence octopus.instanceName", "secrets secrets.masterKey");
    row("96-TaskCaps", "octopus.instanceName", "database.connectionString storage");
    row("97-PollingRegistration", "polling", "storage");
}

void TestScriptReads::aStepReadsWhatItsFunctionsRead()
{
    QFETCH(QString, step);
    QFETCH(QString, reads);
    QFETCH(QString, not_);
    const ScriptReads *found = scriptReadsOf(step);
    QVERIFY(found);
    const QString all = found->paths.join(u' ');
    for (const QString &path : reads.split(u' '))
        QVERIFY2(found->paths.contains(path), qPrintable(path + QStringLiteral(" is not in ") + all));
    for (const QString &path : not_.split(u' '))
        QVERIFY2(!found->paths.contains(path), qPrintable(path + QStringLiteral(" is in ") + all));
}

void TestScriptReads::everyStepOfTheRunnerIsKnown()
{
    static const QRegularExpression number(QStringLiteral("^\\d\\d-"));
    for (const Preset &preset : presets()) {
        for (const PlanStep &step : stepsOf(projectFromPreset(preset).design, Catalog::shipped())) {
            const ScriptReads *reads = scriptReadsOf(step.id);
            QCOMPARE(reads != nullptr, step.id.contains(number));
            QVERIFY2(!reads || !reads->paths.isEmpty(), qPrintable(step.id));
        }
    }
}

void TestScriptReads::whereAStepRuns()
{
    QVERIFY(scriptReadsOf(QStringLiteral("60-FirstNode"))->onNodes
        && scriptReadsOf(QStringLiteral("60-FirstNode"))->onFirstNode);
    QVERIFY(scriptReadsOf(QStringLiteral("80-FurtherNodes"))->onNodes
        && !scriptReadsOf(QStringLiteral("80-FurtherNodes"))->onFirstNode);
    QVERIFY(!scriptReadsOf(QStringLiteral("24-Database"))->onNodes);
    QVERIFY(scriptReadsOf(QStringLiteral("96-TaskCaps"))->ofNode.contains(QStringLiteral("taskCap")));
    QVERIFY(!scriptReadsOf(QStringLiteral("M-Resources")));
}

QTEST_GUILESS_MAIN(TestScriptReads)
#include "tst_scriptreads.moc"
