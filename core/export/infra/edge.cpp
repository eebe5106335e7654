#include "core/assess/needs.h"
#include "core/export/infra/parts.h"
#include "core/plan/places.h"

namespace octoha::infra {

namespace {

int originPort(const Balancer &balancer)
{
    const QStringList ports = nodeWebPorts(balancer);
    return ports.isEmpty() ? 80 : ports.first().toInt();
}

bool callsByHttps(const Balancer &balancer)
{
    return balancer.tlsEnd == TlsEnd::Bridged || balancer.tlsEnd == TlsEnd::Nodes;
}

QString linkName(const Order &order)
{
    return u"pls-"_s + order.name(ResourceKind::InternalLoadBalancer);
}

/// Behind a private link stands one balancer, otherwise each node is an origin by its own address.
QJsonArray originsOf(const Order &order)
{
    if (linksPrivately(order.design))
        return {Object{{u"name"_s, u"nodes"_s}, {u"hostName"_s, order.design.balancer.hostName.text()},
            {u"publicAddress"_s, QString()}}};
    const bool isPublic = nodesHavePublicAddresses(order.design);
    QJsonArray origins;
    for (const Node &node : order.design.compute.nodes)
        origins.append(Object{{u"name"_s, node.name.text()}, {u"hostName"_s, node.name.text()},
            {u"publicAddress"_s, isPublic ? order.name(ResourceKind::PublicAddress, node.name.text()) : QString()}});
    return origins;
}

Object frontDoorOf(const Order &order)
{
    const Balancer &balancer = order.design.balancer;
    const bool premium = balancer.frontDoorTier == FrontDoorTier::Premium;
    return {{u"name"_s, order.name(ResourceKind::FrontDoor)},
        {u"sku"_s, premium ? u"Premium_AzureFrontDoor"_s : u"Standard_AzureFrontDoor"_s},
        {u"endpoint"_s, order.name(ResourceKind::FrontDoorEndpoint)}, {u"hostName"_s, balancer.hostName.text()},
        {u"requestSeconds"_s, std::clamp(balancer.requestTimeoutSeconds.number(), 16, 240)},
        {u"origins"_s, originsOf(order)},
        {u"originProtocol"_s, callsByHttps(balancer) ? u"HttpsOnly"_s : u"HttpOnly"_s},
        {u"originPort"_s, originPort(balancer)}, {u"probePath"_s, balancer.probePath.text()},
        {u"affinity"_s, balancer.affinity == Affinity::Cookie}, {u"redirect"_s, balancer.httpRedirect},
        {u"privateLinkService"_s, linksPrivately(order.design) ? linkName(order) : QString()},
        {u"firewallPolicy"_s,
            frontDoorHasFirewall(order.design) ? order.name(ResourceKind::FrontDoorFirewallPolicy) : QString()},
        {u"firewallMode"_s, balancer.waf == WafMode::Prevention ? u"Prevention"_s : u"Detection"_s}};
}

Object linkOf(const Order &order)
{
    return {{u"name"_s, linkName(order)}, {u"balancer"_s, order.name(ResourceKind::InternalLoadBalancer)},
        {u"subnet"_s, order.subnet(SubnetPurpose::Nodes)}};
}

QJsonArray publicNodesOf(const Order &order)
{
    QJsonArray endpoints;
    for (const Node &node : order.design.compute.nodes)
        endpoints.append(Object{{u"name"_s, node.name.text()},
            {u"publicAddress"_s, order.name(ResourceKind::PublicAddress, node.name.text())}});
    return endpoints;
}

Object trafficManagerOf(const Order &order)
{
    const Balancer &balancer = order.design.balancer;
    const ProbeKind kind = balancer.web == WebProduct::TrafficManager ? balancer.probeKind : balancer.pollingProbe;
    return {{u"name"_s, order.name(ResourceKind::TrafficManager)}, {u"ttl"_s, balancer.trafficManagerTtl.number()},
        {u"protocol"_s,
            kind == ProbeKind::Http        ? u"HTTP"_s
                : kind == ProbeKind::Https ? u"HTTPS"_s
                                           : u"TCP"_s},
        {u"port"_s, originPort(balancer)}, {u"path"_s, kind == ProbeKind::Tcp ? QString() : balancer.probePath.text()},
        {u"endpoints"_s, publicNodesOf(order)}};
}

} // namespace

Object edge(const Order &order)
{
    const Design &design = order.design;
    return {{u"frontDoor"_s, orNull(needsFrontDoor(design), frontDoorOf(order))},
        {u"privateLinkService"_s, orNull(linksPrivately(design), linkOf(order))},
        {u"trafficManager"_s, orNull(needsTrafficManager(design), trafficManagerOf(order))}};
}

} // namespace octoha::infra
