#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef kind = field<&Database::kind>, fciStorage = field<&Database::fciStorage>;
constexpr FieldRef zones = field<&Replica::zone>;

constexpr auto isCluster = hasChosen<&Database::kind, DatabaseKind::FailoverCluster>;

/// Machines that are not listed yet stand where the nodes do.
bool usesZones(const Design &design)
{
    const auto &machines = design.database.replicas;
    if (machines.isEmpty())
        return design.compute.spread == Spread::Zones && zoneCount(design.compute) > 1;
    return std::any_of(
        machines.cbegin(), machines.cend(), [](const Replica &machine) { return machine.zone.number() > 0; });
}

bool spansZones(const Design &design)
{
    const auto &machines = design.database.replicas;
    if (machines.isEmpty())
        return usesZones(design);
    return std::any_of(machines.cbegin(), machines.cend(),
        [&](const Replica &machine) { return machine.zone != machines.first().zone; });
}

Check spacesWithZones(const Design &design, const Context &)
{
    return when(design.database.fciStorage == FciStorage::StorageSpacesDirect && usesZones(design));
}

Check diskOfOneZone(const Design &design, const Context &)
{
    const FciStorage storage = design.database.fciStorage;
    const bool zonal = storage == FciStorage::SharedDiskLrs || storage == FciStorage::UltraDisk;
    return zonal && spansZones(design) ? Check(saw(labelOf(storage))) : std::nullopt;
}

Check filestreamOnShare(const Design &design, const Context &)
{
    return when(design.database.fciStorage == FciStorage::PremiumFileShare && design.database.filestream);
}

bool isWeak(const VmSize &size, const Catalog &catalog)
{
    return size.activeVcpus < catalog.whole(Fact::SqlVmMinimumVcpus)
        || size.memoryGib < size.activeVcpus * catalog.number(Fact::SqlVmMemoryPerVcpuGib);
}

Check weakMachine(const Design &design, const Context &context)
{
    const Check weak = itemsWhere(design.database.replicas, [&](const Replica &machine) {
        const VmSize *size = context.catalog.vmSize(machine.size.text());
        return size && isWeak(*size, context.catalog);
    });
    return with(
        weak, context.catalog.whole(Fact::SqlVmMinimumVcpus), context.catalog.number(Fact::SqlVmMemoryPerVcpuGib));
}

Check sizeUnknown(const Design &design, const Context &context)
{
    return itemsWhere(
        design.database.replicas, [&](const Replica &machine) { return !context.catalog.vmSize(machine.size.text()); });
}

Check machinesInOneZone(const Design &design, const Context &context)
{
    const int count = int(design.database.replicas.size());
    const bool together = count > 1 && !spansZones(design) && regionHasZones(design, context)
        && !(design.compute.spread == Spread::AvailabilitySet && !usesZones(design));
    return together ? Check(saw(count)) : std::nullopt;
}

/// Gives the machines the zones in turn.
Edits spreadMachines(const Design &design, const Context &context)
{
    if (isCluster(design) && design.database.fciStorage != FciStorage::SharedDiskZrs
        && design.database.fciStorage != FciStorage::PremiumFileShare)
        return {};
    const int most = std::min(zonesOfRegion(design, context), int(Zone::maximum));
    Edits edits;
    for (qsizetype i = 0; i < design.database.replicas.size(); ++i)
        edits.append({itemId(zones, design.database.replicas[i].id), int(i % most) + 1});
    return edits;
}

Check slowDisk(const Design &design, const Context &)
{
    const DiskType disk = design.database.sqlDisk;
    const bool slow = disk == DiskType::StandardHdd || disk == DiskType::StandardSsd;
    return slow ? Check(saw(labelOf(disk))) : std::nullopt;
}

Check namedLikeAnother(const Design &design, const Context &)
{
    const auto isNode = [&](const QString &name) {
        return std::any_of(design.compute.nodes.cbegin(), design.compute.nodes.cend(),
            [&](const Node &node) { return node.name.text().compare(name, Qt::CaseInsensitive) == 0; });
    };
    const auto &machines = design.database.replicas;
    return itemsWhere(machines, [&](const Replica &machine) {
        const QString &name = machine.name.text();
        const auto same = std::count_if(machines.cbegin(), machines.cend(),
            [&](const Replica &other) { return other.name.text().compare(name, Qt::CaseInsensitive) == 0; });
        return !name.isEmpty() && (same > 1 || isNode(name));
    });
}

constexpr Rule table[] = {
    {.id = "OHA-SQLVM-003",
        .aliases = "R3.1",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {fciStorage, zones, kind},
        .applies = isCluster,
        .check = spacesWithZones,
        .edit = answer<&Database::fciStorage, FciStorage::SharedDiskZrs>,
        .title = QT_TRANSLATE_NOOP("Rules", "Storage Spaces Direct does not span zones"),
        .message = QT_TRANSLATE_NOOP("Rules", "The cluster uses Storage Spaces Direct, and its machines are in zones."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Microsoft supports it in availability sets alone."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use zone-redundant shared disks or a premium file share."),
        .source = "azure.sql-fci"},
    {.id = "OHA-SQLVM-004",
        .aliases = "R3.2",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {fciStorage, zones, kind},
        .applies = isCluster,
        .check = diskOfOneZone,
        .edit = answer<&Database::fciStorage, FciStorage::SharedDiskZrs>,
        .title = QT_TRANSLATE_NOOP("Rules", "The shared disk exists in one zone"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "Shared storage: %1. It stands in one zone, and the machines are in several."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "A machine cannot attach a disk of another zone, so the cluster could not fail over."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use zone-redundant shared Premium SSD."),
        .source = "azure.sql-fci"},
    {.id = "OHA-SQLVM-006",
        .aliases = "R3.5",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Database::filestream>, fciStorage, kind},
        .applies = isCluster,
        .check = filestreamOnShare,
        .edit = answer<&Database::filestream, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "FILESTREAM does not work on a file share"),
        .message = QT_TRANSLATE_NOOP("Rules", "The cluster stands on a premium file share and uses FILESTREAM."),
        .reason = QT_TRANSLATE_NOOP("Rules", "SQL Server refuses FILESTREAM there. Octopus does not need it."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Turn FILESTREAM off, or use shared disks."),
        .source = "azure.sql-fci"},
    {.id = "OHA-SQLVM-007",
        .aliases = "R3.6",
        .severity = Severity::Warning,
        .fields = {field<&Replica::size>, kind},
        .applies = onSqlMachines,
        .check = weakMachine,
        .title = QT_TRANSLATE_NOOP("Rules", "A SQL Server machine is small"),
        .message = QT_TRANSLATE_N_NOOP(
            "Rules", "%n SQL Server machine(s) have less than %2 vCPU or less than %3 GiB a vCPU, the first is “%1”."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "SQL Server works from memory; Microsoft advises memory-optimised sizes for it."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take a size of the Ebds or Eds series."),
        .source = "azure.sql-vm-size"},
    {.id = "OHA-SQLVM-008",
        .severity = Severity::Warning,
        .fields = {field<&Replica::size>, kind},
        .applies = onSqlMachines,
        .check = sizeUnknown,
        .title = QT_TRANSLATE_NOOP("Rules", "The catalog does not hold the size of a SQL Server machine"),
        .message
        = QT_TRANSLATE_N_NOOP("Rules", "The size of %n SQL Server machine(s) cannot be judged, the first is “%1”."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "Fit, limits and price come from the catalog; for this size they are not known."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose a size of the list, or judge it yourself."),
        .source = "azure.vm-sizes"},
    {.id = "OHA-SQLVM-010",
        .severity = Severity::Warning,
        .fields = {zones, kind, field<&Compute::spread>},
        .applies = onSqlMachines,
        .check = machinesInOneZone,
        .edit = spreadMachines,
        .title = QT_TRANSLATE_NOOP("Rules", "All SQL Server machines are in one zone"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 SQL Server machines share one zone, although the region has more."),
        .reason = QT_TRANSLATE_NOOP("Rules", "When that zone fails, the database and with it every node stops."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Give each machine a zone of its own."),
        .source = "azure.sql-ag"},
    {.id = "OHA-SQLVM-012",
        .aliases = "Azure.VM.SQLServerDisk",
        .severity = Severity::Warning,
        .fields = {field<&Database::sqlDisk>, kind},
        .applies = onSqlMachines,
        .check = slowDisk,
        .edit = answer<&Database::sqlDisk, DiskType::PremiumSsd>,
        .title = QT_TRANSLATE_NOOP("Rules", "The disks of SQL Server are slow"),
        .message = QT_TRANSLATE_NOOP("Rules", "The data of SQL Server stands on: %1."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Each step of a task waits for a write of the database."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use Premium SSD or better."),
        .source = "psrule.VM.SQLServerDisk"},
    {.id = "OHA-SQLVM-013",
        .aliases = "Defender.SQLOnVM CKV_AZURE_79",
        .severity = Severity::Warning,
        .fields = {field<&Database::defender>, kind},
        .applies = onSqlMachines,
        .check = isOff<&Database::defender>,
        .edit = answer<&Database::defender, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Nobody watches the SQL Server machines for attacks"),
        .message = QT_TRANSLATE_NOOP("Rules", "Defender for SQL on machines is off."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "The database holds the way into every target; Defender reports guessed passwords and unusual access."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Turn Defender for SQL on."),
        .source = "checkov.ckv-azure-79"},
    {.id = "OHA-SQLVM-015",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Replica::name>, field<&Node::name>, kind},
        .applies = onSqlMachines,
        .check = namedLikeAnother,
        .title = QT_TRANSLATE_NOOP("Rules", "A name belongs to one machine"),
        .message
        = QT_TRANSLATE_N_NOOP("Rules", "%n SQL Server machine(s) have the name of another machine, the first is “%1”."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "A domain and a virtual network know each computer name once; the second machine fails to join."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Give each machine a name of its own."),
        .source = "azure.computer-names"},
};

} // namespace

std::span<const Rule> sqlMachineRules()
{
    return table;
}

} // namespace octoha
