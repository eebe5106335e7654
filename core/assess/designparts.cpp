#include "core/assess/designparts.h"

#include "core/assess/partmaker.h"
#include "core/assess/services.h"
#include "core/assess/zoneplacement.h"

#include <QVarLengthArray>

namespace octoha {

namespace {

bool usesAppliance(const Balancer &balancer)
{
    return balancer.web == WebProduct::Kemp || balancer.web == WebProduct::F5;
}

/// Builds the graph part after part; each needs only what is there before it.
class PartsBuilder {
public:
    PartsBuilder(const Design &design, const Catalog &catalog, UnknownZone unknown)
        : m_design(design),
          m_catalog(catalog),
          m_zones(zonesOfRegion(design, catalog)),
          m_eachZone(unknown == UnknownZone::EachZone)
    { }
    DependencyGraph built()
    {
        addPlaces();
        addNodes();
        addIdentity();
        addPlatform();
        addDatabase();
        addShare();
        addPaths();
        addServices();
        addUse();
        return std::move(m_graph);
    }

private:
    bool inSeveralZones(bool chosen) const { return chosen && (m_eachZone || m_zones > 1); }

    void addPlaces()
    {
        m_graph.add({.kind = PartKind::Region});
        const int hidden = m_eachZone ? 0 : m_zones < 2 ? 1 : hiddenZones;
        m_firstHidden = m_eachZone ? 0 : m_zones < 2 ? 0 : m_zones;
        for (int zone = 0; zone < m_firstHidden + hidden + (m_eachZone ? m_zones : 0); ++zone)
            m_graph.add({.kind = PartKind::AzureZone, .index = zone + 1});
        m_nextHidden = m_firstHidden;
    }
    void standOnZone(int zone) { m_graph.need(m_graph.find(PartKind::AzureZone) + zone, Tie::StandsOn); }

    /// Machines in no zone stand together in one that nobody knows; a region without zones is one datacentre.
    void standInZone(int zone)
    {
        if (zone > 0 && zone <= m_zones && (m_eachZone || m_zones > 1))
            standOnZone(zone - 1);
        else if (m_eachZone)
            standOnEachZone();
        else
            standOnZone(m_firstHidden);
    }
    void standOnEachZone()
    {
        for (int zone = 0; zone < m_zones; ++zone)
            standOnZone(zone);
    }
    /// In one zone that Azure does not tell.
    void standInOneZone()
    {
        if (m_eachZone)
            standOnEachZone();
        else
            standOnZone(m_zones < 2 ? m_firstHidden : ++m_nextHidden);
    }
    void standOnRegion() { m_graph.need(PartKind::Region, Tie::StandsOn); }
    void addInRegion(PartKind kind, bool fails = true)
    {
        m_graph.add({.kind = kind, .fails = fails});
        standOnRegion();
    }

    template<typename Machine> void addMachines(PartKind kind, const QList<Machine> &machines, bool usesZones = true)
    {
        for (int i = 0; i < machines.size(); ++i) {
            m_graph.add({.kind = kind, .index = i});
            standOnRegion();
            standInZone(usesZones ? machines[i].zone.number() : 0);
        }
    }
    // An availability set, or nothing, places no machine in a zone, whatever zone is stated.
    void addNodes()
    {
        const Spread spread = m_design.compute.spread;
        addMachines(PartKind::Node, m_design.compute.nodes, spread == Spread::Zones || spread == Spread::ScaleSet);
    }

    void addIdentity()
    {
        if (m_design.placement.hybridLink != HybridLink::None)
            m_graph.add({.kind = PartKind::Link});
        m_graph.add({.kind = PartKind::Identity});
        const SignIn &signIn = m_design.signIn;
        const bool own = makesDomainControllers(m_design);
        if (own)
            addMachines(PartKind::Controller, signIn.domainControllers);
        if (!needsDomain(m_design) || signIn.domainSource == DomainSource::None
            || (own && signIn.domainControllers.isEmpty()))
            return;
        m_graph.add({.kind = PartKind::Directory, .fails = !own});
        if (own)
            m_graph.needAnyOf(PartKind::Controller, Tie::StandsOn);
        if (signIn.domainSource == DomainSource::OverHybridLink)
            m_graph.need(PartKind::Link, Tie::Uses);
    }

    // Managed identities get their tokens from Microsoft Entra ID; the network may ask the domain for names.
    void addPlatform()
    {
        m_graph.add({.kind = PartKind::Names});
        if (needsDomain(m_design) && m_design.signIn.networkDnsIsDomain)
            m_graph.need(PartKind::Directory, Tie::Uses);
        m_graph.add({.kind = PartKind::Vault});
        m_graph.need(PartKind::Identity, Tie::Uses);
        if (!makesNatGateway(m_design))
            return;
        addInRegion(PartKind::Outbound);
        if (m_design.placement.outbound == Outbound::NatGateway)
            standInOneZone();
    }

    bool databaseIsInOneZone() const
    {
        const Database &database = m_design.database;
        if (!usesAzureSql(database))
            return false;
        const SqlObjective *objective = sqlObjectiveOf(database, m_catalog);
        return objective ? !isOverZones(database, *objective, m_zones) : !inSeveralZones(database.zoneRedundant);
    }
    // The disk lies in one of the zones of its machines.
    void standWithClusterDisk()
    {
        const auto &replicas = m_design.database.replicas;
        if (!m_eachZone)
            return standInOneZone();
        bool seen[Zone::maximum + 1] = {};
        for (const Replica &replica : replicas)
            seen[replica.zone.number()] = true;
        for (int zone = 1; zone <= m_zones; ++zone) {
            if (seen[zone] || seen[0])
                standOnZone(zone - 1);
        }
    }
    void addDatabase()
    {
        const Database &database = m_design.database;
        const bool machines = usesSqlMachines(database);
        if (machines)
            addMachines(PartKind::SqlMachine, database.replicas);
        addInRegion(PartKind::Database);
        if (machines && !database.replicas.isEmpty())
            m_graph.needAnyOf(PartKind::SqlMachine, Tie::StandsOn);
        if (clusterDiskIsInOneZone(database))
            standWithClusterDisk();
        else if (databaseIsInOneZone())
            standInOneZone();
        if (database.signIn == DatabaseSignIn::Windows)
            m_graph.need(PartKind::Directory, Tie::Uses);
        if (database.signIn == DatabaseSignIn::ManagedIdentity)
            m_graph.need(PartKind::Identity, Tie::Uses);
    }

    void addShare()
    {
        const Storage &storage = m_design.storage;
        addInRegion(PartKind::Share);
        if (usesAzureFiles(storage) && !inSeveralZones(replicatesOverZones(storage.redundancy)))
            standInOneZone();
        if (storage.product == StorageProduct::NetAppFiles)
            standInZone(storage.netAppZone.number());
        if (sharesByDomain(storage) || storage.product == StorageProduct::NetAppFiles)
            m_graph.need(PartKind::Directory, Tie::Uses);
        if (usesAzureFiles(storage) && storage.signIn == ShareSignIn::EntraKerberos)
            m_graph.need(PartKind::Identity, Tie::Uses);
    }

    bool balancesInOneZone(bool appliance, bool zonal) const
    {
        const Balancer &balancer = m_design.balancer;
        if (appliance)
            return !appliancesAreOverZones(balancer, m_zones);
        return zonal && !inSeveralZones(balancer.zoneRedundant);
    }
    void addWebPath()
    {
        const Balancer &balancer = m_design.balancer;
        addInRegion(PartKind::WebPath, balancer.web != WebProduct::None);
        const bool zonal = balancer.web == WebProduct::ApplicationGateway || balancer.web == WebProduct::LoadBalancer;
        if (balancesInOneZone(usesAppliance(balancer), zonal))
            standInOneZone();
    }
    // One resource for both paths goes as one.
    void addPollingPath()
    {
        const Balancer &balancer = m_design.balancer;
        if (!usesPollingPath(m_design) || balancer.polling == PollingProduct::Direct)
            return;
        const bool isOne = isOneBalancer(balancer);
        addInRegion(PartKind::PollingPath, !isOne);
        if (isOne)
            return m_graph.need(PartKind::WebPath, Tie::StandsOn);
        const bool global
            = balancer.polling == PollingProduct::FrontDoor || balancer.polling == PollingProduct::TrafficManager;
        const bool appliance = balancer.polling == PollingProduct::Kemp || balancer.polling == PollingProduct::F5;
        if (balancesInOneZone(appliance, !global))
            standInOneZone();
    }
    void addPaths()
    {
        addWebPath();
        addPollingPath();
        if (usesRedis(m_design))
            addInRegion(PartKind::Redis);
        if (usesManagedRedis(m_design) && !inSeveralZones(m_design.polling.redisHighAvailability))
            standInOneZone();
        if (m_design.balancer.tlsEnd != TlsEnd::Nowhere)
            m_graph.add({.kind = PartKind::Certificate});
    }

    void needKinds(PartKinds kinds)
    {
        for (unsigned kind = 0; kind < partKinds; ++kind) {
            if (kinds & (PartKinds(1) << kind))
                m_graph.need(PartKind(kind), Tie::Uses);
        }
    }
    void needNodesWhere(bool (*worksOn)(const Node &))
    {
        const auto &nodes = m_design.compute.nodes;
        QVarLengthArray<int, 16> members;
        for (int i = 0; i < nodes.size(); ++i) {
            if (worksOn(nodes[i]))
                members.append(m_graph.find(PartKind::Node) + i);
        }
        m_graph.needAnyOf(std::span<const int>(members.constData(), size_t(members.size())), Tie::Uses);
    }
    void addServices()
    {
        const std::span<const Service> services = allServices();
        for (size_t i = 0; i < services.size(); ++i) {
            const Service &service = services[i];
            if (service.applies && !service.applies(m_design))
                continue;
            const int part = m_graph.add({.kind = PartKind::Service, .index = int(i), .fails = false});
            needKinds(service.needs | (service.alsoNeeds ? service.alsoNeeds(m_design) : 0));
            if (service.worksOn)
                needNodesWhere(service.worksOn);
            if (service.isUse)
                m_used.append(part);
        }
    }
    // Machines and users of a domain ask it for tickets all day; a private portal is reached over the link.
    void addUse()
    {
        m_graph.add({.kind = PartKind::Use, .fails = false});
        for (const int service : std::as_const(m_used))
            m_graph.need(service, Tie::Uses);
        m_graph.need(PartKind::Directory, Tie::Uses);
        if (m_design.balancer.webExposure == Exposure::Private)
            m_graph.need(PartKind::Link, Tie::Uses);
    }

    static constexpr int hiddenZones = 8; ///< Of the machines in no zone, and of each part that may stand in one zone.
    const Design &m_design;
    const Catalog &m_catalog;
    int m_zones;
    bool m_eachZone;
    int m_firstHidden = 0, m_nextHidden = 0;
    DependencyGraph m_graph;
    QVarLengthArray<int, 4> m_used;
};

} // namespace

DependencyGraph dependenciesOf(const Design &design, const Catalog &catalog, UnknownZone unknown)
{
    return PartsBuilder(design, catalog, unknown).built();
}

} // namespace octoha
