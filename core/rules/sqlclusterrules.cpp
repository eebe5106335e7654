#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef kind = field<&Database::kind>, listener = field<&Database::listener>;
constexpr FieldRef replicas = field<&Database::replicas>, edition = field<&Database::sqlEdition>;
constexpr FieldRef existing = field<&Database::existingAvailability>;

constexpr auto isGroup = hasChosen<&Database::kind, DatabaseKind::AvailabilityGroup>;

/// A group of this design, or one that exists already: both have a listener.
bool onGroup(const Design &design)
{
    return isGroup(design)
        || (design.database.kind == DatabaseKind::ExistingServer
            && design.database.existingAvailability == ExistingAvailability::AvailabilityGroup);
}

/// Subnets are judged once some are stated.
bool hasSubnetOfEachReplica(const Design &design)
{
    const bool both = subnetFor(SubnetPurpose::SqlA, design) && subnetFor(SubnetPurpose::SqlB, design);
    return both || design.placement.subnets.isEmpty();
}

Check subnetMissing(const Design &design, const Context &)
{
    const bool missing = design.database.listener == Listener::MultiSubnet && !hasSubnetOfEachReplica(design);
    const int stated = int(subnetFor(SubnetPurpose::SqlA, design) || subnetFor(SubnetPurpose::SqlB, design));
    return missing ? Check(Seen{.count = stated}) : std::nullopt;
}

/// The listener that the subnets of the plan allow.
Edits possibleListener(const Design &design, const Context &)
{
    const bool many = design.database.kind == DatabaseKind::ExistingServer || hasSubnetOfEachReplica(design);
    return answered<&Database::listener>(many ? Listener::MultiSubnet : Listener::BalancerListener);
}

/// A listener in several subnets, or one by a distributed network name, hands out an address for each replica.
Check notToldOfSubnets(const Design &design, const Context &)
{
    const bool many
        = design.database.listener == Listener::MultiSubnet || design.database.listener == Listener::DistributedName;
    return when(many && !design.database.multiSubnetFailover);
}

Check standardTooSmall(const Design &design, const Context &context)
{
    if (design.database.sqlEdition != SqlEdition::Standard)
        return {};
    const int most = context.catalog.whole(Fact::SqlStandardReplicas), count = int(design.database.replicas.size());
    const auto &machines = design.database.replicas;
    const bool readable
        = std::any_of(machines.cbegin(), machines.cend(), [](const Replica &machine) { return machine.readable; });
    return count > most || readable ? Check(saw(count, most)) : std::nullopt;
}

Check noDomain(const Design &design, const Context &)
{
    return domainInReach(design) ? std::nullopt : Check(saw(labelOf(design.database.kind)));
}

constexpr Rule table[] = {
    {.id = "OHA-SQLVM-001",
        .aliases = "D05 R3.3",
        .severity = Severity::Error,
        .fields = {listener, kind, existing},
        .applies = onGroup,
        .check = isChosen<&Database::listener, Listener::None>,
        .edit = possibleListener,
        .title = QT_TRANSLATE_NOOP("Rules", "The availability group has no listener"),
        .message = QT_TRANSLATE_NOOP("Rules", "Nodes would connect to one replica instead of a listener."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "After a failover that replica is read-only or away, and every node stops until its connection string is "
            "changed. In one subnet Azure needs a load balancer or a distributed network name for a listener."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Give each replica a subnet of its own; the listener then needs no load balancer."),
        .source = "octopus.self-managed-sql"},
    {.id = "OHA-SQLVM-002",
        .aliases = "D05",
        .severity = Severity::Warning,
        .fields = {field<&Database::multiSubnetFailover>, listener, kind, existing},
        .applies = onGroup,
        .check = notToldOfSubnets,
        .edit = answer<&Database::multiSubnetFailover, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "The connection does not say MultiSubnetFailover"),
        .message = QT_TRANSLATE_NOOP("Rules",
            "The listener has an address for each replica, and the connection string lacks MultiSubnetFailover=True."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Without it the driver tries one address after another: connecting is slow, and tasks fail after a "
            "failover."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Have MultiSubnetFailover=True written."),
        .source = "octopus.issue-7963"},
    {.id = "OHA-SQLVM-016",
        .aliases = "R3.3",
        .severity = Severity::Error,
        .fields = {listener, field<&Subnet::purpose>, kind},
        .applies = isGroup,
        .check = subnetMissing,
        .edit = possibleListener,
        .title = QT_TRANSLATE_NOOP("Rules", "The replicas have no subnets of their own"),
        .message = QT_TRANSLATE_N_NOOP("Rules",
            "The listener is to have an address in two subnets, and the plan names %n subnet(s) for replicas."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "In one subnet Azure hands an address to one machine: without a load balancer or a distributed network "
            "name the listener answers on no replica."),
        .fix
        = QT_TRANSLATE_NOOP("Rules", "Plan a subnet for each replica, or put the listener behind a load balancer."),
        .source = "azure.sql-ag"},
    {.id = "OHA-SQLVM-005",
        .aliases = "R3.4",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {edition, replicas, field<&Replica::readable>, kind},
        .applies = isGroup,
        .check = standardTooSmall,
        .title = QT_TRANSLATE_NOOP("Rules", "Standard edition cannot carry this group"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "The group has %1 replicas; Standard edition has %2, and none of them readable."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Standard edition knows basic availability groups only. Octopus needs no more: it has one database and "
            "reads on the primary."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Keep two replicas, not readable, or choose Enterprise."),
        .source = "azure.sql-basic-ag"},
    {.id = "OHA-SQLVM-009",
        .aliases = "R3.8 R6.7",
        .severity = Severity::Error,
        .fields = {field<&SignIn::domainSource>, kind},
        .applies = onSqlMachines,
        .check = noDomain,
        .title = QT_TRANSLATE_NOOP("Rules", "The SQL Server cluster has no domain"),
        .message = QT_TRANSLATE_NOOP("Rules", "The database is to be: %1. No domain controller is in reach."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Availability groups and failover clusters stand on a Windows cluster, whose machines and names live in "
            "Active Directory."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Say where the domain controllers are, or use Azure SQL Database."),
        .source = "azure.sql-ag"},
    {.id = "OHA-SQLVM-011",
        .severity = Severity::Warning,
        .fields = {field<&Database::witness>, kind},
        .applies = onSqlMachines,
        .check = isChosen<&Database::witness, Witness::None>,
        .edit = answer<&Database::witness, Witness::Cloud>,
        .title = QT_TRANSLATE_NOOP("Rules", "The cluster has no witness"),
        .message = QT_TRANSLATE_NOOP("Rules", "No quorum witness is chosen."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "With an even number of machines the loss of one leaves no majority, and the whole cluster stops."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use a cloud witness."),
        .source = "azure.sql-fci"},
    {.id = "OHA-SQLVM-014",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Database::recoveryModel>, kind, existing},
        .applies = onGroup,
        .check = isChosen<&Database::recoveryModel, RecoveryModel::Simple>,
        .edit = answer<&Database::recoveryModel, RecoveryModel::Full>,
        .title = QT_TRANSLATE_NOOP("Rules", "An availability group needs the full recovery model"),
        .message = QT_TRANSLATE_NOOP("Rules", "The database has the simple recovery model."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "The group copies the transaction log; SQL Server refuses a database whose log is cut at will."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose the full recovery model and back the log up."),
        .source = "azure.sql-basic-ag"},
};

} // namespace

std::span<const Rule> sqlClusterRules()
{
    return table;
}

} // namespace octoha
