#include "core/plan/stepbuilders.h"

#include "core/assess/needs.h"
#include "core/catalog/names.h"

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

/// Names after the first; the first is promoted alone, since it makes the domain.
QStringList furtherControllerNames(const Design &design)
{
    QStringList names;
    for (const DomainController &controller : design.signIn.domainControllers)
        names.append(controller.name.text());
    return names.mid(1);
}

/// The directory and its log go to the data disk, whose caching is off.
const QString directoryFolders = u"-DatabasePath 'F:\\NTDS' -LogPath 'F:\\NTDS' -SysvolPath 'F:\\SYSVOL' -InstallDns"_s;

QStringList controllerBase()
{
    return {
        u"Get-Disk | Where-Object PartitionStyle -eq RAW | Initialize-Disk -PassThru | New-Partition -DriveLetter F -UseMaximumSize | Format-Volume -FileSystem NTFS"_s,
        u"Install-WindowsFeature -Name AD-Domain-Services -IncludeManagementTools"_s};
}

/// Addresses of the servers that know the domain.
QStringList dnsServers(const Design &design)
{
    QStringList addresses;
    if (makesDomainControllers(design)) {
        for (const DomainController &controller : design.signIn.domainControllers)
            addresses.append(controller.address.isEmpty() ? u"<address of %1>"_s.arg(controller.name.text())
                                                          : controller.address.text());
        return addresses;
    }
    for (const Line &server : design.placement.dnsServers)
        addresses.append(server.text());
    return addresses.isEmpty() ? QStringList{u"<addresses of the domain controllers>"_s} : addresses;
}

/// Nodes, and machines of SQL Server: all of them are members of the domain.
QStringList members(const Design &design)
{
    QStringList names;
    for (const Node &node : design.compute.nodes)
        names.append(node.name.text());
    if (usesSqlMachines(design.database)) {
        for (const Replica &replica : design.database.replicas)
            names.append(replica.name.text());
    }
    return names;
}

QString afterBackslash(const QString &account)
{
    return account.section(u'\\', -1);
}

QStringList gmsaCommands(const Design &design)
{
    const QString name = afterBackslash(design.compute.serviceAccountName.text()).remove(u'$');
    QStringList hosts;
    for (const Node &node : design.compute.nodes)
        hosts.append(quotedForPowerShell(node.name.text() + u'$'));
    for (const Node &node : standbyNodes(design))
        hosts.append(quotedForPowerShell(node.name.text() + u'$'));
    return {u"if (-not (Get-KdsRootKey)) { Add-KdsRootKey -EffectiveImmediately }  "_s
            + remark(QT_TRANSLATE_NOOP("Plan", "usable 10 hours later")),
        u"New-ADServiceAccount -Name %1 -DNSHostName %2 -PrincipalsAllowedToRetrieveManagedPassword %3"_s.arg(
            quotedForPowerShell(name), quotedForPowerShell(name + u'.' + design.signIn.domainName.text()),
            hosts.join(u", "_s)),
        remark(QT_TRANSLATE_NOOP("Plan", "then on each node")), u"Install-WindowsFeature -Name RSAT-AD-PowerShell"_s,
        u"Install-ADServiceAccount -Identity %1"_s.arg(quotedForPowerShell(name)),
        u"Test-ADServiceAccount -Identity %1"_s.arg(quotedForPowerShell(name))};
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
    const Design &design = situation.design;
    if (!makesDomainControllers(design) || design.signIn.domainControllers.isEmpty())
        return std::nullopt;
    PlanStep step = stepOf("M-FirstController", QT_TRANSLATE_NOOP("Plan", "Make the domain on the first controller"),
        domainAdministrator, design.signIn.domainControllers.first().name.text(), 60);
    step.commands = controllerBase()
        + QStringList{
            u"Install-ADDSForest -DomainName %1 %2 -SafeModeAdministratorPassword (Read-Host -AsSecureString)"_s.arg(
                domainOf(situation), directoryFolders)};
    step.check = planText(
        QT_TRANSLATE_NOOP("Plan", "Get-ADDomain answers on the controller, and dcdiag shows no failed test."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Delete the machine; nothing has joined yet."));
    step.dependsOn = {u"signIn.domainName"_s, u"signIn.domainSource"_s, u"signIn.domainControllers"_s};
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
    step.dependsOn = {u"signIn.domainName"_s, u"signIn.domainSource"_s};
    return step;
}

Step steps::domainDns(const Situation &situation)
{
    if (!needsDomain(situation.design))
        return std::nullopt;
    PlanStep step
        = stepOf("M-DomainDns", QT_TRANSLATE_NOOP("Plan", "Let the network ask the DNS servers of the domain"),
            platformEngineer, workstation(), 20);
    step.commands = {u"az network vnet update --name %1 --resource-group %2 --dns-servers %3"_s.arg(
                         quotedName(situation, ResourceKind::VirtualNetwork),
                         quotedName(situation, ResourceKind::ResourceGroup), dnsServers(situation.design).join(u' ')),
        u"az vm restart --ids $(az vm list --resource-group %1 --query '[].id' --output tsv)"_s.arg(
            quotedName(situation, ResourceKind::ResourceGroup))};
    step.check = planText(QT_TRANSLATE_NOOP("Plan",
                              "Each node resolves %1, and still the names of the private endpoints: the DNS servers "
                              "forward those to 168.63.129.16."))
                     .arg(situation.design.signIn.domainName.text());
    step.undo
        = planText(QT_TRANSLATE_NOOP("Plan", "Give the network its old DNS servers again, and restart the machines."));
    step.dependsOn = {u"signIn.domainSource"_s, u"signIn.domainControllers"_s, u"placement.dnsServers"_s};
    return step;
}

Step steps::furtherControllers(const Situation &situation)
{
    const QStringList names = furtherControllerNames(situation.design);
    if (!makesDomainControllers(situation.design) || names.isEmpty())
        return std::nullopt;
    PlanStep step = stepOf("M-FurtherControllers", QT_TRANSLATE_NOOP("Plan", "Add the further domain controllers"),
        domainAdministrator, names.join(u", "_s), 45 * int(names.size()));
    step.commands = controllerBase()
        + QStringList{
            u"Install-ADDSDomainController -DomainName %1 -Credential (Get-Credential) %2 -SafeModeAdministratorPassword (Read-Host -AsSecureString)"_s
                .arg(domainOf(situation), directoryFolders)};
    step.check = planText(QT_TRANSLATE_NOOP(
        "Plan", "repadmin /replsummary shows no failure, and a node signs in while the first controller is off."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Demote the controller, then delete the machine."));
    step.dependsOn = {u"signIn.domainName"_s, u"signIn.domainSource"_s, u"signIn.domainControllers"_s};
    return step;
}

Step steps::domainJoin(const Situation &situation)
{
    if (!needsDomain(situation.design))
        return std::nullopt;
    const QStringList names = members(situation.design);
    PlanStep step = stepOf("M-Domain", QT_TRANSLATE_NOOP("Plan", "Join the machines to the domain"),
        domainAdministrator, names.join(u", "_s), 10 * std::max(1, int(names.size())));
    step.commands = {
        u"Add-Computer -DomainName %1 -OUPath <organisational unit of the servers> -Credential (Get-Credential) -Restart"_s
            .arg(domainOf(situation))};
    step.check = planText(QT_TRANSLATE_NOOP(
        "Plan", "Test-ComputerSecureChannel says True on each machine, and its clock agrees with the domain."));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Take the nodes out of the domain before Octopus is installed."));
    step.dependsOn = {u"signIn.domainName"_s, u"signIn.domainSource"_s, u"compute.nodes"_s, u"database.replicas"_s};
    return step;
}

Step steps::serviceAccount(const Situation &situation)
{
    const Design &design = situation.design;
    if (design.compute.serviceAccount == ServiceAccount::LocalSystem)
        return std::nullopt;
    const bool managed = design.compute.serviceAccount == ServiceAccount::Gmsa;
    PlanStep step = stepOf("M-ServiceAccount", QT_TRANSLATE_NOOP("Plan", "Make the service account of Octopus"),
        domainAdministrator, planText(QT_TRANSLATE_NOOP("Plan", "A domain controller, then each node")), 30);
    step.commands = managed ? gmsaCommands(design) : accountCommands(design);
    step.acts
        = {planText(QT_TRANSLATE_NOOP("Plan",
                        "Give %1 the right “Log on as a service” on each node, by a group policy or in secpol.msc."))
                .arg(serviceAccountOf(design))};
    step.check = planText(
        QT_TRANSLATE_NOOP("Plan", "%1 may log on as a service on each node; a managed account is known there."))
                     .arg(serviceAccountOf(design));
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Delete the account."));
    step.dependsOn = {u"compute.serviceAccount"_s, u"compute.serviceAccountName"_s, u"compute.nodes"_s};
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
    step.commands = shareCommands(situation);
    step.check
        = planText(QT_TRANSLATE_NOOP("Plan", "%1 reads and writes %2, and no one else but its administrators does."))
              .arg(serviceAccountOf(design), situation.deployment.shareRoot);
    step.undo = planText(QT_TRANSLATE_NOOP("Plan", "Take the rights away; the files stay."));
    step.dependsOn
        = {u"storage.signIn"_s, u"storage.product"_s, u"storage.shareName"_s, u"compute.serviceAccountName"_s};
    return step;
}

} // namespace octoha
