#include "core/rules/areas.h"
#include "core/rules/checks.h"

#include "core/design/applicability.h"
#include "core/design/secrettext.h"

namespace octoha {

namespace {

using namespace rules;

Check noIdentity(const Design &design, const Context &)
{
    if (design.compute.identity != VmIdentity::None)
        return {};
    const bool signsIn = usesAzureSql(design.database) && design.database.signIn == DatabaseSignIn::ManagedIdentity;
    return Seen{.severity = signsIn ? Severity::Error : Severity::Warning};
}

/// What Key Vault accepts as the name of a secret; a password or a key hardly ever looks so.
bool isSecretName(const QString &name, const NameRule &rule)
{
    const auto allowed = [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-'); };
    return name.size() >= rule.minimum && name.size() <= rule.maximum
        && std::all_of(name.cbegin(), name.cend(), allowed);
}

/// The label of a question, not its answer: that may be a secret.
struct SecretField {
    FieldRef ref;
    const Name *name;
    const char *label;
};

/// A name of what the design does not use is not looked at.
Check badSecretName(std::span<const SecretField> fields, const Design &design, const Context &context)
{
    const NameRule *rule = context.catalog.nameRule(u"kvsecret");
    for (const SecretField &secret : fields) {
        const bool bad = rule && !secret.name->isEmpty() && !isSecretName(secret.name->text(), *rule);
        if (bad && Relevance(secret.ref.id()).holds(design))
            return Seen{.values = {QByteArray(secret.label)}};
    }
    return {};
}

Check badSecretNames(const Design &design, const Context &context)
{
    const SecretField secrets[] = {
        {field<&Workload::licenceSecret>, &design.workload.licenceSecret, QT_TRANSLATE_NOOP("Choices", "the licence")},
        {field<&Compute::serviceAccountSecret>, &design.compute.serviceAccountSecret,
            QT_TRANSLATE_NOOP("Choices", "the service account")},
        {field<&Compute::adminSecret>, &design.compute.adminSecret,
            QT_TRANSLATE_NOOP("Choices", "the local administrator")},
        {field<&Database::passwordSecret>, &design.database.passwordSecret,
            QT_TRANSLATE_NOOP("Choices", "the SQL login")},
        {field<&Storage::keySecret>, &design.storage.keySecret,
            QT_TRANSLATE_NOOP("Choices", "the storage account key")},
        {field<&SignIn::adminSecret>, &design.signIn.adminSecret,
            QT_TRANSLATE_NOOP("Choices", "the Octopus administrator")},
        {field<&Polling::redisSecret>, &design.polling.redisSecret,
            QT_TRANSLATE_NOOP("Choices", "the Redis connection")},
    };
    return badSecretName(secrets, design, context);
}

Check badProviderSecretNames(const Design &design, const Context &context)
{
    const SecretField secrets[] = {
        {field<&SignIn::entraSecret>, &design.signIn.entraSecret,
            QT_TRANSLATE_NOOP("Choices", "the Microsoft Entra client")},
        {field<&SignIn::ldapSecret>, &design.signIn.ldapSecret, QT_TRANSLATE_NOOP("Choices", "the LDAP account")},
        {field<&SignIn::googleSecret>, &design.signIn.googleSecret, QT_TRANSLATE_NOOP("Choices", "the Google client")},
        {field<&SignIn::oktaSecret>, &design.signIn.oktaSecret, QT_TRANSLATE_NOOP("Choices", "the Okta client")},
        {field<&SignIn::oidcSecret>, &design.signIn.oidcSecret,
            QT_TRANSLATE_NOOP("Choices", "the OpenID Connect client")},
    };
    return badSecretName(secrets, design, context);
}

Check secretInText(const Design &design, const Context &)
{
    const std::pair<const Line *, const char *> texts[] = {
        {&design.database.extraKeywords, QT_TRANSLATE_NOOP("Choices", "the connection keywords")},
        {&design.database.serverName, QT_TRANSLATE_NOOP("Choices", "the name of the database server")},
        {&design.polling.redisAddress, QT_TRANSLATE_NOOP("Choices", "the address of Redis")},
        {&design.storage.existingPath, QT_TRANSLATE_NOOP("Choices", "the path of the share")},
    };
    for (const auto &[text, place] : texts) {
        if (hasMarkOfSecret(text->text()))
            return Seen{.values = {QByteArray(place)}};
    }
    return {};
}

constexpr Rule table[] = {
    {.id = "OHA-VAULT-001",
        .aliases = "Azure.KeyVault.RBAC Azure.KeyVault.AccessPolicy",
        .severity = Severity::Warning,
        .fields = {field<&Placement::vaultRbac>},
        .check = isOff<&Placement::vaultRbac>,
        .edit = answer<&Placement::vaultRbac, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Key Vault by access policies"),
        .message = QT_TRANSLATE_NOOP("Rules", "The Key Vault does not use role assignments."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Whoever may manage the vault can give himself an access policy; roles keep managing and reading apart."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use role assignments, and give the nodes Key Vault Secrets User."),
        .source = "psrule.KeyVault.RBAC"},
    {.id = "OHA-VAULT-002",
        .aliases = "Azure.KeyVault.PurgeProtect 70fcfe6d CKV_AZURE_42 CKV_AZURE_110",
        .severity = Severity::Warning,
        .fields = {field<&Placement::vaultPurgeProtection>},
        .check = isOff<&Placement::vaultPurgeProtection>,
        .edit = answer<&Placement::vaultPurgeProtection, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Secrets can be purged"),
        .message = QT_TRANSLATE_NOOP("Rules", "The Key Vault has no purge protection."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "With the master key purged, every secret in Octopus must be typed again."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Turn purge protection on; it cannot be turned off again."),
        .source = "psrule.KeyVault.PurgeProtect"},
    {.id = "OHA-VAULT-003",
        .aliases = "Azure.KeyVault.Firewall 00c3d2b0 CKV_AZURE_109 CKV_AZURE_189",
        .severity = Severity::Warning,
        .fields = {field<&Placement::vaultPrivate>},
        .check = isOff<&Placement::vaultPrivate>,
        .edit = answer<&Placement::vaultPrivate, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Key Vault answers the Internet"),
        .message = QT_TRANSLATE_NOOP("Rules", "The Key Vault is not closed to the Internet."),
        .reason = QT_TRANSLATE_NOOP("Rules", "A stolen token is then enough to read the master key from anywhere."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Close it, and reach it by a private endpoint."),
        .source = "psrule.KeyVault.Firewall"},
    {.id = "OHA-VAULT-004",
        .aliases = "Azure.KeyVault.Logs 1dc0821d",
        .severity = Severity::Warning,
        .fields = {field<&Placement::vaultLogs>},
        .check = isOff<&Placement::vaultLogs>,
        .edit = answer<&Placement::vaultLogs, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Nobody sees who reads secrets"),
        .message = QT_TRANSLATE_NOOP("Rules", "The logs of the Key Vault are not kept."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "After a theft the logs tell which secret was read, by whom and from where."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Send its logs to the workspace."),
        .source = "psrule.KeyVault.Logs"},
    {.id = "OHA-VAULT-005",
        .aliases = "e7091145",
        .severity = Severity::Warning,
        .fields = {field<&Placement::vaultOfItsOwn>},
        .check = isOff<&Placement::vaultOfItsOwn>,
        .edit = answer<&Placement::vaultOfItsOwn, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "The Key Vault is shared with others"),
        .message = QT_TRANSLATE_NOOP("Rules", "The Key Vault is not for this environment alone."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Roles on the vault count for all its secrets, so others would read the master key."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take a vault for this environment alone."),
        .source = "azure.key-vault"},
    {.id = "OHA-VAULT-006",
        .severity = Severity::Warning,
        .fields = {field<&Compute::identity>, field<&Database::signIn>, field<&Database::kind>},
        .check = noIdentity,
        .edit = answer<&Compute::identity, VmIdentity::UserAssigned>,
        .title = QT_TRANSLATE_NOOP("Rules", "Nodes have no identity"),
        .message = QT_TRANSLATE_NOOP("Rules", "The nodes have no managed identity."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Nodes read secrets from Key Vault, and sign in to Azure SQL, by their identity. Without one somebody "
            "types each secret on each node."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Give the nodes a user-assigned identity."),
        .source = "azure.managed-identity"},
    {.id = "OHA-SEC-001",
        .severity = Severity::Warning,
        .fields = {field<&Placement::masterKeyInVault>},
        .check = isOff<&Placement::masterKeyInVault>,
        .edit = answer<&Placement::masterKeyInVault, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "The master key is not kept safe"),
        .message = QT_TRANSLATE_NOOP("Rules", "The master key is not kept in Key Vault."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Each further node needs it, and so does each restore. If it is lost, every secret in Octopus must be "
            "typed again; in a file on the share everybody reads it."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Put it into Key Vault before the second node, and nowhere else."),
        .source = "octopus.backup-and-restore"},
    {.id = "OHA-SEC-002",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Database::extraKeywords>, field<&Database::serverName>, field<&Polling::redisAddress>,
            field<&Storage::existingPath>},
        .check = secretInText,
        .title = QT_TRANSLATE_NOOP("Rules", "An answer holds a secret"),
        .message = QT_TRANSLATE_NOOP("Rules", "There seems to be a password or key in %1."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "The project file, the plan and the settings are read by many and stand in version control."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take it out, put it into Key Vault, and change it: it has been in a file."),
        .source = "psrule.Deployment.SecretLeak"},
    {.id = "OHA-SEC-003",
        .aliases = "Azure.KeyVault.SecretName",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Workload::licenceSecret>, field<&Compute::serviceAccountSecret>, field<&Compute::adminSecret>,
            field<&Database::passwordSecret>, field<&Storage::keySecret>, field<&SignIn::adminSecret>,
            field<&Polling::redisSecret>},
        .places = 7,
        .check = badSecretNames,
        .title = QT_TRANSLATE_NOOP("Rules", "That is not the name of a secret"),
        .message = QT_TRANSLATE_NOOP("Rules",
            "The Key Vault secret of %1 has a name that Key Vault refuses; names have letters, digits and hyphens "
            "only."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Only the name belongs here. If it was the secret itself, it now stands in a file."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "State the name under which Key Vault holds it; change the secret if it stood here."),
        .source = "azure.name-rules"},
    {.id = "OHA-SEC-004",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&SignIn::entraSecret>, field<&SignIn::ldapSecret>, field<&SignIn::googleSecret>,
            field<&SignIn::oktaSecret>, field<&SignIn::oidcSecret>},
        .places = 5,
        .check = badProviderSecretNames,
        .title = QT_TRANSLATE_NOOP("Rules", "That is not the name of a provider's secret"),
        .message = QT_TRANSLATE_NOOP("Rules",
            "The Key Vault secret of %1 has a name that Key Vault refuses; names have letters, digits and hyphens "
            "only."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Only the name belongs here. If it was the secret itself, it now stands in a file."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "State the name under which Key Vault holds it; change the secret if it stood here."),
        .source = "azure.name-rules"},
};

} // namespace

std::span<const Rule> vaultRules()
{
    return table;
}

} // namespace octoha
