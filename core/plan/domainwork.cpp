#include "core/plan/domainwork.h"

#include "core/assess/needs.h"
#include "core/plan/deployment.h"

namespace octoha {

QList<DomainController> controllersToMake(const Design &design)
{
    return makesDomainControllers(design) ? design.signIn.domainControllers : QList<DomainController>();
}

QStringList domainDnsServers(const Design &design)
{
    QStringList addresses;
    for (const DomainController &controller : controllersToMake(design)) {
        if (!controller.address.isEmpty())
            addresses.append(controller.address.text());
    }
    if (makesDomainControllers(design))
        return addresses;
    for (const Line &server : design.placement.dnsServers)
        addresses.append(server.text());
    return addresses;
}

QStringList domainMembers(const Design &design)
{
    QStringList names;
    for (const Node &node : design.compute.nodes)
        names.append(node.name.text());
    for (const Replica &replica : usesSqlMachines(design.database) ? design.database.replicas : QList<Replica>())
        names.append(replica.name.text());
    return names;
}

QString accountHosts(const QList<Node> &nodes)
{
    QStringList hosts;
    for (const Node &node : nodes)
        hosts.append(quotedForPowerShell(node.name.text() + u'$'));
    return hosts.join(QStringLiteral(", "));
}

} // namespace octoha
