#include "core/assess/designparts.h"

namespace octoha {

namespace {

constexpr const char *faultKeys[partKinds]
    = {"node:", "zone:", "region", "database", "share", "balancer", "balancer:polling", "identity", "redis", "vault",
        "dns", "nat", "hybridLink", "certificate", "directory", "domainController:", "sqlMachine:", "", ""};

QString machineOf(const GraphPart &part, const Design &design)
{
    switch (part.kind) {
    case PartKind::Node: {
        const Name &name = design.compute.nodes[part.index].name;
        return name.isEmpty() ? QString::number(part.index + 1) : name.text();
    }
    case PartKind::AzureZone:
        return QString::number(part.index);
    case PartKind::Controller:
        return design.signIn.domainControllers[part.index].name.text();
    case PartKind::SqlMachine:
        return design.database.replicas[part.index].name.text();
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
