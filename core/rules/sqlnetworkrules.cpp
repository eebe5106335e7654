#include "core/rules/addresses.h"
#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef kind = field<&Database::kind>, ranges = field<&Database::firewallRanges>;
constexpr FieldRef privateEndpoint = field<&Database::privateEndpoint>, publicAccess = field<&Database::publicAccess>;
constexpr FieldRef outboundPorts = field<&Database::outboundPorts>,
                   connectionPolicy = field<&Database::connectionPolicy>;

bool openToPublic(const Design &design)
{
    return onAzureSql(design) && design.database.publicAccess;
}

Check bothWays(const Design &design, const Context &)
{
    return when(design.database.privateEndpoint && design.database.publicAccess);
}

Check publicWayOnly(const Design &design, const Context &)
{
    return when(!design.database.privateEndpoint && design.database.publicAccess);
}

Edits privateOnly(const Design &, const Context &)
{
    return answered<&Database::privateEndpoint>(true) + answered<&Database::publicAccess>(false);
}

Check noWay(const Design &design, const Context &)
{
    return when(!design.database.privateEndpoint && !design.database.publicAccess);
}

/// The ports that the chosen way needs. With a private endpoint the default policy stays with 1433.
SqlPorts portsNeeded(const Database &database)
{
    if (database.privateEndpoint)
        return database.connectionPolicy == ConnectionPolicy::Redirect ? SqlPorts::All : SqlPorts::Only1433;
    const bool redirects = database.publicAccess && database.connectionPolicy != ConnectionPolicy::Proxy;
    return redirects ? SqlPorts::Redirect : SqlPorts::Only1433;
}

Check redirectBlocked(const Design &design, const Context &)
{
    const SqlPorts needed = portsNeeded(design.database), open = design.database.outboundPorts;
    return int(open) < int(needed) ? Check(saw(labelOf(open), labelOf(needed))) : std::nullopt;
}

Edits openNeededPorts(const Design &design, const Context &)
{
    return answered<&Database::outboundPorts>(portsNeeded(design.database));
}

/// Addresses of "first-last" or of a range in CIDR form; 0 if it cannot be read.
qint64 addressCount(QStringView range)
{
    const qsizetype dash = range.indexOf(u'-');
    if (dash < 0) {
        const auto whole = AddressRange::from(range);
        return whole ? qint64(whole->size()) : 0;
    }
    const auto first = AddressRange::from(range.left(dash).trimmed()),
               last = AddressRange::from(range.mid(dash + 1).trimmed());
    return first && last ? qint64(last->last()) - first->first() + 1 : 0;
}

qint64 widestRange(const Design &design)
{
    qint64 widest = 0;
    for (const Line &range : design.database.firewallRanges)
        widest = std::max(widest, addressCount(range.text()));
    return widest;
}

/// A range that covers half of all addresses is written by somebody who meant "everybody".
Check wideFirewall(const Design &design, const Context &context)
{
    const qint64 widest = widestRange(design), half = qint64(1) << 31;
    if (widest <= context.catalog.whole(Fact::SqlFirewallAddresses))
        return {};
    return as(widest >= half ? Severity::Error : Severity::Warning, saw(widest));
}

Check manyFirewallRules(const Design &design, const Context &context)
{
    const int rules = int(design.database.firewallRanges.size()), most = context.catalog.whole(Fact::SqlFirewallRules);
    return rules > most ? Check(saw(rules, most)) : std::nullopt;
}

constexpr Rule table[] = {
    {.id = "OHA-SQL-011",
        .aliases = "R2.4 CKV_AZURE_113",
        .severity = Severity::Warning,
        .fields = {publicAccess, privateEndpoint, kind},
        .applies = onAzureSql,
        .check = bothWays,
        .edit = answer<&Database::publicAccess, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "The private endpoint does not close the public one"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "The SQL server has a private endpoint, and its public access is still on."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "A private endpoint adds a way and closes none: the server goes on answering on the Internet."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Turn public network access off."),
        .source = "azure.sql-private-endpoint"},
    {.id = "OHA-SQL-012",
        .aliases = "sql-004",
        .severity = Severity::Warning,
        .fields = {privateEndpoint, publicAccess, kind},
        .applies = onAzureSql,
        .check = publicWayOnly,
        .edit = privateOnly,
        .title = QT_TRANSLATE_NOOP("Rules", "The nodes reach the database over its public address"),
        .message = QT_TRANSLATE_NOOP("Rules", "The SQL server has no private endpoint; nodes use its public address."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "On a public address only the firewall and the sign-in stand between the Internet and the database."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Add a private endpoint and turn public access off."),
        .source = "azure.sql-private-endpoint"},
    {.id = "OHA-SQL-013",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {privateEndpoint, publicAccess, kind},
        .applies = onAzureSql,
        .check = noWay,
        .edit = answer<&Database::privateEndpoint, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Nothing leads to the database"),
        .message = QT_TRANSLATE_NOOP("Rules", "The SQL server has neither a private endpoint nor public access."),
        .reason = QT_TRANSLATE_NOOP("Rules", "No node can connect, so none starts."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Add a private endpoint."),
        .source = "azure.sql-private-endpoint"},
    {.id = "OHA-SQL-014",
        .aliases = "R2.5",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {outboundPorts, connectionPolicy, privateEndpoint, publicAccess, kind},
        .applies = onAzureSql,
        .check = redirectBlocked,
        .edit = openNeededPorts,
        .title = QT_TRANSLATE_NOOP("Rules", "Redirected connections to the database are blocked"),
        .message = QT_TRANSLATE_NOOP("Rules", "Open outbound ports: %1. The connection policy needs: %2."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "With redirection the gateway sends the client on to another port; while that is closed, connecting hangs "
            "after a first success."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Open the ports to the database, or choose the proxy policy."),
        .source = "azure.sql-connectivity"},
    {.id = "OHA-SQL-015",
        .aliases = "Azure.SQL.AllowAzureAccess CKV_AZURE_11",
        .severity = Severity::Warning,
        .fields = {field<&Database::allowAzureServices>, publicAccess, kind},
        .applies = openToPublic,
        .check = isOn<&Database::allowAzureServices>,
        .edit = answer<&Database::allowAzureServices, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "Every customer of Azure may try the database"),
        .message = QT_TRANSLATE_NOOP("Rules", "The firewall rule 0.0.0.0 lets all Azure services in."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "The rule means every address of Azure, those of other customers included."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Remove it; nodes come through a private endpoint."),
        .source = "psrule.SQL.AllowAzureAccess"},
    {.id = "OHA-SQL-016",
        .aliases = "Azure.SQL.FirewallIPRange",
        .severity = Severity::Warning,
        .fields = {ranges, publicAccess, kind},
        .applies = openToPublic,
        .check = wideFirewall,
        .title = QT_TRANSLATE_NOOP("Rules", "A firewall rule of the database is wide"),
        .message = QT_TRANSLATE_NOOP("Rules", "One range of the SQL firewall lets %1 addresses in."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Each address that may connect may also guess passwords; a range over the Internet is no firewall at all."),
        .fix = QT_TRANSLATE_NOOP("Rules", "List the few addresses that need it, or use a private endpoint."),
        .source = "psrule.SQL.FirewallIPRange"},
    {.id = "OHA-SQL-017",
        .aliases = "Azure.SQL.FirewallRuleCount",
        .severity = Severity::Note,
        .fields = {ranges, publicAccess, kind},
        .applies = openToPublic,
        .check = manyFirewallRules,
        .title = QT_TRANSLATE_NOOP("Rules", "The database has many firewall rules"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "The SQL firewall has %1 ranges; more than %2 are hard to keep in order."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Old rules stay open after their reason has gone."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Remove what nobody needs."),
        .source = "psrule.SQL.FirewallRuleCount"},
};

} // namespace

std::span<const Rule> sqlNetworkRules()
{
    return table;
}

} // namespace octoha
