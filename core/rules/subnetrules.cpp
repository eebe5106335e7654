#include "core/rules/addresses.h"
#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef subnets = field<&Placement::subnets>, ranges = field<&Subnet::range>;
constexpr FieldRef purposes = field<&Subnet::purpose>;

Seen sawSubnet(const Subnet &subnet)
{
    Seen seen = saw(subnet.range);
    seen.items = {subnet.id};
    return seen;
}

Check outsideNetwork(const Design &design, const Context &)
{
    const auto network = AddressRange::from(design.placement.networkRange.text());
    for (const Subnet &subnet : design.placement.subnets) {
        const auto range = rangeOf(subnet);
        if (!range || (network && design.placement.networkId.isEmpty() && !network->contains(*range)))
            return sawSubnet(subnet);
    }
    return {};
}

Check subnetsOverlap(const Design &design, const Context &)
{
    const auto &list = design.placement.subnets;
    QVarLengthArray<std::optional<AddressRange>, 16> known;
    for (const Subnet &subnet : list) {
        const auto range = rangeOf(subnet);
        for (qsizetype i = 0; i < known.size() && range; ++i) {
            if (known[i] && known[i]->overlaps(*range)) {
                Seen seen = saw(list[i].range, subnet.range);
                seen.items = {list[i].id, subnet.id};
                return seen;
            }
        }
        known.append(range);
    }
    return {};
}

/// Longest prefix that Azure accepts for a purpose.
Fact smallestOf(SubnetPurpose purpose)
{
    return purpose == SubnetPurpose::Bastion ? Fact::BastionSubnetPrefixMaximum : Fact::SubnetPrefixMaximum;
}

Check tooSmall(const Design &design, const Context &context)
{
    for (const Subnet &subnet : design.placement.subnets) {
        const auto range = rangeOf(subnet);
        const int longest = context.catalog.whole(smallestOf(subnet.purpose));
        if (range && range->prefix() > longest) {
            Seen seen = sawSubnet(subnet);
            seen.values.append(longest);
            return seen;
        }
    }
    return {};
}

/// Longest prefix that leaves room to grow, for purposes whose room no other rule judges.
std::optional<Fact> advisedFor(SubnetPurpose purpose)
{
    switch (purpose) {
    case SubnetPurpose::Nodes:
    case SubnetPurpose::Endpoints:
    case SubnetPurpose::Gateway:
    case SubnetPurpose::Bastion:
        return {};
    default:
        return advisedPrefix(purpose);
    }
}

Check tight(const Design &design, const Context &context)
{
    const int smallest = context.catalog.whole(Fact::SubnetPrefixMaximum);
    for (const Subnet &subnet : design.placement.subnets) {
        const auto range = rangeOf(subnet);
        const auto advised = advisedFor(subnet.purpose);
        if (range && advised && range->prefix() <= smallest && range->prefix() > context.catalog.whole(*advised)) {
            Seen seen = sawSubnet(subnet);
            seen.values.append(context.catalog.whole(*advised));
            return seen;
        }
    }
    return {};
}

Check noBastionSubnet(const Design &design, const Context &)
{
    return when(!subnetFor(SubnetPurpose::Bastion, design));
}

Check noNodesSubnet(const Design &design, const Context &)
{
    return when(!subnetFor(SubnetPurpose::Nodes, design));
}

/// Azure answers probes and DNS from an address that no subnet may hold.
Check holdsProbeAddress(const Design &design, const Context &context)
{
    const auto probe = AddressRange::from(QString(context.catalog.text(Fact::ProbeAddress)));
    for (const Subnet &subnet : design.placement.subnets) {
        const auto range = rangeOf(subnet);
        if (range && range->contains(*probe))
            return sawSubnet(subnet);
    }
    return {};
}

constexpr Rule table[] = {
    {.id = "OHA-NET-030",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {ranges, field<&Placement::networkRange>},
        .applies = hasSubnets,
        .check = outsideNetwork,
        .title = QT_TRANSLATE_NOOP("Rules", "A subnet is not in the network"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” is no range inside the network's."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure refuses a subnet outside its network."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose a part of the network's range, or widen that."),
        .source = "azure.virtual-network"},
    {.id = "OHA-NET-031",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {ranges},
        .applies = hasSubnets,
        .check = subnetsOverlap,
        .title = QT_TRANSLATE_NOOP("Rules", "Two subnets overlap"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 and %2 share addresses."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure refuses the second one."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Give each subnet addresses of its own."),
        .source = "azure.virtual-network"},
    {.id = "OHA-NET-032",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {ranges, purposes},
        .applies = hasSubnets,
        .check = tooSmall,
        .title = QT_TRANSLATE_NOOP("Rules", "A subnet is smaller than Azure accepts"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 is too small for its purpose; it takes at least a /%2."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Azure keeps five addresses of each subnet, and Bastion needs room for its instances."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take a larger range."),
        .source = "azure.bastion"},
    {.id = "OHA-NET-033",
        .severity = Severity::Warning,
        .fields = {ranges, purposes},
        .applies = hasSubnets,
        .check = tight,
        .title = QT_TRANSLATE_NOOP("Rules", "A subnet leaves no room"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 is small for its purpose; a /%2 is advised."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "A subnet that is in use cannot be made larger without moving what stands in it."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take a larger range now."),
        .source = "azure.virtual-network.derived"},
    {.id = "OHA-NET-035",
        .aliases = "Azure.VNET.BastionSubnet",
        .severity = Severity::Warning,
        .fields = {subnets, purposes, field<&Placement::adminAccess>},
        .applies =
            [](const Design &design) {
                return hasSubnets(design) && design.placement.adminAccess == AdminAccess::Bastion;
            },
        .check = noBastionSubnet,
        .title = QT_TRANSLATE_NOOP("Rules", "Bastion has no subnet"),
        .message = QT_TRANSLATE_NOOP("Rules", "Administrators come over Bastion, and no AzureBastionSubnet is stated."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Bastion stands in a subnet of exactly that name, alone."),
        .fix
        = QT_TRANSLATE_NOOP("Rules", "Add the subnet with a /26 or larger, or name an existing Bastion in the plan."),
        .source = "azure.bastion"},
    {.id = "OHA-NET-036",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {subnets, purposes},
        .applies = hasSubnets,
        .check = noNodesSubnet,
        .title = QT_TRANSLATE_NOOP("Rules", "The nodes have no subnet"),
        .message = QT_TRANSLATE_NOOP("Rules", "Subnets are stated, and none is for the nodes."),
        .reason = QT_TRANSLATE_NOOP("Rules", "The machines have no place to stand."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Add a subnet for the nodes, or state none and let the plan make them."),
        .source = "azure.virtual-network"},
    {.id = "OHA-NET-037",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {ranges},
        .applies = hasSubnets,
        .check = holdsProbeAddress,
        .title = QT_TRANSLATE_NOOP("Rules", "A subnet holds the address of Azure's probes"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 holds the address from which Azure probes and answers DNS."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "Nodes would send the answers to a neighbour, and every probe would fail."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take a private range."),
        .source = "azure.probe-address"},
};

} // namespace

std::span<const Rule> subnetRules()
{
    return table;
}

} // namespace octoha
