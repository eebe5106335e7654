#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef product = field<&Storage::product>, access = field<&Storage::access>,
                   signIn = field<&Storage::signIn>;
constexpr FieldRef mappedAs = field<&Storage::mappedAs>;

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

Check globalMappingOfDfs(const Design &design, const Context &)
{
    const bool dfs = design.storage.product == StorageProduct::DfsReplica || design.storage.dfsNamespace;
    return when(dfs && design.storage.access == ShareAccess::GlobalMapping);
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
};

} // namespace

std::span<const Rule> shareMappingRules()
{
    return table;
}

} // namespace octoha
