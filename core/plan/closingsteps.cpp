#include "core/plan/signincommands.h"

namespace octoha {

namespace {

const char *const platformEngineer = QT_TRANSLATE_NOOP("Plan", "Platform engineer");

PlanStep manualStep(const char *id, const char *title, const char *who, const QString &where, int minutes)
{
    return {QLatin1String(id), planText(title), planText(who), where, minutes};
}

std::optional<PlanStep> signIn(const Situation &situation)
{
    QStringList commands = signInCommands(situation);
    commands.append(portalSignInSteps(situation.design.signIn));
    if (commands.isEmpty())
        return std::nullopt;
    PlanStep step = manualStep("M-SignIn", QT_TRANSLATE_NOOP("Plan", "Switch on the ways to sign in"), QT_TRANSLATE_NOOP("Plan", "Node administrator"),
        planText(QT_TRANSLATE_NOOP("Plan", "First node, then restart every node")), 30);
    step.commands = commands;
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "A user of each provider signs in through the portal's own address; the break-glass account %1 still can.")).arg(situation.design.signIn.breakGlass.text());
    step.undo = octopusCommand(situation, QStringLiteral("admin"), {QStringLiteral("--username ") + quotedForPowerShell(situation.design.signIn.breakGlass.text())});
    step.dependsOn = {QStringLiteral("signIn"), QStringLiteral("balancer.hostName")};
    return step;
}

std::optional<PlanStep> balancer(const Situation &situation)
{
    if (situation.design.balancer.web == WebProduct::None)
        return std::nullopt;
    PlanStep step = manualStep("95-BalancerChecks", QT_TRANSLATE_NOOP("Plan", "Check the balancer before users come"), platformEngineer,
        situation.design.balancer.hostName.text(), 20);
    step.commands = {runnerCommand(step.id, QStringLiteral("jumpHost"))};
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "%1 answers 200; with one node drained that node answers 418 and the portal goes on."))
                     .arg(situation.deployment.portalUrl + situation.design.balancer.probePath.text());
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Take the node out of the pool."));
    step.dependsOn = {QStringLiteral("balancer"), QStringLiteral("compute.nodes")};
    return step;
}

/// Every node needs the same connection before the first Tentacle polls the one address.
std::optional<PlanStep> queue(const Situation &situation)
{
    const Design &design = situation.design;
    if (!usesRedis(design.polling))
        return std::nullopt;
    PlanStep step = manualStep("96-PollingQueue", QT_TRANSLATE_NOOP("Plan", "Point every node to the queue in Redis"),
        QT_TRANSLATE_NOOP("Plan", "Node administrator"), planText(QT_TRANSLATE_NOOP("Plan", "Each node")), 3 * int(design.compute.nodes.size()));
    step.commands = {runnerCommand(step.id)};
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "/api/serverstatus/redis of each node says that the queue is on, configured and reachable."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Let every Tentacle poll every node again, then undo the step on each node."));
    step.dependsOn = {QStringLiteral("polling"), QStringLiteral("compute.nodes")};
    return step;
}

bool isScripted(PollingWay way)
{
    return way == PollingWay::AddressPerNode || way == PollingWay::PortPerNode || way == PollingWay::Redis || way == PollingWay::WebSockets;
}

QStringList pollingCommands(const Situation &situation)
{
    QStringList commands{runnerCommand(QStringLiteral("97-PollingRegistration"), QStringLiteral("tentacle"))};
    for (const PollAddress &address : situation.deployment.pollAddresses)
        commands.append(QStringLiteral("& 'C:\\Program Files\\Octopus Deploy\\Tentacle\\Tentacle.exe' poll-server --server %1 --apikey <from the operator> --server-comms-address %2")
                            .arg(quotedForPowerShell(situation.deployment.portalUrl), quotedForPowerShell(address.address)));
    commands.append(QStringLiteral("& 'C:\\Program Files\\Octopus Deploy\\Tentacle\\Tentacle.exe' service --stop --start"));
    return commands;
}

std::optional<PlanStep> polling(const Situation &situation)
{
    const Design &design = situation.design;
    if (!hasPolling(design) || !isScripted(design.polling.way))
        return std::nullopt;
    PlanStep step = manualStep("97-PollingRegistration", QT_TRANSLATE_NOOP("Plan", "Register the polling Tentacles with every node"),
        QT_TRANSLATE_NOOP("Plan", "Owner of the Tentacles"), planText(QT_TRANSLATE_NOOP("Plan", "Each polling Tentacle")), 5 * pollingCount(design));
    step.commands = pollingCommands(situation);
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "A health check succeeds while each node in turn is the only one that runs tasks."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Remove the added address from the Tentacle; its first registration stays."));
    step.dependsOn = {QStringLiteral("polling"), QStringLiteral("compute.nodes"), QStringLiteral("balancer.hostName"), QStringLiteral("balancer.commsPort")};
    return step;
}

std::optional<PlanStep> agents(const Situation &situation)
{
    const Design &design = situation.design;
    if (design.polling.way != PollingWay::KubernetesAgents || design.polling.endpoints.isEmpty())
        return std::nullopt;
    QStringList addresses;
    for (const PollAddress &address : situation.deployment.pollAddresses)
        addresses.append(address.address + u'/');
    PlanStep step = manualStep("M-KubernetesAgents", QT_TRANSLATE_NOOP("Plan", "Give every Kubernetes agent all nodes"),
        QT_TRANSLATE_NOOP("Plan", "Owner of the clusters"), planText(QT_TRANSLATE_NOOP("Plan", "Each Kubernetes cluster")), 10);
    step.commands = {QStringLiteral("helm upgrade <release> <chart> --reuse-values --set 'agent.serverCommsAddresses={%1}'").arg(addresses.join(u','))};
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "A health check succeeds while each node in turn is the only one that runs tasks."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Set the old addresses again."));
    step.dependsOn = {QStringLiteral("polling"), QStringLiteral("compute.nodes")};
    return step;
}

std::optional<PlanStep> acceptance(const Situation &situation)
{
    PlanStep step = manualStep("M-Acceptance", QT_TRANSLATE_NOOP("Plan", "Prove it: lose a node, restore, sign off"), platformEngineer,
        planText(QT_TRANSLATE_NOOP("Plan", "Portal, nodes and the database")), 120);
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "A deployment succeeds on each node alone; a restore of database, files and master key was rehearsed; alerts reach %1."))
                     .arg(situation.design.placement.alertsTo.text());
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Nothing was changed."));
    step.dependsOn = {QStringLiteral("compute.nodes"), QStringLiteral("database.kind"), QStringLiteral("storage.product"), QStringLiteral("balancer.web")};
    return step;
}

constexpr StepBuilder builders[] = {signIn, balancer, queue, polling, agents, acceptance};

} // namespace

std::span<const StepBuilder> closingSteps()
{
    return builders;
}

} // namespace octoha
