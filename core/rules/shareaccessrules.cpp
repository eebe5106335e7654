#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef product = field<&Storage::product>, privateEndpoint = field<&Storage::privateEndpoint>;
constexpr FieldRef publicAccess = field<&Storage::publicAccess>;

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

constexpr Rule table[] = {
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
};

} // namespace

std::span<const Rule> shareAccessRules()
{
    return table;
}

} // namespace octoha
