#include "core/assess/faults.h"

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

QString nodeId(const Node &node, int index)
{
    return u"node:"_s + (node.name.isEmpty() ? QString::number(index + 1) : node.name.text());
}

bool allIn(const QList<Replica> &replicas, int zone)
{
    return std::all_of(
        replicas.cbegin(), replicas.cend(), [&](const Replica &replica) { return replica.zone.number() == zone; });
}

bool clusterDiskIsInOneZone(const Database &database)
{
    return database.kind == DatabaseKind::FailoverCluster
        && (database.fciStorage == FciStorage::SharedDiskLrs || database.fciStorage == FciStorage::UltraDisk
            || database.fciStorage == FciStorage::StorageSpacesDirect);
}

bool azureSqlIsInOneZone(const Database &database, const Catalog &catalog)
{
    const SqlObjective *objective = catalog.sqlObjective(
        database.kind == DatabaseKind::AzureSqlDtu ? database.dtuObjective.text() : database.vcoreObjective.text());
    return !database.zoneRedundant || (objective && !objective->zoneRedundancy);
}

bool databaseGoesWith(int zone, const Design &design, const Catalog &catalog)
{
    const Database &database = design.database;
    if (usesAzureSql(database))
        return azureSqlIsInOneZone(database, catalog);
    return usesSqlMachines(database) && (allIn(database.replicas, zone) || clusterDiskIsInOneZone(database));
}

bool shareGoesWith(int zone, const Storage &storage)
{
    if (usesAzureFiles(storage))
        return storage.redundancy == Redundancy::Lrs || storage.redundancy == Redundancy::Grs;
    return storage.product == StorageProduct::NetAppFiles && storage.netAppZone.number() == zone;
}

bool directoryGoesWith(int zone, const Design &design)
{
    const auto &controllers = design.signIn.domainControllers;
    return makesDomainControllers(design) && !controllers.isEmpty()
        && std::all_of(controllers.cbegin(), controllers.cend(),
            [&](const DomainController &one) { return one.zone.number() == zone; });
}

FaultParts partsOfZone(int zone, const Design &design, const Catalog &catalog)
{
    FaultParts down;
    down.setFlag(FaultPart::Database, databaseGoesWith(zone, design, catalog));
    down.setFlag(FaultPart::Share, shareGoesWith(zone, design.storage));
    down.setFlag(FaultPart::WebPath, needsGateway(design) && !design.balancer.zoneRedundant);
    down.setFlag(FaultPart::PollingPath,
        design.balancer.polling == PollingProduct::LoadBalancer && hasPolling(design)
            && !design.balancer.zoneRedundant);
    down.setFlag(FaultPart::Directory, directoryGoesWith(zone, design));
    down.setFlag(FaultPart::Redis, usesManagedRedis(design) && !design.polling.redisHighAvailability);
    down.setFlag(FaultPart::Outbound, design.placement.outbound == Outbound::NatGateway);
    return down;
}

void addNodes(QList<Fault> &faults, const Compute &compute)
{
    for (int i = 0; i < compute.nodes.size(); ++i)
        faults.append({.id = nodeId(compute.nodes[i], i), .nodes = {i}});
}

void addZones(QList<Fault> &faults, const Design &design, const Catalog &catalog)
{
    const Region *region = catalog.region(design.placement.region.text());
    const int zones = region ? std::min(region->zones, Zone::maximum) : 0;
    for (int zone = 1; zone <= zones; ++zone) {
        Fault fault{.id = u"zone:"_s + QString::number(zone), .down = partsOfZone(zone, design, catalog)};
        for (int i = 0; i < design.compute.nodes.size(); ++i) {
            if (design.compute.nodes[i].zone.number() == zone)
                fault.nodes.append(i);
        }
        if (fault.down || !fault.nodes.isEmpty())
            faults.append(fault);
    }
}

void addRegion(QList<Fault> &faults, const Design &design)
{
    Fault fault{
        .id = u"region"_s, .down = FaultPart::Region | FaultPart::Database | FaultPart::Share | FaultPart::WebPath};
    for (int i = 0; i < design.compute.nodes.size(); ++i)
        fault.nodes.append(i);
    faults.append(fault);
}

bool usesIdentityProvider(const Design &design)
{
    return externalProviderCount(design.signIn) > 0
        || (usesAzureSql(design.database) && design.database.signIn == DatabaseSignIn::ManagedIdentity);
}

// One controller gone changes nothing while another stands.
void addDirectory(QList<Fault> &faults, const Design &design)
{
    if (makesDomainControllers(design)) {
        const auto &controllers = design.signIn.domainControllers;
        for (const DomainController &controller : controllers)
            faults.append({.id = u"domainController:"_s + controller.name.text(),
                .down = controllers.size() == 1 ? FaultParts(FaultPart::Directory) : FaultParts()});
    } else if (needsDomain(design) && design.signIn.domainSource != DomainSource::None) {
        faults.append({.id = u"directory"_s, .down = FaultPart::Directory});
    }
}

void addServices(QList<Fault> &faults, const Design &design)
{
    const bool ownPollingPath = hasPolling(design) && design.balancer.polling != PollingProduct::Direct;
    const struct {
        const char *id;
        FaultPart part;
        bool present;
    } rows[] = {
        {"database", FaultPart::Database, true},
        {"share", FaultPart::Share, true},
        {"balancer", FaultPart::WebPath, design.balancer.web != WebProduct::None},
        {"balancer:polling", FaultPart::PollingPath, ownPollingPath},
        {"identity", FaultPart::Identity, usesIdentityProvider(design)},
        {"redis", FaultPart::Redis, usesRedis(design.polling)},
        {"vault", FaultPart::Vault, true},
        {"dns", FaultPart::Names, true},
        {"nat", FaultPart::Outbound, makesNatGateway(design)},
        {"hybridLink", FaultPart::Link, design.placement.hybridLink != HybridLink::None},
    };
    for (const auto &row : rows) {
        if (row.present)
            faults.append({.id = QString::fromLatin1(row.id), .down = row.part});
    }
}

} // namespace

QList<Fault> faultsOf(const Design &design, const Catalog &catalog)
{
    QList<Fault> faults;
    addNodes(faults, design.compute);
    addZones(faults, design, catalog);
    addRegion(faults, design);
    addServices(faults, design);
    addDirectory(faults, design);
    return faults;
}

Fault operator+(const Fault &a, const Fault &b)
{
    Fault both{.id = {}, .down = a.down | b.down, .nodes = a.nodes};
    for (const int node : b.nodes) {
        if (!both.nodes.contains(node))
            both.nodes.append(node);
    }
    return both;
}

} // namespace octoha
