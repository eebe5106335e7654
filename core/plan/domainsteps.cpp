#include "core/plan/stepbuilders.h"

#include "core/assess/needs.h"
#include "core/catalog/names.h"
#include "core/plan/domainwork.h"

#include <algorithm>

namespace octoha {

using namespace Qt::StringLiterals;

namespace {

QString quotedName(const Situation &situation, ResourceKind kind)
{
    return quotedForPowerShell(nameOf(kind, situation.design, situation.catalog).name);
}

QString domainOf(const Situation &situation)
{
    return quotedForPowerShell(situation.design.signIn.domainName.text());
}

QStringList namesOf(const QList<DomainController> &controllers)
{
    QStringList names;
    for (const DomainController &controller : controllers)
        names.append(controller.name.text());
    return names;
}

/// A step that the runner does for whoever runs the domain. `minutes` is for one machine, as the step's own file says.
PlanStep domainStep(const char *id, const char *title, const char *who, const QStringList &machines, int minutes,
    const QStringList &shown)
{
    PlanStep step = stepOf(id, title, who, machines.join(u", "_s), minutes * std::max(1, int(machines.size())));
    step.commands
        = QStringList{runnerCommand(step.id, u"domainAdmin"_s), remark(QT_TRANSLATE_NOOP("Plan", "it runs:"))} + shown;
    return step;
}

/// The directory and its log go to the data disk, whose caching is off.
const QString directoryFolders
    = u"-DatabasePath 'F:\\NTDS' -LogPath 'F:\\NTDS' -SysvolPath 'F:\\SYSVOL' -InstallDns -NoRebootOnCompletion -Force"_s;

/// What makes a controller of a machine; the last command is the promotion itself.
QStringList controllerCommands(const QString &promotion)
{
    return {u"Initialize-Disk -Number <the one new disk> -PartitionStyle GPT"_s,
        u"New-Partition -DiskNumber <the one new disk> -DriveLetter F -UseMaximumSize"_s,
        u"Format-Volume -DriveLetter F -FileSystem NTFS -NewFileSystemLabel Directory"_s,
        u"Install-WindowsFeature -Name AD-Domain-Services -IncludeManagementTools"_s, promotion,
        remark(QT_TRANSLATE_NOOP("Plan", "after the restart")), u"Add-DnsServerForwarder -IPAddress 168.63.129.16"_s};
}

/// Addresses of the servers that know the domain, each quoted for reading.
QStringList dnsServers(const Design &design)
{
    const QStringList known = domainDnsServers(design);
    return known.isEmpty() ? QStringList{u"<addresses of the domain controllers>"_s} : known;
}

QString afterBackslash(const QString &account)
{
    return account.section(u'\\', -1);
}

QStringList gmsaCommands(const Design &design)
{
    const QString name = afterBackslash(design.compute.serviceAccountName.text()).remove(u'$');
    return {u"if (-not (Get-KdsRootKey)) { Add-KdsRootKey -EffectiveImmediately }  "_s
            + remark(QT_TRANSLATE_NOOP("Plan", "usable 10 hours later")),
        u"New-ADServiceAccount -Name %1 -DNSHostName %2 -PrincipalsAllowedToRetrieveManagedPassword %3"_s.arg(
            quotedForPowerShell(name), quotedForPowerShell(name + u'.' + design.signIn.domainName.text()),
            accountHosts(design.compute.nodes))};
}

QStringList accountCommands(const Design &design)
{
    const QString name = afterBackslash(design.compute.serviceAccountName.text());
    return {
        u"New-ADUser -Name %1 -SamAccountName %1 -AccountPassword (Read-Host -Prompt %2 -AsSecureString) -Enabled $true"_s
            .arg(quotedForPowerShell(name), quotedForPowerShell(design.compute.serviceAccountSecret.text()))};
}

QStringList shareJoin(const Situation &situation)
{
    const QString account = quotedName(situation, ResourceKind::StorageAccount),
                  group = quotedName(situation, ResourceKind::ResourceGroup);
    switch (situation.design.storage.signIn) {
    case ShareSignIn::ActiveDirectory:
        return {u"Import-Module -Name AzFilesHybrid"_s,
            u"Join-AzStorageAccount -ResourceGroupName %1 -StorageAccountName %2 -DomainAccountType ComputerAccount"_s
                .arg(group, account)};
    case ShareSignIn::EntraDomainServices:
        return {
            u"Set-AzStorageAccount -ResourceGroupName %1 -Name %2 -EnableAzureActiveDirectoryDomainServicesForFile $true"_s
                .arg(group, account)};
    case ShareSignIn::EntraKerberos:
        return {
            u"Set-AzStorageAccount -ResourceGroupName %1 -Name %2 -EnableAzureActiveDirectoryKerberosForFile $true"_s
                .arg(group, account)};
    case ShareSignIn::StorageKey:
        break;
    }
    return {};
}

/// A managed account of the domain has no counterpart in Entra, so the role is given to all who the domain knows, and
/// NTFS rights decide.
QStringList shareCommands(const Situation &situation)
{
    const QString root = quotedForPowerShell(situation.deployment.shareRoot);
    QStringList commands = shareJoin(situation);
    if (!commands.isEmpty())
        commands.append(
            u"Set-AzStorageAccount -ResourceGroupName %1 -Name %2 -DefaultSharePermission StorageFileDataSmbShareContributor"_s
                .arg(quotedName(situation, ResourceKind::ResourceGroup),
                    quotedName(situation, ResourceKind::StorageAccount)));
    commands.append(
        u"icacls %1 /grant %2"_s.arg(root, quotedForPowerShell(serviceAccountOf(situation.design) + u":(OI)(CI)F"_s)));
    return commands;
}

/// Rights by a domain: what no storage key gives.
bool sharesByName(const Design &design)
{
    return usesAzureFiles(design.storage) ? design.storage.signIn != ShareSignIn::StorageKey
                                          : design.compute.serviceAccount != ServiceAccount::LocalSystem;
}

} // namespace

Step steps::firstController(const Situation &situation)
{
    const QList<DomainController> controllers = controllersToMake(situation.design);
    if (controllers.isEmpty())
        return std::nullopt;
    PlanStep step = domainStep("11-FirstController",
        QT_TRANSLATE_NOOP("Plan", "Make the domain on the first controller"), domainAdministrator,
        {controllers.first().name.text()}, 60,
        controllerCommands(
            u"Install-ADDSForest -DomainName %1 %2 -SafeModeAdministratorPassword (Read-Host -AsSecureString)"_s.arg(
                domainOf(situation), directoryFolders)));
    step.acts = {planText(QT_TRANSLATE_NOOP("Plan",
        "The runner ends with exit code 3 when Windows must be restarted: restart it, sign in with a domain account, "
        "and run it again with -Resume."))};
    step.check = planText(
        QT_TRANSLATE_NOOP("Plan", "Get-ADDomain answers on the controller, and dcdiag shows no failed test."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Delete the machine and make it anew; nothing has joined yet."));
    return step;
}

Step steps::managedDomain(const Situation &situation)
{
    if (!needsDomain(situation.design) || situation.design.signIn.domainSource != DomainSource::EntraDomainServices)
        return std::nullopt;
    PlanStep step
        = stepOf("M-ManagedDomain", QT_TRANSLATE_NOOP("Plan", "Have Microsoft Entra Domain Services run the domain"),
            domainAdministrator, planText(QT_TRANSLATE_NOOP("Plan", "Azure portal")), 120);
    step.acts = {planText(QT_TRANSLATE_NOOP("Plan",
                              "Create the managed domain %1 in a subnet of its own, and put who joins machines into "
                              "the group AAD DC Administrators."))
                     .arg(situation.design.signIn.domainName.text()),
        planText(QT_TRANSLATE_NOOP(
            "Plan", "Note the two addresses that the overview shows: they become the DNS servers of the network."))};
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "The overview says Running, and its health shows no alert."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Delete the managed domain."));
    return step;
}

Step steps::domainDns(const Situation &situation)
{
    if (!needsDomain(situation.design))
        return std::nullopt;
    const QString network = quotedName(situation, ResourceKind::VirtualNetwork),
                  group = quotedName(situation, ResourceKind::ResourceGroup);
    PlanStep step
        = domainStep("13-DomainDns", QT_TRANSLATE_NOOP("Plan", "Let the network ask the DNS servers of the domain"),
            platformEngineer, {workstation()}, 5,
            {u"az network vnet update --name %1 --resource-group %2 --dns-servers %3"_s.arg(
                network, group, dnsServers(situation.design).join(u' '))});
    step.commands += {remark(QT_TRANSLATE_NOOP("Plan", "then, for machines that run already")),
        u"az vm restart --ids $(az vm list --resource-group %1 --query '[].id' --output tsv)"_s.arg(group)};
    step.check = planText(QT_TRANSLATE_NOOP("Plan",
                              "Each node resolves %1, and still the names of the private endpoints: the DNS servers "
                              "forward those to 168.63.129.16."))
                     .arg(situation.design.signIn.domainName.text());
    step.undo = planText(QT_TRANSLATE_NOOP("Plan",
        "Give the network its old DNS servers again: they stand in the log of the run. Then restart the machines."));
    return step;
}

Step steps::furtherControllers(const Situation &situation)
{
    const QStringList names = namesOf(controllersToMake(situation.design).mid(1));
    if (names.isEmpty())
        return std::nullopt;
    PlanStep step = domainStep("14-FurtherControllers", QT_TRANSLATE_NOOP("Plan", "Add the further domain controllers"),
        domainAdministrator, names, 45,
        controllerCommands(
            u"Install-ADDSDomainController -DomainName %1 -Credential (Get-Credential) %2 -SafeModeAdministratorPassword (Read-Host -AsSecureString)"_s
                .arg(domainOf(situation), directoryFolders)));
    step.check = planText(QT_TRANSLATE_NOOP(
        "Plan", "repadmin /replsummary shows no failure, and a node signs in while the first controller is off."));
    step.undo = planText(
        QT_TRANSLATE_NOOP("Plan", "Demote it with Uninstall-ADDSDomainController, then delete the machine."));
    return step;
}

Step steps::domainJoin(const Situation &situation)
{
    if (!needsDomain(situation.design))
        return std::nullopt;
    PlanStep step = domainStep("16-DomainJoin", QT_TRANSLATE_NOOP("Plan", "Join the machines to the domain"),
        domainAdministrator, domainMembers(situation.design), 10,
        {u"Add-Computer -DomainName %1 -Credential (Get-Credential) -Force"_s.arg(domainOf(situation))});
    step.acts = {planText(QT_TRANSLATE_NOOP("Plan",
        "The runner ends with exit code 3 when Windows must be restarted: restart it, and run it again with -Resume. "
        "Move the computers into the "
        "organisational unit of the servers."))};
    step.check = planText(QT_TRANSLATE_NOOP(
        "Plan", "Test-ComputerSecureChannel says True on each machine, and its clock agrees with the domain."));
    step.undo = planText(
        QT_TRANSLATE_NOOP("Plan", "The runner takes the machine out of the domain; only before Octopus is installed."));
    step.undoCommands = {runnerUndo(step.id, u"domainAdmin"_s)};
    return step;
}

Step steps::serviceAccount(const Situation &situation)
{
    const Design &design = situation.design;
    if (design.compute.serviceAccount == ServiceAccount::LocalSystem)
        return std::nullopt;
    const bool managed = design.compute.serviceAccount == ServiceAccount::Gmsa;
    PlanStep step = stepOf("M-ServiceAccount", QT_TRANSLATE_NOOP("Plan", "Make the service account of Octopus"),
        domainAdministrator, planText(QT_TRANSLATE_NOOP("Plan", "A domain controller")), 30);
    step.commands = managed ? gmsaCommands(design) : accountCommands(design);
    step.acts = {
        planText(QT_TRANSLATE_NOOP("Plan",
                     "Where a group policy sets “Log on as a service” or “Log on as a batch job”, add %1 there: the "
                     "step 17-ServiceAccount gives both rights on each node, and a policy would take them away again."))
            .arg(serviceAccountOf(design))};
    if (managed)
        step.acts.prepend(planText(QT_TRANSLATE_NOOP("Plan",
            "Where the domain has no KDS root key yet, the first command makes it: wait 10 hours before the second.")));
    step.check = planText(QT_TRANSLATE_NOOP("Plan", "Get-ADObject finds %1, and the pre-flight of each node knows it."))
                     .arg(serviceAccountOf(design));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Delete the account."));
    return step;
}

Step steps::shareDomain(const Situation &situation)
{
    const Design &design = situation.design;
    if (!sharesByName(design))
        return std::nullopt;
    PlanStep step
        = stepOf("M-ShareDomain", QT_TRANSLATE_NOOP("Plan", "Let the service account open the share by its name"),
            domainAdministrator, workplaceOf(design), 45);
    if (design.storage.product == StorageProduct::NetAppFiles)
        step.acts = {planText(QT_TRANSLATE_NOOP("Plan",
                                  "Give the NetApp account its connection to the domain %1 before the volume is made."))
                         .arg(design.signIn.domainName.text())};
    if (usesAzureFiles(design.storage))
        step.acts.append(sourceLine(situation, "azure.files-identity"));
    step.commands = shareCommands(situation);
    step.check
        = planText(QT_TRANSLATE_NOOP("Plan", "%1 reads and writes %2, and no one else but its administrators does."))
              .arg(serviceAccountOf(design), situation.deployment.shareRoot);
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Take the rights away; the files stay."));
    return step;
}

} // namespace octoha
