#include "core/plan/steps.h"
#include "core/project/presets.h"

#include <QRegularExpression>
#include <QTest>

using namespace octoha;

namespace {

QList<PlanStep> steps(const Design &design)
{
    return stepsOf(design, Catalog::shipped());
}

QStringList ids(const Design &design)
{
    QStringList list;
    for (const PlanStep &step : steps(design))
        list.append(step.id);
    return list;
}

const PlanStep *find(const QList<PlanStep> &all, const char *id)
{
    const auto found
        = std::find_if(all.cbegin(), all.cend(), [&](const PlanStep &step) { return step.id == QLatin1String(id); });
    return found == all.cend() ? nullptr : &*found;
}

} // namespace

class TestSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsComplete_data();
    void everyStepIsComplete();
    void theOrderIsTheOrderOfWork();
    void linksOnlyOnTheClassicWay();
    void discouragedWaysAreNeverScripted();
    void oneNodeNeedsNoFurtherNodes();
    void exactlyOnePointOfNoReturn();
    void noCommandHoldsASecret();
    void runnerStepsExistAsScripts();
    void runnerStepsSayWhatTheirFilesSay_data();
    void runnerStepsSayWhatTheirFilesSay();
    void placesAreMachines_data();
    void placesAreMachines();
    void theBundleComesToTheMachines();
    void theRehearsalFollowsItsRunbook();
    void keysSayWhoMakesThem();
    void theDbaHasTheAzureCli();
};

void TestSteps::everyStepIsComplete_data()
{
    QTest::addColumn<Design>("design");
    for (const Preset &preset : presets())
        QTest::addRow("%s", preset.name) << projectFromPreset(preset).design;
    QTest::addRow("sample") << sampleProject().design;
    QTest::addRow("nothing answered") << Design();
    Design design = sampleProject().design;
    design.storage.access = ShareAccess::SymbolicLink;
    design.polling.way = PollingWay::Redis;
    design.database.kind = DatabaseKind::AvailabilityGroup;
    design.signIn.activeDirectory = true;
    design.signIn.domainSource = DomainSource::NewControllers;
    design.compute.serviceAccount = ServiceAccount::Gmsa;
    QTest::addRow("many steps") << design;
}

void TestSteps::everyStepIsComplete()
{
    QFETCH(Design, design);
    QSet<QString> seen;
    for (const PlanStep &step : steps(design)) {
        QVERIFY2(!seen.contains(step.id), qPrintable(step.id));
        seen.insert(step.id);
        for (const QString &text : {step.title, step.who, step.where, step.check, step.undo})
            QVERIFY2(!text.isEmpty(), qPrintable(step.id));
        QVERIFY2(step.minutes > 0, qPrintable(step.id));
    }
}

void TestSteps::theOrderIsTheOrderOfWork()
{
    const QStringList order = ids(sampleProject().design);
    const auto before = [&](const char *first, const char *second) {
        const auto a = order.indexOf(QLatin1String(first)), b = order.indexOf(QLatin1String(second));
        return a >= 0 && b >= 0 && a < b;
    };
    QVERIFY(before("M-Vault", "M-Secrets"));
    QVERIFY(before("M-Secrets", "M-Certificate"));
    QVERIFY(before("M-Certificate", "M-Resources"));
    QVERIFY(before("M-Resources", "M-LateSecrets"));
    QVERIFY(before("M-LateSecrets", "24-Database"));
    QVERIFY(before("24-Database", "10-Preflight"));
    QVERIFY(before("65-MasterKey", "M-MasterKeyRole"));
    QVERIFY(before("30-ShareFolders", "60-FirstNode"));
    QVERIFY(before("65-MasterKey", "80-FurtherNodes"));
    QVERIFY(before("80-FurtherNodes", "96-TaskCaps"));
    QVERIFY(before("92-WindowsFirewall", "96-TaskCaps"));
    QVERIFY(before("95-BalancerChecks", "96-TaskCaps"));
    QVERIFY(before("95-BalancerChecks", "97-PollingRegistration"));
    QCOMPARE(order.last(), QStringLiteral("M-Acceptance"));
}

void TestSteps::linksOnlyOnTheClassicWay()
{
    Design design = sampleProject().design;
    QVERIFY(!ids(design).contains(QStringLiteral("40-Links")));
    design.storage.access = ShareAccess::SymbolicLink;
    QVERIFY(ids(design).contains(QStringLiteral("40-Links")));
}

void TestSteps::discouragedWaysAreNeverScripted()
{
    Design design = sampleProject().design;
    for (const PollingWay way : {PollingWay::EditConfig, PollingWay::PlainBalancer, PollingWay::None}) {
        design.polling.way = way;
        QVERIFY(!ids(design).contains(QStringLiteral("97-PollingRegistration")));
    }
    for (const PollingWay way :
        {PollingWay::AddressPerNode, PollingWay::PortPerNode, PollingWay::Redis, PollingWay::WebSockets}) {
        design.polling.way = way;
        QVERIFY(ids(design).contains(QStringLiteral("97-PollingRegistration")));
        QCOMPARE(ids(design).contains(QStringLiteral("86-PollingQueue")), way == PollingWay::Redis);
        if (way == PollingWay::Redis)
            QVERIFY(ids(design).indexOf(QStringLiteral("86-PollingQueue"))
                < ids(design).indexOf(QStringLiteral("96-TaskCaps")));
    }
}

void TestSteps::oneNodeNeedsNoFurtherNodes()
{
    Design design = sampleProject().design;
    design.compute.nodes.removeLast();
    QVERIFY(!ids(design).contains(QStringLiteral("80-FurtherNodes")));
}

void TestSteps::exactlyOnePointOfNoReturn()
{
    int points = 0;
    for (const PlanStep &step : steps(sampleProject().design)) {
        points += step.pointOfNoReturn;
        QVERIFY2(
            !step.pointOfNoReturn || step.undo.startsWith(QLatin1String("None but a restore:")), qPrintable(step.undo));
    }
    QCOMPARE(points, 1);
}

void TestSteps::noCommandHoldsASecret()
{
    for (const PlanStep &step : steps(sampleProject().design)) {
        for (const QString &command : step.commands) {
            QVERIFY2(!command.contains(QStringLiteral("--reset-trust")), qPrintable(command));
            for (const char *flag : {"/pass:", "--masterKey ", "--licenseBase64 ", "--apiKey ", "PASSWORD = "}) {
                const qsizetype at = command.indexOf(QLatin1String(flag));
                if (at >= 0)
                    QVERIFY2(command.mid(at + qsizetype(qstrlen(flag))).startsWith(u'<'), qPrintable(command));
            }
        }
    }
}

void TestSteps::runnerStepsExistAsScripts()
{
    Design design = sampleProject().design;
    design.storage.access = ShareAccess::SymbolicLink;
    for (const PlanStep &step : steps(design)) {
        if (!step.id.startsWith(QLatin1String("M-")))
            QVERIFY2(QFile::exists(QStringLiteral(OCTOHA_RESOURCES "/scripts/steps/%1.ps1").arg(step.id)),
                qPrintable(step.id));
    }
}

/// What a step's file says in words: the text after "NAME =", or an empty one.
QString said(const QString &script, const char *name)
{
    const QRegularExpression form(QStringLiteral("\n    %1 += '?(.*?)'?\r?\n").arg(QLatin1String(name)));
    return form.match(script).captured(1);
}

int machines(const Design &design, const QString &where)
{
    const int nodes = int(design.compute.nodes.size()),
              replicas = usesSqlMachines(design.database) ? int(design.database.replicas.size()) : 0;
    const int controllers = int(design.signIn.domainControllers.size());
    if (where.startsWith(QLatin1String("each replica of an availability group")))
        return design.database.kind == DatabaseKind::AvailabilityGroup ? replicas : 1;
    if (where.startsWith(QLatin1String("each machine of SQL Server")))
        return replicas;
    if (where.startsWith(QLatin1String("each domain controller but the first")))
        return controllers - 1;
    if (where.startsWith(QLatin1String("every member")))
        return nodes + replicas;
    for (const char *one : {"the first machine", "the last machine", "the first domain controller", "a workstation"}) {
        if (where.startsWith(QLatin1String(one)))
            return 1;
    }
    if (where.startsWith(QLatin1String("each node but the first")))
        return nodes - 1;
    if (where.startsWith(QLatin1String("the first node")))
        return 1;
    return where == QLatin1String("each polling Tentacle") ? pollingCount(design)
        : where.contains(QLatin1String("jump host"))       ? nodes + 1
                                                           : nodes;
}

void TestSteps::runnerStepsSayWhatTheirFilesSay_data()
{
    everyStepIsComplete_data();
}

void TestSteps::runnerStepsSayWhatTheirFilesSay()
{
    QFETCH(Design, design);
    for (const PlanStep &step : steps(design)) {
        QFile file(QStringLiteral(OCTOHA_RESOURCES "/scripts/steps/%1.ps1").arg(step.id));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString script = QString::fromUtf8(file.readAll()), where = said(script, "Where"),
                      noUndo = said(script, "NoUndo");
        // A block in place of a reason: only some designs have no way back, here those that move no existing server.
        const bool depends = noUndo == QLatin1String("{");
        const bool undoes = script.contains(QRegularExpression(QStringLiteral("\n    Undo += \\{")))
            && (!depends || design.compute.growExisting);
        QCOMPARE(step.undoCommands.value(0).contains(QStringLiteral(" -Undo '%1'").arg(step.id)), undoes);
        if (!noUndo.isEmpty() && !depends && !design.compute.growExisting)
            QVERIFY2(step.undo.compare(noUndo, Qt::CaseInsensitive) == 0,
                qPrintable(step.undo + QStringLiteral(" | ") + noUndo));
        // How long the files of an existing server take, the design knows better than the file.
        if (where != QLatin1String("the existing server"))
            QCOMPARE(step.minutes, std::max(1, machines(design, where)) * said(script, "Minutes").toInt());
        QCOMPARE(step.where.startsWith(QStringLiteral("Each node")),
            (where.startsWith(QStringLiteral("each node")) && !where.contains(QStringLiteral("but the first")))
                || where == QStringLiteral("every machine"));
        if (where.startsWith(QLatin1String("the first node")) && !design.compute.nodes.isEmpty())
            QCOMPARE(step.where, design.compute.nodes.first().name.text());
    }
}

void TestSteps::placesAreMachines_data()
{
    everyStepIsComplete_data();
}

// Nobody works on a service: what has no public address is reached from a machine in its network.
void TestSteps::placesAreMachines()
{
    QFETCH(Design, design);
    const Deployment deployment = deploymentOf(design, Catalog::shipped());
    for (const PlanStep &step : steps(design)) {
        QVERIFY2(!step.where.contains(QStringLiteral("windows.net")) && step.where != deployment.vaultName
                && step.where != design.balancer.hostName.text(),
            qPrintable(step.id + u' ' + step.where));
        for (const QString &command : step.commands + step.undoCommands)
            QVERIFY2(!command.contains(QStringLiteral("Invoke-OctohaPlan"))
                    || command.startsWith(QStringLiteral(".\\scripts\\")),
                qPrintable(command));
    }
}

void TestSteps::theBundleComesToTheMachines()
{
    Design design = sampleProject().design;
    design.placement.adminAccess = AdminAccess::Bastion;
    const QStringList order = ids(design);
    QVERIFY(order.indexOf(QStringLiteral("M-Bundle")) > order.indexOf(QStringLiteral("M-Resources")));
    QVERIFY(order.indexOf(QStringLiteral("M-Bundle")) < order.indexOf(QStringLiteral("24-Database")));
    QVERIFY(find(steps(design), "M-Bundle")->commands.join(u'\n').contains(QStringLiteral("Get-FileHash")));
    design.placement.adminAccess = AdminAccess::HybridLink;
    QVERIFY(find(steps(design), "M-Bundle")->commands.isEmpty() && !find(steps(design), "M-Bundle")->acts.isEmpty());
}

void TestSteps::theRehearsalFollowsItsRunbook()
{
    QFile file(QStringLiteral(OCTOHA_RESOURCES "/runbooks/fail-over-region.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString runbook = QString::fromUtf8(file.readAll());
    for (const Preset &preset : presets()) {
        const QList<PlanStep> all = steps(projectFromPreset(preset).design);
        const PlanStep *test = find(all, "M-FailOverTest");
        for (const QString &command : test ? test->commands.filter(QStringLiteral("-FailOver")) : QStringList())
            QVERIFY2(command.contains(QStringLiteral("-Step")) && runbook.contains(command), qPrintable(command));
    }
}

void TestSteps::keysSayWhoMakesThem()
{
    for (const char *id : {"M-Acceptance", "97-PollingRegistration"})
        QVERIFY2(find(steps(sampleProject().design), id)->acts.join(u'\n').contains(QStringLiteral("API key")), id);
}

void TestSteps::theDbaHasTheAzureCli()
{
    const QList<PlanStep> all = steps(sampleProject().design);
    QVERIFY(find(all, "24-Database")->acts.join(u'\n').contains(QStringLiteral("Azure CLI")));
    QVERIFY(find(all, "27-DatabaseCare")->acts.join(u'\n').contains(QStringLiteral("az login")));
}

QTEST_APPLESS_MAIN(TestSteps)
#include "tst_steps.moc"
