#include "core/assess/needs.h"
#include "core/catalog/facts.h"
#include "core/export/infra/parts.h"
#include "core/plan/places.h"
#include "core/plan/sqlwork.h"

namespace octoha::infra {

namespace {

constexpr auto nodesPool = "nodes"_L1;
constexpr auto appliancesPool = "appliances"_L1;

bool isAppliance(WebProduct product)
{
    return product == WebProduct::Kemp || product == WebProduct::F5;
}

bool isAppliance(PollingProduct product)
{
    return product == PollingProduct::Kemp || product == PollingProduct::F5;
}

QString protocolOf(ProbeKind kind)
{
    return kind == ProbeKind::Http ? u"Http"_s : kind == ProbeKind::Https ? u"Https"_s : u"Tcp"_s;
}

Object probeOf(const QString &name, ProbeKind kind, int port, const Line &path)
{
    return {{u"name"_s, name}, {u"protocol"_s, protocolOf(kind)}, {u"port"_s, port},
        {u"path"_s, kind == ProbeKind::Tcp ? QString() : path.text()}};
}

Object ruleOf(const Balancer &balancer, const QString &name, int front, int back)
{
    return {{u"name"_s, name}, {u"frontPort"_s, front}, {u"backPort"_s, back}, {u"pool"_s, QString(nodesPool)},
        {u"probe"_s, name}, {u"idleMinutes"_s, std::clamp(balancer.idleTimeoutMinutes.number(), 4, 100)},
        {u"distribution"_s, balancer.affinity == Affinity::SourceIp ? u"SourceIP"_s : u"Default"_s},
        {u"floatingIp"_s, false}};
}

/// What one balancer carries.
struct Load {
    QJsonArray probes, rules, natRules;
};

void carryWeb(Load &load, const Balancer &balancer)
{
    const QStringList fronts = frontWebPorts(balancer), backs = nodeWebPorts(balancer);
    const int back = backs.isEmpty() ? 80 : backs.first().toInt();
    load.probes.append(probeOf(u"web"_s, balancer.probeKind, back, balancer.probePath));
    load.rules.append(ruleOf(balancer, u"web"_s, fronts.isEmpty() ? back : fronts.first().toInt(), back));
}

void carryPolling(Load &load, const Design &design)
{
    const Balancer &balancer = design.balancer;
    const int back = nodePollingPort(design);
    if (design.polling.way == PollingWay::PortPerNode) {
        for (const Endpoint &endpoint : design.polling.endpoints)
            load.natRules.append(Object{{u"name"_s, u"poll-"_s + endpoint.node.text()},
                {u"frontPort"_s, endpoint.port.number()}, {u"backPort"_s, back},
                {u"idleMinutes"_s, std::clamp(balancer.idleTimeoutMinutes.number(), 4, 100)}});
        return;
    }
    load.probes.append(probeOf(u"polling"_s, balancer.pollingProbe, back, balancer.probePath));
    load.rules.append(ruleOf(balancer, u"polling"_s, design.polling.sharedPort.number(), back));
}

void carryGrpc(Load &load, const Balancer &balancer)
{
    const int port = balancer.grpcPort.number();
    load.probes.append(probeOf(u"grpc"_s, ProbeKind::Tcp, port, balancer.probePath));
    load.rules.append(ruleOf(balancer, u"grpc"_s, port, port));
}

/// Appliances answer for themselves: what users call is passed on to the same port of the pair.
void carryAppliances(Load &load, const Design &design)
{
    const Balancer &balancer = design.balancer;
    const auto add = [&](const QString &name, int port) {
        load.probes.append(probeOf(name, ProbeKind::Tcp, port, balancer.probePath));
        Object rule = ruleOf(balancer, name, port, port);
        rule[u"pool"_s] = QString(appliancesPool);
        load.rules.append(rule);
    };
    if (isAppliance(balancer.web)) {
        for (const QString &port : frontWebPorts(balancer))
            add(u"appliance-"_s + port, port.toInt());
    }
    if (usesPollingPath(design) && isAppliance(balancer.polling) && hasPolling(design))
        add(u"appliance-polling"_s, design.polling.sharedPort.number());
    if (usesPollingPath(design) && isAppliance(balancer.polling) && carriesGrpc(design.workload))
        add(u"appliance-grpc"_s, balancer.grpcPort.number());
}

bool bringsWeb(const Balancer &balancer, Exposure exposure)
{
    if (balancer.web == WebProduct::FrontDoor)
        return balancer.frontDoorPrivateLink && exposure == Exposure::Private;
    return balancer.web == WebProduct::LoadBalancer && balancer.webExposure == exposure;
}

Load loadOf(const Design &design, Exposure exposure)
{
    const Balancer &balancer = design.balancer;
    Load load;
    if (bringsWeb(balancer, exposure))
        carryWeb(load, balancer);
    if (balancer.polling == PollingProduct::LoadBalancer && balancer.pollingExposure == exposure) {
        if (hasPolling(design))
            carryPolling(load, design);
        if (carriesGrpc(design.workload))
            carryGrpc(load, balancer);
    }
    if (balancesAppliances(design, exposure))
        carryAppliances(load, design);
    return load;
}

QString nameFor(const Order &order, Exposure exposure)
{
    return order.name(
        exposure == Exposure::Public ? ResourceKind::PublicLoadBalancer : ResourceKind::InternalLoadBalancer);
}

QJsonArray poolsOf(const Design &design, Exposure exposure)
{
    QJsonArray pools;
    if (balancesNodes(design, exposure))
        pools.append(QString(nodesPool));
    if (balancesAppliances(design, exposure))
        pools.append(QString(appliancesPool));
    return pools;
}

Object balancerOf(const Order &order, Exposure exposure)
{
    const Load load = loadOf(order.design, exposure);
    const bool isPublic = exposure == Exposure::Public;
    const bool leaves = isPublic && order.design.placement.outbound == Outbound::BalancerRule;
    return {{u"name"_s, nameFor(order, exposure)},
        {u"publicAddress"_s, isPublic ? order.name(ResourceKind::PublicAddress, u"polling"_s) : QString()},
        {u"subnet"_s, order.subnet(SubnetPurpose::Nodes)}, {u"privateAddress"_s, QString()},
        {u"zones"_s, order.design.balancer.zoneRedundant ? order.allZones() : QJsonArray()},
        {u"pools"_s, poolsOf(order.design, exposure)}, {u"probes"_s, load.probes}, {u"rules"_s, load.rules},
        {u"natRules"_s, load.natRules}, {u"outboundPool"_s, leaves ? QString(nodesPool) : QString()}};
}

/// The listener of an availability group answers on the replica that is primary; a probe port tells which one.
Object listenerBalancer(const Order &order)
{
    const int sqlPort = order.catalog.port("sql"_L1)->first;
    const QJsonObject probe{{u"name"_s, u"primary"_s}, {u"protocol"_s, u"Tcp"_s},
        {u"port"_s, order.catalog.whole(Fact::SqlAgProbePort)}, {u"path"_s, QString()}};
    const QJsonObject rule{{u"name"_s, u"listener"_s}, {u"frontPort"_s, sqlPort}, {u"backPort"_s, sqlPort},
        {u"pool"_s, u"replicas"_s}, {u"probe"_s, u"primary"_s}, {u"idleMinutes"_s, 4},
        {u"distribution"_s, u"Default"_s}, {u"floatingIp"_s, true}};
    return {{u"name"_s, order.name(ResourceKind::InternalLoadBalancer, u"sql"_s)}, {u"publicAddress"_s, QString()},
        {u"subnet"_s, order.subnet(SubnetPurpose::SqlA)},
        {u"privateAddress"_s, listenerAddresses(order.design).value(0).address},
        {u"zones"_s, order.design.balancer.zoneRedundant ? order.allZones() : QJsonArray()},
        {u"pools"_s, QJsonArray{u"replicas"_s}}, {u"probes"_s, QJsonArray{probe}}, {u"rules"_s, QJsonArray{rule}},
        {u"natRules"_s, QJsonArray()}, {u"outboundPool"_s, QString()}};
}

} // namespace

QJsonArray nodePools(const Order &order)
{
    QJsonArray pools;
    for (const Exposure exposure : {Exposure::Private, Exposure::Public}) {
        if (balancesNodes(order.design, exposure))
            pools.append(Object{{u"balancer"_s, nameFor(order, exposure)}, {u"pool"_s, QString(nodesPool)}});
    }
    return pools;
}

QJsonArray nodeNatRules(const Order &order, int node)
{
    QJsonArray rules;
    const Name &name = order.design.compute.nodes.at(node).name;
    for (const Exposure exposure : {Exposure::Private, Exposure::Public}) {
        for (const QJsonValue &rule : loadOf(order.design, exposure).natRules) {
            if (rule[u"name"_s].toString() == u"poll-"_s + name.text())
                rules.append(Object{{u"balancer"_s, nameFor(order, exposure)}, {u"rule"_s, rule[u"name"_s]}});
        }
    }
    return rules;
}

Object balancers(const Order &order)
{
    QJsonArray balancers;
    for (const Exposure exposure : {Exposure::Private, Exposure::Public}) {
        if (needsLoadBalancer(order.design, exposure))
            balancers.append(balancerOf(order, exposure));
    }
    if (needsListenerBalancer(order.design))
        balancers.append(listenerBalancer(order));
    return {{u"loadBalancers"_s, balancers}};
}

} // namespace octoha::infra
