#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

bool hasAccount(const Design &design)
{
    return design.compute.serviceAccount != ServiceAccount::LocalSystem;
}

/// NetApp Files knows no account key: it always asks the domain.
bool shareAsksDirectory(const Design &design)
{
    return design.storage.product == StorageProduct::NetAppFiles || sharesByDomain(design.storage);
}

Check accountWithoutName(const Design &design, const Context &)
{
    return when(design.compute.serviceAccountName.isEmpty());
}

Check managedAccountName(const Design &design, const Context &)
{
    const QString &name = design.compute.serviceAccountName.text();
    return !name.isEmpty() && !name.endsWith(u'$') ? Check(saw(name)) : std::nullopt;
}

Edits dollarAtTheEnd(const Design &design, const Context &)
{
    return {{field<&Compute::serviceAccountName>.id(), QString(design.compute.serviceAccountName.text() + u'$')}};
}

Check systemOnDirectoryShare(const Design &design, const Context &)
{
    return when(design.compute.serviceAccount == ServiceAccount::LocalSystem);
}

constexpr Rule table[] = {
    {.id = "OHA-VM-032",
        .aliases = "1981f704",
        .severity = Severity::Note,
        .fields = {field<&Compute::backup>},
        .applies = isProduction,
        .check = isOff<&Compute::backup>,
        .edit = answer<&Compute::backup, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Machines are not backed up"),
        .message = QT_TRANSLATE_NOOP("Rules", "The nodes have no backup of their own."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A lost node is built again by script. What must be backed up is the database, the files, the master key "
            "and the licence."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Back the machines up if they hold more than Octopus; otherwise keep the scripts at hand."),
        .source = "octopus.backup-and-restore"},
    {.id = "OHA-VM-033",
        .aliases = "Azure.VM.Updates Azure.VM.MaintenanceConfig 52ab9e5c CKV_AZURE_177 CKV_AZURE_95",
        .severity = Severity::Warning,
        .fields = {field<&Compute::patching>},
        .check = isChosen<&Compute::patching, Patching::None>,
        .edit = answer<&Compute::patching, Patching::UpdateManager>,
        .title = QT_TRANSLATE_NOOP("Rules", "Nobody patches Windows"),
        .message = QT_TRANSLATE_NOOP("Rules", "No way of Windows updates is chosen for the nodes."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Nodes can be patched one at a time without an outage: drain, patch, undrain. Somebody has to do it."),
        .fix
        = QT_TRANSLATE_NOOP("Rules", "Let Azure Update Manager do it, a zone at a time, or name the tool that does."),
        .source = "psrule.VM.MaintenanceConfig"},
    {.id = "OHA-VM-034",
        .aliases = "X01 Azure.VM.ScriptExtensions Azure.VMSS.ScriptExtensions "
                   "use-protectedsettings-for-commandtoexecute-secrets",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Compute::extensionSecrets>},
        .check = isChosen<&Compute::extensionSecrets, ExtensionSecrets::Plain>,
        .edit = answer<&Compute::extensionSecrets, ExtensionSecrets::None>,
        .title = QT_TRANSLATE_NOOP("Rules", "Secrets in plain settings of a machine extension"),
        .message = QT_TRANSLATE_NOOP("Rules", "Machine extensions are to get secrets in plain settings."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Plain settings stand readable in the deployment history, in the portal and on the disk of the machine."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Let the node read secrets from Key Vault with its managed identity, or use protected settings."),
        .source = "psrule.VM.ScriptExtensions"},
    {.id = "OHA-VM-035",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Compute::imageHasConfiguration>},
        .check = isOn<&Compute::imageHasConfiguration>,
        .edit = answer<&Compute::imageHasConfiguration, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "The image holds a configured Octopus"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "Nodes are to be made from an image in which Octopus is already configured."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "The connection string in the configuration is encrypted for one machine; on a copy it cannot be read, and "
            "the copies share a node name."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Put the installed program into the image at most, and configure each node on its own."),
        .source = "octopus.issue-7271"},
    {.id = "OHA-VM-039",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Compute::serviceAccountName>, field<&Compute::serviceAccount>},
        .applies = hasAccount,
        .check = accountWithoutName,
        .title = QT_TRANSLATE_NOOP("Rules", "The service account has no name"),
        .message = QT_TRANSLATE_NOOP("Rules", "The service is to run under a domain account, and its name is empty."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "The service is installed with that name; rights on database and share are granted to it."),
        .fix = QT_TRANSLATE_NOOP("Rules", "State the account as DOMAIN\\name."),
        .source = "octopus.cli-service"},
    {.id = "OHA-VM-040",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Compute::serviceAccountName>, field<&Compute::serviceAccount>},
        .applies = hasChosen<&Compute::serviceAccount, ServiceAccount::Gmsa>,
        .check = managedAccountName,
        .edit = dollarAtTheEnd,
        .title = QT_TRANSLATE_NOOP("Rules", "A managed service account ends in $"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” does not end in $."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Windows knows a group managed service account by its name with a $; without it the service does not "
            "start."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Write DOMAIN\\name$."),
        .source = "azure.gmsa"},
    {.id = "OHA-VM-041",
        .aliases = "R6.6",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Compute::serviceAccount>, field<&Storage::product>, field<&Storage::signIn>},
        .applies = shareAsksDirectory,
        .check = systemOnDirectoryShare,
        .title = QT_TRANSLATE_NOOP("Rules", "Local System cannot sign in to the share"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "The share asks the directory who calls, and the service runs as Local System."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "The share grants rights to accounts of the directory; Local System is none, so Octopus stops at its start "
            "with access denied."),
        .fix = QT_TRANSLATE_NOOP("Rules",
            "Run the service under a domain account or a group managed service account; Azure Files can be opened with "
            "the storage account key as well."),
        .source = "azure.files-identity"},
};

} // namespace

std::span<const Rule> accountRules()
{
    return table;
}

} // namespace octoha
