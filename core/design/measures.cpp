#include "core/design/measures.h"

#include <algorithm>
#include <cmath>

namespace octoha {

int requiredTaskCap(const Workload &workload)
{
    const qint64 window = workload.windowMinutes.number();
    const qint64 minutes = qint64(workload.projects.number()) * workload.averageMinutes.number();
    return window > 0 ? int(std::min<qint64>((minutes + window - 1) / window, 1'000'000'000)) : 0;
}

int totalTaskCap(const Compute &compute)
{
    int total = 0;
    for (const Node &node : compute.nodes)
        total += node.taskCap.number();
    return total;
}

int taskCapOneNodeAway(const Compute &compute)
{
    int largest = 0;
    for (const Node &node : compute.nodes)
        largest = std::max(largest, node.taskCap.number());
    return totalTaskCap(compute) - largest;
}

int taskNodeCount(const Compute &compute)
{
    return int(std::count_if(
        compute.nodes.cbegin(), compute.nodes.cend(), [](const Node &node) { return node.taskCap.number() > 0; }));
}

bool hasDataDisks(const Compute &compute)
{
    return compute.dataDisks.number() > 0 && compute.dataDiskGib.number() > 0;
}

int zoneCount(const Compute &compute)
{
    bool seen[Zone::maximum + 1] = {};
    for (const Node &node : compute.nodes)
        seen[node.zone.number()] = true;
    return int(std::count(std::begin(seen), std::end(seen), true));
}

bool isHighAvailability(const Design &design)
{
    return design.compute.nodes.size() > 1;
}

bool isProduction(const Design &design)
{
    return design.project.purpose == Purpose::Production;
}

bool usesAzureSql(const Database &database)
{
    return database.kind == DatabaseKind::AzureSqlDtu || database.kind == DatabaseKind::AzureSqlVcore;
}

bool usesSqlMachines(const Database &database)
{
    return database.kind == DatabaseKind::AvailabilityGroup || database.kind == DatabaseKind::FailoverCluster;
}

bool usesAzureFiles(const Storage &storage)
{
    return storage.product == StorageProduct::AzureFiles;
}

bool sharesByDomain(const Storage &storage)
{
    return usesAzureFiles(storage)
        && (storage.signIn == ShareSignIn::ActiveDirectory || storage.signIn == ShareSignIn::EntraDomainServices);
}

bool usesExistingShare(const Storage &storage)
{
    return storage.product != StorageProduct::AzureFiles && storage.product != StorageProduct::NetAppFiles;
}

int pollingCount(const Design &design)
{
    const qint64 stated = qint64(design.workload.pollingTentacles.number()) + design.workload.kubernetesAgents.number();
    return int(std::max<qint64>(stated, design.polling.tentacles.size()));
}

bool hasPolling(const Design &design)
{
    return pollingCount(design) > 0;
}

bool pollsEveryNode(const Polling &polling)
{
    return polling.way == PollingWay::AddressPerNode || polling.way == PollingWay::PortPerNode
        || polling.way == PollingWay::WebSockets || polling.way == PollingWay::KubernetesAgents;
}

bool usesRedis(const Design &design)
{
    return hasPolling(design) && design.polling.way == PollingWay::Redis;
}

bool isDiscouraged(PollingWay way)
{
    return way == PollingWay::EditConfig || way == PollingWay::PlainBalancer;
}

bool carriesGrpc(const Workload &workload)
{
    return workload.kubernetesMonitor || workload.grpcFeatures;
}

bool usesPollingPath(const Design &design)
{
    return hasPolling(design) || carriesGrpc(design.workload);
}

bool isReachedFromInternet(const Design &design)
{
    const Balancer &balancer = design.balancer;
    return (balancer.web != WebProduct::None && balancer.webExposure == Exposure::Public)
        || (usesPollingPath(design) && balancer.pollingExposure == Exposure::Public);
}

Name secondRegion(const Design &design)
{
    return design.placement.drMode == DrMode::None ? Name() : design.placement.drRegion;
}

Name partnerRegion(const Design &design)
{
    const Database &database = design.database;
    if (!usesAzureSql(database) || database.geoReplica == GeoReplica::None)
        return {};
    return database.partnerRegion.isEmpty() ? secondRegion(design) : database.partnerRegion;
}

std::optional<int> minutesToCopy(Gib data, Mbit line)
{
    constexpr double megabitsPerGib = 1024.0 * 1024 * 1024 * 8 / 1e6;
    if (line.number() == 0)
        return {};
    return int(std::ceil(data.number() * megabitsPerGib / line.number() / 60));
}

int statedNodeLimit(const Workload &workload)
{
    const bool limited = workload.licenceLimitsRead && !workload.licenceNodesUnlimited;
    return limited ? std::max(1, workload.licenceNodeLimit.number()) : 0;
}

int uploadSeconds(const Workload &workload)
{
    const qint64 line = workload.uplinkMbit.number();
    return line > 0 ? int(qint64(workload.largestPackageMb.number()) * 8 / line) : 0;
}

bool needsDomain(const Design &design)
{
    const bool windowsLogin = !usesAzureSql(design.database) && design.database.signIn == DatabaseSignIn::Windows;
    return design.signIn.activeDirectory || usesSqlMachines(design.database) || windowsLogin
        || sharesByDomain(design.storage) || design.storage.product == StorageProduct::NetAppFiles
        || design.compute.serviceAccount != ServiceAccount::LocalSystem;
}

int externalProviderCount(const SignIn &signIn)
{
    const bool providers[] = {signIn.activeDirectory, signIn.entra, signIn.google, signIn.ldap, signIn.okta,
        signIn.github, signIn.octopusId, signIn.genericOidc};
    return int(std::count(std::begin(providers), std::end(providers), true));
}

bool endsTlsAtBalancer(const Balancer &balancer)
{
    return balancer.tlsEnd == TlsEnd::Balancer || balancer.tlsEnd == TlsEnd::Bridged;
}

} // namespace octoha
