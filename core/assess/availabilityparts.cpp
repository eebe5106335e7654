#include "core/assess/availabilityparts.h"
#include "core/assess/partmaker.h"

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

QLatin1StringView filesSla(FilesTier tier)
{
    switch (tier) {
    case FilesTier::SsdV2:
    case FilesTier::SsdV1:
        return "files.premium"_L1;
    case FilesTier::HddV2:
    case FilesTier::TransactionOptimized:
    case FilesTier::Hot:
        return "files.standard"_L1;
    case FilesTier::Cool:
        break;
    }
    return "files.cool"_L1;
}

AvailabilityPart sharePart(const PartMaker &maker, const Storage &storage)
{
    const char *name = QT_TRANSLATE_NOOP("Parts", "Shared files");
    if (usesAzureFiles(storage))
        return maker.part(name, filesSla(storage.tier), field<&Storage::tier>);
    if (storage.product == StorageProduct::NetAppFiles)
        return maker.part(name, "anf"_L1, field<&Storage::product>);
    return PartMaker::stated(name, storage.existingAvailabilityPercent, field<&Storage::existingAvailabilityPercent>);
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
    const Balancer &balancer = design.balancer;
    const bool overZones
        = balancer.zoneRedundant && balancer.applianceCount.number() > 1 && zonesOfRegion(design, catalog) > 1;
    return overZones ? "vm.zones"_L1 : "vm.single.premium"_L1;
}

void addBalancers(QList<AvailabilityPart> &parts, const PartMaker &maker, const Design &design)
{
    const FieldRef web = field<&Balancer::web>;
    const Balancer &balancer = design.balancer;
    if (needsTrafficManager(design))
        parts.append(maker.part(QT_TRANSLATE_NOOP("Parts", "Traffic Manager"), "trafficmanager"_L1, web));
    if (needsFrontDoor(design))
        parts.append(maker.part(QT_TRANSLATE_NOOP("Parts", "Front Door"),
            balancer.frontDoorTier == FrontDoorTier::Classic ? ""_L1 : "frontdoor"_L1, "frontdoor"_L1, web));
    if (needsGateway(design))
        parts.append(
            maker.part(QT_TRANSLATE_NOOP("Parts", "Application Gateway"), gatewaySla(balancer), "appgw.v2"_L1, web));
    if (needsLoadBalancer(design, Exposure::Private) || needsLoadBalancer(design, Exposure::Public))
        parts.append(maker.part(QT_TRANSLATE_NOOP("Parts", "Load Balancer"), loadBalancerSla(design), "lb.standard"_L1,
            balancer.web == WebProduct::LoadBalancer ? web : field<&Balancer::polling>));
    if (needsAppliances(design))
        parts.append(maker.part(QT_TRANSLATE_NOOP("Parts", "Balancer appliances"),
            appliancesSla(design, maker.catalog()), "vm.zones"_L1,
            balancer.applianceCount.number() > 1 ? field<&Balancer::zoneRedundant> : field<&Balancer::applianceCount>));
}

// Only what is asked for each request or each task; secrets are read at start, sign-in goes on with the sessions that
// stand.
void addPaths(QList<AvailabilityPart> &parts, const PartMaker &maker, const Design &design)
{
    if (usesAzureFiles(design.storage) && design.storage.privateEndpoint)
        parts.append(maker.part(QT_TRANSLATE_NOOP("Parts", "Private endpoint of the share"), "privatelink"_L1,
            field<&Storage::privateEndpoint>));
    if (usesManagedRedis(design))
        parts.append({.name = QT_TRANSLATE_NOOP("Parts", "Redis"), .field = field<&Polling::redisSource>});
    if (design.balancer.webExposure == Exposure::Private && design.placement.hybridLink == HybridLink::Vpn)
        parts.append(maker.part(QT_TRANSLATE_NOOP("Parts", "VPN gateway"), "vpn.az"_L1, field<&Placement::hybridLink>));
    if (design.balancer.webExposure == Exposure::Private && design.placement.hybridLink == HybridLink::ExpressRoute)
        parts.append(
            maker.part(QT_TRANSLATE_NOOP("Parts", "ExpressRoute"), "expressroute"_L1, field<&Placement::hybridLink>));
}

// Controllers elsewhere are not ours to judge: what they promise is not known.
QLatin1StringView controllersSla(const Design &design, const Catalog &catalog)
{
    if (!makesDomainControllers(design))
        return {};
    const int zones = zonesUsed(design.signIn.domainControllers, zonesOfRegion(design, catalog));
    return zones > 1 ? "vm.zones"_L1 : "vm.single.premium"_L1;
}

void addDirectory(QList<AvailabilityPart> &parts, const PartMaker &maker, const Design &design)
{
    const FieldRef source = field<&SignIn::domainSource>;
    if (usesManagedDomain(design))
        parts.append(maker.part(QT_TRANSLATE_NOOP("Parts", "Entra Domain Services"), "entra_ds"_L1, source));
    else if (needsDomain(design) && design.signIn.domainSource != DomainSource::None)
        parts.append(maker.part(
            QT_TRANSLATE_NOOP("Parts", "Domain controllers"), controllersSla(design, maker.catalog()), "vm.zones"_L1, source));
    if (design.database.signIn == DatabaseSignIn::ManagedIdentity && usesAzureSql(design.database))
        parts.append(
            maker.part(QT_TRANSLATE_NOOP("Parts", "Microsoft Entra ID"), "entra_id"_L1, field<&Database::signIn>));
}

} // namespace

AvailabilityPart availabilityTree(const Design &design, const Catalog &catalog)
{
    const PartMaker maker(catalog);
    AvailabilityPart tree{.kind = AvailabilityPart::Kind::Series, .name = QT_TRANSLATE_NOOP("Parts", "Octopus")};
    tree.children.reserve(12);
    addBalancers(tree.children, maker, design);
    tree.children.append(maker.part(QT_TRANSLATE_NOOP("Parts", "Nodes"), nodesSla(design, zonesOfRegion(design, catalog)),
        wantedNodesSla(design.compute), field<&Compute::spread>));
    addDatabaseParts(tree.children, maker, design);
    tree.children.append(sharePart(maker, design.storage));
    addPaths(tree.children, maker, design);
    addDirectory(tree.children, maker, design);
    return tree;
}

} // namespace octoha
