#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;
using namespace Qt::StringLiterals;

constexpr FieldRef kind = field<&Database::kind>, signIn = field<&Database::signIn>,
                   keywords = field<&Database::extraKeywords>;
constexpr FieldRef octopusVersion = field<&Workload::octopusVersion>;

Check caseSensitive(const Design &design, const Context &context)
{
    const QString &collation = design.database.collation.text();
    if (collation.isEmpty() || collation.contains(context.catalog.text(Fact::SqlCollationMark), Qt::CaseInsensitive))
        return {};
    return saw(collation);
}

Edits defaultCollation(const Design &, const Context &context)
{
    return {{field<&Database::collation>.id(), QString(context.catalog.text(Fact::SqlCollationDefault))}};
}

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

Check keywordWhere(const Design &design, const Context &context, Fact list, bool listed)
{
    Check found;
    forEachKeyword(design.database.extraKeywords.text(), [&](QStringView keyword, QStringView) {
        if (!found && !keyword.isEmpty() && isListed(keyword, context.catalog.text(list)) == listed)
            found = saw(keyword.toString());
    });
    return found;
}

Check unknownKeyword(const Design &design, const Context &context)
{
    return keywordWhere(design, context, Fact::SqlClientKeywords, false);
}

Check secretKeyword(const Design &design, const Context &context)
{
    return keywordWhere(design, context, Fact::SqlClientSecretKeywords, true);
}

Check answeredKeyword(const Design &design, const Context &context)
{
    return keywordWhere(design, context, Fact::SqlClientAnsweredKeywords, true);
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

Check poolBelowDefault(const Design &design, const Context &context)
{
    const int pool = design.database.poolSize.number(), usual = context.catalog.whole(Fact::SqlPoolDefault);
    return pool < usual ? Check(saw(pool, usual)) : std::nullopt;
}

bool hasBusyNode(const Design &design, const Context &context)
{
    const auto &nodes = design.compute.nodes;
    return std::any_of(
        nodes.cbegin(), nodes.cend(), [most = context.catalog.whole(Fact::TaskCapSensible)](const Node &node) {
            return node.taskCap.number() >= most;
        });
}

Check poolOfBusyNode(const Design &design, const Context &context)
{
    const int pool = design.database.poolSize.number(), busy = context.catalog.whole(Fact::SqlPoolBusy);
    const bool small = pool >= context.catalog.whole(Fact::SqlPoolDefault) && pool < busy;
    return small && hasBusyNode(design, context) ? Check(saw(pool, context.catalog.whole(Fact::TaskCapSensible), busy))
                                                 : std::nullopt;
}

Edits poolForBusyNodes(const Design &, const Context &context)
{
    return {{field<&Database::poolSize>.id(), context.catalog.whole(Fact::SqlPoolBusy)}};
}

Edits defaultPool(const Design &, const Context &context)
{
    return {{field<&Database::poolSize>.id(), context.catalog.whole(Fact::SqlPoolDefault)}};
}

Check noServerName(const Design &design, const Context &)
{
    return when(design.database.serverName.isEmpty());
}

constexpr Rule table[] = {
    {.id = "OHA-DB-016",
        .aliases = "D01",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Database::collation>},
        .check = caseSensitive,
        .edit = defaultCollation,
        .title = QT_TRANSLATE_NOOP("Rules", "Octopus needs a case-insensitive collation"),
        .message = QT_TRANSLATE_NOOP("Rules", "The collation is “%1”, which has no “_CI_” in its name."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus looks for names without regard to case; on a case-sensitive database it does not start or does "
            "not upgrade. The collation of Azure SQL cannot be changed later."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose a collation with “_CI_” before the database is made."),
        .source = "octopus.self-managed-sql"},
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
    {.id = "OHA-DB-023",
        .aliases = "D12",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {keywords},
        .check = unknownKeyword,
        .title = QT_TRANSLATE_NOOP("Rules", "The connection string has a keyword that does not exist"),
        .message = QT_TRANSLATE_NOOP("Rules", "SqlClient does not know the keyword “%1”."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "SqlClient refuses the whole connection string for one unknown word. “IntegratedSecurity” is printed in "
            "one word in several guides; the keyword is “Integrated Security”."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Correct the spelling or remove the keyword."),
        .source = "microsoft.sqlclient-keyword"},
    {.id = "OHA-DB-024",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {keywords},
        .check = secretKeyword,
        .title = QT_TRANSLATE_NOOP("Rules", "A password stands in the connection keywords"),
        .message = QT_TRANSLATE_NOOP("Rules", "The extra keywords hold “%1”, which carries a secret."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A design is saved, sent and printed. A password belongs to Key Vault, from which the nodes read it."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Remove the keyword, change that password, and name its Key Vault secret instead."),
        .source = "octopus.hardening"},
    {.id = "OHA-DB-029",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {keywords},
        .check = answeredKeyword,
        .title = QT_TRANSLATE_NOOP("Rules", "A keyword contradicts the answers"),
        .message = QT_TRANSLATE_NOOP("Rules", "The extra keywords hold “%1”, which the connection string has already."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "SqlClient takes the last value of a keyword. What stands here would win over the answers that every other "
            "rule, the plan and the cost go by."),
        .fix = QT_TRANSLATE_NOOP("Rules",
            "Remove the keyword and answer its question: server, database, sign-in, encryption, listener or pool "
            "size."),
        .source = "azure.sql-client"},
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
    {.id = "OHA-DB-026",
        .severity = Severity::Warning,
        .fields = {field<&Database::poolSize>},
        .check = poolBelowDefault,
        .edit = defaultPool,
        .title = QT_TRANSLATE_NOOP("Rules", "The connection pool is smaller than usual"),
        .message = QT_TRANSLATE_NOOP("Rules", "The pool holds %1 connections; the default of SqlClient is %2."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A node whose pool runs dry answers nobody, although the database is well; busy nodes need more than the "
            "default."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Keep the default, and double it where nodes are busy."),
        .source = "octopus.performance"},
    {.id = "OHA-DB-030",
        .severity = Severity::Note,
        .fields = {field<&Database::poolSize>, field<&Node::taskCap>},
        .check = poolOfBusyNode,
        .edit = poolForBusyNodes,
        .title = QT_TRANSLATE_NOOP("Rules", "Busy nodes need a larger connection pool"),
        .message = QT_TRANSLATE_NOOP("Rules",
            "The pool holds %1 connections, and a node runs %2 tasks or more; Octopus advises %3 for busy nodes."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Each running task holds connections; when none is free, tasks and portal wait although the database is "
            "well."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Double the pool (Max Pool Size), and look whether the database has workers for it."),
        .source = "octopus.performance"},
    {.id = "OHA-DB-027",
        .severity = Severity::Warning,
        .fields = {field<&Database::serverName>, kind},
        .applies = hasChosen<&Database::kind, DatabaseKind::ExistingServer>,
        .check = noServerName,
        .title = QT_TRANSLATE_NOOP("Rules", "The existing database server has no name yet"),
        .message = QT_TRANSLATE_NOOP("Rules", "The name of the existing server or listener is not given."),
        .reason = QT_TRANSLATE_NOOP("Rules", "The connection string of every node is made from it."),
        .fix
        = QT_TRANSLATE_NOOP("Rules", "Enter the name of the server; for an availability group that of its listener."),
        .source = "octopus.self-managed-sql"},
};

} // namespace

std::span<const Rule> connectionRules()
{
    return table;
}

} // namespace octoha
