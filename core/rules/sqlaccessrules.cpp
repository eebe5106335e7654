#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef kind = field<&Database::kind>, signIn = field<&Database::signIn>;

Check loginRefused(const Design &design, const Context &)
{
    return when(design.database.entraOnly && design.database.signIn == DatabaseSignIn::SqlLogin);
}

/// The managed identity where Octopus knows it; else the server must take logins.
Edits identityOrLogins(const Design &design, const Context &context)
{
    if (isOlder(design, Gate::ManagedIdentity, context))
        return answered<&Database::entraOnly>(false);
    Edits edits = answered<&Database::signIn>(DatabaseSignIn::ManagedIdentity);
    return design.compute.identity == VmIdentity::None ? edits + answered<&Compute::identity>(VmIdentity::UserAssigned)
                                                       : edits;
}

Edits identityOnly(const Design &design, const Context &context)
{
    if (isOlder(design, Gate::ManagedIdentity, context))
        return {};
    return identityOrLogins(design, context) + answered<&Database::entraOnly>(true);
}

/// Azure makes no server that takes Entra identities alone without one of them as administrator, and only that one can
/// make a database user of an identity.
Check noEntraAdministrator(const Design &design, const Context &)
{
    const Database &database = design.database;
    const bool needed = database.entraOnly || database.signIn == DatabaseSignIn::ManagedIdentity;
    return when(needed && (database.entraAdminId.isEmpty() || database.entraAdminName.isEmpty()));
}

Check oldTls(const Design &design, const Context &)
{
    const TlsVersion lowest = design.database.minimumTls;
    return isBelowTls12(lowest) ? Check(saw(labelOf(lowest))) : std::nullopt;
}

bool isTrue(QStringView value)
{
    return value.compare(QLatin1StringView("true"), Qt::CaseInsensitive) == 0
        || value.compare(QLatin1StringView("yes"), Qt::CaseInsensitive) == 0;
}

/// The answer, or the keyword for it among the extra ones.
Check certificateNotChecked(const Design &design, const Context &context)
{
    bool trusted = design.database.trustsAnyCertificate;
    forEachKeyword(design.database.extraKeywords.text(), [&](QStringView keyword, QStringView value) {
        trusted = trusted || (isTrue(value) && isListed(keyword, context.catalog.text(Fact::SqlClientTrustKeywords)));
    });
    return when(trusted);
}

constexpr Rule table[] = {
    {.id = "OHA-SQL-018",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {signIn, field<&Database::entraOnly>, kind},
        .applies = onAzureSql,
        .check = loginRefused,
        .edit = identityOrLogins,
        .title = QT_TRANSLATE_NOOP("Rules", "The server refuses the SQL login of Octopus"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "Octopus signs in with a SQL login, and the server takes Microsoft Entra identities only."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "With Microsoft Entra sign-in only, every SQL login fails, so no node starts."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Sign in as the managed identity, or let the server take SQL logins."),
        .source = "azure.sql-entra"},
    {.id = "OHA-SQL-019",
        .aliases = "Azure.SQL.AAD Azure.SQL.AADOnly CKV2_AZURE_27",
        .severity = Severity::Warning,
        .fields = {field<&Database::entraOnly>, signIn, kind},
        .applies = onAzureSql,
        .check = isOff<&Database::entraOnly>,
        .edit = identityOnly,
        .title = QT_TRANSLATE_NOOP("Rules", "The SQL server takes passwords"),
        .message = QT_TRANSLATE_NOOP("Rules", "SQL logins are allowed on the server."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "A SQL login has a password that leaks, ages and is guessed; a managed identity has none."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Sign in as the managed identity and allow Microsoft Entra sign-in only."),
        .source = "psrule.SQL.AADOnly"},
    {.id = "OHA-SQL-037",
        .severity = Severity::Error,
        .acceptable = false,
        .fields
        = {field<&Database::entraAdminId>, field<&Database::entraAdminName>, field<&Database::entraOnly>, signIn, kind},
        .applies = onAzureSql,
        .check = noEntraAdministrator,
        .title = QT_TRANSLATE_NOOP("Rules", "The SQL server has no Microsoft Entra administrator"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "Name and object id of the Microsoft Entra administrator are not both stated."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Azure makes no server with Microsoft Entra sign-in only that has none, and nobody else can make a "
            "database user of the nodes' identity."),
        .fix = QT_TRANSLATE_NOOP("Rules", "State the group of your database administrators, with its object id."),
        .source = "azure.sql-entra"},
    {.id = "OHA-SQL-020",
        .aliases = "sql-008 Azure.SQL.MinTLS CKV_AZURE_52",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Database::minimumTls>, kind},
        .applies = onAzureSql,
        .check = oldTls,
        .edit = answer<&Database::minimumTls, TlsVersion::Tls12>,
        .title = QT_TRANSLATE_NOOP("Rules", "Azure SQL has ended this TLS version"),
        .message = QT_TRANSLATE_NOOP("Rules", "The lowest TLS version of the SQL server is %1."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "Azure SQL no longer takes old TLS versions, and they are broken besides."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Set TLS 1.2."),
        .source = "azure.sql-tls"},
    {.id = "OHA-SQL-021",
        .aliases = "B04",
        .severity = Severity::Warning,
        .fields = {field<&Database::trustsAnyCertificate>, field<&Database::extraKeywords>, kind},
        .applies = onAzureSql,
        .check = certificateNotChecked,
        .title = QT_TRANSLATE_NOOP("Rules", "The certificate of the database is not checked"),
        .message = QT_TRANSLATE_NOOP("Rules", "The connection trusts any certificate."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Azure SQL has a certificate that every Windows trusts; without the check somebody in between can read and "
            "change all that Octopus stores."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Have the certificate checked (TrustServerCertificate=False)."),
        .source = "octopus.issue-7501"},
};

} // namespace

std::span<const Rule> sqlAccessRules()
{
    return table;
}

} // namespace octoha
