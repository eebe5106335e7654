#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef product = field<&Storage::product>, signIn = field<&Storage::signIn>;
constexpr FieldRef sharedKey = field<&Storage::sharedKeyAllowed>, domainSource = field<&SignIn::domainSource>;

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

constexpr Rule table[] = {
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
};

} // namespace

std::span<const Rule> shareSignInRules()
{
    return table;
}

} // namespace octoha
