#include "core/plan/nodecommands.h"
#include "core/plan/stepbuilders.h"

#include <algorithm>

namespace octoha {

using namespace Qt::StringLiterals;

namespace {

bool isScripted(PollingWay way)
{
    return way == PollingWay::AddressPerNode || way == PollingWay::PortPerNode || way == PollingWay::Redis
        || way == PollingWay::WebSockets;
}

QString tentacleCommand(const QString &verb, const QStringList &words)
{
    return u"& 'C:\\Program Files\\Octopus Deploy\\Tentacle\\Tentacle.exe' %1 %2"_s.arg(verb, words.join(u' '));
}

/// What the first contact says of the machine: a target, or a worker.
QString firstContact(const QStringList &words, TentacleKind kind)
{
    const bool worker = kind == TentacleKind::Worker;
    const QStringList what = worker ? QStringList{u"--workerpool <worker pool>"_s}
                                    : QStringList{u"--environment <environment>"_s, u"--role <target tag>"_s};
    return tentacleCommand(worker ? u"register-worker"_s : u"register-with"_s,
        words + QStringList{u"--name <name of the computer>"_s, u"--comms-style TentacleActive"_s, u"--space <space>"_s}
            + what);
}

/// Workers polls too, where the list says so or the workload counts some.
QList<TentacleKind> kinds(const Design &design)
{
    const QList<Tentacle> &listed = design.polling.tentacles;
    const auto has = [&](TentacleKind kind) {
        return std::any_of(
            listed.cbegin(), listed.cend(), [&](const Tentacle &tentacle) { return tentacle.kind == kind; });
    };
    QList<TentacleKind> found;
    if (listed.isEmpty() || has(TentacleKind::Target))
        found.append(TentacleKind::Target);
    if (has(TentacleKind::Worker))
        found.append(TentacleKind::Worker);
    return found;
}

/// As Register-OctohaTentacle.ps1 does it: the first address makes the trust, the others are polled as well.
QStringList registrationCommands(const Situation &situation)
{
    const Design &design = situation.design;
    const char *flag = design.polling.way == PollingWay::WebSockets ? "--server-web-socket" : "--server-comms-address";
    QStringList commands;
    for (const PollAddress &address : situation.deployment.pollAddresses) {
        const QStringList words{option("--server", situation.deployment.portalUrl), u"--apiKey <from the operator>"_s,
            option(flag, address.address)};
        if (!commands.isEmpty()) {
            commands.append(tentacleCommand(u"poll-server"_s, words));
            continue;
        }
        for (const TentacleKind kind : kinds(design))
            commands.append(firstContact(words, kind));
    }
    if (design.polling.setsConnectionCount)
        commands.append(tentacleCommand(u"set-polling-connection-count"_s,
            {u"--pollingConnectionCount %1"_s.arg(design.polling.connectionCount.number())}));
    return commands + QStringList{tentacleCommand(u"service"_s, {u"--stop --start"_s})};
}

/// As Move-OctohaTentacle.ps1 does it, for one that polled every node: the old addresses go once the new one is polled.
QStringList movingCommands(const Situation &situation)
{
    const Polling &polling = situation.design.polling;
    if (polling.way != PollingWay::Redis || !polling.migratesToRedis)
        return {};
    QStringList commands{
        remark(QT_TRANSLATE_NOOP("Plan", "a Tentacle that polled every node runs poll-server instead, and then"))};
    for (const PollAddress &address : situation.deployment.pollAddresses)
        commands.append(tentacleCommand(u"clear-trusted-servers"_s, {option("--keep", address.address)}));
    return commands + QStringList{tentacleCommand(u"service"_s, {u"--stop --start"_s})};
}

bool hasAgents(const Polling &polling)
{
    return std::any_of(polling.tentacles.cbegin(), polling.tentacles.cend(),
        [](const Tentacle &tentacle) { return tentacle.kind == TentacleKind::KubernetesAgent; });
}

/// The list of the design need not be whole: the runner is told what it does not know.
QString runnerRegistration(const Design &design)
{
    const QString command = runnerCommand(u"97-PollingRegistration"_s, u"tentacle"_s);
    return design.polling.tentacles.size() >= pollingCount(design)
        ? command
        : command + u" -TentacleKind target -Environment <environment> -TargetTag <target tag>"_s;
}

/// Octopus gives a health check to any node that is free, so one check shows one node's connection alone.
QString reachedFromEachNode(const Design &design)
{
    return planText(QT_TRANSLATE_NOOP("Plan",
                        "%1 health checks succeed, one from each node: drain all nodes but that one first "
                        "(runbooks/drain.md) and take them back "
                        "after it."))
        .arg(design.compute.nodes.size());
}

const char *titleOf(PollingWay way)
{
    return way == PollingWay::Redis
        ? QT_TRANSLATE_NOOP("Plan", "Register the polling Tentacles with the one address of all nodes")
        : QT_TRANSLATE_NOOP("Plan", "Register the polling Tentacles with every node");
}

} // namespace

/// Every node needs the same connection before the first Tentacle polls the one address.
Step steps::queue(const Situation &situation)
{
    const Design &design = situation.design;
    if (!usesRedis(design))
        return std::nullopt;
    PlanStep step = stepOf("86-PollingQueue", QT_TRANSLATE_NOOP("Plan", "Point every node to the queue in Redis"),
        nodeAdministrator, everyNode(), 3 * std::max(1, int(design.compute.nodes.size())));
    step.commands = QStringList{runnerCommand(step.id), remark(QT_TRANSLATE_NOOP("Plan", "it runs:")),
                        octopusCommand(situation, u"configure"_s,
                            {u"--multiNodePollingTentaclesRedisConnectionString <from Key Vault>"_s})}
        + restartCommands(situation);
    step.check = planText(QT_TRANSLATE_NOOP(
        "Plan", "/api/serverstatus/redis of each node says that the queue is on, configured and reachable."));
    step.undo = planText(
        QT_TRANSLATE_NOOP("Plan", "Let every Tentacle poll every node again, then undo the step on each node."));
    step.undoCommands = {runnerUndo(step.id)};
    return step;
}

Step steps::polling(const Situation &situation)
{
    const Design &design = situation.design;
    if (!hasPolling(design) || !isScripted(design.polling.way))
        return std::nullopt;
    PlanStep step = stepOf("97-PollingRegistration", titleOf(design.polling.way),
        QT_TRANSLATE_NOOP("Plan", "Owner of the Tentacles"),
        planText(QT_TRANSLATE_NOOP("Plan", "Each polling Tentacle")), 3 * std::max(1, pollingCount(design)));
    step.acts = {planText(QT_TRANSLATE_NOOP("Plan",
        "An administrator of Octopus makes a service account that may see environments and worker pools and create and "
        "edit "
        "machines in the space of the Tentacles, and an API key of it that ends after the last one. The runner asks "
        "for "
        "the key at each Tentacle; delete it afterwards."))};
    if (design.polling.tentacles.size() < pollingCount(design))
        step.acts.prepend(
            planText(
                QT_TRANSLATE_NOOP("Plan",
                    "The design lists %1 of %2 Tentacles. For one that it does not list, say what it is: -TentacleKind "
                    "target with -Environment and -TargetTag, or -TentacleKind worker with -WorkerPool."))
                .arg(QString::number(design.polling.tentacles.size()), QString::number(pollingCount(design))));
    step.commands = QStringList{runnerRegistration(design), remark(QT_TRANSLATE_NOOP("Plan", "it runs:"))}
        + registrationCommands(situation) + movingCommands(situation);
    step.check = reachedFromEachNode(design);
    step.undo = planText(QT_TRANSLATE_NOOP("Plan",
        "Delete the machine in the portal. The trust of the Tentacle is never reset: it would lose its subscription."));
    return step;
}

Step steps::agents(const Situation &situation)
{
    const Design &design = situation.design;
    const bool oneAddress = design.polling.way == PollingWay::Redis && hasAgents(design.polling);
    if (!oneAddress && (design.polling.way != PollingWay::KubernetesAgents || design.polling.endpoints.isEmpty()))
        return std::nullopt;
    QStringList addresses;
    for (const PollAddress &address : situation.deployment.pollAddresses)
        addresses.append(address.address + u'/');
    PlanStep step = stepOf("M-KubernetesAgents",
        oneAddress ? QT_TRANSLATE_NOOP("Plan", "Give every Kubernetes agent the one address of all nodes")
                   : QT_TRANSLATE_NOOP("Plan", "Give every Kubernetes agent all nodes"),
        QT_TRANSLATE_NOOP("Plan", "Owner of the clusters"),
        planText(QT_TRANSLATE_NOOP("Plan", "Each Kubernetes cluster")), 10);
    step.commands = {u"helm upgrade <release> <chart> --reuse-values --set 'agent.serverCommsAddresses={%1}'"_s.arg(
        addresses.join(u','))};
    step.check = reachedFromEachNode(design);
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Set the old addresses again."));
    return step;
}

} // namespace octoha
