#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef kind = field<&Database::kind>, signIn = field<&Database::signIn>;
constexpr FieldRef octopusVersion = field<&Workload::octopusVersion>;

bool signsInByIdentity(const Design &design)
{
    return design.database.signIn == DatabaseSignIn::ManagedIdentity;
}

bool signsInByWindows(const Design &design)
{
    return design.database.signIn == DatabaseSignIn::Windows;
}

bool identityToAzureSql(const Design &design)
{
    return onAzureSql(design) && signsInByIdentity(design);
}

Check tooOldForIdentity(const Design &design, const Context &context)
{
    return olderThan(Gate::ManagedIdentity, design, context);
}

Edits byLogin(const Design &, const Context &)
{
    return answered<&Database::signIn>(DatabaseSignIn::SqlLogin) + answered<&Database::entraOnly>(false);
}

Edits byWindows(const Design &design, const Context &)
{
    return domainInReach(design) ? answered<&Database::signIn>(DatabaseSignIn::Windows) : Edits();
}

Check windowsToAzureSql(const Design &design, const Context &)
{
    return when(signsInByWindows(design));
}

/// The managed identity where Octopus knows it, else a SQL login.
Edits asAzureSqlAllows(const Design &design, const Context &context)
{
    if (isOlder(design, Gate::ManagedIdentity, context))
        return byLogin(design, context);
    Edits edits = answered<&Database::signIn>(DatabaseSignIn::ManagedIdentity);
    if (design.compute.identity == VmIdentity::None)
        edits += answered<&Compute::identity>(VmIdentity::UserAssigned);
    return edits;
}

Check localSystemWithoutLogins(const Design &design, const Context &)
{
    return when(design.compute.serviceAccount == ServiceAccount::LocalSystem && !design.database.computerAccountLogins);
}

bool windowsToSqlServer(const Design &design)
{
    return onSqlServer(design) && signsInByWindows(design);
}

Check signsInAsAdministrator(const Design &design, const Context &context)
{
    const Database &database = design.database;
    const bool byName = database.signIn == DatabaseSignIn::SqlLogin
        && database.loginName.text().compare(
               context.catalog.text(Fact::SqlServerAdministratorLogin), Qt::CaseInsensitive)
            == 0;
    return when(database.signsInAsAdmin || byName);
}

constexpr Rule table[] = {
    {.id = "OHA-DB-017",
        .aliases = "D08",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {signIn, octopusVersion, kind},
        .applies = identityToAzureSql,
        .check = tooOldForIdentity,
        .edit = byLogin,
        .title = QT_TRANSLATE_NOOP("Rules", "This Octopus cannot sign in with a managed identity"),
        .message = QT_TRANSLATE_NOOP("Rules", "Octopus %1 does not know the managed identity; it came with %2."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "The older database driver refuses the connection string, so no node starts."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Plan a newer Octopus, or sign in with a SQL login."),
        .source = "octopus.issue-6738"},
    {.id = "OHA-DB-018",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Compute::identity>, signIn, kind},
        .applies = identityToAzureSql,
        .check = isChosen<&Compute::identity, VmIdentity::None>,
        .edit = answer<&Compute::identity, VmIdentity::UserAssigned>,
        .title = QT_TRANSLATE_NOOP("Rules", "The nodes have no identity to sign in with"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "Octopus signs in to the database as the managed identity, but the nodes have none."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Without an identity of the machine there is no token, and no node reaches the database."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Give all nodes one user-assigned identity, or sign in with a SQL login."),
        .source = "azure.managed-identity"},
    {.id = "OHA-DB-019",
        .severity = Severity::Warning,
        .fields = {signIn, kind},
        .applies = onSqlServer,
        .check = isChosen<&Database::signIn, DatabaseSignIn::ManagedIdentity>,
        .edit = byWindows,
        .title = QT_TRANSLATE_NOOP("Rules", "A managed identity is documented for Azure SQL alone"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "Octopus would sign in to a SQL Server of yours as the managed identity."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus describes the managed identity for Azure SQL Database only; older versions of SQL Server know no "
            "Microsoft Entra sign-in at all."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Sign in with the service account (Windows) or a SQL login."),
        .source = "octopus.azure-sql"},
    {.id = "OHA-DB-020",
        .aliases = "D09",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {signIn, kind},
        .applies = onAzureSql,
        .check = windowsToAzureSql,
        .edit = asAzureSqlAllows,
        .title = QT_TRANSLATE_NOOP("Rules", "Azure SQL knows no Windows sign-in"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "Octopus would sign in to Azure SQL Database with Windows authentication."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Azure SQL Database is in no Windows domain: it takes SQL logins and Microsoft Entra identities only, "
            "whatever account the service uses."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Sign in as the managed identity of the nodes, or with a SQL login."),
        .source = "octopus.azure-sql.derived"},
    {.id = "OHA-DB-021",
        .aliases = "D10",
        .severity = Severity::Error,
        .fields = {field<&Database::shared>},
        .check = isOn<&Database::shared>,
        .edit = answer<&Database::shared, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "The database belongs to Octopus alone"),
        .message = QT_TRANSLATE_NOOP("Rules", "Other applications use the database of Octopus."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus changes its tables at each upgrade and does not support other users of them; their locks stop its "
            "tasks."),
        .fix
        = QT_TRANSLATE_NOOP("Rules", "Give Octopus a database of its own; other applications read through its API."),
        .source = "octopus.octopus-database"},
    {.id = "OHA-DB-022",
        .aliases = "D11",
        .severity = Severity::Warning,
        .fields = {field<&Database::computerAccountLogins>, field<&Compute::serviceAccount>, signIn, kind},
        .applies = windowsToSqlServer,
        .check = localSystemWithoutLogins,
        .edit = answer<&Database::computerAccountLogins, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "SQL Server does not know the service account"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "The service runs as Local System, and the computer accounts of the nodes have no login."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "On another machine Local System is the computer account; without a login for each node's account the "
            "service stops at start."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Create a login for the computer account of each node, or run the service as a domain account."),
        .source = "octopus.issue-1657"},
    {.id = "OHA-DB-025",
        .aliases = "B01",
        .severity = Severity::Warning,
        .fields = {field<&Database::signsInAsAdmin>, field<&Database::loginName>, signIn},
        .check = signsInAsAdministrator,
        .title = QT_TRANSLATE_NOOP("Rules", "Octopus signs in as administrator of the server"),
        .message = QT_TRANSLATE_NOOP("Rules", "The account that Octopus uses rules the whole SQL server."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus needs to own its database and no more; who gets hold of its connection string would own every "
            "database there."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Create an account that is db_owner of the Octopus database only."),
        .source = "octopus.octopus-database"},
};

} // namespace

std::span<const Rule> databaseSignInRules()
{
    return table;
}

} // namespace octoha
