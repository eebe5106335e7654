#pragma once

#include "core/catalog/catalog.h"
#include "core/design/measures.h"

#include <QList>

namespace octoha {

/// What a design needs in Azure, said once for bill, availability and failures.

bool needsGateway(const Design &design); ///< Application Gateway.
bool gatewayReadsCertificate(const Design
        &design); ///< Application Gateway ends TLS; whoever issued the certificate, it takes it from Key Vault.
bool gatewayHasFirewall(const Design &design); ///< A web application firewall in Application Gateway.
bool frontDoorHasFirewall(const Design &design);
bool hasFirewall(const Design &design); ///< On a balancer that reads requests.
bool needsLoadBalancer(const Design &design, Exposure exposure); ///< One for private, one for public addresses.
/// Rules that the load balancer bills: web, polling, gRPC and outbound; inbound NAT rules are free.
int loadBalancerRules(const Design &design, Exposure exposure);
bool needsFrontDoor(const Design &design);
bool needsTrafficManager(const Design &design);
/// One resource carries portal and polling: one product, and one exposure where that makes two of it.
bool isOneBalancer(const Balancer &balancer);
bool linksPrivately(const Design &design); ///< Front Door reaches the nodes through Private Link.
bool balancesNodes(const Design &design, Exposure exposure); ///< The load balancer spreads over nodes or lets them out.
bool balancesAppliances(
    const Design &design, Exposure exposure); ///< The load balancer stands in front of a pair of appliances.
bool needsAppliances(const Design &design); ///< Kemp LoadMaster or F5 BIG-IP machines.
bool needsListenerBalancer(const Design &design); ///< In front of an availability group in one subnet.

/// True if data and log lie on disks of the SQL Server machines, not on one that they share.
bool holdsDataOnMachines(const Database &database);

bool makesNetwork(const Design &design);
bool makesVault(const Design &design);
bool makesWorkspace(const Design &design);
bool watchesQueue(const Design &design); ///< Nodes count the waiting tasks, and somebody is told of too many.
bool makesNatGateway(const Design &design);
bool makesDomainControllers(const Design &design);
bool usesManagedDomain(const Design &design); ///< Microsoft Entra Domain Services.
bool makesDnsZones(const Design &design);
bool usesRecoveryVault(const Design &design);
qsizetype backedUpMachines(const Design &design); ///< Nodes if they are, and each SQL Server machine for its databases.
bool usesManagedRedis(const Design &design);
bool nodesHavePublicAddresses(const Design &design);
QString filesSku(const Storage &storage); ///< Of the storage account of Azure Files: "PremiumV2_ZRS".
bool hasFilesCopy(const Design &design); ///< A second share, filled by a copy job.
bool hasSecondRegion(const Design &design); ///< Named and used.

/// What private endpoints lead to: "sql", "file", "vault", "redis".
QList<const char *> privateEndpoints(const Design &design);
/// Those that the second region has as well: the share's where it has a copy there, and none for the queue.
QList<const char *> secondEndpoints(const Design &design);
/// What needs a public address of its own, nodes apart: "nat", "bas", "web", "polling", "vpn".
QList<const char *> publicAddresses(const Design &design);

/// Zones of the region that designs use, 1 to this number; 0 in a region without zones or one that the catalog does not
/// hold.
int zonesOfRegion(const Design &design, const Catalog &catalog);
/// The zone of one of several machines that are dealt out over the zones by turns; none in a region without zones.
Zone zoneByTurns(int index, int zones);

} // namespace octoha
