#include "core/plan/runnersteps.h"

#include "core/catalog/facts.h"
#include "core/plan/nodecommands.h"

namespace octoha {

using namespace Qt::StringLiterals;

namespace {

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

/// The folders that Octopus wants left out of virus scans, where this design has them: its page names those below
/// C:\Octopus.
QString scanExclusions(const Situation &situation)
{
    const auto folder = [&](Fact fact) {
        return QString(situation.catalog.text(fact))
            .replace(u"C:\\Octopus\\"_s, situation.design.compute.homeFolder.text() + u'\\');
    };
    return planText(QT_TRANSLATE_NOOP("Plan",
                        "Who looks after the virus scanner leaves %1 and %2 out on each node. For the shared files "
                        "Octopus names nothing "
                        "to leave out: unknown."))
               .arg(folder(Fact::AntivirusTools), folder(Fact::AntivirusWork))
        + u' ' + sourceLine(situation, "octopus.hardening");
}

} // namespace

Step steps::preflight(const Situation &situation)
{
    PlanStep step = onEachNode(
        situation, "10-Preflight", QT_TRANSLATE_NOOP("Plan", "Check each node before anything is changed"), 2);
    step.check = planText(
        QT_TRANSLATE_NOOP("Plan", "Exit code 0; the report preflight.json names what was seen and what was expected."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Nothing is changed."));
    if (situation.design.workload.msiSha256.isEmpty()) {
        step.acts = {planText(QT_TRANSLATE_NOOP("Plan",
            "The design does not state the SHA-256 of the installer. Without it the runner fetches the file, names its "
            "hash and signer, installs nothing and ends with exit code 2: compare both with the release page, then run "
            "it with the hash."))};
        step.commands.first() += u" -MsiSha256 <from the release page>"_s;
    }
    return step;
}

Step steps::dataDisks(const Situation &situation)
{
    const QStringList letters = dataDriveLetters(situation.design);
    if (letters.isEmpty())
        return std::nullopt;
    PlanStep step
        = onEachNode(situation, "12-DataDisks", QT_TRANSLATE_NOOP("Plan", "Make the data disks of each node ready"), 2);
    QStringList commands;
    for (const QString &letter : letters)
        commands += {u"Initialize-Disk -Number <an empty disk of %1 GiB> -PartitionStyle GPT"_s.arg(
                         situation.design.compute.dataDiskGib.number()),
            u"New-Partition -DiskNumber <the same> -DriveLetter %1 -UseMaximumSize"_s.arg(letter.at(0)),
            u"Format-Volume -DriveLetter %1 -FileSystem NTFS -NewFileSystemLabel Octopus"_s.arg(letter.at(0))};
    show(step, commands);
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "The drives %1 are there on each node, also after a restart."))
                     .arg(letters.join(u", "_s));
    step.undo = planText(QT_TRANSLATE_NOOP(
        "Plan", "A disk may hold data by now: it is not wiped. Detach it in Azure where it is not wanted."));
    return step;
}

Step steps::accountRights(const Situation &situation)
{
    const Design &design = situation.design;
    if (design.compute.serviceAccount == ServiceAccount::LocalSystem)
        return std::nullopt;
    const QString account = serviceAccountOf(design);
    PlanStep step = onEachNode(situation, "17-ServiceAccount",
        QT_TRANSLATE_NOOP("Plan", "Give the service account its rights on each node"), 2);
    QStringList commands;
    if (design.compute.serviceAccount == ServiceAccount::Gmsa)
        commands = {u"Install-WindowsFeature -Name RSAT-AD-PowerShell"_s,
            u"Install-ADServiceAccount -Identity %1"_s.arg(
                quotedForPowerShell(account.section(u'\\', -1).remove(u'$')))};
    // Links are made as this account, which only an administrator may without a right.
    const QString links
        = design.storage.access == ShareAccess::SymbolicLink ? u", SeCreateSymbolicLinkPrivilege"_s : QString();
    commands += {
        u"secedit /configure /db <scratch> /cfg <SeServiceLogonRight, SeBatchLogonRight%2, with %1 added> /areas USER_RIGHTS"_s
            .arg(account, links),
        u"icacls %1 /grant %2"_s.arg(
            quotedForPowerShell(design.compute.homeFolder.text()), quotedForPowerShell(account + u":(OI)(CI)F"_s))};
    const QString cache = design.compute.cacheFolder.text();
    if (!cache.isEmpty() && !cache.startsWith(design.compute.homeFolder.text() + u'\\', Qt::CaseInsensitive))
        commands.append(
            u"icacls %1 /grant %2"_s.arg(quotedForPowerShell(cache), quotedForPowerShell(account + u":(OI)(CI)F"_s)));
    show(step, commands);
    step.check = planText(
        QT_TRANSLATE_NOOP("Plan",
            "%1 may log on as a service and as a batch job on each node, and has full control of the home folder."))
                     .arg(account);
    step.undo = planText(QT_TRANSLATE_NOOP("Plan",
        "Take the rights away in secpol.msc (Log on as a service, Log on as a batch job) once nothing runs as this "
        "account any more."));
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
    return step;
}

Step steps::install(const Situation &situation)
{
    PlanStep step = onEachNode(
        situation, "50-InstallOctopus", QT_TRANSLATE_NOOP("Plan", "Install the Octopus Server program"), 10);
    const QString version = situation.design.workload.octopusVersion.text();
    if (situation.design.workload.msiSha256.isEmpty())
        step.commands.first() += u" -MsiSha256 <from the release page>"_s;
    step.acts = {scanExclusions(situation)};
    show(step,
        {u"msiexec /i %1 /quiet /norestart RUNMANAGERONEXIT=no"_s.arg(
            quotedForPowerShell(u"Octopus.%1-x64.msi"_s.arg(version)))});
    step.check = planText(QT_TRANSLATE_NOOP("Plan",
                              "The file's SHA-256 was the expected one, and version %1 is installed on every node."))
                     .arg(version);
    step.undo = planText(QT_TRANSLATE_NOOP("Plan",
        "Uninstall Octopus Deploy Server in the settings of Windows; the instance, if any, is deleted before that."));
    return step;
}

} // namespace octoha
