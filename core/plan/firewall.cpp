#include "core/plan/firewall.h"

#include "core/assess/needs.h"
#include "core/catalog/facts.h"
#include "core/catalog/names.h"
#include "core/plan/sqlwork.h"

#include <algorithm>

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

bool pollsByTcp(const Design &design)
{
    return hasPolling(design) && design.polling.way != PollingWay::None;
}

bool isAppliance(WebProduct product)
{
    return product == WebProduct::Kemp || product == WebProduct::F5;
}

bool isAppliance(PollingProduct product)
{
    return product == PollingProduct::Kemp || product == PollingProduct::F5;
}

bool byGateway(const Design &design)
{
    return design.balancer.web == WebProduct::ApplicationGateway;
}

bool byAppliance(const Design &design)
{
    return isAppliance(design.balancer.web);
}

/// Azure Load Balancer passes connections on as they came, so a node that calls the portal calls another node.
bool callsNodes(const Design &design)
{
    return design.balancer.web == WebProduct::LoadBalancer;
}

bool pollsByGateway(const Design &design)
{
    return usesPollingPath(design)
        && (design.balancer.polling == PollingProduct::ApplicationGatewayTcp
            || design.balancer.polling == PollingProduct::ApplicationGateway);
}

bool hasEndpoints(const Design &design)
{
    return !privateEndpoints(design).isEmpty();
}

bool isProbedByAzure(const Design &design)
{
    return needsLoadBalancer(design, Exposure::Private) || needsLoadBalancer(design, Exposure::Public);
}

bool readsCertificate(const Design &design)
{
    return gatewayReadsCertificate(design) && design.placement.vaultPrivate;
}

/// The ports of the private endpoints in use, from the table of ports.
QString endpointPorts(const Design &design, const Catalog &catalog)
{
    static constexpr struct {
        QLatin1StringView endpoint, port;
    } rows[]
        = {{"vault"_L1, "https"_L1}, {"file"_L1, "smb"_L1}, {"sql"_L1, "sql"_L1}, {"redis"_L1, "redis-managed"_L1}};
    QStringList ports;
    for (const auto &row : rows) {
        for (const char *endpoint : privateEndpoints(design)) {
            if (row.endpoint == QLatin1StringView(endpoint))
                ports.append(QString::number(catalog.port(row.port)->first));
        }
    }
    return ports.join(", "_L1);
}

QString nodePorts(const Design &design, const Catalog &)
{
    return nodeWebPorts(design.balancer).join(", "_L1);
}

QString frontPorts(const Design &design, const Catalog &)
{
    return frontWebPorts(design.balancer).join(", "_L1);
}

QString pollingPort(const Design &design, const Catalog &)
{
    return QString::number(nodePollingPort(design));
}

QString pollingFrontPorts(const Design &design, const Catalog &catalog)
{
    QStringList ports;
    for (const PollAddress &address : deploymentOf(design, catalog).pollAddresses)
        ports.append(address.address.section(u'/', 2, 2).section(u':', 1));
    ports.removeDuplicates();
    return ports.isEmpty() ? pollingPort(design, catalog) : ports.join(", "_L1);
}

QString grpcPort(const Design &design, const Catalog &)
{
    return QString::number(design.balancer.grpcPort.number());
}

QString sqlPorts(const Design &design, const Catalog &catalog)
{
    const Database &database = design.database;
    // A distributed network name has a port of its own beside that of each machine.
    if (const int port = sqlPortOf(database, catalog); port != catalog.whole(Fact::SqlPort))
        return u"%1, %2"_s.arg(catalog.whole(Fact::SqlPort)).arg(port);
    if (usesAzureSql(database) && database.outboundPorts == SqlPorts::Redirect)
        return u"1433, 11000-11999"_s;
    return usesAzureSql(database) && database.outboundPorts == SqlPorts::All ? u"1433-65535"_s : u"1433"_s;
}

QString ldapPort(const Design &design, const Catalog &)
{
    return QString::number(design.signIn.ldapPort.number());
}

QString portOfRedis(const Design &design, const Catalog &catalog)
{
    return QString::number(redisPort(design, catalog));
}

/// When a rule of the catalog is needed, and its ports in this design; a rule that is not here always is, with its own
/// ports.
struct Use {
    QLatin1StringView key;
    bool (*needed)(const Design &) = nullptr;
    QString (*ports)(const Design &, const Catalog &) = nullptr;
};
constexpr Use uses[] = {{"in-web"_L1, nullptr, nodePorts}, {"in-nodes-web"_L1, callsNodes, nodePorts},
    {"in-polling"_L1, pollsByTcp, pollingPort},
    {"in-grpc"_L1, [](const Design &design) { return carriesGrpc(design.workload); }, grpcPort},
    {"in-probes"_L1, isProbedByAzure}, {"out-sql"_L1, nullptr, sqlPorts}, {"out-domain"_L1, needsDomain},
    {"out-ldap"_L1, [](const Design &design) { return design.signIn.ldap; }, ldapPort},
    {"out-tentacles"_L1, [](const Design &design) { return design.workload.listeningTentacles.number() > 0; }},
    {"out-ssh"_L1, [](const Design &design) { return design.workload.sshTargets.number() > 0; }},
    {"out-redis"_L1, [](const Design &design) { return usesRedis(design); }, portOfRedis},
    {"in-gateway-web"_L1, byGateway, frontPorts}, {"in-gateway-nodes"_L1, byGateway, frontPorts},
    {"in-gateway-polling"_L1, pollsByGateway, pollingFrontPorts}, {"in-endpoints-nodes"_L1, nullptr, endpointPorts},
    {"in-endpoints-gateway"_L1, readsCertificate}, {"in-sql-nodes"_L1, nullptr, sqlPorts},
    {"in-sql-probes"_L1, needsListenerBalancer}, {"in-redis-nodes"_L1, nullptr, portOfRedis},
    {"in-appliances-web"_L1, byAppliance, frontPorts}, {"in-appliances-nodes"_L1, byAppliance, frontPorts},
    {"in-appliances-polling"_L1,
        [](const Design &design) { return usesPollingPath(design) && isAppliance(design.balancer.polling); },
        pollingFrontPorts}};

const Use *useOf(const SecurityRule &rule)
{
    const auto use
        = std::find_if(std::begin(uses), std::end(uses), [&](const Use &one) { return one.key == rule.key; });
    return use == std::end(uses) ? nullptr : use;
}

/// The subnet that a rule protects.
QLatin1StringView subnetOf(const SecurityRule &rule)
{
    return rule.direction == Direction::In ? rule.to : rule.from;
}

/// The subnets that have rules of their own.
struct Guarded {
    QLatin1StringView place;
    QList<SubnetPurpose> purposes;
    bool (*isThere)(const Design &);
};

const QList<Guarded> &guardedSubnets()
{
    static const QList<Guarded> subnets{{"nodes"_L1, {SubnetPurpose::Nodes}, [](const Design &) { return true; }},
        {"gateway"_L1, {SubnetPurpose::Gateway}, needsGateway},
        {"endpoints"_L1, {SubnetPurpose::Endpoints}, hasEndpoints},
        {"sql"_L1, {SubnetPurpose::SqlA, SubnetPurpose::SqlB},
            [](const Design &design) { return usesSqlMachines(design.database); }},
        {"domain"_L1, {SubnetPurpose::Domain}, makesDomainControllers},
        {"redis"_L1, {SubnetPurpose::Redis},
            [](const Design &design) {
                return usesRedis(design) && design.polling.redisSource == RedisSource::OwnMachine;
            }},
        {"appliances"_L1, {SubnetPurpose::Appliances}, needsAppliances}};
    return subnets;
}

/// The rules that the design needs for the subnet: in before out, each by its priority.
QList<const SecurityRule *> rulesOf(const Guarded &guarded, const Design &design, const Catalog &catalog)
{
    QList<const SecurityRule *> rules;
    for (const SecurityRule &rule : catalog.tables().securityRules) {
        const Use *use = useOf(rule);
        if (subnetOf(rule) == guarded.place && (!use || !use->needed || use->needed(design)))
            rules.append(&rule);
    }
    std::sort(rules.begin(), rules.end(), [](const SecurityRule *a, const SecurityRule *b) {
        return std::pair(a->direction, a->priority) < std::pair(b->direction, b->priority);
    });
    return rules;
}

/// The domain speaks UDP as well, and what is said of every port is said of every protocol.
bool isTcp(const SecurityRule &rule)
{
    return rule.ports != "*"_L1 && rule.from != "domain"_L1 && rule.to != "domain"_L1;
}

FirewallRule firewallRule(const SecurityRule &rule, const Design &design, const Catalog &catalog)
{
    const Use *use = useOf(rule);
    const QString ports = use && use->ports ? use->ports(design, catalog) : QString(rule.ports);
    return {rule.key, rule.direction, rule.priority, placeOf(rule.from, design, catalog),
        placeOf(rule.to, design, catalog), ports.split(", "_L1, Qt::SkipEmptyParts), rule.allow, rule.why, isTcp(rule)};
}

QList<FirewallRule> firewallRules(const Guarded &guarded, const Design &design, const Catalog &catalog)
{
    QList<FirewallRule> rules;
    for (const SecurityRule *rule : rulesOf(guarded, design, catalog))
        rules.append(firewallRule(*rule, design, catalog));
    return rules;
}

} // namespace

QList<SubnetFirewall> firewallsOf(const Design &design, const Catalog &catalog)
{
    QList<SubnetFirewall> firewalls;
    for (const Guarded &guarded : guardedSubnets()) {
        if (guarded.isThere(design))
            firewalls.append({guarded.purposes, firewallRules(guarded, design, catalog)});
    }
    return firewalls;
}

QList<FirewallRule> firewallRulesOf(SubnetPurpose purpose, const Design &design, const Catalog &catalog)
{
    for (const Guarded &guarded : guardedSubnets()) {
        if (guarded.purposes.contains(purpose))
            return firewallRules(guarded, design, catalog);
    }
    return {};
}

} // namespace octoha
