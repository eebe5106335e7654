#include "core/assess/needs.h"
#include "core/catalog/facts.h"
#include "core/export/infra/parts.h"
#include "core/plan/firewall.h"
#include "core/rules/addresses.h"

namespace octoha::infra {

namespace {

// Azure refuses a group on these; on Bastion's it demands rules for its own traffic, so that subnet is left to Bastion.
bool takesSecurityGroup(SubnetPurpose purpose)
{
    return purpose != SubnetPurpose::HybridGateway && purpose != SubnetPurpose::NetApp
        && purpose != SubnetPurpose::Bastion;
}

bool takesNatGateway(SubnetPurpose purpose)
{
    return purpose != SubnetPurpose::HybridGateway && purpose != SubnetPurpose::NetApp
        && purpose != SubnetPurpose::Bastion && purpose != SubnetPurpose::Gateway
        && purpose != SubnetPurpose::Endpoints;
}

QString groupName(const Order &order, SubnetPurpose purpose)
{
    const QString subnet = order.subnet(purpose);
    return order.name(ResourceKind::NetworkSecurityGroup, subnet.startsWith("snet-"_L1) ? subnet.mid(5) : subnet);
}

bool isServiceTag(const QString &word)
{
    static const QStringList tags{u"*"_s, u"Internet"_s, u"VirtualNetwork"_s, u"AzureLoadBalancer"_s,
        u"GatewayManager"_s, u"AzureFrontDoor"_s, u"Sql"_s, u"Storage"_s, u"AzureKeyVault"_s};
    return tags.contains(word.section(u'.', 0, 0));
}

/// Ranges where there are any, else one service tag. Names of hosts say nothing to a security group: `otherwise` stands
/// for them, as it does for what is not stated.
QJsonArray endOf(const Place &place, const QString &otherwise)
{
    QJsonArray ranges;
    QString tag;
    for (const QString &address : place.addresses) {
        if (rules::AddressRange::from(address))
            ranges.append(address);
        else if (isServiceTag(address))
            tag = address;
    }
    if (!ranges.isEmpty())
        return ranges;
    return {tag.isEmpty() ? otherwise : tag};
}

/// Nothing comes in from everywhere because somebody forgot to say from where.
Object securityRule(const FirewallRule &rule)
{
    const QString anyone = rule.direction == Direction::In ? u"VirtualNetwork"_s : u"*"_s;
    return {{u"name"_s, QString(rule.name)}, {u"priority"_s, rule.priority},
        {u"direction"_s, rule.direction == Direction::In ? u"Inbound"_s : u"Outbound"_s},
        {u"access"_s, rule.allow ? u"Allow"_s : u"Deny"_s}, {u"protocol"_s, rule.isTcp ? u"Tcp"_s : u"*"_s},
        {u"sources"_s, endOf(rule.from, anyone)}, {u"destinations"_s, endOf(rule.to, u"*"_s)},
        {u"ports"_s, QJsonArray::fromStringList(rule.ports)}};
}

QJsonArray securityGroupsOf(const Order &order)
{
    QJsonArray groups;
    if (!makesNetwork(order.design) || !order.design.placement.networkSecurityGroups)
        return groups;
    for (const Subnet &subnet : order.design.placement.subnets) {
        if (!takesSecurityGroup(subnet.purpose))
            continue;
        QJsonArray rules;
        for (const FirewallRule &rule : firewallRulesOf(subnet.purpose, order.design, order.catalog)) {
            if (!rule.ports.isEmpty())
                rules.append(securityRule(rule));
        }
        groups.append(Object{{u"name"_s, groupName(order, subnet.purpose)}, {u"rules"_s, rules}});
    }
    return groups;
}

Object subnetOf(const Order &order, const Subnet &subnet)
{
    const Placement &placement = order.design.placement;
    const bool guarded = placement.networkSecurityGroups && takesSecurityGroup(subnet.purpose);
    const bool netApp = subnet.purpose == SubnetPurpose::NetApp;
    return {{u"name"_s, order.subnet(subnet.purpose)}, {u"range"_s, subnet.range.text()},
        {u"securityGroup"_s, guarded ? groupName(order, subnet.purpose) : QString()},
        {u"nat"_s, makesNatGateway(order.design) && takesNatGateway(subnet.purpose)},
        {u"private"_s, placement.privateSubnets && takesNatGateway(subnet.purpose)},
        {u"linkService"_s, linksPrivately(order.design) && subnet.purpose == SubnetPurpose::Nodes},
        {u"delegation"_s, netApp ? QString(order.catalog.text(Fact::NetAppDelegation)) : QString()}};
}

Object networkOf(const Order &order)
{
    const Placement &placement = order.design.placement;
    QJsonArray servers, subnets;
    for (const Line &server : placement.dnsServers)
        servers.append(server.text());
    for (const Subnet &subnet : placement.subnets)
        subnets.append(subnetOf(order, subnet));
    return {{u"name"_s, order.name(ResourceKind::VirtualNetwork)},
        {u"ranges"_s, QJsonArray{placement.networkRange.text()}}, {u"dnsServers"_s, servers}, {u"subnets"_s, subnets}};
}

bool spansZones(const Order &order)
{
    return order.design.placement.outbound == Outbound::NatGatewayV2;
}

QString natSku(const Order &order)
{
    return order.catalog.text(spansZones(order) ? Fact::NatZoneRedundantSku : Fact::NatZonalSku);
}

QJsonArray natGatewaysOf(const Order &order)
{
    if (!makesNatGateway(order.design))
        return {};
    return {Object{{u"name"_s, order.name(ResourceKind::NatGateway)}, {u"sku"_s, natSku(order)},
        {u"zones"_s, spansZones(order) ? order.allZones() : QJsonArray()},
        {u"address"_s, order.name(ResourceKind::PublicAddress, u"nat"_s)}}};
}

/// Lower case, 63 characters at the most, no hyphen at the end.
QString dnsLabel(const QString &name)
{
    QString label = name.toLower().left(63);
    while (label.endsWith(u'-'))
        label.chop(1);
    return label;
}

QJsonArray addressesOf(const Order &order)
{
    QJsonArray addresses;
    const auto add = [&](const QString &part, const QString &sku, const QJsonArray &zones, bool labelled = false) {
        const QString name = order.name(ResourceKind::PublicAddress, part);
        addresses.append(Object{{u"name"_s, name}, {u"sku"_s, sku}, {u"zones"_s, zones},
            {u"dnsLabel"_s, labelled ? dnsLabel(name) : QString()}});
    };
    const QString standard = order.catalog.text(Fact::PublicIpSku);
    for (const char *part : publicAddresses(order.design))
        add(QLatin1String(part), qstrcmp(part, "nat") == 0 ? natSku(order) : standard, order.allZones());
    for (const Node &node : order.design.compute.nodes) {
        if (nodesHavePublicAddresses(order.design))
            add(node.name.text(), standard, {}, needsTrafficManager(order.design));
    }
    return addresses;
}

Object bastionOf(const Order &order, const QString &group)
{
    return {{u"name"_s, order.name(ResourceKind::BastionHost)}, {u"sku"_s, u"Basic"_s},
        {u"address"_s, order.name(ResourceKind::PublicAddress, u"bas"_s)},
        {u"network"_s, order.name(ResourceKind::VirtualNetwork)}, {u"networkGroup"_s, group}};
}

Object hybridOf(const Order &order, const QString &group)
{
    const bool vpn = order.design.placement.hybridLink == HybridLink::Vpn;
    return {{u"name"_s, order.name(ResourceKind::HybridGateway)}, {u"kind"_s, vpn ? u"Vpn"_s : u"ExpressRoute"_s},
        {u"sku"_s, vpn ? u"VpnGw1AZ"_s : u"ErGw1AZ"_s},
        {u"address"_s, order.name(ResourceKind::PublicAddress, u"vpn"_s)},
        {u"network"_s, order.name(ResourceKind::VirtualNetwork)}, {u"networkGroup"_s, group}};
}

/// What a private endpoint leads to, by its own name.
QString targetOf(const Order &order, QLatin1StringView kind)
{
    if (kind == "sql"_L1)
        return order.name(ResourceKind::SqlServer);
    if (kind == "file"_L1)
        return order.name(ResourceKind::StorageAccount);
    return order.name(kind == "vault"_L1 ? ResourceKind::KeyVault : ResourceKind::Redis);
}

QString subscriptionOf(const Line &resourceId, const Placement &placement)
{
    const QString stated = segmentAfter(resourceId, "subscriptions"_L1);
    return stated.isEmpty() ? placement.subscription.text() : stated;
}

Object endpointsOf(const Order &order)
{
    const Placement &placement = order.design.placement;
    QJsonArray rows;
    for (const char *kind : privateEndpoints(order.design))
        rows.append(Object{{u"name"_s, order.name(ResourceKind::PrivateEndpoint, QLatin1String(kind))},
            {u"kind"_s, QString(QLatin1String(kind))}, {u"target"_s, targetOf(order, QLatin1StringView(kind))}});
    return {{u"rows"_s, rows}, {u"network"_s, order.name(ResourceKind::VirtualNetwork)},
        {u"networkGroup"_s, order.groupOf(placement.networkId)}, {u"subnet"_s, order.subnet(SubnetPurpose::Endpoints)},
        {u"dnsGroup"_s, order.groupOf(placement.dnsZoneId)},
        {u"dnsSubscription"_s, subscriptionOf(placement.dnsZoneId, placement)}};
}

QJsonArray dnsZonesOf(const Design &design)
{
    QJsonArray zones;
    for (const char *kind : privateEndpoints(design)) {
        if (makesDnsZones(design))
            zones.append(QLatin1String(kind));
    }
    return zones;
}

} // namespace

Object network(const Order &order)
{
    const Placement &placement = order.design.placement;
    const QString group = order.groupOf(placement.networkId);
    return {{u"securityGroups"_s, securityGroupsOf(order)},
        {u"network"_s, orNull(makesNetwork(order.design), networkOf(order))}, {u"natGateways"_s, natGatewaysOf(order)},
        {u"addresses"_s, addressesOf(order)},
        {u"bastion"_s, orNull(placement.adminAccess == AdminAccess::Bastion, bastionOf(order, group))},
        {u"hybridGateway"_s, orNull(placement.hybridLink != HybridLink::None, hybridOf(order, group))}};
}

Object endpoints(const Order &order)
{
    return {{u"dnsZones"_s, dnsZonesOf(order.design)},
        {u"endpoints"_s, orNull(!privateEndpoints(order.design).isEmpty(), endpointsOf(order))}};
}

} // namespace octoha::infra
