#include "core/assess/services.h"
#include "core/design/measures.h"

namespace octoha {

namespace {

bool showsPortal(const Node &node)
{
    return node.role != NodeRole::TasksOnly;
}

bool runsTasks(const Node &node)
{
    return node.taskCap.number() > 0;
}

bool hasProviders(const Design &design)
{
    return externalProviderCount(design.signIn) > 0;
}

bool hasGrpc(const Design &design)
{
    return carriesGrpc(design.workload);
}

bool anyNode(const Node &)
{
    return true;
}

bool linked(const Design &design)
{
    return design.placement.hybridLink != HybridLink::None;
}

PartKinds needsOfProviders(const Design &design)
{
    const int domain = int(design.signIn.activeDirectory) + int(design.signIn.ldap);
    return (domain > 0 ? kindsOf(PartKind::Directory) : 0)
        | (externalProviderCount(design.signIn) > domain ? kindsOf(PartKind::Identity) : 0);
}

// Windows starts a service of a domain account only when the domain answers.
PartKinds needsOfStart(const Design &design)
{
    return design.compute.serviceAccount == ServiceAccount::LocalSystem ? 0 : kindsOf(PartKind::Directory);
}

constexpr PartKinds core = kindsOf(PartKind::Database, PartKind::Names);
constexpr PartKinds portal = core | kindsOf(PartKind::WebPath, PartKind::Certificate);

const Service services[] = {
    {.stops = QT_TRANSLATE_NOOP("Failures", "Portal and API do not answer."),
        .continues = QT_TRANSLATE_NOOP("Failures", "Portal and API answer."),
        .needs = portal,
        .worksOn = showsPortal,
        .isUse = true},
    {.stops = QT_TRANSLATE_NOOP("Failures", "Deployments and runbooks do not run."),
        .continues = QT_TRANSLATE_NOOP("Failures", "Deployments and runbooks run."),
        .needs = core | kindsOf(PartKind::Share),
        .worksOn = runsTasks,
        .isUse = true},
    {.stops = QT_TRANSLATE_NOOP("Failures", "Polling Tentacles get no work."),
        .continues = QT_TRANSLATE_NOOP("Failures", "Polling Tentacles get their work."),
        .needs = core | kindsOf(PartKind::Share, PartKind::PollingPath, PartKind::Redis),
        .worksOn = runsTasks,
        .applies = hasPolling,
        .isUse = true},
    {.stops = QT_TRANSLATE_NOOP("Failures", "Clients of gRPC and Kubernetes monitors are cut off."),
        .continues = QT_TRANSLATE_NOOP("Failures", "Clients of gRPC and Kubernetes monitors are connected."),
        .needs = core | kindsOf(PartKind::PollingPath),
        .worksOn = anyNode,
        .applies = hasGrpc,
        .isUse = true},
    {.stops = QT_TRANSLATE_NOOP("Failures", "Users of external providers cannot sign in; open sessions go on."),
        .continues = QT_TRANSLATE_NOOP("Failures", "Users can sign in."),
        .needs = portal,
        .worksOn = showsPortal,
        .applies = hasProviders,
        .alsoNeeds = needsOfProviders},
    {.stops = QT_TRANSLATE_NOOP("Failures", "Task logs, artifacts and packages cannot be read."),
        .continues = QT_TRANSLATE_NOOP("Failures", "Task logs, artifacts and packages can be read."),
        .needs = portal | kindsOf(PartKind::Share),
        .worksOn = showsPortal},
    {.stops = QT_TRANSLATE_NOOP("Failures", "A node that is restarted or added does not start."),
        .continues = QT_TRANSLATE_NOOP("Failures", "Nodes can be restarted."),
        .needs = core | kindsOf(PartKind::Share, PartKind::Region),
        .alsoNeeds = needsOfStart},
    {.stops = QT_TRANSLATE_NOOP(
         "Failures", "Secrets and certificates in Key Vault cannot be read, so no node can be added."),
        .continues = QT_TRANSLATE_NOOP("Failures", "Secrets and certificates in Key Vault can be read."),
        .needs = kindsOf(PartKind::Names, PartKind::Vault, PartKind::Region)},
    {.stops = QT_TRANSLATE_NOOP("Failures", "External feeds and cloud targets are out of reach."),
        .continues = QT_TRANSLATE_NOOP("Failures", "External feeds and cloud targets are in reach."),
        .needs = kindsOf(PartKind::Names, PartKind::Outbound, PartKind::Region)},
    {.stops = QT_TRANSLATE_NOOP("Failures", "Targets and users on-premises are cut off."),
        .continues = QT_TRANSLATE_NOOP("Failures", "Targets and users on-premises are connected."),
        .needs = kindsOf(PartKind::Link, PartKind::Region),
        .applies = linked},
};

} // namespace

std::span<const Service> allServices()
{
    return services;
}

} // namespace octoha
