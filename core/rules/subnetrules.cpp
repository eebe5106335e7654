#include "core/rules/addresses.h"
#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef subnets = field<&Placement::subnets>, ranges = field<&Subnet::range>,
                   purposes = field<&Subnet::purpose>;

/// With no subnet stated the plan makes them.
bool hasSubnets(const Design &design)
{
    return !design.placement.subnets.isEmpty();
}

std::optional<AddressRange> rangeOf(const Subnet &subnet)
{
    return AddressRange::from(subnet.range.text());
}

Seen sawSubnet(const Subnet &subnet)
{
    Seen seen = saw(subnet.range);
    seen.items = {subnet.id};
    return seen;
}

const Subnet *subnetOf(const Design &design, SubnetPurpose purpose)
{
    const auto &list = design.placement.subnets;
    const auto found
        = std::find_if(list.cbegin(), list.cend(), [&](const Subnet &subnet) { return subnet.purpose == purpose; });
    return found == list.cend() ? nullptr : &*found;
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

Check tooFewAddresses(const Design &design, const Context &context)
{
    const Subnet *subnet = subnetOf(design, SubnetPurpose::Nodes);
    const auto range = subnet ? rangeOf(*subnet) : std::nullopt;
    const int count = int(design.compute.nodes.size());
    const int reserved = context.catalog.whole(Fact::SubnetReservedAddresses);
    if (!range || quint64(count) + quint64(reserved) <= range->size())
        return {};
    Seen seen = saw(subnet->range, count);
    seen.items = {subnet->id};
    return seen;
}

Check noBastionSubnet(const Design &design, const Context &)
{
    return when(!subnetOf(design, SubnetPurpose::Bastion));
}

Check noNodesSubnet(const Design &design, const Context &)
{
    return when(!subnetOf(design, SubnetPurpose::Nodes));
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

/// Azure keeps the first four addresses of a subnet and the last one.
bool isUsable(const AddressRange &address, const AddressRange &subnet, int reserved)
{
    return subnet.contains(address) && address.first() - subnet.first() >= quint32(reserved - 1)
        && address.first() != subnet.last();
}

Check nodeOutsideSubnet(const Design &design, const Context &context)
{
    const Subnet *subnet = subnetOf(design, SubnetPurpose::Nodes);
    const auto range = subnet ? rangeOf(*subnet) : std::nullopt;
    if (!range)
        return {};
    const int reserved = context.catalog.whole(Fact::SubnetReservedAddresses);
    Check found = itemsWhere(design.compute.nodes, [&](const Node &node) {
        const auto address = AddressRange::from(node.address.text());
        return !node.address.isEmpty() && (!address || !isUsable(*address, *range, reserved));
    });
    if (found)
        found->values.append(subnet->range.text());
    return found;
}

Check addressesRepeat(const Design &design, const Context &)
{
    const QList<Node> &nodes = design.compute.nodes;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        for (qsizetype j = i + 1; j < nodes.size() && !nodes[i].address.isEmpty(); ++j) {
            if (nodes[i].address == nodes[j].address)
                return Seen{.values = {nodes[i].address.text()}, .items = {nodes[j].id}};
        }
    }
    return {};
}

Edits addressGivenByAzure(const Design &design, const Context &)
{
    Edits edits;
    QStringList taken;
    for (const Node &node : design.compute.nodes) {
        if (!node.address.isEmpty() && taken.contains(node.address.text()))
            edits.append({itemId(field<&Node::address>, node.id), QString()});
        taken.append(node.address.text());
    }
    return edits;
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
    {.id = "OHA-NET-034",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {ranges, field<&Compute::nodes>},
        .applies = hasSubnets,
        .check = tooFewAddresses,
        .title = QT_TRANSLATE_NOOP("Rules", "The subnet has too few addresses for the nodes"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 has no room for %2 nodes; Azure keeps five of its addresses."),
        .reason = QT_TRANSLATE_NOOP("Rules", "The last machines would get no address."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take a larger range."),
        .source = "azure.virtual-network"},
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
    {.id = "OHA-NET-038",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Node::address>, ranges},
        .applies = hasSubnets,
        .check = nodeOutsideSubnet,
        .title = QT_TRANSLATE_NOOP("Rules", "A node's address is not in its subnet"),
        .message
        = QT_TRANSLATE_N_NOOP("Rules", "The address of %n node(s), the first is “%1”, is none that %2 can give."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "Azure refuses an address outside the subnet, its first four and its last."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose an address of the subnet, or leave it empty."),
        .source = "azure.virtual-network"},
    {.id = "OHA-NET-039",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Node::address>},
        .applies = isHighAvailability,
        .check = addressesRepeat,
        .edit = addressGivenByAzure,
        .title = QT_TRANSLATE_NOOP("Rules", "Two nodes have one address"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 belongs to two nodes."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure refuses the second network card."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Give each node an address of its own, or leave it to Azure."),
        .source = "azure.virtual-network"},
};

} // namespace

std::span<const Rule> subnetRules()
{
    return table;
}

} // namespace octoha
