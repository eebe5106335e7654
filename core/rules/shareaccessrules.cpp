#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef product = field<&Storage::product>, access = field<&Storage::access>,
                   signIn = field<&Storage::signIn>;
constexpr FieldRef mappedAs = field<&Storage::mappedAs>, privateEndpoint = field<&Storage::privateEndpoint>;
constexpr FieldRef publicAccess = field<&Storage::publicAccess>, sharedKey = field<&Storage::sharedKeyAllowed>;
constexpr FieldRef domainSource = field<&SignIn::domainSource>;

bool mapsDrive(const Design &design)
{
    return design.storage.access == ShareAccess::MappedDrive || design.storage.access == ShareAccess::GlobalMapping;
}

/// A drive of a person's session is none of the service's; a global one, or one of the service account, is a note.
Check driveLetter(const Design &design, const Context &)
{
    const Storage &storage = design.storage;
    if (!mapsDrive(design))
        return {};
    const bool invisible
        = storage.access == ShareAccess::MappedDrive && storage.mappedAs == MappingAccount::Administrator;
    return as(invisible ? Severity::Error : Severity::Note,
        saw(storage.driveLetter, labelOf(storage.access), labelOf(storage.mappedAs)));
}

Check letterImpossible(const Design &design, const Context &)
{
    const QString &letter = design.storage.driveLetter.text();
    const QChar upper = letter.isEmpty() ? QChar() : letter[0].toUpper();
    const bool free = upper >= u'D' && upper <= u'Z';
    return free ? std::nullopt : Check(saw(letter));
}

bool storesKey(const Design &design)
{
    return onAzureFiles(design) && design.storage.signIn == ShareSignIn::StorageKey;
}

Check keyOfAnotherUser(const Design &design, const Context &)
{
    const ShareAccess way = design.storage.access;
    const bool perUser = way == ShareAccess::Unc || way == ShareAccess::SymbolicLink;
    return perUser && design.storage.mappedAs == MappingAccount::Administrator ? Check(saw(labelOf(way)))
                                                                               : std::nullopt;
}

/// A path that begins with the domain's own name leads to a namespace, whether the question says so or not.
bool beginsWithDomain(const Design &design)
{
    const QString &domain = design.signIn.domainName.text();
    return needsDomain(design) && !domain.isEmpty()
        && hostOfShare(design.storage.existingPath.text()).compare(domain, Qt::CaseInsensitive) == 0;
}

Check namespaceRoot(const Design &design, const Context &)
{
    return design.storage.dfsNamespace || beginsWithDomain(design) ? Check(saw(design.storage.existingPath))
                                                                   : std::nullopt;
}

bool onExistingShare(const Design &design)
{
    return usesExistingShare(design.storage);
}

Check globalMappingOfDfs(const Design &design, const Context &)
{
    const bool dfs = design.storage.product == StorageProduct::DfsReplica || design.storage.dfsNamespace;
    return when(dfs && design.storage.access == ShareAccess::GlobalMapping);
}

bool signsInByDirectory(const Design &design)
{
    return onAzureFiles(design) && design.storage.signIn != ShareSignIn::StorageKey;
}

Check twoDirectories(const Design &design, const Context &)
{
    return design.storage.secondDirectory ? Check(saw(labelOf(design.storage.signIn))) : std::nullopt;
}

Check keyRefused(const Design &design, const Context &)
{
    return when(design.storage.signIn == ShareSignIn::StorageKey && !design.storage.sharedKeyAllowed);
}

/// Where nodes sign in with the key it is needed, and nothing is to be said.
Check keyAllowed(const Design &design, const Context &)
{
    if (!design.storage.sharedKeyAllowed || design.storage.signIn == ShareSignIn::StorageKey)
        return {};
    return saw(labelOf(design.storage.signIn));
}

bool isOwnDirectory(const Design &design)
{
    return sharesByDomain(design.storage);
}

Check directoryWithoutDomain(const Design &design, const Context &)
{
    return domainInReach(design) ? std::nullopt : Check(saw(labelOf(design.storage.signIn)));
}

Edits closeShare(const Design &, const Context &)
{
    return answered<&Storage::publicAccess>(false) + answered<&Storage::privateEndpoint>(true);
}

Check noWayToShare(const Design &design, const Context &)
{
    return when(!design.storage.privateEndpoint && !design.storage.publicAccess);
}

Check oldTls(const Design &design, const Context &)
{
    const TlsVersion lowest = design.storage.minimumTls;
    return isBelowTls12(lowest) ? Check(saw(labelOf(lowest))) : std::nullopt;
}

bool keepsDeleted(const Design &design)
{
    return onAzureFiles(design) && design.storage.softDelete;
}

Check keptTooShort(const Design &design, const Context &context)
{
    const int days = design.storage.softDeleteDays.number(), least = context.catalog.whole(Fact::SoftDeleteDaysMinimum);
    return days < least ? Check(saw(days, least)) : std::nullopt;
}

Edits keptLongEnough(const Design &, const Context &context)
{
    return {{field<&Storage::softDeleteDays>.id(), context.catalog.whole(Fact::SoftDeleteDaysMinimum)}};
}

constexpr Rule table[] = {
    {.id = "OHA-FS-002",
        .aliases = "S03",
        .severity = Severity::Error,
        .fields = {access, mappedAs, field<&Storage::driveLetter>},
        .check = driveLetter,
        .title = QT_TRANSLATE_NOOP("Rules", "Octopus sees the share as a drive letter"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "Octopus uses drive %1:. Access: %2. Credential and drive belong to: %3."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A mapped drive exists in the session of one user. The service does not see an administrator's drive and "
            "stops at start; a global mapping, or one of the service account, works."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use the UNC path, or have the service account map the drive."),
        .source = "octopus.ha-troubleshooting"},
    {.id = "OHA-SHARE-001",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Storage::driveLetter>, access},
        .applies = mapsDrive,
        .check = letterImpossible,
        .title = QT_TRANSLATE_NOOP("Rules", "This letter cannot be mapped"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” is no letter for a mapped drive."),
        .reason = QT_TRANSLATE_NOOP("Rules", "A, B and C belong to the machine itself."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose a letter from D to Z that no disk of the nodes has."),
        .source = "azure.smb-global-mapping"},
    {.id = "OHA-SHARE-002",
        .aliases = "S04",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {mappedAs, access, signIn, product},
        .applies = storesKey,
        .check = keyOfAnotherUser,
        .edit = answer<&Storage::mappedAs, MappingAccount::ServiceAccount>,
        .title = QT_TRANSLATE_NOOP("Rules", "The service cannot read the stored key"),
        .message = QT_TRANSLATE_NOOP("Rules", "An administrator stores the key of the share; Octopus uses it by: %1."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Windows keeps such a credential for the user who stored it. It works while that administrator tries it, "
            "and fails for the service after the next restart."),
        .fix
        = QT_TRANSLATE_NOOP("Rules", "Store the key as the service account; the scripts do so by a one-time task."),
        .source = "octopus.ha-azure.derived"},
    {.id = "OHA-SHARE-003",
        .severity = Severity::Note,
        .fields = {access},
        .check = isChosen<&Storage::access, ShareAccess::SymbolicLink>,
        .edit = answer<&Storage::access, ShareAccess::Unc>,
        .title = QT_TRANSLATE_NOOP("Rules", "Symbolic links are the older way"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "The folders of the share hide behind symbolic links in the home folder."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "The older guide of Octopus uses links; today's uses the path itself. A link needs the same credential, "
            "and one that exists already as a folder cannot be made."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use the UNC path, unless you follow the older guide on purpose."),
        .source = "octopus.azure-file-storage"},
    {.id = "OHA-SHARE-004",
        .aliases = "S06",
        .severity = Severity::Error,
        .fields = {field<&Storage::dfsNamespace>, field<&Storage::existingPath>, field<&SignIn::domainName>, product},
        .applies = onExistingShare,
        .check = namespaceRoot,
        .title = QT_TRANSLATE_NOOP("Rules", "A DFS namespace root is not supported"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” is the root of a DFS namespace."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "DFS sends each node to a replica of its choice; files that one node writes reach the others late or are "
            "overwritten, and Octopus shows them as missing."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Enter the path of one replica by its server name, the same for all nodes."),
        .source = "octopus.dfs"},
    {.id = "OHA-SHARE-005",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {access, field<&Storage::dfsNamespace>, product},
        .applies = onExistingShare,
        .check = globalMappingOfDfs,
        .edit = answer<&Storage::access, ShareAccess::Unc>,
        .title = QT_TRANSLATE_NOOP("Rules", "A global mapping does not work with DFS"),
        .message = QT_TRANSLATE_NOOP("Rules", "The share comes from DFS and is to be mapped for all users."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Windows does not support global SMB mappings of DFS paths."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use the UNC path of the replica."),
        .source = "azure.smb-global-mapping"},
    {.id = "OHA-SHARE-006",
        .aliases = "R4.6",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Storage::secondDirectory>, signIn, product},
        .applies = signsInByDirectory,
        .check = twoDirectories,
        .edit = answer<&Storage::secondDirectory, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "A storage account has one directory"),
        .message = QT_TRANSLATE_NOOP("Rules", "Nodes sign in by %1, and the account is to have a second directory."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure Files takes one source of identities for each account."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Keep one, and use an account of its own for the other."),
        .source = "azure.files-identity"},
    {.id = "OHA-SHARE-007",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {signIn, sharedKey, product},
        .applies = onAzureFiles,
        .check = keyRefused,
        .edit = answer<&Storage::sharedKeyAllowed, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "The account refuses the key that nodes sign in with"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "Nodes sign in with the storage account key, and the account does not allow it."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Without the key no node opens the share, and Octopus stops at start."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Allow the key, or sign in by a directory."),
        .source = "azure.files"},
    {.id = "OHA-SHARE-008",
        .aliases = "Azure.Storage.LocalAuth",
        .severity = Severity::Warning,
        .fields = {sharedKey, signIn, product},
        .applies = onAzureFiles,
        .check = keyAllowed,
        .edit = answer<&Storage::sharedKeyAllowed, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "The storage key is allowed and not needed"),
        .message = QT_TRANSLATE_NOOP("Rules", "Nodes sign in by %1, yet the account still takes its key."),
        .reason = QT_TRANSLATE_NOOP("Rules", "The key opens every share of the account and names nobody."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Forbid the key."),
        .source = "psrule.Storage.LocalAuth"},
    {.id = "OHA-SHARE-010",
        .aliases = "R6.7",
        .severity = Severity::Error,
        .fields = {domainSource, signIn, product},
        .applies = isOwnDirectory,
        .check = directoryWithoutDomain,
        .title = QT_TRANSLATE_NOOP("Rules", "The share signs in by a domain that is not there"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "Nodes sign in to the share by %1, and no domain controller is in reach."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "Without a domain controller there is no ticket, and no node opens the share."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Say where the domain controllers are, or sign in with the storage key."),
        .source = "azure.files-identity"},
    {.id = "OHA-SHARE-011",
        .aliases = "R4.7 dc55be60 Azure.Storage.Firewall CKV_AZURE_35 CKV_AZURE_59",
        .severity = Severity::Warning,
        .fields = {publicAccess, privateEndpoint, product},
        .applies = onAzureFiles,
        .check = isOn<&Storage::publicAccess>,
        .edit = closeShare,
        .title = QT_TRANSLATE_NOOP("Rules", "The storage account answers on the Internet"),
        .message = QT_TRANSLATE_NOOP("Rules", "Public network access of the storage account is on."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Then a leaked key is all that somebody needs to read every package and log; a private endpoint alone does "
            "not close the public one."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use a private endpoint and turn public access off."),
        .source = "psrule.Storage.Firewall"},
    {.id = "OHA-SHARE-012",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {privateEndpoint, publicAccess, product},
        .applies = onAzureFiles,
        .check = noWayToShare,
        .edit = answer<&Storage::privateEndpoint, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Nothing leads to the share"),
        .message = QT_TRANSLATE_NOOP("Rules", "The storage account has neither a private endpoint nor public access."),
        .reason = QT_TRANSLATE_NOOP("Rules", "No node can open the share, so none starts."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Add a private endpoint."),
        .source = "azure.files"},
    {.id = "OHA-SHARE-013",
        .aliases = "F02",
        .severity = Severity::Warning,
        .fields = {field<&Storage::protocol>},
        .check = isChosen<&Storage::protocol, ShareProtocol::Nfs>,
        .edit = answer<&Storage::protocol, ShareProtocol::Smb>,
        .title = QT_TRANSLATE_NOOP("Rules", "NFS does not suit nodes on Windows"),
        .message = QT_TRANSLATE_NOOP("Rules", "The share is to be mounted by NFS."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "An NFS mount of Windows belongs to one user and is gone after a restart; Azure Files offers NFS to Linux "
            "only."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use SMB for nodes on Windows."),
        .source = "octopus.windows-nfs"},
    {.id = "OHA-SHARE-014",
        .aliases = "F02",
        .severity = Severity::Warning,
        .fields = {field<&Storage::encryptedTransport>},
        .check = isOff<&Storage::encryptedTransport>,
        .edit = answer<&Storage::encryptedTransport, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Files cross the network in clear text"),
        .message = QT_TRANSLATE_NOOP("Rules", "The transport to the share is not encrypted."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Packages and logs hold what an attacker wants to read or change."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use SMB 3 with encryption."),
        .source = "azure.files"},
    {.id = "OHA-SHARE-015",
        .aliases = "Azure.Storage.SecureTransfer CKV_AZURE_3",
        .severity = Severity::Warning,
        .fields = {field<&Storage::secureTransfer>, product},
        .applies = onAzureFiles,
        .check = isOff<&Storage::secureTransfer>,
        .edit = answer<&Storage::secureTransfer, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "The account takes connections without encryption"),
        .message = QT_TRANSLATE_NOOP("Rules", "Secure transfer is not required."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Old clients may then connect in clear text, and nobody notices."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Require secure transfer."),
        .source = "psrule.Storage.SecureTransfer"},
    {.id = "OHA-SHARE-016",
        .aliases = "Azure.Storage.MinTLS CKV_AZURE_44",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Storage::minimumTls>, product},
        .applies = onAzureFiles,
        .check = oldTls,
        .edit = answer<&Storage::minimumTls, TlsVersion::Tls12>,
        .title = QT_TRANSLATE_NOOP("Rules", "Azure Storage has ended this TLS version"),
        .message = QT_TRANSLATE_NOOP("Rules", "The lowest TLS version of the storage account is %1."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "Azure Storage no longer takes old TLS versions, and they are broken besides."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Set TLS 1.2."),
        .source = "azure.retirements"},
    {.id = "OHA-SHARE-017",
        .aliases = "03263c57 Azure.Storage.FileShareSoftDelete",
        .severity = Severity::Warning,
        .fields = {field<&Storage::softDelete>, product},
        .applies = onAzureFiles,
        .check = isOff<&Storage::softDelete>,
        .edit = answer<&Storage::softDelete, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "A deleted share is gone"),
        .message = QT_TRANSLATE_NOOP("Rules", "Share soft delete is off."),
        .reason = QT_TRANSLATE_NOOP("Rules", "One wrong command deletes all packages, logs and artifacts for good."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Turn soft delete on."),
        .source = "psrule.Storage.FileShareSoftDelete"},
    {.id = "OHA-SHARE-018",
        .severity = Severity::Note,
        .fields = {field<&Storage::softDeleteDays>, field<&Storage::softDelete>, product},
        .applies = keepsDeleted,
        .check = keptTooShort,
        .edit = keptLongEnough,
        .title = QT_TRANSLATE_NOOP("Rules", "Deleted shares are kept for a short time"),
        .message = QT_TRANSLATE_NOOP("Rules", "Days for which a deleted share is kept: %1; %2 leave time to notice."),
        .reason = QT_TRANSLATE_NOOP("Rules", "A mistake before a weekend or a holiday is found days later."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Keep deleted shares longer."),
        .source = "own.assumption"},
    {.id = "OHA-SHARE-019",
        .severity = Severity::Warning,
        .fields = {field<&Storage::backup>},
        .check = isOff<&Storage::backup>,
        .edit = answer<&Storage::backup, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "The share is not backed up"),
        .message = QT_TRANSLATE_NOOP("Rules", "No backup of the shared files is planned."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A restore needs database, files and master key; without the files every release points at packages that "
            "are not there."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Back the share up as often as the database."),
        .source = "octopus.backup-and-restore"},
    {.id = "OHA-SHARE-020",
        .severity = Severity::Note,
        .fields = {field<&Storage::defender>, product},
        .applies = onAzureFiles,
        .check = isOn<&Storage::defender>,
        .edit = answer<&Storage::defender, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "Defender for Storage costs by the operation"),
        .message = QT_TRANSLATE_NOOP("Rules", "Defender for Storage is on."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "General advice turns it on everywhere. Tasks write many small files, each operation is billed, and the "
            "share is closed to the Internet; the price often exceeds that of the share."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Watch its cost in the first month, or turn it off for this account."),
        .source = "azure.files",
        .overrides = "Azure.Storage.DefenderCloud"},
};

} // namespace

std::span<const Rule> shareAccessRules()
{
    return table;
}

} // namespace octoha
