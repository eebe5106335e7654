#include "core/assess/faults.h"

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

QString nodeId(const Node &node, int index)
{
    return u"node:"_s + (node.name.isEmpty() ? QString::number(index + 1) : node.name.text());
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
    return clusterDiskIsInOneZone(database)
        && std::any_of(database.replicas.cbegin(), database.replicas.cend(), [&](const Replica &replica) {
               return replica.zone.number() == zone || replica.zone.number() == 0;
           });
}

bool shareGoesWith(int zone, const Storage &storage)
{
    if (usesAzureFiles(storage))
        return storage.redundancy == Redundancy::Lrs || storage.redundancy == Redundancy::Grs;
    return storage.product == StorageProduct::NetAppFiles && storage.netAppZone.number() == zone;
}

/// Indices of what stands in the zone.
template <typename Item> QList<int> indicesIn(const QList<Item> &items, int zone)
{
    QList<int> indices;
    for (int i = 0; i < items.size(); ++i) {
        if (items[i].zone.number() == zone)
            indices.append(i);
    }
    return indices;
}

// Machines that stand for one another: with the last of them goes what they did.
void loseLastMachines(Fault &fault, const Design &design)
{
    const auto &controllers = design.signIn.domainControllers;
    if (makesDomainControllers(design) && !controllers.isEmpty() && fault.controllers.size() == controllers.size())
        fault.down |= FaultPart::Directory;
    const auto &replicas = design.database.replicas;
    if (usesSqlMachines(design.database) && !replicas.isEmpty() && fault.replicas.size() == replicas.size())
        fault.down |= FaultPart::Database;
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
        fault.nodes = indicesIn(design.compute.nodes, zone);
        if (makesDomainControllers(design))
            fault.controllers = indicesIn(design.signIn.domainControllers, zone);
        if (usesSqlMachines(design.database))
            fault.replicas = indicesIn(design.database.replicas, zone);
        loseLastMachines(fault, design);
        if (fault.down || !fault.nodes.isEmpty() || !fault.controllers.isEmpty() || !fault.replicas.isEmpty())
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

// One controller gone changes nothing while another stands.
void addDirectory(QList<Fault> &faults, const Design &design)
{
    if (makesDomainControllers(design)) {
        const auto &controllers = design.signIn.domainControllers;
        for (int i = 0; i < controllers.size(); ++i) {
            Fault fault{.id = u"domainController:"_s + controllers[i].name.text(), .controllers = {i}};
            loseLastMachines(fault, design);
            faults.append(fault);
        }
    } else if (needsDomain(design) && design.signIn.domainSource != DomainSource::None) {
        faults.append({.id = u"directory"_s, .down = FaultPart::Directory});
    }
}

QList<int> merged(QList<int> all, const QList<int> &more)
{
    for (const int one : more) {
        if (!all.contains(one))
            all.append(one);
    }
    return all;
}

// Who is known by the domain cannot sign in without it, and the network asks its DNS servers for names.
FaultParts withoutDirectory(const Design &design)
{
    const Storage &storage = design.storage;
    FaultParts lost;
    lost.setFlag(FaultPart::Names, needsDomain(design) && design.signIn.networkDnsIsDomain);
    lost.setFlag(FaultPart::Database, design.database.signIn == DatabaseSignIn::Windows);
    lost.setFlag(FaultPart::Share, sharesByDomain(storage) || storage.product == StorageProduct::NetAppFiles);
    return lost;
}

// Managed identities get their tokens from Microsoft Entra ID.
FaultParts withoutIdentity(const Design &design)
{
    FaultParts lost = FaultPart::Vault;
    lost.setFlag(FaultPart::Database, design.database.signIn == DatabaseSignIn::ManagedIdentity);
    lost.setFlag(FaultPart::Share, usesAzureFiles(design.storage) && design.storage.signIn == ShareSignIn::EntraKerberos);
    return lost;
}

void addReplicas(QList<Fault> &faults, const Design &design)
{
    if (!usesSqlMachines(design.database))
        return;
    const auto &replicas = design.database.replicas;
    for (int i = 0; i < replicas.size(); ++i) {
        Fault fault{.id = u"sqlMachine:"_s + replicas[i].name.text(), .replicas = {i}};
        loseLastMachines(fault, design);
        faults.append(fault);
    }
}

void addServices(QList<Fault> &faults, const Design &design)
{
    const bool pollsByBalancer = hasPolling(design) && design.balancer.polling != PollingProduct::Direct;
    const bool isOne = pollsByBalancer && isOneBalancer(design.balancer);
    const FaultParts balancer = isOne ? FaultPart::WebPath | FaultPart::PollingPath : FaultParts(FaultPart::WebPath);
    const struct {
        const char *id;
        FaultParts parts;
        bool present;
    } rows[] = {
        {"database", FaultPart::Database, true},
        {"share", FaultPart::Share, true},
        {"balancer", balancer, design.balancer.web != WebProduct::None},
        {"balancer:polling", FaultPart::PollingPath, pollsByBalancer && !isOne},
        {"identity", FaultPart::Identity, true},
        {"redis", FaultPart::Redis, usesRedis(design)},
        {"vault", FaultPart::Vault, true},
        {"dns", FaultPart::Names, true},
        {"nat", FaultPart::Outbound, makesNatGateway(design)},
        {"hybridLink", FaultPart::Link, design.placement.hybridLink != HybridLink::None},
    };
    for (const auto &row : rows) {
        if (row.present)
            faults.append({.id = QString::fromLatin1(row.id), .down = row.parts});
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
    addReplicas(faults, design);
    return faults;
}

Fault together(const Fault &a, const Fault &b, const Design &design)
{
    Fault both{.id = {},
        .down = a.down | b.down,
        .nodes = merged(a.nodes, b.nodes),
        .controllers = merged(a.controllers, b.controllers),
        .replicas = merged(a.replicas, b.replicas)};
    loseLastMachines(both, design);
    return both;
}

FaultParts unusable(FaultParts down, const Design &design)
{
    const bool domainByLink = needsDomain(design) && design.signIn.domainSource == DomainSource::OverHybridLink;
    if ((down & FaultPart::Link) && domainByLink)
        down |= FaultPart::Directory;
    if (down & FaultPart::Directory)
        down |= withoutDirectory(design);
    if (down & FaultPart::Identity)
        down |= withoutIdentity(design);
    return down;
}

} // namespace octoha
