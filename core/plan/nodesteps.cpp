#include "core/plan/runnersteps.h"

#include "core/plan/certificates.h"
#include "core/plan/nodecommands.h"

namespace octoha {

using namespace Qt::StringLiterals;

namespace {

QStringList proxyRanges(const Balancer &balancer)
{
    QStringList ranges;
    for (const Line &range : balancer.trustedProxies)
        ranges.append(range.text());
    return ranges;
}

} // namespace

Step steps::nodeCertificateFromVault(const Situation &situation)
{
    const QString secret = nodeCertificateSecret(situation.design);
    if (secret.isEmpty())
        return std::nullopt;
    PlanStep step = onEachNode(
        situation, "55-Certificate", QT_TRANSLATE_NOOP("Plan", "Import the certificate of the portal on each node"), 1);
    step.check
        = planText(QT_TRANSLATE_NOOP("Plan",
                       "LocalMachine\\My of each node holds the certificate %1 of the vault with its private key. "
                       "After a renewal in the vault, run this step and 88-CertificateBinding again."))
              .arg(secret);
    step.undo = planText(
        QT_TRANSLATE_NOOP("Plan", "Remove the certificate from LocalMachine\\My once nothing is bound to it."));
    return step;
}

Step steps::firstNode(const Situation &situation)
{
    const Design &design = situation.design;
    if (design.compute.nodes.isEmpty())
        return std::nullopt;
    PlanStep step = onFirstNode(situation, "60-FirstNode", QT_TRANSLATE_NOOP("Plan", "Set up the first node"), 15);
    step.acts = {planText(QT_TRANSLATE_NOOP("Plan",
        "Under which keys show-configuration tells the web server and the gRPC port is unknown: the runner sets both "
        "and "
        "cannot compare them later. Get-NetTCPConnection -State Listen on the node shows the ports that are open."))};
    show(step, nodeCommands(situation, design.compute.nodes.first(), true));
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "The service runs as %1 and /api answers on the node itself."))
                     .arg(serviceAccountOf(design));
    step.undo = design.compute.growExisting ? planText(QT_TRANSLATE_NOOP("Plan",
                    "The runner takes this node off again; then start the existing server: its database is untouched."))
                                            : planText(QT_TRANSLATE_NOOP("Plan",
                                                "None but a restore: the database then has the schema of this version "
                                                "and is encrypted with its own master key."));
    if (design.compute.growExisting)
        step.undoCommands = {runnerUndo(step.id)};
    step.pointOfNoReturn = !design.compute.growExisting;
    return step;
}

Step steps::masterKey(const Situation &situation)
{
    if (!situation.design.placement.masterKeyInVault)
        return std::nullopt;
    PlanStep step
        = onFirstNode(situation, "65-MasterKey", QT_TRANSLATE_NOOP("Plan", "Keep the master key in Key Vault"), 1);
    step.check = planText(QT_TRANSLATE_NOOP("Plan",
                              "%1 holds the key as octopus-master-key; each of its two holders has read it back, and "
                              "nobody else can but who may read the whole vault: the security chapter names them."))
                     .arg(situation.deployment.vaultName);
    step.undo = planText(
        QT_TRANSLATE_NOOP("Plan", "Without the master key every secret in Octopus is lost: it stays in the vault."));
    return step;
}

Step steps::licence(const Situation &situation)
{
    if (situation.design.compute.identity == VmIdentity::None)
        return std::nullopt;
    PlanStep step = onFirstNode(situation, "67-Licence", QT_TRANSLATE_NOOP("Plan", "Set the licence, or renew it"), 1);
    show(step, {octopusCommand(situation, u"license"_s, {u"--licenseBase64 <from Key Vault>"_s})});
    step.check = planText(QT_TRANSLATE_NOOP("Plan",
        "Configuration › License shows the licence of the vault, and its node limit covers every node that is "
        "online."));
    step.undo
        = planText(QT_TRANSLATE_NOOP("Plan", "Store the licence of before in the vault, and run this step again."));
    return step;
}

Step steps::paths(const Situation &situation)
{
    PlanStep step
        = onFirstNode(situation, "70-Paths", QT_TRANSLATE_NOOP("Plan", "Point Octopus to the shared files"), 3);
    if (situation.deployment.clusterShared.isEmpty())
        step.acts = {planText(QT_TRANSLATE_NOOP("Plan",
            "Of the folders, Octopus tells artifacts, task logs and packages; under which keys it tells Imports, "
            "EventExports and "
            "Telemetry is unknown. The runner sets all of them by one command and compares the first three: look at "
            "the others "
            "on the share."))};
    show(step, pathCommands(situation) + restartCommands(situation));
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "A task's log appears on the share and is shown by the portal."));
    step.undo = planText(
        QT_TRANSLATE_NOOP("Plan", "Set the paths of before with Octopus.Server.exe path; no file was moved."));
    return step;
}

Step steps::furtherNodes(const Situation &situation)
{
    const QList<Node> nodes = situation.design.compute.nodes.mid(1);
    if (nodes.isEmpty())
        return std::nullopt;
    QStringList names;
    for (const Node &node : nodes)
        names.append(node.name.text());
    PlanStep step
        = runnerStep("80-FurtherNodes", QT_TRANSLATE_NOOP("Plan", "Join the further nodes, one after another"),
            names.join(u", "_s), int(names.size()), 10);
    QStringList commands;
    for (const Node &node : nodes)
        commands += QStringList{u"# "_s + node.name.text()} + nodeCommands(situation, node, false);
    show(step, commands);
    step.check = planText(QT_TRANSLATE_NOOP(
        "Plan", "Each node appears under Configuration › Nodes with task cap 0 and answers on its own ping address."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan",
        "The runner drains the node, stops its service and deletes the instance; then delete the node in the portal."));
    step.undoCommands = {runnerUndo(step.id)};
    return step;
}

Step steps::taskCaps(const Situation &situation)
{
    PlanStep step = onEachNode(situation, "96-TaskCaps", QT_TRANSLATE_NOOP("Plan", "Set the task cap of each node"), 2);
    QStringList commands;
    for (const Node &node : situation.design.compute.nodes)
        commands.append(octopusCommand(situation, u"node"_s,
            {u"--taskCap"_s, u"%1  # %2"_s.arg(QString::number(node.taskCap.number()), node.name.text())}));
    commands.append(remark(QT_TRANSLATE_NOOP("Plan", "a node that joined with task cap 0 is restarted")));
    show(step, commands + restartCommands(situation));
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "Configuration › Nodes shows each cap within a minute."));
    step.undo
        = planText(QT_TRANSLATE_NOOP("Plan", "The runner sets the cap of that node to 0: it starts no further task."));
    step.undoCommands = {runnerUndo(step.id)};
    return step;
}

Step steps::certificateBinding(const Situation &situation)
{
    const QStringList commands = bindingCommands(situation);
    if (commands.isEmpty() || situation.design.compute.webServer != WebServer::HttpSys)
        return std::nullopt;
    PlanStep step = onEachNode(
        situation, "88-CertificateBinding", QT_TRANSLATE_NOOP("Plan", "Bind the newest certificate of the portal"), 1);
    show(step, commands);
    step.check = planText(
        QT_TRANSLATE_NOOP("Plan", "netsh http show sslcert names its thumbprint, and a browser shows when it ends."));
    step.undo = planText(QT_TRANSLATE_NOOP(
        "Plan", "Bind the certificate of before with Octopus.Server.exe ssl-certificate; it is still in the store."));
    return step;
}

Step steps::proxies(const Situation &situation)
{
    const QStringList ranges = proxyRanges(situation.design.balancer);
    if (ranges.isEmpty())
        return std::nullopt;
    PlanStep step = onEachNode(
        situation, "90-TrustedProxies", QT_TRANSLATE_NOOP("Plan", "Trust the balancer's forwarded addresses"), 3);
    show(step,
        QStringList{octopusCommand(situation, u"configure"_s, {option("--trustedProxies", ranges.join(u','))})}
            + restartCommands(situation));
    step.check = planText(QT_TRANSLATE_NOOP("Plan",
        "-Status shows it as done on each node; once 92-WindowsFirewall has opened the ports, the audit log shows the "
        "address of a real user."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan",
        "Set the values of before with Octopus.Server.exe configure; they stand in the backup of the configuration "
        "file."));
    return step;
}

Step steps::firewall(const Situation &situation)
{
    PlanStep step = onEachNode(
        situation, "92-WindowsFirewall", QT_TRANSLATE_NOOP("Plan", "Open the ports in Windows Firewall"), 1);
    step.acts = {planText(QT_TRANSLATE_NOOP("Plan",
        "Up to this step Windows Firewall keeps the balancer's probe away from a node that joins, so that no user "
        "comes to "
        "it before its checks have passed."))};
    step.check = planText(QT_TRANSLATE_NOOP(
        "Plan", "Every port of the port table is reachable from where the table says, and no other."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "The runner removes its own rules."));
    step.undoCommands = {runnerUndo(step.id)};
    return step;
}

} // namespace octoha
