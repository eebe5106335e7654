#include "core/rules/areas.h"
#include "core/rules/checks.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef osDisk = field<&Compute::osDisk>, dataDisk = field<&Compute::dataDisk>;
constexpr FieldRef dataDisks = field<&Compute::dataDisks>, diskSize = field<&Compute::dataDiskGib>;

/// A size of 0 is none, whatever their number.
bool hasDataDisks(const Design &design)
{
    return design.compute.dataDisks.number() > 0 && design.compute.dataDiskGib.number() > 0;
}

bool isSingleNode(const Design &design)
{
    return design.compute.nodes.size() == 1;
}

/// True if any disk of a node is of this type.
bool uses(const Design &design, DiskType type)
{
    return design.compute.osDisk == type || (hasDataDisks(design) && design.compute.dataDisk == type);
}

/// The promise for a single machine falls with its weakest disk.
Check weakDiskOfSingleNode(const Design &design, const Context &context)
{
    const bool hdd = uses(design, DiskType::StandardHdd);
    if (!hdd && !uses(design, DiskType::StandardSsd))
        return {};
    const Sla *sla = context.catalog.sla(hdd ? u"vm.single.standard_hdd" : u"vm.single.standard_ssd");
    return sla && sla->percent ? Check(saw(*sla->percent)) : std::nullopt;
}

Edits premiumDisks(const Design &design, const Context &)
{
    Edits edits = answered<&Compute::osDisk>(DiskType::PremiumSsd);
    if (hasDataDisks(design))
        edits += answered<&Compute::dataDisk>(DiskType::PremiumSsd);
    return edits;
}

Check hddOsDisk(const Design &design, const Context &context)
{
    const Retirement *end
        = design.compute.osDisk == DiskType::StandardHdd ? context.catalog.retirement(u"disk.os-hdd") : nullptr;
    return end ? Check(saw(end->date)) : std::nullopt;
}

Check notForSystems(const Design &design, const Context &)
{
    return when(design.compute.osDisk == DiskType::UltraDisk || design.compute.osDisk == DiskType::PremiumSsdV2);
}

/// The size with the fewest data disks among the nodes.
const VmSize *smallestSize(const Design &design, const Catalog &catalog)
{
    const VmSize *least = nullptr;
    for (const Node &node : design.compute.nodes) {
        const VmSize *size = catalog.vmSize(node.size.text());
        if (size && (!least || size->maxDataDisks < least->maxDataDisks))
            least = size;
    }
    return least;
}

Check tooManyDataDisks(const Design &design, const Context &context)
{
    const VmSize *size = smallestSize(design, context.catalog);
    const int count = design.compute.dataDisks.number();
    return size && count > size->maxDataDisks ? Check(saw(count, size->name, size->maxDataDisks)) : std::nullopt;
}

Edits asManyDataDisksAsFit(const Design &design, const Context &context)
{
    return {{field<&Compute::dataDisks>.id(), smallestSize(design, context.catalog)->maxDataDisks}};
}

Check ultraInSet(const Design &design, const Context &)
{
    return when(design.compute.dataDisk == DiskType::UltraDisk);
}

// OHA-VM-055 is retired: a size of 0 is none, so disks of no size are no fault.
constexpr Rule table[] = {
    {.id = "OHA-VM-050",
        .aliases = "R1.13 df0ff862",
        .severity = Severity::Warning,
        .fields = {osDisk, dataDisk, dataDisks, diskSize},
        .applies = isSingleNode,
        .check = weakDiskOfSingleNode,
        .edit = premiumDisks,
        .title = QT_TRANSLATE_NOOP("Rules", "The single node stands on standard disks"),
        .message = QT_TRANSLATE_NOOP("Rules", "With these disks Azure promises %1 % for the machine."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "The promise for one machine depends on its slowest disk. With two nodes or more it does not, and Standard "
            "SSD is then enough for Octopus."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take Premium SSD for all disks of a single node."),
        .source = "azure.sla-single-disk",
        .overrides = "df0ff862"},
    {.id = "OHA-VM-051",
        .severity = Severity::Warning,
        .fields = {osDisk},
        .check = hddOsDisk,
        .edit = answer<&Compute::osDisk, DiskType::PremiumSsd>,
        .title = QT_TRANSLATE_NOOP("Rules", "Operating system disks on HDD end"),
        .message = QT_TRANSLATE_NOOP("Rules", "Azure ends operating system disks on Standard HDD on %1."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Machines with such a disk stop working after that day, and they are slow until then."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take Premium SSD or Standard SSD."),
        .source = "azure.retirements"},
    {.id = "OHA-VM-052",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {osDisk},
        .check = notForSystems,
        .edit = answer<&Compute::osDisk, DiskType::PremiumSsd>,
        .title = QT_TRANSLATE_NOOP("Rules", "A disk type that holds no operating system"),
        .message = QT_TRANSLATE_NOOP("Rules", "Ultra Disk or Premium SSD v2 is chosen for the operating system."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure offers both as data disks only."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take Premium SSD for the operating system."),
        .source = "azure.disk-types"},
    {.id = "OHA-VM-053",
        .aliases = "R1.10",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {dataDisks, diskSize, field<&Node::size>},
        .applies = hasDataDisks,
        .check = tooManyDataDisks,
        .edit = asManyDataDisksAsFit,
        .title = QT_TRANSLATE_NOOP("Rules", "More data disks than the size takes"),
        .message = QT_TRANSLATE_NOOP("Rules", "Each node has %1 data disks; %2 takes %3."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure refuses the machine."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Take fewer disks or a larger size. A node needs none: its data is in database and share."),
        .source = "azure.vm-sizes"},
    {.id = "OHA-VM-054",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {dataDisk, dataDisks, diskSize, field<&Compute::spread>},
        .applies
        = [](const Design &design) { return hasDataDisks(design) && design.compute.spread == Spread::AvailabilitySet; },
        .check = ultraInSet,
        .edit = answer<&Compute::dataDisk, DiskType::PremiumSsd>,
        .title = QT_TRANSLATE_NOOP("Rules", "Ultra Disks do not go into an availability set"),
        .message = QT_TRANSLATE_NOOP("Rules", "The nodes are in an availability set and have Ultra Disks."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure refuses the machines."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take Premium SSD, or zones in place of the set."),
        .source = "azure.availability-set"},
};

} // namespace

std::span<const Rule> diskRules()
{
    return table;
}

} // namespace octoha
