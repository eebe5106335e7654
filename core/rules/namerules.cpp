#include "core/catalog/names.h"
#include "core/rules/areas.h"
#include "core/rules/checks.h"

namespace octoha {

namespace {

using namespace rules;

Check refusedName(const Name &name, ResourceKind resource, const Context &context)
{
    if (checkName(resource, name.text(), context.catalog))
        return std::nullopt;
    return saw(name, context.catalog.nameRule(nameRuleKey(resource))->allowed);
}

// Without one it is made from workload and environment.
Check refusedGroup(const Design &design, const Context &context)
{
    const Name &group = design.placement.resourceGroup;
    return group.isEmpty() ? std::nullopt : refusedName(group, ResourceKind::ResourceGroup, context);
}

Check namelessNode(const Design &design, const Context &)
{
    return nameless(design.compute.nodes);
}

Check namelessReplica(const Design &design, const Context &)
{
    return nameless(design.database.replicas);
}

Check refusedDatabase(const Design &design, const Context &context)
{
    return refusedName(design.database.databaseName, ResourceKind::SqlDatabase, context);
}

constexpr Rule table[] = {
    {.id = "OHA-PLACE-016",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Placement::resourceGroup>},
        .check = refusedGroup,
        .title = QT_TRANSLATE_NOOP("Rules", "Azure does not accept the name of the resource group"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” is no name for a resource group; allowed: %2."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Everything is deployed into it, and Azure refuses to make it."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Give the name alone, not the resource id; or leave it empty for a name by the pattern."),
        .source = "azure.name-rules"},
    {.id = "OHA-NODE-028",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Node::name>},
        .check = namelessNode,
        .title = QT_TRANSLATE_NOOP("Rules", "A node has no name"),
        .message = QT_TRANSLATE_N_NOOP("Rules", "%n node(s) have no name."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A machine without a name cannot be made, and the runner finds its steps by the name of the computer."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Name each node, as octo-01."),
        .source = "azure.computer-names"},
    {.id = "OHA-SQLVM-017",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Replica::name>, field<&Database::kind>},
        .applies = [](const Design &design) { return usesSqlMachines(design.database); },
        .check = namelessReplica,
        .title = QT_TRANSLATE_NOOP("Rules", "A SQL Server machine has no name"),
        .message = QT_TRANSLATE_N_NOOP("Rules", "%n SQL Server machine(s) have no name."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A machine without a name cannot be made, and the runner finds its steps by the name of the computer."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Name each machine, as sql-01."),
        .source = "azure.computer-names"},
    {.id = "OHA-DB-033",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Database::databaseName>},
        .check = refusedDatabase,
        .title = QT_TRANSLATE_NOOP("Rules", "That is no name for a database"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” is no name for a database; allowed: %2."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "Azure SQL refuses to make the database, and without a name Octopus finds none."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose a plain name, as Octopus."),
        .source = "azure.name-rules"},
};

} // namespace

std::span<const Rule> nameRules()
{
    return table;
}

} // namespace octoha
