#include "core/assess/needs.h"
#include "core/catalog/facts.h"
#include "core/plan/chapter.h"
#include "core/plan/networktables.h"
#include "core/plan/places.h"

#include <algorithm>

namespace octoha {

namespace {

using Rows = QList<QStringList>;

QString hostOf(const PollAddress &address)
{
    return address.address.section(u'/', 2, 2).section(u':', 0, 0);
}

QString portOf(const PollAddress &address)
{
    return address.address.section(u'/', 2, 2).section(u':', 1);
}

bool pollsDirectly(const Design &design)
{
    return design.balancer.polling == PollingProduct::Direct;
}

const Node *nodeNamed(const Design &design, const QString &name)
{
    const auto &nodes = design.compute.nodes;
    const auto found
        = std::find_if(nodes.cbegin(), nodes.cend(), [&](const Node &node) { return node.name.text() == name; });
    return found == nodes.cend() ? nullptr : &*found;
}

/// "octo-01 (10.20.0.4)".
QString nodeText(const Design &design, const QString &name)
{
    const Node *node = nodeNamed(design, name);
    return node && !node->address.isEmpty() ? QStringLiteral("%1 (%2)").arg(name, node->address.text()) : name;
}

/// What a name that Tentacles poll leads to: the balancer in between, or each node itself.
QString pollingTarget(const ChapterWriter &writer, const PollAddress &address)
{
    return pollsDirectly(writer.design) && !address.node.isEmpty() ? nodeText(writer.design, address.node)
                                                                   : writer.answer(field<&Balancer::polling>);
}

// Nodes that share a name on different ports make one record of it.
Rows pollingRecords(const ChapterWriter &writer)
{
    Rows rows;
    QStringList seen;
    for (const PollAddress &address : writer.deployment.pollAddresses) {
        const QString name = hostOf(address), target = pollingTarget(writer, address);
        if (name.isEmpty() || seen.contains(name + target) || name == writer.design.balancer.hostName.text())
            continue;
        seen.append(name + target);
        rows.append({name, target, writer.answer(field<&Placement::dnsHosting>)});
    }
    return rows;
}

Rows privateRecords(const ChapterWriter &writer)
{
    const Deployment &deployment = writer.deployment;
    Rows rows;
    const auto add = [&](const char *endpoint, const QString &name, const char *target, Fact zone) {
        for (const char *used : privateEndpoints(writer.design)) {
            if (qstrcmp(used, endpoint) == 0)
                rows.append({name, planText(target), writer.catalog.text(zone)});
        }
    };
    add("sql", deployment.sqlServer, QT_TRANSLATE_NOOP("Plan", "private endpoint of the database"), Fact::SqlDnsZone);
    add("file", deployment.shareServer, QT_TRANSLATE_NOOP("Plan", "private endpoint of the share"), Fact::FilesDnsZone);
    add("vault", deployment.vaultName + QStringLiteral(".vault.azure.net"),
        QT_TRANSLATE_NOOP("Plan", "private endpoint of the vault"), Fact::VaultDnsZone);
    add("redis", redisHost(writer.design, writer.catalog), QT_TRANSLATE_NOOP("Plan", "private endpoint of Redis"),
        Fact::RedisDnsZone);
    return rows;
}

Rows dnsRows(const ChapterWriter &writer)
{
    const Design &design = writer.design;
    Rows rows;
    if (!design.balancer.hostName.isEmpty())
        rows.append({design.balancer.hostName.text(), writer.answer(field<&Balancer::web>),
            writer.answer(field<&Placement::dnsHosting>)});
    return rows + pollingRecords(writer) + privateRecords(writer);
}

/// What a balancer sends where for the Tentacles: the port in front, and the port of the node behind it.
Rows forwardingRows(const ChapterWriter &writer)
{
    const Design &design = writer.design;
    Rows rows;
    if (!hasPolling(design) || pollsDirectly(design))
        return rows;
    const QString nodePort = QString::number(nodePollingPort(design));
    for (const PollAddress &address : writer.deployment.pollAddresses) {
        const QString node = address.node.isEmpty() ? planText(QT_TRANSLATE_NOOP("Plan", "every node that runs tasks"))
                                                    : nodeText(design, address.node);
        rows.append({hostOf(address), portOf(address), node, nodePort});
    }
    return rows;
}

/// "HTTP /api/octopusservernodes/ping"; a TCP probe has no path.
QString probeText(const Balancer &balancer)
{
    return balancer.probeKind == ProbeKind::Tcp ? choiceLabel(balancer.probeKind)
                                                : choiceLabel(balancer.probeKind) + u' ' + balancer.probePath.text();
}

Rows balancerRows(const ChapterWriter &writer)
{
    const Balancer &balancer = writer.design.balancer;
    Rows rows;
    if (balancer.web != WebProduct::None)
        rows.append({planText(QT_TRANSLATE_NOOP("Plan", "Portal and API")), writer.answer(field<&Balancer::web>),
            probeText(balancer), balancer.probeKind == ProbeKind::Tcp ? QString() : balancer.probeCodes.text(),
            writer.answer(field<&Balancer::requestTimeoutSeconds>)});
    if (usesPollingPath(writer.design) && !pollsDirectly(writer.design))
        rows.append({planText(QT_TRANSLATE_NOOP("Plan", "Polling and gRPC")), writer.answer(field<&Balancer::polling>),
            writer.answer(field<&Balancer::pollingProbe>), QString(),
            writer.answer(field<&Balancer::idleTimeoutMinutes>)});
    return rows;
}

QString dnsServers(const Placement &placement)
{
    QStringList servers;
    for (const Line &server : placement.dnsServers)
        servers.append(server.text());
    return servers.isEmpty() ? planText(QT_TRANSLATE_NOOP("Plan", "Azure")) : servers.join(QLatin1String(", "));
}

void firewallPart(ChapterWriter &writer)
{
    const Placement &placement = writer.design.placement;
    if (!placement.networkSecurityGroups)
        writer.paragraph(planText(QT_TRANSLATE_NOOP("Plan",
                             "No network security groups are planned; whatever filters instead must let this pass.")),
            plan::Paragraph::Tone::Warning);
    for (plan::Table &table : firewallTables(writer.design, writer.catalog))
        writer.add(std::move(table));
    if (!rangesOf(writer.design, SubnetPurpose::Bastion).isEmpty())
        writer.paragraph(
            planText(QT_TRANSLATE_NOOP("Plan",
                         "%1 takes the rules that Microsoft prescribes for Azure Bastion; without them Bastion stops."))
                .arg(subnetName(SubnetPurpose::Bastion, writer.catalog)));
}

void trafficPart(ChapterWriter &writer)
{
    writer.table(QT_TRANSLATE_NOOP("Plan", "Balancers"),
        {QT_TRANSLATE_NOOP("Plan", "Traffic"), QT_TRANSLATE_NOOP("Plan", "Product"), QT_TRANSLATE_NOOP("Plan", "Probe"),
            QT_TRANSLATE_NOOP("Plan", "Codes"), QT_TRANSLATE_NOOP("Plan", "Time-out")},
        balancerRows(writer));
    if (const Rows rows = forwardingRows(writer); !rows.isEmpty())
        writer.table(QT_TRANSLATE_NOOP("Plan", "Forwarding of polling"),
            {QT_TRANSLATE_NOOP("Plan", "Name"), QT_TRANSLATE_NOOP("Plan", "Front port"),
                QT_TRANSLATE_NOOP("Plan", "Node"), QT_TRANSLATE_NOOP("Plan", "Node's port")},
            rows, {1, 3});
    writer.table(QT_TRANSLATE_NOOP("Plan", "DNS"),
        {QT_TRANSLATE_NOOP("Plan", "Name"), QT_TRANSLATE_NOOP("Plan", "Leads to"),
            QT_TRANSLATE_NOOP("Plan", "Kept in")},
        dnsRows(writer));
}

} // namespace

void networkChapter(ChapterWriter &writer)
{
    const Placement &placement = writer.design.placement;
    writer.heading(2, QT_TRANSLATE_NOOP("Plan", "Network"), "network");
    writer.paragraph(
        planText(QT_TRANSLATE_NOOP(
                     "Plan", "Network %1 in %2. Outbound: %3. Administration: %4. Hybrid link: %5. DNS servers: %6."))
            .arg(makesNetwork(writer.design) ? placement.networkRange.text()
                                             : nameOf(ResourceKind::VirtualNetwork, writer.design, writer.catalog).name,
                writer.answer(field<&Placement::region>), writer.answer(field<&Placement::outbound>),
                writer.answer(field<&Placement::adminAccess>), writer.answer(field<&Placement::hybridLink>),
                dnsServers(placement)));
    if (!placement.subnets.isEmpty())
        writer.add(subnetTable(writer.design, writer.catalog));
    firewallPart(writer);
    trafficPart(writer);
}

} // namespace octoha
