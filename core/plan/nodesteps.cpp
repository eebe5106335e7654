#include "core/plan/stepbuilders.h"

#include "core/plan/certificates.h"
#include "core/plan/nodecommands.h"

#include <algorithm>

namespace octoha {

using namespace Qt::StringLiterals;

namespace {

/// A step of the runner on nodes. `minutes` is for one machine, as the step's own file says.
PlanStep runnerStep(const char *id, const char *title, const QString &where, int machines, int minutes)
{
    PlanStep step = stepOf(id, title, nodeAdministrator, where, std::max(1, machines) * minutes);
    step.commands = {runnerCommand(step.id)};
    return step;
}

/// What the runner's command comes to, for reading: nobody types it.
void show(PlanStep &step, const QStringList &commands)
{
    step.commands += remark(QT_TRANSLATE_NOOP("Plan", "it runs:"));
    step.commands += commands;
}

int nodeCount(const Situation &situation)
{
    return int(situation.design.compute.nodes.size());
}

PlanStep onEachNode(const Situation &situation, const char *id, const char *title, int minutes)
{
    return runnerStep(id, title, everyNode(), nodeCount(situation), minutes);
}

PlanStep onFirstNode(const Situation &situation, const char *id, const char *title, int minutes)
{
    return runnerStep(id, title, firstNodeName(situation.design), 1, minutes);
}

/// What gives the service account its way to the share: commands for reading, the key never among them.
QStringList credentialCommands(const Situation &situation)
{
    const Storage &storage = situation.design.storage;
    const bool byKey = storage.signIn == ShareSignIn::StorageKey && usesAzureFiles(storage);
    if (storage.access == ShareAccess::GlobalMapping)
        return {
            u"New-SmbGlobalMapping -RemotePath %1 -LocalPath %2 -Credential $credential -Persistent $true -RequirePrivacy $true"_s
                .arg(quotedForPowerShell(situation.deployment.shareRoot),
                    quotedForPowerShell(storage.driveLetter.text() + u':'))};
    QStringList commands;
    if (byKey)
        commands.append(u"cmdkey /add:%1 /user:%2 /pass:<from Key Vault>"_s.arg(
            situation.deployment.shareServer, u"localhost\\"_s + situation.deployment.shareServer.section(u'.', 0, 0)));
    if (storage.access == ShareAccess::MappedDrive)
        commands.append(u"net use %1: %2 /persistent:yes"_s.arg(
            storage.driveLetter.text(), quotedForPowerShell(situation.deployment.shareRoot)));
    return commands;
}

QStringList proxyRanges(const Balancer &balancer)
{
    QStringList ranges;
    for (const Line &range : balancer.trustedProxies)
        ranges.append(range.text());
    return ranges;
}

} // namespace

Step steps::preflight(const Situation &situation)
{
    PlanStep step = onEachNode(
        situation, "10-Preflight", QT_TRANSLATE_NOOP("Plan", "Check each node before anything is changed"), 2);
    step.check
        = planText(QT_TRANSLATE_NOOP("Plan", "Exit code 0; the report preflight.json names what was seen and what was expected."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Nothing is changed."));
    if (situation.design.workload.msiSha256.isEmpty()) {
        step.acts = {planText(QT_TRANSLATE_NOOP("Plan",
            "The design does not state the SHA-256 of the installer. Without it the runner fetches the file, names its "
            "hash and signer, installs nothing and ends with exit code 2: compare both with the release page, then run "
            "it with the hash."))};
        step.commands.first() += u" -MsiSha256 <from the release page>"_s;
    }
    step.dependsOn = {u"compute"_s, u"database"_s, u"storage"_s, u"balancer"_s, u"workload.msiSha256"_s};
    return step;
}

Step steps::dataDisks(const Situation &situation)
{
    const QStringList letters = dataDriveLetters(situation.design);
    if (letters.isEmpty())
        return std::nullopt;
    PlanStep step = onEachNode(situation, "12-DataDisks", QT_TRANSLATE_NOOP("Plan", "Make the data disks of each node ready"), 2);
    QStringList commands;
    for (const QString &letter : letters)
        commands += {u"Initialize-Disk -Number <an empty disk of %1 GiB> -PartitionStyle GPT"_s.arg(situation.design.compute.dataDiskGib.number()),
            u"New-Partition -DiskNumber <the same> -DriveLetter %1 -UseMaximumSize"_s.arg(letter.at(0)),
            u"Format-Volume -DriveLetter %1 -FileSystem NTFS -NewFileSystemLabel Octopus"_s.arg(letter.at(0))};
    show(step, commands);
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "The drives %1 are there on each node, also after a restart.")).arg(letters.join(u", "_s));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "A disk may hold data by now: it is not wiped. Detach it in Azure where it is not wanted."));
    step.dependsOn = {u"compute.dataDisks"_s, u"compute.dataDiskGib"_s, u"compute.homeFolder"_s, u"compute.cacheFolder"_s, u"compute.nodes"_s};
    return step;
}

Step steps::accountRights(const Situation &situation)
{
    const Design &design = situation.design;
    if (design.compute.serviceAccount == ServiceAccount::LocalSystem)
        return std::nullopt;
    const QString account = serviceAccountOf(design);
    PlanStep step = onEachNode(situation, "17-ServiceAccount", QT_TRANSLATE_NOOP("Plan", "Give the service account its rights on each node"), 2);
    QStringList commands;
    if (design.compute.serviceAccount == ServiceAccount::Gmsa)
        commands = {u"Install-WindowsFeature -Name RSAT-AD-PowerShell"_s,
            u"Install-ADServiceAccount -Identity %1"_s.arg(quotedForPowerShell(account.section(u'\\', -1).remove(u'$')))};
    commands += {u"secedit /configure /db <scratch> /cfg <SeServiceLogonRight and SeBatchLogonRight, with %1 added> /areas USER_RIGHTS"_s.arg(account),
        u"icacls %1 /grant %2"_s.arg(quotedForPowerShell(design.compute.homeFolder.text()), quotedForPowerShell(account + u":(OI)(CI)F"_s))};
    const QString cache = design.compute.cacheFolder.text();
    if (!cache.isEmpty() && !cache.startsWith(design.compute.homeFolder.text() + u'\\', Qt::CaseInsensitive))
        commands.append(u"icacls %1 /grant %2"_s.arg(quotedForPowerShell(cache), quotedForPowerShell(account + u":(OI)(CI)F"_s)));
    show(step, commands);
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "%1 may log on as a service and as a batch job on each node, and has full control of the home folder.")).arg(account);
    step.undo = planText(QT_TRANSLATE_NOOP("Plan",
        "Take the rights away in secpol.msc (Log on as a service, Log on as a batch job) once nothing runs as this account any more."));
    step.dependsOn = {u"compute.serviceAccount"_s, u"compute.serviceAccountName"_s, u"compute.homeFolder"_s, u"compute.nodes"_s};
    return step;
}

Step steps::shareCredential(const Situation &situation)
{
    const QStringList commands = credentialCommands(situation);
    if (commands.isEmpty())
        return std::nullopt;
    PlanStep step = onEachNode(
        situation, "20-ShareCredential", QT_TRANSLATE_NOOP("Plan", "Give the service account its way to the share"), 2);
    show(step, commands);
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "%1 can list %2, also after a restart."))
                     .arg(serviceAccountOf(situation.design), situation.deployment.shareRoot);
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "The runner removes the stored credential or mapping."));
    step.undoCommands = {runnerUndo(step.id)};
    step.dependsOn = {u"storage"_s, u"compute.serviceAccount"_s, u"compute.serviceAccountName"_s};
    return step;
}

Step steps::shareFolders(const Situation &situation)
{
    PlanStep step
        = onEachNode(situation, "30-ShareFolders", QT_TRANSLATE_NOOP("Plan", "Create the folders on the share"), 1);
    QStringList commands;
    for (const FolderPath &folder : situation.deployment.folders)
        commands.append(u"New-Item -ItemType Directory -Path %1"_s.arg(quotedForPowerShell(folder.target)));
    show(step, commands);
    step.check = planText(QT_TRANSLATE_NOOP(
        "Plan", "All folders exist and the service account of each node may write to each; the first node made them."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "The folders may hold data by now: remove empty ones by hand."));
    step.dependsOn = {u"storage"_s};
    return step;
}

Step steps::links(const Situation &situation)
{
    if (situation.design.storage.access != ShareAccess::SymbolicLink)
        return std::nullopt;
    PlanStep step
        = onEachNode(situation, "40-Links", QT_TRANSLATE_NOOP("Plan", "Link the local folders to the share"), 1);
    QStringList commands;
    for (const FolderPath &folder : situation.deployment.folders)
        commands.append(u"New-Item -ItemType SymbolicLink -Path %1 -Value %2"_s.arg(
            quotedForPowerShell(folder.path), quotedForPowerShell(folder.target)));
    show(step, commands);
    step.check = planText(
        QT_TRANSLATE_NOOP("Plan", "Each link leads to its folder on the share, seen by the service account."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "The runner removes the links; the folders on the share stay."));
    step.undoCommands = {runnerUndo(step.id)};
    step.dependsOn = {u"storage"_s, u"compute.homeFolder"_s};
    return step;
}

Step steps::install(const Situation &situation)
{
    PlanStep step = onEachNode(
        situation, "50-InstallOctopus", QT_TRANSLATE_NOOP("Plan", "Install the Octopus Server program"), 10);
    const QString version = situation.design.workload.octopusVersion.text();
    if (situation.design.workload.msiSha256.isEmpty())
        step.commands.first() += u" -MsiSha256 <from the release page>"_s;
    show(step,
        {u"msiexec /i %1 /quiet /norestart RUNMANAGERONEXIT=no"_s.arg(
            quotedForPowerShell(u"Octopus.%1-x64.msi"_s.arg(version)))});
    step.check = planText(QT_TRANSLATE_NOOP("Plan",
                              "The file's SHA-256 was the expected one, and version %1 is installed on every node."))
                     .arg(version);
    step.undo = planText(QT_TRANSLATE_NOOP("Plan",
        "Uninstall Octopus Deploy Server in the settings of Windows; the instance, if any, is deleted before that."));
    step.dependsOn = {u"workload.octopusVersion"_s, u"workload.msiSha256"_s};
    return step;
}

Step steps::nodeCertificateFromVault(const Situation &situation)
{
    const QString secret = nodeCertificateSecret(situation.design);
    if (secret.isEmpty())
        return std::nullopt;
    PlanStep step = onEachNode(
        situation, "55-Certificate", QT_TRANSLATE_NOOP("Plan", "Import the certificate of the portal on each node"), 1);
    step.check = planText(QT_TRANSLATE_NOOP("Plan",
                              "LocalMachine\\My of each node holds the certificate %1 of the vault with its private key. "
                              "After a renewal in the vault, run this step and 88-CertificateBinding again."))
                     .arg(secret);
    step.undo = planText(
        QT_TRANSLATE_NOOP("Plan", "Remove the certificate from LocalMachine\\My once nothing is bound to it."));
    step.dependsOn = {u"balancer.listenPrefixes"_s, u"balancer.hostName"_s, u"placement.certificateSource"_s,
        u"placement.vaultId"_s, u"compute.nodes"_s};
    return step;
}

Step steps::firstNode(const Situation &situation)
{
    const Design &design = situation.design;
    if (design.compute.nodes.isEmpty())
        return std::nullopt;
    PlanStep step = onFirstNode(situation, "60-FirstNode", QT_TRANSLATE_NOOP("Plan", "Set up the first node"), 15);
    show(step, nodeCommands(situation, design.compute.nodes.first(), true));
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "The service runs as %1 and /api answers on the node itself."))
                     .arg(serviceAccountOf(design));
    step.undo = design.compute.growExisting
        ? planText(QT_TRANSLATE_NOOP(
            "Plan", "The runner takes this node off again; then start the existing server: its database is untouched."))
        : planText(QT_TRANSLATE_NOOP(
            "Plan", "The database then has the schema of this version and is encrypted with its own master key."));
    if (design.compute.growExisting)
        step.undoCommands = {runnerUndo(step.id)};
    step.pointOfNoReturn = !design.compute.growExisting;
    step.dependsOn
        = {u"compute.instanceName"_s, u"compute.homeFolder"_s, u"compute.configPath"_s, u"compute.serviceAccount"_s,
            u"compute.webServer"_s, u"compute.growExisting"_s, u"database"_s, u"balancer.listenPrefixes"_s,
            u"balancer.commsPort"_s, u"balancer.forceSsl"_s, u"signIn.adminUser"_s, u"signIn.adminEmail"_s};
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
                              "nobody else can but the nodes."))
                     .arg(situation.deployment.vaultName);
    step.undo = planText(
        QT_TRANSLATE_NOOP("Plan", "Without the master key every secret in Octopus is lost: it stays in the vault."));
    step.dependsOn = {u"placement.vaultId"_s, u"placement.masterKeyInVault"_s};
    return step;
}

Step steps::licence(const Situation &situation)
{
    if (situation.design.compute.identity == VmIdentity::None)
        return std::nullopt;
    PlanStep step
        = onFirstNode(situation, "67-Licence", QT_TRANSLATE_NOOP("Plan", "Set the licence, or renew it"), 1);
    show(step, {octopusCommand(situation, u"license"_s, {u"--licenseBase64 <from Key Vault>"_s})});
    step.check = planText(QT_TRANSLATE_NOOP("Plan",
        "Configuration › License shows the licence of the vault, and its node limit covers every node that is online."));
    step.undo
        = planText(QT_TRANSLATE_NOOP("Plan", "Store the licence of before in the vault, and run this step again."));
    step.dependsOn = {u"workload.licenceSecret"_s, u"compute.nodes"_s};
    return step;
}

Step steps::paths(const Situation &situation)
{
    PlanStep step
        = onFirstNode(situation, "70-Paths", QT_TRANSLATE_NOOP("Plan", "Point Octopus to the shared files"), 3);
    show(step, pathCommands(situation));
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "A task's log appears on the share and is shown by the portal."));
    step.undo = planText(
        QT_TRANSLATE_NOOP("Plan", "Set the paths of before with Octopus.Server.exe path; no file was moved."));
    step.dependsOn = {u"storage"_s, u"compute.homeFolder"_s};
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
        "Drain the node. The runner stops its service and deletes the instance; then delete the node in the portal."));
    step.undoCommands = {runnerUndo(step.id)};
    step.dependsOn = {u"compute.nodes"_s, u"database"_s, u"compute.instanceName"_s, u"compute.serviceAccount"_s};
    return step;
}

Step steps::taskCaps(const Situation &situation)
{
    PlanStep step = onEachNode(situation, "85-TaskCaps", QT_TRANSLATE_NOOP("Plan", "Set the task cap of each node"), 2);
    QStringList commands;
    for (const Node &node : situation.design.compute.nodes)
        commands.append(octopusCommand(situation, u"node"_s,
            {u"--taskCap=%1  # %2"_s.arg(QString::number(node.taskCap.number()), node.name.text())}));
    show(step, commands);
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "Configuration › Nodes shows each cap within a minute."));
    step.undo
        = planText(QT_TRANSLATE_NOOP("Plan", "The runner sets the cap of that node to 0: it starts no further task."));
    step.undoCommands = {runnerUndo(step.id)};
    step.dependsOn = {u"compute.nodes"_s};
    return step;
}

Step steps::certificateBinding(const Situation &situation)
{
    const QStringList commands = bindingCommands(situation);
    if (commands.isEmpty() || situation.design.compute.webServer != WebServer::HttpSys)
        return std::nullopt;
    PlanStep step = onEachNode(situation, "88-CertificateBinding",
        QT_TRANSLATE_NOOP("Plan", "Bind the newest certificate of the portal"), 1);
    show(step, commands);
    step.check = planText(QT_TRANSLATE_NOOP(
        "Plan", "netsh http show sslcert names its thumbprint, and a browser shows when it ends."));
    step.undo = planText(QT_TRANSLATE_NOOP(
        "Plan", "Bind the certificate of before with Octopus.Server.exe ssl-certificate; it is still in the store."));
    step.dependsOn = {u"balancer.listenPrefixes"_s, u"balancer.hostName"_s, u"compute.webServer"_s};
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
        {octopusCommand(situation, u"configure"_s, {option("--trustedProxies", ranges.join(u','))}),
            octopusCommand(situation, u"service"_s, {u"--stop --start"_s})});
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "The audit log shows the address of a real user."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan",
        "Set the values of before with Octopus.Server.exe configure; they stand in the backup of the configuration "
        "file."));
    step.dependsOn = {u"balancer.trustedProxies"_s};
    return step;
}

Step steps::firewall(const Situation &situation)
{
    PlanStep step = onEachNode(
        situation, "92-WindowsFirewall", QT_TRANSLATE_NOOP("Plan", "Open the ports in Windows Firewall"), 1);
    step.acts = {planText(QT_TRANSLATE_NOOP("Plan",
        "Up to this step Windows Firewall keeps the balancer's probe away from a node that joins, so that no user comes to "
        "it before its checks have passed."))};
    step.check = planText(QT_TRANSLATE_NOOP(
        "Plan", "Every port of the port table is reachable from where the table says, and no other."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "The runner removes its own rules."));
    step.undoCommands = {runnerUndo(step.id)};
    step.dependsOn = {u"balancer.windowsFirewallPorts"_s, u"balancer.commsPort"_s, u"balancer.grpcPort"_s};
    return step;
}

} // namespace octoha
