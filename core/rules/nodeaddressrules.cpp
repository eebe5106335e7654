#include "core/rules/addresses.h"
#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef ranges = field<&Subnet::range>;

Check tooFewAddresses(const Design &design, const Context &context)
{
    const Subnet *subnet = subnetFor(SubnetPurpose::Nodes, design);
    const auto range = subnet ? rangeOf(*subnet) : std::nullopt;
    const int count = int(design.compute.nodes.size());
    const int reserved = context.catalog.whole(Fact::SubnetReservedAddresses);
    if (!range || quint64(count) + quint64(reserved) <= range->size())
        return {};
    Seen seen = saw(subnet->range, count);
    seen.items = {subnet->id};
    return seen;
}

/// Azure keeps the first four addresses of a subnet and the last one.
bool isUsable(const AddressRange &address, const AddressRange &subnet, int reserved)
{
    return subnet.contains(address) && address.first() - subnet.first() >= quint32(reserved - 1)
        && address.first() != subnet.last();
}

Check nodeOutsideSubnet(const Design &design, const Context &context)
{
    const Subnet *subnet = subnetFor(SubnetPurpose::Nodes, design);
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

std::span<const Rule> nodeAddressRules()
{
    return table;
}

} // namespace octoha
