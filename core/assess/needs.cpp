#include "core/assess/needs.h"

#include "core/design/conditions.h"

#include <algorithm>

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

bool isPublic(Exposure exposure)
{
    return exposure == Exposure::Public;
}

bool isApplianceForWeb(const Design &design)
{
    return design.balancer.web == WebProduct::Kemp || design.balancer.web == WebProduct::F5;
}

// One pair of appliances carries both paths; the portal decides where it is also in front of the portal.
Exposure applianceExposure(const Design &design)
{
    return isApplianceForWeb(design) ? design.balancer.webExposure : design.balancer.pollingExposure;
}

bool gatewayIsPublic(const Design &design)
{
    const bool forWeb = design.balancer.web == WebProduct::ApplicationGateway;
    const bool forPolling = conditions::pollsBy(design, PollingProduct::ApplicationGatewayTcp)
        || conditions::pollsBy(design, PollingProduct::ApplicationGateway);
    return (forWeb && isPublic(design.balancer.webExposure))
        || (forPolling && isPublic(design.balancer.pollingExposure));
}

} // namespace

bool needsGateway(const Design &design)
{
    return conditions::gateway.holds(design);
}

bool gatewayReadsCertificate(const Design &design)
{
    return design.balancer.web == WebProduct::ApplicationGateway && endsTlsAtBalancer(design.balancer);
}

bool gatewayHasFirewall(const Design &design)
{
    return design.balancer.web == WebProduct::ApplicationGateway && design.balancer.waf != WafMode::Off;
}

bool frontDoorHasFirewall(const Design &design)
{
    return design.balancer.web == WebProduct::FrontDoor && design.balancer.waf != WafMode::Off;
}

bool hasFirewall(const Design &design)
{
    const bool ofAppliances = isApplianceForWeb(design) && design.balancer.waf != WafMode::Off;
    return gatewayHasFirewall(design) || frontDoorHasFirewall(design) || ofAppliances;
}

bool linksPrivately(const Design &design)
{
    return design.balancer.web == WebProduct::FrontDoor && design.balancer.frontDoorPrivateLink;
}

bool balancesAppliances(const Design &design, Exposure exposure)
{
    return needsAppliances(design) && applianceExposure(design) == exposure;
}

bool balancesNodes(const Design &design, Exposure exposure)
{
    return loadBalancerRules(design, exposure) > int(balancesAppliances(design, exposure));
}

int loadBalancerRules(const Design &design, Exposure exposure)
{
    const Balancer &balancer = design.balancer;
    int rules = 0;
    if (balancer.web == WebProduct::LoadBalancer && balancer.webExposure == exposure)
        ++rules;
    // Private Link of Front Door leads to an internal load balancer, and a pair of appliances stands behind one.
    if (linksPrivately(design) && exposure == Exposure::Private)
        ++rules;
    if (balancesAppliances(design, exposure))
        ++rules;
    if (balancer.pollingExposure == exposure && balancer.polling == PollingProduct::LoadBalancer)
        rules += int(hasPolling(design)) + int(carriesGrpc(design.workload));
    if (isPublic(exposure) && design.placement.outbound == Outbound::BalancerRule)
        ++rules;
    return rules;
}

bool needsLoadBalancer(const Design &design, Exposure exposure)
{
    return loadBalancerRules(design, exposure) > 0;
}

bool needsFrontDoor(const Design &design)
{
    return conditions::frontDoor.holds(design);
}

bool needsTrafficManager(const Design &design)
{
    return conditions::trafficManager.holds(design);
}

bool needsAppliances(const Design &design)
{
    return conditions::appliances.holds(design);
}

bool needsListenerBalancer(const Design &design)
{
    return usesSqlMachines(design.database) && design.database.listener == Listener::BalancerListener;
}

bool holdsDataOnMachines(const Database &database)
{
    return database.kind == DatabaseKind::AvailabilityGroup || database.fciStorage == FciStorage::StorageSpacesDirect;
}

bool isOneBalancer(const Balancer &balancer)
{
    static constexpr struct {
        WebProduct web;
        PollingProduct polling;
    } same[] = {{WebProduct::LoadBalancer, PollingProduct::LoadBalancer},
        {WebProduct::ApplicationGateway, PollingProduct::ApplicationGatewayTcp},
        {WebProduct::ApplicationGateway, PollingProduct::ApplicationGateway},
        {WebProduct::FrontDoor, PollingProduct::FrontDoor},
        {WebProduct::TrafficManager, PollingProduct::TrafficManager}, {WebProduct::Kemp, PollingProduct::Kemp},
        {WebProduct::F5, PollingProduct::F5}};
    const bool apart = balancer.web == WebProduct::LoadBalancer && balancer.webExposure != balancer.pollingExposure;
    return !apart && std::any_of(std::begin(same), std::end(same), [&](const auto &pair) {
        return pair.web == balancer.web && pair.polling == balancer.polling;
    });
}

bool makesNetwork(const Design &design)
{
    return design.placement.networkId.isEmpty();
}

bool makesVault(const Design &design)
{
    return design.placement.vaultId.isEmpty();
}

bool makesWorkspace(const Design &design)
{
    return design.placement.workspaceId.isEmpty();
}

bool watchesQueue(const Design &design)
{
    const Placement &placement = design.placement;
    return placement.monitoringAgent && !placement.alertsTo.isEmpty() && design.compute.identity != VmIdentity::None;
}

bool makesNatGateway(const Design &design)
{
    return design.placement.outbound == Outbound::NatGateway || design.placement.outbound == Outbound::NatGatewayV2;
}

bool makesDomainControllers(const Design &design)
{
    return needsDomain(design) && design.signIn.domainSource == DomainSource::NewControllers;
}

bool usesManagedDomain(const Design &design)
{
    return needsDomain(design) && design.signIn.domainSource == DomainSource::EntraDomainServices;
}

bool makesDnsZones(const Design &design)
{
    return design.placement.dnsZoneId.isEmpty();
}

bool usesRecoveryVault(const Design &design)
{
    return backedUpMachines(design) > 0 || (usesAzureFiles(design.storage) && design.storage.backup);
}

qsizetype backedUpMachines(const Design &design)
{
    return (design.compute.backup ? design.compute.nodes.size() : 0)
        + (usesSqlMachines(design.database) ? design.database.replicas.size() : 0);
}

bool usesManagedRedis(const Design &design)
{
    return usesRedis(design) && design.polling.redisSource == RedisSource::AzureManagedRedis;
}

bool nodesHavePublicAddresses(const Design &design)
{
    const bool byName = needsTrafficManager(design) || needsFrontDoor(design);
    return design.compute.publicAddresses || (byName && design.balancer.nodesArePublic)
        || design.placement.outbound == Outbound::PublicAddresses;
}

QString filesSku(const Storage &storage)
{
    const bool ssd = storage.tier == FilesTier::SsdV1 || storage.tier == FilesTier::SsdV2;
    const bool v2 = storage.tier == FilesTier::SsdV2 || storage.tier == FilesTier::HddV2;
    const QString family = ssd ? u"Premium"_s : u"Standard"_s;
    const QString redundancy = storage.redundancy == Redundancy::Zrs ? u"ZRS"_s
        : storage.redundancy == Redundancy::Lrs                      ? u"LRS"_s
        : storage.redundancy == Redundancy::Grs                      ? u"GRS"_s
                                                                     : u"GZRS"_s;
    return family + (v2 ? u"V2_"_s : u"_"_s) + redundancy;
}

bool hasFilesCopy(const Design &design)
{
    return hasSecondRegion(design) && usesAzureFiles(design.storage) && design.storage.geoCopy == GeoCopy::CopyJob;
}

bool hasSecondRegion(const Design &design)
{
    return !secondRegion(design).isEmpty();
}

QList<const char *> privateEndpoints(const Design &design)
{
    QList<const char *> parts;
    if (usesAzureSql(design.database) && design.database.privateEndpoint)
        parts.append("sql");
    if (usesAzureFiles(design.storage) && design.storage.privateEndpoint)
        parts.append("file");
    if (makesVault(design) && design.placement.vaultPrivate)
        parts.append("vault");
    if (usesManagedRedis(design) && !design.polling.redisPublic)
        parts.append("redis");
    return parts;
}

QList<const char *> secondEndpoints(const Design &design)
{
    QList<const char *> parts = privateEndpoints(design);
    parts.removeIf([&](const char *part) {
        return qstrcmp(part, "redis") == 0 || (qstrcmp(part, "file") == 0 && !hasFilesCopy(design));
    });
    return parts;
}

QList<const char *> publicAddresses(const Design &design)
{
    QList<const char *> parts;
    if (makesNatGateway(design))
        parts.append("nat");
    if (design.placement.adminAccess == AdminAccess::Bastion)
        parts.append("bas");
    if (gatewayIsPublic(design))
        parts.append("web");
    if (needsLoadBalancer(design, Exposure::Public))
        parts.append("polling");
    if (design.placement.hybridLink != HybridLink::None)
        parts.append("vpn");
    return parts;
}

int zonesOfRegion(const Design &design, const Catalog &catalog)
{
    const Region *region = catalog.region(design.placement.region.text());
    return region ? std::min(region->zones, Zone::maximum) : 0;
}

Zone zoneByTurns(int index, int zones)
{
    return zones > 0 ? Zone::from(index % zones + 1).value_or(Zone()) : Zone();
}

} // namespace octoha
