#pragma once

#include "core/design/design.h"

namespace octoha {

/// Plain quantities and plain yes-or-no of a design, used by rules and assessment alike. No fact of the catalog is in
/// them.

/// Tasks at once that the window needs: ceil(projects * average minutes / window minutes); 0 for a window of 0 minutes.
/// Source: Octopus, best practices for self-hosted high availability.
int requiredTaskCap(const Workload &workload);
/// Sum of the task caps of all nodes.
int totalTaskCap(const Compute &compute);
/// What is left of the total when the node with the largest cap is away.
int taskCapOneNodeAway(const Compute &compute);
/// Nodes with a task cap above 0.
int taskNodeCount(const Compute &compute);
/// Data disks have a number and a size; one without the other is none.
bool hasDataDisks(const Compute &compute);
/// Different zones among the nodes; all nodes without a zone count as one.
int zoneCount(const Compute &compute);
bool isHighAvailability(const Design &design); ///< Two nodes or more.
bool isProduction(const Design &design);

bool usesAzureSql(const Database &database);
bool usesSqlMachines(
    const Database &database); ///< Availability group or failover cluster on virtual machines of this design.
bool usesAzureFiles(const Storage &storage);
/// True if the storage account asks a Windows domain who may open the share.
bool sharesByDomain(const Storage &storage);
bool usesExistingShare(
    const Storage &storage); ///< DFS replica, file server or another share: a path that exists already.

/// Polling Tentacles and Kubernetes agents, by count or by list, whichever is more.
int pollingCount(const Design &design);
bool hasPolling(const Design &design);
/// True for the ways in which each node is polled on an address or port of its own.
bool pollsEveryNode(const Polling &polling);
/// True if something polls, and does so over the queue in Redis.
bool usesRedis(const Design &design);
bool isDiscouraged(PollingWay way); ///< Octopus advises against it, and nothing is scripted for it.
bool carriesGrpc(const Workload &workload); ///< Kubernetes monitor or other gRPC clients.

/// Polling and gRPC share a path and its balancer: true if either is used.
bool usesPollingPath(const Design &design);
/// True if portal, Tentacles or gRPC clients come over the Internet, by the exposures of the paths in use.
bool isReachedFromInternet(const Design &design);

/// The region for disaster recovery; empty where none is planned.
Name secondRegion(const Design &design);
/// Where the copy of an Azure SQL database stands: the region named beside it, else the second region. Empty: no copy,
/// or no region stated for it.
Name partnerRegion(const Design &design);

/// Nodes that the licence XML allows; a licence without the element allows one. 0: any number, or the XML was not read.
int statedNodeLimit(const Workload &workload);

/// Seconds to send the largest package over the slowest line; 0 if the line's speed is 0.
int uploadSeconds(const Workload &workload);
/// Minutes to copy that much over the line, rounded up; nothing for a line of no speed.
std::optional<int> minutesToCopy(Gib data, Mbit line);
/// True if anything chosen needs a Windows domain.
bool needsDomain(const Design &design);
/// External providers that are on (all but username and password, guest and SCIM).
int externalProviderCount(const SignIn &signIn);
bool endsTlsAtBalancer(const Balancer &balancer); ///< At the balancer, bridged or not.

} // namespace octoha
