#include "core/plan/stepbuilders.h"

#include "core/catalog/names.h"

#include <algorithm>

namespace octoha {

using namespace Qt::StringLiterals;

namespace {

/// The order of work. Secrets and certificate come before the resources that take them from the vault; a database that
/// is moved comes after its last copy.
constexpr StepBuilder orderOfWork[] = {steps::quota, steps::vault, steps::secrets, steps::growKey, steps::certificate,
    steps::resources, steps::lateSecrets, steps::hybridLink, steps::names, steps::bundle, steps::firstController,
    steps::managedDomain, steps::domainDns, steps::furtherControllers, steps::domainJoin, steps::serviceAccount,
    steps::shareDomain, steps::nodeCertificate, steps::sqlCluster, steps::sqlWitness, steps::sqlInstance,
    steps::database, steps::availabilityGroup, steps::listener, steps::databaseCare, steps::automaticIndexes,
    steps::preflight, steps::dataDisks, steps::accountRights, steps::shareCredential, steps::shareFolders, steps::links,
    steps::install, steps::nodeCertificateFromVault, steps::growCopy, steps::growOutage, steps::growMove,
    steps::growFinalCopy, steps::movedDatabase, steps::movedGroup, steps::movedListener, steps::movedCare,
    steps::movedAutomaticIndexes, steps::firstNode, steps::masterKey, steps::masterKeyRole, steps::licence,
    steps::paths, steps::furtherNodes, steps::queue, steps::certificateBinding, steps::breakGlass, steps::proxies,
    steps::signIn, steps::firewall, steps::queueKey, steps::queueEvent, steps::signInAdministrator, steps::balancer,
    steps::taskCaps, steps::polling, steps::agents, steps::signInPortal, steps::passwordsOff, steps::sqlBackup,
    steps::secondRegion, steps::acceptance, steps::growHandOver, steps::failOverTest};

} // namespace

PlanStep stepOf(const char *id, const char *title, const char *who, const QString &where, int minutes)
{
    return {
        .id = QLatin1String(id), .title = planText(title), .who = planText(who), .where = where, .minutes = minutes};
}

QString everyNode()
{
    return planText(QT_TRANSLATE_NOOP("Plan", "Each node"));
}

QString workstation()
{
    return planText(QT_TRANSLATE_NOOP("Plan", "A workstation with the Azure CLI and Azure PowerShell"));
}

QString octopusCommand(const Situation &situation, const QString &verb, const QStringList &options)
{
    static const QString program = u"C:\\Program Files\\Octopus Deploy\\Octopus\\Octopus.Server.exe"_s;
    QString command = u"& %1 %2 --instance %3"_s.arg(
        quotedForPowerShell(program), verb, quotedForPowerShell(situation.design.compute.instanceName.text()));
    for (const QString &text : options)
        command += u' ' + text;
    return command;
}

QString runnerCommand(const QString &step, const QString &role)
{
    return u".\\scripts\\Invoke-OctohaPlan.ps1 -Role %1 -Step %2"_s.arg(role, quotedForPowerShell(step));
}

QString runnerUndo(const QString &step, const QString &role)
{
    return u".\\scripts\\Invoke-OctohaPlan.ps1 -Role %1 -Undo %2"_s.arg(role, quotedForPowerShell(step));
}

QString deployCommand(const QString &step)
{
    return u".\\scripts\\Deploy-OctohaInfrastructure.ps1 -Step "_s + quotedForPowerShell(step);
}

QStringList deployCommands(const QStringList &steps, const QStringList &shown)
{
    QStringList commands;
    for (const QString &step : steps)
        commands.append(deployCommand(step));
    return commands + QStringList{remark(QT_TRANSLATE_NOOP("Plan", "it runs:"))} + shown;
}

QStringList templateCommands(const Situation &situation, const QString &part)
{
    const QString group
        = quotedForPowerShell(nameOf(ResourceKind::ResourceGroup, situation.design, situation.catalog).name);
    const QString what
        = u" --resource-group %1 --name 'octoha-%2' --template-file '.\\infra\\%2.bicep' --parameters '.\\infra\\%2.bicepparam'"_s
              .arg(group, part);
    const bool stack = situation.design.placement.deploymentStack;
    return {u"az deployment group validate"_s + what, u"az deployment group what-if"_s + what,
        stack ? u"az stack group create"_s + what + u" --action-on-unmanage detachAll --deny-settings-mode none --yes"_s
              : u"az deployment group create"_s + what};
}

QString option(const char *flag, const QString &value)
{
    return QLatin1String(flag) + u' ' + quotedForPowerShell(value);
}

QString sourceLine(const Situation &situation, const char *id)
{
    const Source *source = situation.catalog.findSource(id);
    return source ? planText(QT_TRANSLATE_NOOP("Plan", "Source: %1, %2")).arg(source->title, source->url) : QString();
}

QString remark(const char *text)
{
    return u"# "_s + planText(text);
}

QString sqlRemark(const char *text)
{
    return u"-- "_s + planText(text);
}

QString firstNodeName(const Design &design)
{
    return design.compute.nodes.isEmpty() ? u"<first node>"_s : design.compute.nodes.first().name.text();
}

QString workplaceOf(const Design &design)
{
    const QString node = firstNodeName(design);
    switch (design.placement.adminAccess) {
    case AdminAccess::Bastion:
        return planText(QT_TRANSLATE_NOOP("Plan", "%1, through Azure Bastion")).arg(node);
    case AdminAccess::JumpHost:
        return planText(QT_TRANSLATE_NOOP("Plan", "The jump host in the network of the nodes"));
    case AdminAccess::HybridLink:
        return planText(QT_TRANSLATE_NOOP("Plan", "A workstation behind the hybrid link"));
    case AdminAccess::PublicRdp:
        return planText(QT_TRANSLATE_NOOP("Plan", "%1, by Remote Desktop")).arg(node);
    }
    return node;
}

QList<PlanStep> stepsOf(const Design &design, const Catalog &catalog)
{
    const Deployment deployment = deploymentOf(design, catalog);
    const Situation situation{design, catalog, deployment};
    QList<PlanStep> all;
    for (const StepBuilder build : orderOfWork) {
        if (auto step = build(situation))
            all.append(std::move(*step));
    }
    return all;
}

} // namespace octoha
