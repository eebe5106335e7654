#include "core/rules/areas.h"
#include "core/rules/checks.h"

#include "core/catalog/facts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef zones = field<&Node::zone>;

bool spreadsWithoutSet(const Design &design)
{
    return isHighAvailability(design) && design.compute.spread != Spread::AvailabilitySet;
}

bool usesSet(const Design &design)
{
    return design.compute.spread == Spread::AvailabilitySet;
}

/// A zone counts whether or not it was chosen as the way to spread; scale sets place nodes without one by themselves.
bool placesInZones(const Design &design)
{
    return design.compute.spread == Spread::Zones || design.compute.spread == Spread::None;
}

/// Zones that the region offers; nothing where the catalog does not hold it.
std::optional<int> zonesOffered(const Design &design, const Context &context)
{
    const Region *region = context.catalog.region(design.placement.region.text());
    return region ? std::optional(std::min(region->zones, Zone::maximum)) : std::nullopt;
}

bool everySizeInZones(const Design &design, const Catalog &catalog)
{
    return std::all_of(design.compute.nodes.cbegin(), design.compute.nodes.cend(), [&](const Node &node) {
        const VmSize *size = catalog.vmSize(node.size.text());
        return size && size->zones;
    });
}

Check oneZone(const Design &design, const Context &context)
{
    if (zoneCount(design.compute) > 1 || zonesOffered(design, context).value_or(0) < 2
        || !everySizeInZones(design, context.catalog))
        return {};
    return Seen{.count = int(design.compute.nodes.size()), .values = {design.compute.nodes.first().zone.number()}};
}

/// One node after another into the next zone: 1, 2, 3, 1 …
Edits zoneAfterZone(const Design &design, const Context &context)
{
    const int offered = std::max(1, zonesOffered(design, context).value_or(1));
    Edits edits;
    if (design.compute.spread == Spread::AvailabilitySet || design.compute.spread == Spread::None)
        edits = answered<&Compute::spread>(Spread::Zones);
    for (qsizetype i = 0; i < design.compute.nodes.size(); ++i)
        edits.append({itemId(zones, design.compute.nodes[i].id), int(i % offered) + 1});
    return edits;
}

Edits noZones(const Design &design, const Context &)
{
    Edits edits;
    for (const Node &node : design.compute.nodes) {
        if (node.zone.number() > 0)
            edits.append({itemId(zones, node.id), 0});
    }
    return edits;
}

Check setThoughZones(const Design &design, const Context &context)
{
    const int offered = zonesOffered(design, context).value_or(0);
    return offered > 1 ? Check(saw(offered)) : std::nullopt;
}

Check zonesNotOffered(const Design &design, const Context &context)
{
    if (zonesOffered(design, context).value_or(Zone::maximum) > 0)
        return {};
    const bool wanted = design.compute.spread == Spread::Zones
        || std::any_of(design.compute.nodes.cbegin(), design.compute.nodes.cend(),
            [](const Node &node) { return node.zone.number() > 0; });
    return wanted ? Check(saw(design.placement.region)) : std::nullopt;
}

Check zoneAndSet(const Design &design, const Context &)
{
    return itemsWhere(design.compute.nodes, [](const Node &node) { return node.zone.number() > 0; });
}

Check nodeWithoutZone(const Design &design, const Context &context)
{
    if (zoneCount(design.compute) < 2 || zonesOffered(design, context).value_or(0) < 2)
        return {};
    return itemsWhere(design.compute.nodes, [](const Node &node) { return node.zone.number() == 0; });
}

// No machine is made in a zone unless zones, or a scale set, are the way to spread.
Check zonesNotUsed(const Design &design, const Context &)
{
    const int stated = zoneCount(design.compute);
    return stated > 1 ? Check(saw(stated)) : std::nullopt;
}

bool spreadsByNothing(const Design &design)
{
    return isHighAvailability(design) && design.compute.spread == Spread::None;
}

Check nothingKeepsApart(const Design &design, const Context &context)
{
    return when(zonesOffered(design, context) == 0);
}

Check faultDomains(const Design &design, const Context &context)
{
    const int count = design.compute.faultDomains.number();
    const int least = context.catalog.whole(Fact::AvailabilitySetFaultDomainsMinimum);
    const int most = context.catalog.whole(Fact::AvailabilitySetFaultDomainsMaximum);
    if (count >= least && count <= most)
        return {};
    return as(count > most ? Severity::Error : Severity::Warning, saw(count, least, most));
}

Edits fewestFaultDomains(const Design &, const Context &context)
{
    return {{field<&Compute::faultDomains>.id(), context.catalog.whole(Fact::AvailabilitySetFaultDomainsMinimum)}};
}

Check updateDomains(const Design &design, const Context &context)
{
    const int count = design.compute.updateDomains.number(),
              most = context.catalog.whole(Fact::AvailabilitySetUpdateDomainsMaximum);
    return count < 1 || count > most ? Check(saw(count, most)) : std::nullopt;
}

Edits defaultUpdateDomains(const Design &, const Context &context)
{
    return {{field<&Compute::updateDomains>.id(), context.catalog.whole(Fact::AvailabilitySetUpdateDomainsDefault)}};
}

/// A set needs numbers that Azure accepts, which nobody looked at while there was none.
Edits setInsteadOfZones(const Design &design, const Context &context)
{
    Edits edits = answered<&Compute::spread>(Spread::AvailabilitySet) + noZones(design, context);
    if (faultDomains(design, context))
        edits += fewestFaultDomains(design, context);
    if (updateDomains(design, context))
        edits += defaultUpdateDomains(design, context);
    return edits;
}

constexpr Rule table[] = {
    {.id = "OHA-VM-001",
        .aliases = "C10 R1.4 2bd0be95 1422c567 Azure.VM.Standalone Azure.VMSS.AvailabilityZone vm-003",
        .severity = Severity::Warning,
        .fields = {zones, field<&Compute::spread>, field<&Placement::region>, field<&Node::size>},
        .applies = spreadsWithoutSet,
        .check = oneZone,
        .edit = zoneAfterZone,
        .title = QT_TRANSLATE_NOOP("Rules", "All nodes are in one zone"),
        .message = QT_TRANSLATE_N_NOOP(
            "Rules", "All %n node(s) are in zone %1 (0 is none), though region and sizes offer more."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "When that datacentre loses power or cooling, all nodes stop together; Azure then promises no more than "
            "for one machine."),
        .fix
        = QT_TRANSLATE_NOOP("Rules", "Put the nodes into different zones. A machine gets its zone when it is created."),
        .source = "azure.vm-availability"},
    {.id = "OHA-VM-002",
        .aliases = "R1.2 a8d25876",
        .severity = Severity::Warning,
        .fields = {field<&Compute::spread>, field<&Placement::region>},
        .applies = usesSet,
        .check = setThoughZones,
        .edit = zoneAfterZone,
        .title = QT_TRANSLATE_NOOP("Rules", "An availability set where zones are offered"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "Nodes are kept apart by an availability set; the region offers %1 zones."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "An availability set stays in one datacentre, and Azure promises less for it than for zones."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Put the nodes into different zones."),
        .source = "azure.availability-set"},
    {.id = "OHA-VM-003",
        .aliases = "R1.3",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {zones, field<&Compute::spread>, field<&Placement::region>},
        .check = zonesNotOffered,
        .edit = setInsteadOfZones,
        .title = QT_TRANSLATE_NOOP("Rules", "The region has no zones"),
        .message = QT_TRANSLATE_NOOP("Rules", "Nodes are to be in zones, and “%1” has none."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure refuses a machine in a zone that does not exist."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take an availability set, or a region with zones."),
        .source = "azure.zones"},
    {.id = "OHA-VM-004",
        .aliases = "R1.5",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Compute::spread>, zones},
        .applies = usesSet,
        .check = zoneAndSet,
        .edit = noZones,
        .title = QT_TRANSLATE_NOOP("Rules", "A machine in a zone and in an availability set"),
        .message = QT_TRANSLATE_N_NOOP("Rules", "%n node(s) of the availability set have a zone, the first is “%1”."),
        .reason = QT_TRANSLATE_NOOP("Rules", "A machine is in a zone or in an availability set, never in both."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take the zones away, or choose zones instead of the set."),
        .source = "azure.availability-set"},
    {.id = "OHA-VM-005",
        .aliases = "G02",
        .severity = Severity::Warning,
        .fields = {zones, field<&Compute::spread>, field<&Placement::region>},
        .applies = placesInZones,
        .check = nodeWithoutZone,
        .edit = zoneAfterZone,
        .title = QT_TRANSLATE_NOOP("Rules", "A node has no zone"),
        .message = QT_TRANSLATE_N_NOOP("Rules", "%n node(s) have no zone while others have one, the first is “%1”."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Azure may put it into the same datacentre as another node, and it counts as outside the promise for "
            "zones."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Give each node a zone."),
        .source = "azure.zones"},
    {.id = "OHA-VM-006",
        .aliases = "Azure.VM.ASDistributeTraffic",
        .severity = Severity::Warning,
        .fields = {field<&Compute::spread>, field<&Placement::region>},
        .applies = spreadsByNothing,
        .check = nothingKeepsApart,
        .edit = setInsteadOfZones,
        .title = QT_TRANSLATE_NOOP("Rules", "Nothing keeps the nodes apart"),
        .message = QT_TRANSLATE_NOOP("Rules", "The region has no zones, and the nodes are in no availability set."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Azure may run both nodes on one host and restart both at once; its promise is then that of a single "
            "machine."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take an availability set. A machine enters it only when it is created."),
        .source = "azure.availability-set"},
    {.id = "OHA-VM-056",
        .severity = Severity::Warning,
        .fields = {field<&Compute::spread>, zones, field<&Placement::region>},
        .applies = spreadsByNothing,
        .check = zonesNotUsed,
        .edit = zoneAfterZone,
        .title = QT_TRANSLATE_NOOP("Rules", "Zones are stated and not used"),
        .message = QT_TRANSLATE_NOOP("Rules", "The nodes name %1 zones, and nothing is chosen that puts them there."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Without zones as the way to spread, Azure places the machines where it likes, and its promise is that of "
            "a single machine."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Choose zones as the way to keep nodes apart. A machine gets its zone when it is created."),
        .source = "azure.zones"},
    {.id = "OHA-VM-007",
        .severity = Severity::Error,
        .fields = {field<&Compute::faultDomains>},
        .applies = usesSet,
        .check = faultDomains,
        .edit = fewestFaultDomains,
        .title = QT_TRANSLATE_NOOP("Rules", "Fault domains that Azure does not give"),
        .message = QT_TRANSLATE_NOOP("Rules", "The availability set has %1 fault domains; %2 to %3 are useful."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A fault domain is a rack. With one all nodes share its power; more than the region has are refused."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take two fault domains; some regions have three."),
        .source = "azure.availability-set"},
    {.id = "OHA-VM-008",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Compute::updateDomains>},
        .applies = usesSet,
        .check = updateDomains,
        .edit = defaultUpdateDomains,
        .title = QT_TRANSLATE_NOOP("Rules", "Update domains that Azure refuses"),
        .message = QT_TRANSLATE_NOOP("Rules", "The availability set has %1 update domains; 1 to %2 are possible."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure restarts one update domain at a time, and limits their number."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take the default of Azure."),
        .source = "azure.availability-set"},
};

} // namespace

std::span<const Rule> zoneRules()
{
    return table;
}

} // namespace octoha
