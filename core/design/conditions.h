#pragma once

#include "core/design/measures.h"

/// When questions matter. Used by applicability.cpp alone.
namespace octoha::conditions {

/// A condition under which some questions matter, and what to say where it does not hold.
struct Condition {
    bool (*holds)(const Design &);
    const char *reason; ///< QT_TRANSLATE_NOOP("Applicability", …), after "not needed because".
};

// Workload
inline constexpr Condition licenceGiven{[](const Design &d) { return d.workload.licenceType != LicenceType::None; },
    QT_TRANSLATE_NOOP("Applicability", "there is no licence yet")};
inline constexpr Condition nodesLimited{
    [](const Design &d) { return licenceGiven.holds(d) && !d.workload.licenceNodesUnlimited; },
    QT_TRANSLATE_NOOP("Applicability", "the licence does not limit the nodes")};
inline constexpr Condition scimOn{[](const Design &d) { return d.signIn.scim; },
    QT_TRANSLATE_NOOP("Applicability", "SCIM provisioning is not chosen")};
inline constexpr Condition regularTasks{
    [](const Design &d) { return d.workload.arrivalPattern == ArrivalPattern::Regular; },
    QT_TRANSLATE_NOOP("Applicability", "tasks do not arrive at regular intervals")};
inline constexpr Condition weeklyTasks{
    [](const Design &d) { return d.workload.arrivalPattern == ArrivalPattern::Weekly; },
    QT_TRANSLATE_NOOP("Applicability", "tasks do not arrive by a weekly profile")};
inline constexpr Condition logNormalTasks{
    [](const Design &d) { return d.workload.durationSpread == DurationSpread::LogNormal; },
    QT_TRANSLATE_NOOP("Applicability", "deployment times are not log-normal")};
inline constexpr Condition highAvailability{[](const Design &d) { return isHighAvailability(d); },
    QT_TRANSLATE_NOOP("Applicability", "there is one node only")};

// Placement
inline constexpr Condition recovers{[](const Design &d) { return d.placement.drMode != DrMode::None; },
    QT_TRANSLATE_NOOP("Applicability", "no second region is planned")};
inline constexpr Condition ownNetwork{[](const Design &d) { return d.placement.networkId.isEmpty(); },
    QT_TRANSLATE_NOOP("Applicability", "an existing network is used")};
inline constexpr Condition hybrid{[](const Design &d) { return d.placement.hybridLink != HybridLink::None; },
    QT_TRANSLATE_NOOP("Applicability", "there is no hybrid link")};
inline constexpr Condition polled{
    [](const Design &d) { return hasPolling(d); }, QT_TRANSLATE_NOOP("Applicability", "no Tentacle or agent polls")};
inline constexpr Condition ownVault{[](const Design &d) { return d.placement.vaultId.isEmpty(); },
    QT_TRANSLATE_NOOP("Applicability", "an existing Key Vault is used")};
inline constexpr Condition azureDns{[](const Design &d) { return d.placement.dnsHosting == DnsHosting::AzureDns; },
    QT_TRANSLATE_NOOP("Applicability", "the DNS zone is not in Azure")};
inline constexpr Condition usesTls{[](const Design &d) { return d.balancer.tlsEnd != TlsEnd::Nowhere; },
    QT_TRANSLATE_NOOP("Applicability", "nothing is served over TLS")};
inline constexpr Condition publicRdp{[](const Design &d) { return d.placement.adminAccess == AdminAccess::PublicRdp; },
    QT_TRANSLATE_NOOP("Applicability", "administrators do not come over the Internet")};

// Compute
inline constexpr Condition availabilitySet{[](const Design &d) { return d.compute.spread == Spread::AvailabilitySet; },
    QT_TRANSLATE_NOOP("Applicability", "no availability set is chosen")};
inline constexpr Condition zones{[](const Design &d) { return d.compute.spread == Spread::Zones; },
    QT_TRANSLATE_NOOP("Applicability", "the nodes are not spread over zones")};
inline constexpr Condition scaleSet{[](const Design &d) { return d.compute.spread == Spread::ScaleSet; },
    QT_TRANSLATE_NOOP("Applicability", "no scale set is chosen")};
inline constexpr Condition dataDisks{[](const Design &d) { return d.compute.dataDiskGib.number() > 0; },
    QT_TRANSLATE_NOOP("Applicability", "the nodes have no data disk")};
inline constexpr Condition namedAccount{
    [](const Design &d) { return d.compute.serviceAccount != ServiceAccount::LocalSystem; },
    QT_TRANSLATE_NOOP("Applicability", "the service runs as Local System")};
inline constexpr Condition accountWithPassword{
    [](const Design &d) { return d.compute.serviceAccount == ServiceAccount::DomainAccount; },
    QT_TRANSLATE_NOOP("Applicability", "the service account has no password of ours")};
inline constexpr Condition dsc{[](const Design &d) { return d.compute.installMethod == InstallMethod::OctopusDsc; },
    QT_TRANSLATE_NOOP("Applicability", "OctopusDSC is not chosen")};
inline constexpr Condition grows{[](const Design &d) { return d.compute.growExisting; },
    QT_TRANSLATE_NOOP("Applicability", "no existing instance is grown")};

// Database
inline constexpr Condition dtu{[](const Design &d) { return d.database.kind == DatabaseKind::AzureSqlDtu; },
    QT_TRANSLATE_NOOP("Applicability", "Azure SQL by DTU is not chosen")};
inline constexpr Condition vcore{[](const Design &d) { return d.database.kind == DatabaseKind::AzureSqlVcore; },
    QT_TRANSLATE_NOOP("Applicability", "Azure SQL by vCore is not chosen")};
inline constexpr Condition azureSql{[](const Design &d) { return usesAzureSql(d.database); },
    QT_TRANSLATE_NOOP("Applicability", "Azure SQL is not chosen")};
inline constexpr Condition geo{
    [](const Design &d) { return usesAzureSql(d.database) && d.database.geoReplica != GeoReplica::None; },
    QT_TRANSLATE_NOOP("Applicability", "there is no copy of the database in another region")};
inline constexpr Condition failoverGroup{
    [](const Design &d) { return usesAzureSql(d.database) && d.database.geoReplica == GeoReplica::FailoverGroup; },
    QT_TRANSLATE_NOOP("Applicability", "there is no failover group")};
inline constexpr Condition existingServer{
    [](const Design &d) { return d.database.kind == DatabaseKind::ExistingServer; },
    QT_TRANSLATE_NOOP("Applicability", "no existing database server is used")};
inline constexpr Condition sqlMachines{[](const Design &d) { return usesSqlMachines(d.database); },
    QT_TRANSLATE_NOOP("Applicability", "no SQL Server machines are chosen")};
inline constexpr Condition sqlServer{[](const Design &d) { return !usesAzureSql(d.database); },
    QT_TRANSLATE_NOOP("Applicability", "Azure SQL has no such setting")};
inline constexpr Condition ownDatabase{
    [](const Design &d) { return usesAzureSql(d.database) || usesSqlMachines(d.database); },
    QT_TRANSLATE_NOOP("Applicability", "an existing database server is used")};
inline constexpr Condition failoverCluster{
    [](const Design &d) { return d.database.kind == DatabaseKind::FailoverCluster; },
    QT_TRANSLATE_NOOP("Applicability", "no failover cluster is chosen")};
inline constexpr Condition listens{
    [](const Design &d) {
        return usesSqlMachines(d.database)
            || (d.database.kind == DatabaseKind::ExistingServer
                && (d.database.existingAvailability == ExistingAvailability::AvailabilityGroup
                    || d.database.existingAvailability == ExistingAvailability::FailoverCluster));
    },
    QT_TRANSLATE_NOOP("Applicability", "the database has no listener")};
inline constexpr Condition sqlPassword{[](const Design &d) { return d.database.signIn == DatabaseSignIn::SqlLogin; },
    QT_TRANSLATE_NOOP("Applicability", "no SQL login is used")};
inline constexpr Condition loginNamed{
    [](const Design &d) { return d.database.signIn != DatabaseSignIn::ManagedIdentity; },
    QT_TRANSLATE_NOOP("Applicability", "the managed identity signs in")};
inline constexpr Condition windowsLogin{[](const Design &d) { return d.database.signIn == DatabaseSignIn::Windows; },
    QT_TRANSLATE_NOOP("Applicability", "Windows sign-in to the database is not chosen")};
inline constexpr Condition publicSql{
    [](const Design &d) { return usesAzureSql(d.database) && d.database.publicAccess; },
    QT_TRANSLATE_NOOP("Applicability", "the database is not reachable from the Internet")};

// Storage
inline constexpr Condition azureFiles{[](const Design &d) { return usesAzureFiles(d.storage); },
    QT_TRANSLATE_NOOP("Applicability", "Azure Files is not chosen")};
inline constexpr Condition filesV2{
    [](const Design &d) {
        return usesAzureFiles(d.storage) && (d.storage.tier == FilesTier::SsdV2 || d.storage.tier == FilesTier::HddV2);
    },
    QT_TRANSLATE_NOOP("Applicability", "the tier has no provisioned speed")};
inline constexpr Condition existingShare{[](const Design &d) { return usesExistingShare(d.storage); },
    QT_TRANSLATE_NOOP("Applicability", "no existing share is used")};
inline constexpr Condition netApp{[](const Design &d) { return d.storage.product == StorageProduct::NetAppFiles; },
    QT_TRANSLATE_NOOP("Applicability", "NetApp Files is not chosen")};
inline constexpr Condition azureShare{[](const Design &d) { return !usesExistingShare(d.storage); },
    QT_TRANSLATE_NOOP("Applicability", "the share exists already")};
inline constexpr Condition onePath{[](const Design &d) { return d.storage.layout != Layout::Separate; },
    QT_TRANSLATE_NOOP("Applicability", "each kind of data has a path of its own")};
inline constexpr Condition separatePaths{[](const Design &d) { return d.storage.layout == Layout::Separate; },
    QT_TRANSLATE_NOOP("Applicability", "all data are in one place")};
inline constexpr Condition driveMapped{[](const Design &d) {
                                           return d.storage.access == ShareAccess::MappedDrive
                                               || d.storage.access == ShareAccess::GlobalMapping;
                                       },
    QT_TRANSLATE_NOOP("Applicability", "no drive is mapped")};
inline constexpr Condition storageKey{
    [](const Design &d) { return usesAzureFiles(d.storage) && d.storage.signIn == ShareSignIn::StorageKey; },
    QT_TRANSLATE_NOOP("Applicability", "the share is not opened by the storage key")};
inline constexpr Condition keyOrDrive{
    [](const Design &d) { return storageKey.holds(d) || d.storage.access == ShareAccess::MappedDrive; },
    QT_TRANSLATE_NOOP("Applicability", "no key is stored and no drive is mapped for one account")};
inline constexpr Condition softDeletes{
    [](const Design &d) { return usesAzureFiles(d.storage) && d.storage.softDelete; },
    QT_TRANSLATE_NOOP("Applicability", "deleted shares are not kept")};

// Balancer
/// The product of the polling path counts where something takes that path.
inline bool pollsBy(const Design &design, PollingProduct product)
{
    return usesPollingPath(design) && design.balancer.polling == product;
}
inline constexpr Condition gateway{[](const Design &d) {
                                       return d.balancer.web == WebProduct::ApplicationGateway
                                           || pollsBy(d, PollingProduct::ApplicationGateway)
                                           || pollsBy(d, PollingProduct::ApplicationGatewayTcp);
                                   },
    QT_TRANSLATE_NOOP("Applicability", "Application Gateway is not chosen")};
inline constexpr Condition gatewayScales{
    [](const Design &d) { return gateway.holds(d) && d.balancer.gatewayAutoscale; },
    QT_TRANSLATE_NOOP("Applicability", "no gateway scales by itself")};
inline constexpr Condition loadBalancer{[](const Design &d) {
                                            return d.balancer.web == WebProduct::LoadBalancer
                                                || pollsBy(d, PollingProduct::LoadBalancer);
                                        },
    QT_TRANSLATE_NOOP("Applicability", "Load Balancer is not chosen")};
inline constexpr Condition balancerOrAddress{
    [](const Design &d) { return loadBalancer.holds(d) || isReachedFromInternet(d); },
    QT_TRANSLATE_NOOP("Applicability", "there is neither a Load Balancer nor a public address")};
inline constexpr Condition frontDoor{
    [](const Design &d) { return d.balancer.web == WebProduct::FrontDoor || pollsBy(d, PollingProduct::FrontDoor); },
    QT_TRANSLATE_NOOP("Applicability", "Front Door is not chosen")};
inline constexpr Condition trafficManager{[](const Design &d) {
                                              return d.balancer.web == WebProduct::TrafficManager
                                                  || pollsBy(d, PollingProduct::TrafficManager);
                                          },
    QT_TRANSLATE_NOOP("Applicability", "Traffic Manager is not chosen")};
inline constexpr Condition nodesByName{
    [](const Design &d) { return trafficManager.holds(d) || d.balancer.web == WebProduct::FrontDoor; },
    QT_TRANSLATE_NOOP("Applicability", "neither Traffic Manager nor Front Door is chosen")};
inline constexpr Condition appliances{[](const Design &d) {
                                          return d.balancer.web == WebProduct::Kemp || d.balancer.web == WebProduct::F5
                                              || pollsBy(d, PollingProduct::Kemp) || pollsBy(d, PollingProduct::F5);
                                      },
    QT_TRANSLATE_NOOP("Applicability", "neither Kemp LoadMaster nor F5 BIG-IP is chosen")};
inline constexpr Condition balanced{[](const Design &d) { return d.balancer.web != WebProduct::None; },
    QT_TRANSLATE_NOOP("Applicability", "the portal has no balancer")};
inline constexpr Condition tlsProxy{[](const Design &d) { return balanced.holds(d) && endsTlsAtBalancer(d.balancer); },
    QT_TRANSLATE_NOOP("Applicability", "no proxy ends TLS")};
inline constexpr Condition carriesWeb{[](const Design &d) {
                                          return d.balancer.web == WebProduct::ApplicationGateway
                                              || d.balancer.web == WebProduct::FrontDoor
                                              || d.balancer.web == WebProduct::Kemp || d.balancer.web == WebProduct::F5;
                                      },
    QT_TRANSLATE_NOOP("Applicability", "the chosen balancer does not read requests")};
inline constexpr Condition firewall{
    [](const Design &d) { return carriesWeb.holds(d) && d.balancer.waf != WafMode::Off; },
    QT_TRANSLATE_NOOP("Applicability", "no web application firewall is chosen")};
inline constexpr Condition webProbe{
    [](const Design &d) { return balanced.holds(d) && d.balancer.probeKind != ProbeKind::Tcp; },
    QT_TRANSLATE_NOOP("Applicability", "the probe opens a connection only")};
inline constexpr Condition pollingPath{[](const Design &d) { return usesPollingPath(d); },
    QT_TRANSLATE_NOOP("Applicability", "no Tentacle or agent polls, and nothing uses gRPC")};
inline constexpr Condition securityGroups{[](const Design &d) { return d.placement.networkSecurityGroups; },
    QT_TRANSLATE_NOOP("Applicability", "there are no network security groups")};
inline constexpr Condition grpc{
    [](const Design &d) { return carriesGrpc(d.workload); }, QT_TRANSLATE_NOOP("Applicability", "nothing uses gRPC")};

// Sign-in
inline constexpr Condition passwords{[](const Design &d) { return d.signIn.usernamePassword; },
    QT_TRANSLATE_NOOP("Applicability", "nobody signs in by password")};
inline constexpr Condition entra{[](const Design &d) { return d.signIn.entra; },
    QT_TRANSLATE_NOOP("Applicability", "Microsoft Entra ID is not chosen")};
inline constexpr Condition entraSecret{[](const Design &d) { return d.signIn.entra && d.signIn.entraHasSecret; },
    QT_TRANSLATE_NOOP("Applicability", "the Entra application has no client secret")};
inline constexpr Condition activeDirectory{[](const Design &d) { return d.signIn.activeDirectory; },
    QT_TRANSLATE_NOOP("Applicability", "Active Directory is not chosen")};
inline constexpr Condition domain{[](const Design &d) { return needsDomain(d); },
    QT_TRANSLATE_NOOP("Applicability", "nothing needs a Windows domain")};
inline constexpr Condition newControllers{
    [](const Design &d) { return domain.holds(d) && d.signIn.domainSource == DomainSource::NewControllers; },
    QT_TRANSLATE_NOOP("Applicability", "no domain controller is built")};
inline constexpr Condition ldap{
    [](const Design &d) { return d.signIn.ldap; }, QT_TRANSLATE_NOOP("Applicability", "LDAP is not chosen")};
inline constexpr Condition google{[](const Design &d) { return d.signIn.google; },
    QT_TRANSLATE_NOOP("Applicability", "Google Workspace is not chosen")};
inline constexpr Condition okta{
    [](const Design &d) { return d.signIn.okta; }, QT_TRANSLATE_NOOP("Applicability", "Okta is not chosen")};
inline constexpr Condition oidc{[](const Design &d) { return d.signIn.genericOidc; },
    QT_TRANSLATE_NOOP("Applicability", "generic OpenID Connect is not chosen")};
inline constexpr Condition groups{[](const Design &d) { return d.signIn.entra || d.signIn.activeDirectory; },
    QT_TRANSLATE_NOOP("Applicability", "no directory with groups is chosen")};
inline constexpr Condition external{[](const Design &d) { return externalProviderCount(d.signIn) > 0; },
    QT_TRANSLATE_NOOP("Applicability", "no external provider is chosen")};

// Polling
inline constexpr Condition ownEndpoints{
    [](const Design &d) { return pollsEveryNode(d.polling) || d.polling.way == PollingWay::EditConfig; },
    QT_TRANSLATE_NOOP("Applicability", "the nodes have no polling addresses of their own")};
inline constexpr Condition sharedEndpoint{[](const Design &d) {
                                              return d.polling.way == PollingWay::PortPerNode
                                                  || d.polling.way == PollingWay::Redis
                                                  || d.polling.way == PollingWay::PlainBalancer;
                                          },
    QT_TRANSLATE_NOOP("Applicability", "the nodes share no polling address")};
inline constexpr Condition redis{[](const Design &d) { return usesRedis(d); },
    QT_TRANSLATE_NOOP("Applicability", "polling over Redis is not chosen")};
inline constexpr Condition redisByAddress{
    [](const Design &d) { return usesRedis(d) && d.polling.redisSource != RedisSource::AzureManagedRedis; },
    QT_TRANSLATE_NOOP("Applicability", "no existing Redis is used")};
inline constexpr Condition managedRedis{
    [](const Design &d) { return usesRedis(d) && d.polling.redisSource == RedisSource::AzureManagedRedis; },
    QT_TRANSLATE_NOOP("Applicability", "Azure Managed Redis is not chosen")};
inline constexpr Condition webSockets{[](const Design &d) { return d.polling.way == PollingWay::WebSockets; },
    QT_TRANSLATE_NOOP("Applicability", "polling over web sockets is not chosen")};
inline constexpr Condition setsConnections{[](const Design &d) { return d.polling.setsConnectionCount; },
    QT_TRANSLATE_NOOP("Applicability", "the connection count is left as it is")};

} // namespace octoha::conditions
