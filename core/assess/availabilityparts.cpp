#include "core/assess/availabilityparts.h"

#include "core/assess/designparts.h"
#include "core/assess/partmaker.h"
#include "core/assess/zoneplacement.h"
#include "core/rules/promise.h"

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

QLatin1StringView oneNodeSla(const Compute &compute)
{
    return singleMachineSla({compute.osDisk, hasDataDisks(compute) ? compute.dataDisk : compute.osDisk});
}

bool isWithoutZones(const Compute &compute)
{
    return std::all_of(
        compute.nodes.cbegin(), compute.nodes.cend(), [](const Node &node) { return node.zone.number() == 0; });
}

// A scale set spreads its machines over fault domains only while none is pinned to a zone.
QLatin1StringView scaleSetSla(const Compute &compute, bool overZones)
{
    if (overZones)
        return "vm.vmss_flex.zones"_L1;
    return isWithoutZones(compute) ? "vm.vmss_flex.fd"_L1 : oneNodeSla(compute);
}

// Two machines in one zone, or with nothing that keeps them apart, earn no more than one.
QLatin1StringView nodesSla(const Design &design, int zonesOfRegion)
{
    const Compute &compute = design.compute;
    const bool overZones = zonesUsed(compute.nodes, zonesOfRegion) > 1;
    if (compute.nodes.size() < 2)
        return oneNodeSla(compute);
    if (compute.spread == Spread::Zones && overZones)
        return "vm.zones"_L1;
    if (compute.spread == Spread::AvailabilitySet)
        return "vm.availability_set"_L1;
    return compute.spread == Spread::ScaleSet ? scaleSetSla(compute, overZones) : oneNodeSla(compute);
}

// What the chosen way of keeping nodes apart promises where its condition is met.
QLatin1StringView wantedNodesSla(const Compute &compute)
{
    switch (compute.spread) {
    case Spread::Zones:
        return "vm.zones"_L1;
    case Spread::AvailabilitySet:
        return "vm.availability_set"_L1;
    case Spread::ScaleSet:
        return isWithoutZones(compute) ? "vm.vmss_flex.fd"_L1 : "vm.vmss_flex.zones"_L1;
    case Spread::None:
        break;
    }
    return oneNodeSla(compute);
}

void addShare(Promises &promises, const Storage &storage)
{
    const char *name = QT_TRANSLATE_NOOP("Parts", "Shared files");
    const PartMaker &maker = promises.maker();
    if (usesAzureFiles(storage))
        promises.add(PartKind::Share, maker.part(name, rules::slaOf(storage.tier), field<&Storage::tier>));
    else if (storage.product == StorageProduct::NetAppFiles)
        promises.add(PartKind::Share, maker.part(name, "anf"_L1, field<&Storage::product>));
    else
        promises.add(PartKind::Share,
            PartMaker::stated(name, storage.existingAvailabilityPercent, field<&Storage::existingAvailabilityPercent>));
}

QLatin1StringView gatewaySla(const Balancer &balancer)
{
    const bool two = balancer.gatewayAutoscale || balancer.gatewayMinimum.number() >= 2;
    return balancer.gatewayVersion == GatewayVersion::V2 && two ? "appgw.v2"_L1 : ""_L1;
}

QLatin1StringView loadBalancerSla(const Design &design)
{
    return design.balancer.sku == BalancerSku::Standard && isHighAvailability(design) ? "lb.standard"_L1 : ""_L1;
}

// Two appliances in one zone earn no more than one; zone-redundant ones are dealt out over the zones.
QLatin1StringView appliancesSla(const Design &design, const Catalog &catalog)
{
    return appliancesAreOverZones(design.balancer, zonesOfRegion(design, catalog)) ? "vm.zones"_L1
                                                                                   : "vm.single.premium"_L1;
}

bool isAppliance(WebProduct web)
{
    return web == WebProduct::Kemp || web == WebProduct::F5;
}

/// The path that a balancer is in: that of the portal, unless only Tentacles and gRPC clients come by it.
PartKind pathOf(bool carriesWeb)
{
    return carriesWeb ? PartKind::WebPath : PartKind::PollingPath;
}

// An outbound rule alone makes a load balancer too, but no request and no deployment comes by it.
void addLoadBalancer(Promises &promises, const Design &design)
{
    const Balancer &balancer = design.balancer;
    const bool web = balancer.web == WebProduct::LoadBalancer || linksPrivately(design) || isAppliance(balancer.web);
    const bool polling
        = needsAppliances(design) || (balancer.polling == PollingProduct::LoadBalancer && usesPollingPath(design));
    if (web || polling)
        promises.add(pathOf(web),
            promises.maker().part(QT_TRANSLATE_NOOP("Parts", "Load Balancer"), loadBalancerSla(design),
                "lb.standard"_L1,
                balancer.web == WebProduct::LoadBalancer ? field<&Balancer::web> : field<&Balancer::polling>));
}

void addBalancers(Promises &promises, const Design &design)
{
    const FieldRef web = field<&Balancer::web>;
    const Balancer &balancer = design.balancer;
    const PartMaker &maker = promises.maker();
    if (needsTrafficManager(design))
        promises.add(pathOf(balancer.web == WebProduct::TrafficManager),
            maker.part(QT_TRANSLATE_NOOP("Parts", "Traffic Manager"), "trafficmanager"_L1, web));
    if (needsFrontDoor(design))
        promises.add(pathOf(balancer.web == WebProduct::FrontDoor),
            maker.part(QT_TRANSLATE_NOOP("Parts", "Front Door"),
                balancer.frontDoorTier == FrontDoorTier::Classic ? ""_L1 : "frontdoor"_L1, "frontdoor"_L1, web));
    if (needsGateway(design))
        promises.add(pathOf(balancer.web == WebProduct::ApplicationGateway),
            maker.part(QT_TRANSLATE_NOOP("Parts", "Application Gateway"), gatewaySla(balancer), "appgw.v2"_L1, web));
    addLoadBalancer(promises, design);
    if (needsAppliances(design))
        promises.add(pathOf(isAppliance(balancer.web)),
            maker.part(QT_TRANSLATE_NOOP("Parts", "Balancer appliances"), appliancesSla(design, maker.catalog()),
                "vm.zones"_L1,
                balancer.applianceCount.number() > 1 ? field<&Balancer::zoneRedundant>
                                                     : field<&Balancer::applianceCount>));
}

void addPaths(Promises &promises, const Design &design)
{
    const PartMaker &maker = promises.maker();
    if (usesAzureFiles(design.storage) && design.storage.privateEndpoint)
        promises.add(PartKind::Share,
            maker.part(QT_TRANSLATE_NOOP("Parts", "Private endpoint of the share"), "privatelink"_L1,
                field<&Storage::privateEndpoint>));
    if (usesManagedRedis(design))
        promises.add(
            PartKind::Redis, {.name = QT_TRANSLATE_NOOP("Parts", "Redis"), .field = field<&Polling::redisSource>});
    const FieldRef link = field<&Placement::hybridLink>;
    if (design.placement.hybridLink == HybridLink::Vpn)
        promises.add(PartKind::Link, maker.part(QT_TRANSLATE_NOOP("Parts", "VPN gateway"), "vpn.az"_L1, link));
    if (design.placement.hybridLink == HybridLink::ExpressRoute)
        promises.add(PartKind::Link, maker.part(QT_TRANSLATE_NOOP("Parts", "ExpressRoute"), "expressroute"_L1, link));
}

// Controllers elsewhere are not ours to judge: neither what they promise is known, nor a condition of theirs.
AvailabilityPart controllersPart(const Design &design, const PartMaker &maker)
{
    const char *name = QT_TRANSLATE_NOOP("Parts", "Domain controllers");
    const FieldRef source = field<&SignIn::domainSource>;
    if (!makesDomainControllers(design))
        return {.name = name, .field = source};
    const int zones = zonesUsed(design.signIn.domainControllers, zonesOfRegion(design, maker.catalog()));
    return maker.part(name, zones > 1 ? "vm.zones"_L1 : "vm.single.premium"_L1, "vm.zones"_L1, source);
}

void addDirectory(Promises &promises, const Design &design)
{
    const PartMaker &maker = promises.maker();
    const FieldRef source = field<&SignIn::domainSource>;
    if (usesManagedDomain(design))
        promises.add(PartKind::Directory,
            maker.part(QT_TRANSLATE_NOOP("Parts", "Entra Domain Services"), "entra_ds"_L1, source));
    else if (needsDomain(design) && design.signIn.domainSource != DomainSource::None)
        promises.add(PartKind::Directory, controllersPart(design, maker));
    const bool byDatabase = design.database.signIn == DatabaseSignIn::ManagedIdentity;
    promises.add(PartKind::Identity,
        maker.part(QT_TRANSLATE_NOOP("Parts", "Microsoft Entra ID"), "entra_id"_L1,
            byDatabase ? field<&Database::signIn> : field<&Storage::signIn>));
}

void addNodes(Promises &promises, const Design &design)
{
    const PartMaker &maker = promises.maker();
    promises.add(PartKind::Node,
        maker.part(QT_TRANSLATE_NOOP("Parts", "Nodes"), nodesSla(design, zonesOfRegion(design, maker.catalog())),
            wantedNodesSla(design.compute), field<&Compute::spread>));
}

/// Kinds of which no part is reached, though there are some.
PartKinds unreachedKinds(const DependencyGraph &graph)
{
    const std::vector<char> reached = graph.reachedFrom(graph.find(PartKind::Use));
    PartKinds there = 0, used = 0;
    for (size_t i = 0; i < reached.size(); ++i) {
        there |= kindsOf(graph.parts()[i].kind);
        used |= reached[i] ? kindsOf(graph.parts()[i].kind) : 0;
    }
    return there & ~used;
}

} // namespace

AvailabilityPart availabilityTree(const Design &design, const Catalog &catalog)
{
    const PartMaker maker(catalog);
    Promises promises(maker, unreachedKinds(dependenciesOf(design, catalog)));
    addBalancers(promises, design);
    addNodes(promises, design);
    addDatabaseParts(promises, design);
    addShare(promises, design.storage);
    addPaths(promises, design);
    addDirectory(promises, design);
    return {.kind = AvailabilityPart::Kind::Series,
        .name = QT_TRANSLATE_NOOP("Parts", "Octopus"),
        .children = promises.taken()};
}

} // namespace octoha
