#include "core/assess/availabilityparts.h"

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

/// Makes the parts: each with the SLA that the design earns, beside the one that its choices aim at.
class PartMaker {
public:
    explicit PartMaker(const Catalog &catalog)
        : m_catalog(catalog)
    {
    }

    AvailabilityPart part(const char *name, QLatin1StringView earned, QLatin1StringView wanted, FieldRef field) const
    {
        AvailabilityPart part{.name = name, .field = field};
        if (const Sla *sla = m_catalog.sla(earned)) {
            part.value = sla->percent ? std::optional(*sla->percent / 100) : std::nullopt;
            part.condition = sla->condition;
            part.source = sla->source;
        }
        part.met = earned == wanted;
        if (const Sla *sla = part.met ? nullptr : m_catalog.sla(wanted)) {
            part.wanted = sla->condition;
            part.source = part.source.isEmpty() ? sla->source : part.source;
        }
        return part;
    }
    AvailabilityPart part(const char *name, QLatin1StringView earned, FieldRef field) const
    {
        return part(name, earned, earned, field);
    }
    /// What the user promises for a part of their own; 0 is not known.
    static AvailabilityPart stated(const char *name, Percent percent, FieldRef field)
    {
        AvailabilityPart part{.name = name, .field = field};
        if (percent.number() > 0)
            part.value = percent.value() / 100;
        return part;
    }

private:
    const Catalog &m_catalog;
};

QLatin1StringView singleMachine(DiskType disk)
{
    switch (disk) {
    case DiskType::StandardHdd:
        return "vm.single.standard_hdd"_L1;
    case DiskType::StandardSsd:
        return "vm.single.standard_ssd"_L1;
    default:
        return "vm.single.premium"_L1;
    }
}

// Two machines in one zone, or with nothing that keeps them apart, earn no more than one.
QLatin1StringView nodesSla(const Design &design)
{
    const Compute &compute = design.compute;
    const bool several = compute.nodes.size() > 1;
    const bool overZones = several && zoneCount(compute) > 1;
    if (compute.spread == Spread::Zones && overZones)
        return "vm.zones"_L1;
    if (compute.spread == Spread::AvailabilitySet && several)
        return "vm.availability_set"_L1;
    if (compute.spread == Spread::ScaleSet && several)
        return overZones ? "vm.vmss_flex.zones"_L1 : "vm.vmss_flex.fd"_L1;
    return singleMachine(compute.osDisk);
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
        return "vm.vmss_flex.zones"_L1;
    case Spread::None:
        break;
    }
    return singleMachine(compute.osDisk);
}

bool replicasOverZones(const Database &database)
{
    for (const Replica &replica : database.replicas) {
        if (replica.zone != database.replicas.first().zone)
            return true;
    }
    return false;
}

QLatin1StringView replicasSla(const Database &database)
{
    return database.replicas.size() < 2 ? singleMachine(database.sqlDisk)
        : replicasOverZones(database)   ? "vm.zones"_L1
                                        : "vm.availability_set"_L1;
}

QLatin1StringView hyperscaleSla(const Database &database)
{
    const int replicas = database.secondaryReplicas.number();
    if (database.zoneRedundant && replicas > 0)
        return "sqldb.zr_gp_hs"_L1;
    return replicas == 0 ? "sqldb.hs_0"_L1 : replicas == 1 ? "sqldb.hs_1"_L1 : "sqldb.hs_2"_L1;
}

QLatin1StringView azureSqlSla(const Database &database, const SqlObjective &objective)
{
    if (objective.tier == SqlTier::Hyperscale)
        return hyperscaleSla(database);
    if (!database.zoneRedundant || !objective.zoneRedundancy)
        return "sqldb.local"_L1;
    return objective.tier == SqlTier::GeneralPurpose ? "sqldb.zr_gp_hs"_L1 : "sqldb.zr"_L1;
}

AvailabilityPart databasePart(const PartMaker &maker, const Design &design, const Catalog &catalog)
{
    const Database &database = design.database;
    const char *name = QT_TRANSLATE_NOOP("Parts", "Database");
    const FieldRef kind = field<&Database::kind>;
    if (usesSqlMachines(database))
        return maker.part(name, replicasSla(database), "vm.zones"_L1, kind);
    if (!usesAzureSql(database))
        return PartMaker::stated(
            name, database.existingAvailabilityPercent, field<&Database::existingAvailabilityPercent>);
    const bool dtu = database.kind == DatabaseKind::AzureSqlDtu;
    const SqlObjective *objective
        = catalog.sqlObjective(dtu ? database.dtuObjective.text() : database.vcoreObjective.text());
    if (!objective)
        return {.name = name, .field = kind};
    const QLatin1StringView earned = azureSqlSla(database, *objective);
    const bool refused = database.zoneRedundant && earned != "sqldb.zr"_L1 && earned != "sqldb.zr_gp_hs"_L1;
    return maker.part(name, earned, refused ? "sqldb.zr"_L1 : earned, kind);
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
            balancer.applianceCount.number() > 1 ? "vm.zones"_L1 : "vm.single.premium"_L1, "vm.zones"_L1,
            field<&Balancer::applianceCount>));
}

// Only what is asked for each request or each task; secrets are read at start, sign-in goes on with the sessions that
// stand.
void addPaths(QList<AvailabilityPart> &parts, const PartMaker &maker, const Design &design)
{
    if (usesAzureSql(design.database) && design.database.privateEndpoint)
        parts.append(maker.part(QT_TRANSLATE_NOOP("Parts", "Private endpoint of the database"), "privatelink"_L1,
            field<&Database::privateEndpoint>));
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
QLatin1StringView controllersSla(const SignIn &signIn)
{
    if (signIn.domainSource != DomainSource::NewControllers)
        return {};
    QSet<int> zones;
    for (const DomainController &controller : signIn.domainControllers)
        zones.insert(controller.zone.number());
    return zones.size() > 1 ? "vm.zones"_L1 : "vm.single.premium"_L1;
}

void addDirectory(QList<AvailabilityPart> &parts, const PartMaker &maker, const Design &design)
{
    const FieldRef source = field<&SignIn::domainSource>;
    if (design.signIn.domainSource == DomainSource::EntraDomainServices)
        parts.append(maker.part(QT_TRANSLATE_NOOP("Parts", "Entra Domain Services"), "entra_ds"_L1, source));
    else if (needsDomain(design) && design.signIn.domainSource != DomainSource::None)
        parts.append(maker.part(
            QT_TRANSLATE_NOOP("Parts", "Domain controllers"), controllersSla(design.signIn), "vm.zones"_L1, source));
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
    tree.children.append(maker.part(QT_TRANSLATE_NOOP("Parts", "Nodes"), nodesSla(design),
        wantedNodesSla(design.compute), field<&Compute::spread>));
    tree.children.append(databasePart(maker, design, catalog));
    tree.children.append(sharePart(maker, design.storage));
    addPaths(tree.children, maker, design);
    addDirectory(tree.children, maker, design);
    return tree;
}

} // namespace octoha
