#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef product = field<&Storage::product>, quota = field<&Storage::quotaGib>,
                   pool = field<&Storage::netAppPoolGib>;
constexpr FieldRef region = field<&Placement::region>;
constexpr auto onNetApp = hasChosen<&Storage::product, StorageProduct::NetAppFiles>;

Check netAppWithoutDomain(const Design &design, const Context &)
{
    return when(!domainInReach(design));
}

Check poolTooSmall(const Design &design, const Context &context)
{
    const int size = design.storage.netAppPoolGib.number(), least = context.catalog.whole(Fact::NetAppPoolMinimumGib);
    return size < least ? Check(saw(size, least)) : std::nullopt;
}

Edits smallestPool(const Design &design, const Context &context)
{
    return {{pool.id(), std::max(context.catalog.whole(Fact::NetAppPoolMinimumGib), design.storage.quotaGib.number())}};
}

// Pool and volume are named after the share, and Azure parts the names of a resource and its parents by slashes.
Check slashInName(const Design &design, const Context &)
{
    const QString &name = design.storage.shareName.text();
    return name.isEmpty() || name.contains(u'/') ? Check(saw(name)) : std::nullopt;
}

Check volumeAbovePool(const Design &design, const Context &)
{
    const int volume = design.storage.quotaGib.number(), size = design.storage.netAppPoolGib.number();
    return volume > size ? Check(saw(volume, size)) : std::nullopt;
}

Check volumeAwayFromNodes(const Design &design, const Context &context)
{
    const Zone zone = design.storage.netAppZone;
    const auto &nodes = design.compute.nodes;
    const bool near = std::any_of(nodes.cbegin(), nodes.cend(), [zone](const Node &node) { return node.zone == zone; });
    return regionHasZones(design, context) && (zone.number() == 0 || !near) ? Check(saw(zone.number())) : std::nullopt;
}

// The nodes may be anywhere: with the zone of the volume all of them lose their files.
Check volumeInOneZone(const Design &design, const Context &context)
{
    return regionHasZones(design, context) ? Check(saw(design.storage.netAppZone.number())) : std::nullopt;
}

bool clusterOnNetApp(const Design &design)
{
    return onNetApp(design) && isHighAvailability(design);
}

Edits zoneOfFirstNode(const Design &design, const Context &)
{
    const auto &nodes = design.compute.nodes;
    const bool zonal = !nodes.isEmpty() && nodes.first().zone.number() > 0;
    return zonal ? Edits{{field<&Storage::netAppZone>.id(), nodes.first().zone.number()}} : Edits();
}

constexpr Rule table[] = {
    {.id = "OHA-FS-015",
        .aliases = "R4.11",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {product, field<&SignIn::domainSource>},
        .applies = onNetApp,
        .check = netAppWithoutDomain,
        .title = QT_TRANSLATE_NOOP("Rules", "NetApp Files needs a domain"),
        .message = QT_TRANSLATE_NOOP("Rules", "The share is a NetApp volume, and no domain controller is in reach."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "An SMB volume joins Active Directory; without it the volume cannot be made."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Say where the domain controllers are, or use Azure Files."),
        .source = "azure.netapp"},
    {.id = "OHA-FS-016",
        .severity = Severity::Warning,
        .fields = {pool, product},
        .applies = onNetApp,
        .check = poolTooSmall,
        .edit = smallestPool,
        .title = QT_TRANSLATE_NOOP("Rules", "The capacity pool is smaller than NetApp Files offers"),
        .message = QT_TRANSLATE_NOOP("Rules", "The pool has %1 GiB; the smallest one has %2."),
        .reason = QT_TRANSLATE_NOOP("Rules", "A pool is billed whole, so a small share is dear there."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Plan the smallest pool, or use Azure Files."),
        .source = "azure.netapp.derived"},
    {.id = "OHA-FS-017",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {quota, pool, product},
        .applies = onNetApp,
        .check = volumeAbovePool,
        .edit = smallestPool,
        .title = QT_TRANSLATE_NOOP("Rules", "The volume does not fit its pool"),
        .message = QT_TRANSLATE_NOOP("Rules", "The volume has %1 GiB, its pool %2."),
        .reason = QT_TRANSLATE_NOOP("Rules", "A volume is cut from its pool and cannot be larger."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Enlarge the pool."),
        .source = "azure.netapp"},
    {.id = "OHA-FS-018",
        .aliases = "47d100a5 8bb690e8",
        .severity = Severity::Warning,
        .fields = {field<&Storage::netAppZone>, field<&Node::zone>, region, product},
        .applies = onNetApp,
        .check = volumeAwayFromNodes,
        .edit = zoneOfFirstNode,
        .title = QT_TRANSLATE_NOOP("Rules", "The NetApp volume stands in no zone of a node"),
        .message = QT_TRANSLATE_NOOP("Rules", "The volume is in zone %1 (0 is none), where no node runs."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A volume lives in one zone; away from all nodes every access crosses zones and one more zone can stop "
            "Octopus."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose the zone of a node, and copy the volume to another zone."),
        .source = "aprl.8bb690e8"},
    {.id = "OHA-FS-029",
        .severity = Severity::Warning,
        .fields = {field<&Storage::netAppZone>, region, product, field<&Compute::nodes>},
        .applies = clusterOnNetApp,
        .check = volumeInOneZone,
        .title = QT_TRANSLATE_NOOP("Rules", "The NetApp volume is lost with its zone"),
        .message = QT_TRANSLATE_NOOP("Rules", "The shared files of all nodes lie in zone %1 (0 is none) alone."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "When that datacentre stops, no task runs on any node, until someone makes a copy of the volume writable "
            "or restores it."),
        .fix = QT_TRANSLATE_NOOP("Rules",
            "Replicate the volume to another zone and write down how to switch, or take Azure Files with zone "
            "redundancy."),
        .source = "aprl.8bb690e8"},
    {.id = "OHA-FS-019",
        .aliases = "d1e7ccc3",
        .severity = Severity::Warning,
        .fields = {field<&Storage::continuousAvailability>, product},
        .applies = onNetApp,
        .check = isOff<&Storage::continuousAvailability>,
        .edit = answer<&Storage::continuousAvailability, true>,
        .title = QT_TRANSLATE_NOOP("Rules", "Maintenance of NetApp Files cuts open files"),
        .message = QT_TRANSLATE_NOOP("Rules", "SMB continuous availability is off."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Without it, files that a task writes are closed during maintenance, and the task fails."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Turn SMB continuous availability on."),
        .source = "aprl.d1e7ccc3"},
    {.id = "OHA-FS-030",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Storage::shareName>, product},
        .applies = onNetApp,
        .check = slashInName,
        .title = QT_TRANSLATE_NOOP("Rules", "That is no name for a volume"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "The share is named “%1”; pool and volume get that name, which must be there and hold no slash."),
        .reason = QT_TRANSLATE_NOOP("Rules", "A slash ends a name in Azure, so the deployment is refused."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose a plain name, as octopus."),
        .source = "azure.name-rules.derived"},
};

} // namespace

std::span<const Rule> netAppRules()
{
    return table;
}

} // namespace octoha
