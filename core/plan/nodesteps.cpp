#include "core/plan/situation.h"

namespace octoha {

namespace {

const char *const nodeAdmin = QT_TRANSLATE_NOOP("Plan", "Node administrator");

QString firstNodeName(const Design &design)
{
    return design.compute.nodes.isEmpty() ? QString() : design.compute.nodes.first().name.text();
}

QString everyNode()
{
    return planText(QT_TRANSLATE_NOOP("Plan", "Each node"));
}

PlanStep nodeStep(const QString &id, const char *title, const QString &where, int minutes)
{
    PlanStep step{id, planText(title), planText(nodeAdmin), where, minutes};
    step.commands = {runnerCommand(id)};
    return step;
}

/// An option with its value, quoted for reading.
QString option(const char *name, const QString &value)
{
    return QLatin1String(name) + u' ' + quotedForPowerShell(value);
}

std::optional<PlanStep> preflight(const Situation &)
{
    PlanStep step = nodeStep(QStringLiteral("10-Preflight"), QT_TRANSLATE_NOOP("Plan", "Check each node before anything is changed"), everyNode(), 10);
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "Exit code 0; the report names what was seen and what was expected."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Nothing was changed."));
    step.dependsOn = {QStringLiteral("compute"), QStringLiteral("database"), QStringLiteral("storage"), QStringLiteral("balancer")};
    return step;
}

/// What gives the service account its way to the share: commands for reading, the key never among them.
QStringList credentialCommands(const Situation &situation)
{
    const Storage &storage = situation.design.storage;
    const bool byKey = storage.signIn == ShareSignIn::StorageKey && usesAzureFiles(storage);
    if (storage.access == ShareAccess::GlobalMapping)
        return {QStringLiteral("New-SmbGlobalMapping -RemotePath %1 -LocalPath %2 -Credential $credential -Persistent $true -RequirePrivacy $true")
                    .arg(quotedForPowerShell(situation.deployment.shareRoot), quotedForPowerShell(storage.driveLetter.text() + u':'))};
    QStringList commands;
    if (byKey)
        commands.append(QStringLiteral("cmdkey /add:%1 /user:%2 /pass:<from Key Vault>")
                            .arg(situation.deployment.shareServer, QStringLiteral("localhost\\") + situation.deployment.shareServer.section(u'.', 0, 0)));
    if (storage.access == ShareAccess::MappedDrive)
        commands.append(QStringLiteral("net use %1: %2 /persistent:yes").arg(storage.driveLetter.text(), quotedForPowerShell(situation.deployment.shareRoot)));
    return commands;
}

std::optional<PlanStep> shareCredential(const Situation &situation)
{
    QStringList commands = credentialCommands(situation);
    if (commands.isEmpty())
        return std::nullopt;
    PlanStep step = nodeStep(QStringLiteral("20-ShareCredential"), QT_TRANSLATE_NOOP("Plan", "Give the service account its way to the share"), everyNode(), 5);
    step.commands.append(commands);
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "%1 can list %2, also after a restart.")).arg(serviceAccountOf(situation.design), situation.deployment.shareRoot);
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "The runner removes the stored credential or mapping."));
    step.dependsOn = {QStringLiteral("storage"), QStringLiteral("compute.serviceAccount"), QStringLiteral("compute.serviceAccountName")};
    return step;
}

std::optional<PlanStep> shareFolders(const Situation &situation)
{
    PlanStep step = nodeStep(QStringLiteral("30-ShareFolders"), QT_TRANSLATE_NOOP("Plan", "Create the folders on the share"), firstNodeName(situation.design), 5);
    for (const FolderPath &folder : situation.deployment.folders)
        step.commands.append(QStringLiteral("New-Item -ItemType Directory -Path %1").arg(quotedForPowerShell(folder.target)));
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "All folders exist and the service account may write to each."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "The runner removes folders that are still empty."));
    step.dependsOn = {QStringLiteral("storage")};
    return step;
}

std::optional<PlanStep> links(const Situation &situation)
{
    if (situation.design.storage.access != ShareAccess::SymbolicLink)
        return std::nullopt;
    PlanStep step = nodeStep(QStringLiteral("40-Links"), QT_TRANSLATE_NOOP("Plan", "Link the local folders to the share"), everyNode(), 5);
    for (const FolderPath &folder : situation.deployment.folders)
        step.commands.append(QStringLiteral("New-Item -ItemType SymbolicLink -Path %1 -Value %2").arg(quotedForPowerShell(folder.path), quotedForPowerShell(folder.target)));
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "Each link leads to its folder on the share, seen by the service account."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "The runner removes the links; the folders on the share stay."));
    step.dependsOn = {QStringLiteral("storage"), QStringLiteral("compute.homeFolder")};
    return step;
}

std::optional<PlanStep> install(const Situation &situation)
{
    PlanStep step = nodeStep(QStringLiteral("50-InstallOctopus"), QT_TRANSLATE_NOOP("Plan", "Install the Octopus Server program"), everyNode(), 10);
    const QString version = situation.design.workload.octopusVersion.text();
    step.commands.append(QStringLiteral("msiexec /i %1 /quiet RUNMANAGERONEXIT=no").arg(quotedForPowerShell(QStringLiteral("Octopus.%1-x64.msi").arg(version))));
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "The file's SHA-256 was the expected one, and version %1 is installed on every node.")).arg(version);
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Uninstall the program; nothing is configured yet."));
    step.dependsOn = {QStringLiteral("workload.octopusVersion"), QStringLiteral("workload.msiSha256")};
    return step;
}

QStringList firstNodeCommands(const Situation &situation)
{
    const Design &design = situation.design;
    const QString name = design.compute.nodes.isEmpty() ? QString() : octopusNodeName(design.compute.nodes.first());
    return {octopusCommand(situation, QStringLiteral("create-instance"),
                {option("--config", design.compute.configPath.text()), option("--home", design.compute.homeFolder.text()), option("--serverNodeName", name)}),
        octopusCommand(situation, QStringLiteral("database"), {option("--connectionString", situation.deployment.connectionString), QStringLiteral("--create")}),
        octopusCommand(situation, QStringLiteral("configure"),
            {option("--webListenPrefixes", situation.deployment.listenPrefixes.join(u',')),
                QStringLiteral("--commsListenPort %1").arg(design.balancer.commsPort.number()),
                QStringLiteral("--webForceSSL %1").arg(design.balancer.forceSsl ? QLatin1String("True") : QLatin1String("False"))}),
        octopusCommand(situation, QStringLiteral("admin"), {option("--username", design.signIn.adminUser.text()), option("--email", design.signIn.adminEmail.text())}),
        octopusCommand(situation, QStringLiteral("license"), {QStringLiteral("--licenseBase64 <from Key Vault>")}),
        octopusCommand(situation, QStringLiteral("service"), {QStringLiteral("--install --reconfigure --start")})};
}

std::optional<PlanStep> firstNode(const Situation &situation)
{
    PlanStep step = nodeStep(QStringLiteral("60-FirstNode"), QT_TRANSLATE_NOOP("Plan", "Set up the first node"), firstNodeName(situation.design), 20);
    step.commands.append(firstNodeCommands(situation));
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "The service runs as %1 and /api answers on the node itself.")).arg(serviceAccountOf(situation.design));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Delete the instance and drop the schema. From here on the way back is a restore of the database."));
    step.pointOfNoReturn = true;
    step.dependsOn = {QStringLiteral("compute.instanceName"), QStringLiteral("compute.homeFolder"), QStringLiteral("compute.configPath"),
        QStringLiteral("compute.serviceAccount"), QStringLiteral("compute.webServer"), QStringLiteral("database"), QStringLiteral("balancer.listenPrefixes"),
        QStringLiteral("balancer.commsPort"), QStringLiteral("balancer.forceSsl"), QStringLiteral("signIn.adminUser"), QStringLiteral("signIn.adminEmail")};
    return step;
}

std::optional<PlanStep> masterKey(const Situation &situation)
{
    if (!situation.design.placement.masterKeyInVault)
        return std::nullopt;
    PlanStep step = nodeStep(QStringLiteral("65-MasterKey"), QT_TRANSLATE_NOOP("Plan", "Keep the master key in Key Vault"), firstNodeName(situation.design), 5);
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "%1 holds the key, and a second person has seen that it can be read back.")).arg(situation.deployment.vaultName);
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "None wanted: without this key every secret in Octopus is lost."));
    step.dependsOn = {QStringLiteral("placement.vaultId"), QStringLiteral("placement.masterKeyInVault")};
    return step;
}

QStringList pathCommands(const Situation &situation)
{
    if (!situation.deployment.clusterShared.isEmpty())
        return {octopusCommand(situation, QStringLiteral("path"), {option("--clusterShared", situation.deployment.clusterShared)})};
    QStringList commands;
    for (const FolderPath &folder : situation.deployment.folders)
        commands.append(octopusCommand(situation, QStringLiteral("path"), {QString(folder.flag) + u' ' + quotedForPowerShell(folder.path)}));
    return commands;
}

std::optional<PlanStep> paths(const Situation &situation)
{
    PlanStep step = nodeStep(QStringLiteral("70-Paths"), QT_TRANSLATE_NOOP("Plan", "Point Octopus to the shared files"), firstNodeName(situation.design), 5);
    step.commands.append(pathCommands(situation));
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "A task's log appears on the share and is shown by the portal."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Set the old paths again; the files stay where they are."));
    step.dependsOn = {QStringLiteral("storage"), QStringLiteral("compute.homeFolder")};
    return step;
}

std::optional<PlanStep> furtherNodes(const Situation &situation)
{
    const QList<Node> &nodes = situation.design.compute.nodes;
    if (nodes.size() < 2)
        return std::nullopt;
    QStringList names;
    for (const Node &node : nodes.sliced(1))
        names.append(node.name.text());
    PlanStep step = nodeStep(QStringLiteral("80-FurtherNodes"), QT_TRANSLATE_NOOP("Plan", "Join the further nodes, one after another"), names.join(QLatin1String(", ")), 15 * int(names.size()));
    step.commands.append(octopusCommand(situation, QStringLiteral("database"),
        {option("--connectionString", situation.deployment.connectionString), QStringLiteral("--masterKey <from Key Vault>")}));
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "Each node appears under Configuration › Nodes with task cap 0 and answers on its own ping address."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Stop the service, delete the instance, delete the node in the portal."));
    step.dependsOn = {QStringLiteral("compute.nodes"), QStringLiteral("database"), QStringLiteral("compute.instanceName")};
    return step;
}

std::optional<PlanStep> taskCaps(const Situation &situation)
{
    PlanStep step = nodeStep(QStringLiteral("85-TaskCaps"), QT_TRANSLATE_NOOP("Plan", "Set the task cap of each node"), everyNode(), 5);
    for (const Node &node : situation.design.compute.nodes)
        step.commands.append(octopusCommand(situation, QStringLiteral("node"), {QStringLiteral("--taskCap=%1  # %2").arg(node.taskCap.number()).arg(node.name.text())}));
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "Configuration › Nodes shows each cap within a minute."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Set the old caps again."));
    step.dependsOn = {QStringLiteral("compute.nodes")};
    return step;
}

std::optional<PlanStep> proxies(const Situation &situation)
{
    if (situation.design.balancer.trustedProxies.isEmpty())
        return std::nullopt;
    QStringList ranges;
    for (const Line &range : situation.design.balancer.trustedProxies)
        ranges.append(range.text());
    PlanStep step = nodeStep(QStringLiteral("90-TrustedProxies"), QT_TRANSLATE_NOOP("Plan", "Trust the balancer's forwarded addresses"), firstNodeName(situation.design), 5);
    step.commands.append(octopusCommand(situation, QStringLiteral("configure"), {option("--trustedProxies", ranges.join(u','))}));
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "The audit log shows the address of a real user."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Set the list to nothing."));
    step.dependsOn = {QStringLiteral("balancer.trustedProxies")};
    return step;
}

std::optional<PlanStep> firewall(const Situation &)
{
    PlanStep step = nodeStep(QStringLiteral("92-WindowsFirewall"), QT_TRANSLATE_NOOP("Plan", "Open the ports in Windows Firewall"), everyNode(), 5);
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "Every port of the port table is reachable from where the table says, and no other."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "The runner removes its own rules."));
    step.dependsOn = {QStringLiteral("balancer.windowsFirewallPorts"), QStringLiteral("balancer.commsPort"), QStringLiteral("balancer.grpcPort")};
    return step;
}

constexpr StepBuilder builders[] = {preflight, shareCredential, shareFolders, links, install, firstNode, masterKey, paths, furtherNodes, taskCaps, proxies, firewall};

} // namespace

std::span<const StepBuilder> nodeSteps()
{
    return builders;
}

} // namespace octoha
