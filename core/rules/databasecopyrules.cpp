#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef kind = field<&Database::kind>;

constexpr auto onExistingServer = hasChosen<&Database::kind, DatabaseKind::ExistingServer>;

Check unsupportedCopies(const Design &design, const Context &)
{
    const OtherCopies copies = design.database.otherCopies;
    const bool broken = copies == OtherCopies::Mirroring || copies == OtherCopies::Replication;
    return broken ? Check(saw(labelOf(copies))) : std::nullopt;
}

bool survivesAFault(const Design &design)
{
    const Database &database = design.database;
    if (database.kind != DatabaseKind::ExistingServer)
        return usesAzureSql(database) || database.replicas.size() > 1;
    return database.existingAvailability == ExistingAvailability::AvailabilityGroup
        || database.existingAvailability == ExistingAvailability::FailoverCluster;
}

Check onlyLogShipping(const Design &design, const Context &)
{
    return when(design.database.otherCopies == OtherCopies::LogShipping && !survivesAFault(design));
}

/// A design without any copy; what log shipping alone means is said by the rule above.
Check oneServerForManyNodes(const Design &design, const Context &)
{
    const Database &database = design.database;
    const bool single = database.kind == DatabaseKind::ExistingServer
        ? database.existingAvailability == ExistingAvailability::Standalone
        : database.replicas.size() < 2;
    if (!single || database.otherCopies == OtherCopies::LogShipping)
        return {};
    return as(isProduction(design) ? Severity::Error : Severity::Warning, saw(int(design.compute.nodes.size())));
}

Check availabilityUnknown(const Design &design, const Context &)
{
    return when(design.database.existingAvailability == ExistingAvailability::Unknown);
}

constexpr Rule table[] = {
    {.id = "OHA-DB-002",
        .aliases = "D04 R3.7",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Database::otherCopies>, kind},
        .applies = onSqlServer,
        .check = unsupportedCopies,
        .edit = answer<&Database::otherCopies, OtherCopies::None>,
        .title = QT_TRANSLATE_NOOP("Rules", "Octopus does not support this copy of its database"),
        .message = QT_TRANSLATE_NOOP("Rules", "Another copy of the database is kept by: %1."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Mirroring and replication change the database in ways that break Octopus and its upgrades."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use an availability group or a failover cluster, or Azure SQL Database."),
        .source = "octopus.self-managed-sql"},
    {.id = "OHA-DB-010",
        .aliases = "D04",
        .severity = Severity::Warning,
        .fields = {field<&Database::otherCopies>, field<&Database::existingAvailability>, kind},
        .applies = onSqlServer,
        .check = onlyLogShipping,
        .title = QT_TRANSLATE_NOOP("Rules", "Log shipping is the only copy of the database"),
        .message = QT_TRANSLATE_NOOP("Rules", "The database has no other copy than the one of log shipping."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus has not tested log shipping for high availability and names it for disaster recovery only: a "
            "failover is work by hand and loses data."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Use an availability group or a failover cluster, and keep log shipping for another region."),
        .source = "octopus.self-managed-sql"},
    {.id = "OHA-DB-011",
        .aliases = "B02",
        .severity = Severity::Error,
        .fields
        = {kind, field<&Database::existingAvailability>, field<&Database::replicas>, field<&Database::otherCopies>},
        .applies = onSqlServerWithNodes,
        .check = oneServerForManyNodes,
        .title = QT_TRANSLATE_NOOP("Rules", "All nodes depend on one SQL Server"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 nodes share one SQL Server that has no partner."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "When that server stops, all nodes stop: more nodes do not make Octopus more available than its database."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Use Azure SQL Database, or add a second machine in an availability group or failover cluster."),
        .source = "octopus.high-availability"},
    {.id = "OHA-DB-012",
        .severity = Severity::Note,
        .fields = {field<&Database::existingAvailability>, kind},
        .applies = onExistingServer,
        .check = availabilityUnknown,
        .title = QT_TRANSLATE_NOOP("Rules", "It is not known how the existing server survives a fault"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "Nobody has said yet whether the existing server is stand-alone, in a group or in a cluster."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Octopus can be no more available than its database."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Ask the owner of the server."),
        .source = "octopus.high-availability"},
};

} // namespace

std::span<const Rule> databaseCopyRules()
{
    return table;
}

} // namespace octoha
