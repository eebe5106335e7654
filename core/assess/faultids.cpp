#include "core/assess/designparts.h"

namespace octoha {

namespace {

constexpr const char *faultKeys[partKinds]
    = {"node:", "zone:", "region", "database", "share", "balancer", "balancer:polling", "identity", "redis", "vault",
        "dns", "nat", "hybridLink", "certificate", "directory", "domainController:", "sqlMachine:", "", ""};

/// By its place in the list where it has no name yet.
template<typename Machine> QString nameOf(const QList<Machine> &machines, int index)
{
    const QString name = machines[index].name.text();
    return name.isEmpty() ? QString::number(index + 1) : name;
}

QString machineOf(const GraphPart &part, const Design &design)
{
    switch (part.kind) {
    case PartKind::Node:
        return nameOf(design.compute.nodes, part.index);
    case PartKind::AzureZone:
        return QString::number(part.index);
    case PartKind::Controller:
        return nameOf(design.signIn.domainControllers, part.index);
    case PartKind::SqlMachine:
        return nameOf(design.database.replicas, part.index);
    default:
        return {};
    }
}

} // namespace

QString faultId(const GraphPart &part, const Design &design)
{
    return QLatin1String(faultKeys[size_t(part.kind)]) + machineOf(part, design);
}

} // namespace octoha
