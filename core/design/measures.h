#pragma once

#include "core/design/design.h"

namespace octoha {

/// Plain quantities and plain yes-or-no of a design, used by rules and assessment alike. No fact of the catalog is in them.

/// Tasks at once that the window needs: ceil(projects * average minutes / window minutes); 0 for a window of 0 minutes.
/// Source: Octopus, best practices for self-hosted high availability.
int requiredTaskCap(const Workload &workload);
/// Sum of the task caps of all nodes.
int totalTaskCap(const Compute &compute);
/// What is left of the total when the node with the largest cap is away.
int taskCapOneNodeAway(const Compute &compute);
/// Nodes with a task cap above 0.
int taskNodeCount(const Compute &compute);
/// Different zones among the nodes; all nodes without a zone count as one.
int zoneCount(const Compute &compute);
bool isHighAvailability(const Design &design); ///< Two nodes or more.
bool isProduction(const Design &design);

bool usesAzureSql(const Database &database);
bool usesSqlMachines(const Database &database); ///< Availability group or failover cluster on virtual machines of this design.
bool usesAzureFiles(const Storage &storage);
bool usesExistingShare(const Storage &storage); ///< DFS replica, file server or another share: a path that exists already.

/// Polling Tentacles and Kubernetes agents, by count or by list, whichever is more.
int pollingCount(const Design &design);
bool hasPolling(const Design &design);
/// True for the ways in which each node is polled on an address or port of its own.
bool pollsEveryNode(const Polling &polling);
bool usesRedis(const Polling &polling);
bool carriesGrpc(const Workload &workload); ///< Kubernetes monitor or other gRPC clients.

/// Seconds to send the largest package over the slowest line; 0 if the line's speed is 0.
int uploadSeconds(const Workload &workload);
/// True if anything chosen needs a Windows domain.
bool needsDomain(const Design &design);
/// External providers that are on (all but username and password, guest and SCIM).
int externalProviderCount(const SignIn &signIn);
bool endsTlsAtBalancer(const Balancer &balancer); ///< At the balancer, bridged or not.

} // namespace octoha
