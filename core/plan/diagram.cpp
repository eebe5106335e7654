#include "core/assess/needs.h"
#include "core/catalog/names.h"
#include "core/plan/diagramreader.h"
#include "core/plan/places.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace octoha {

namespace {

constexpr int zoneNotStated = std::numeric_limits<int>::max(); // Stands after all others.

/// The ports in front that Tentacles poll: the first and the last.
QString frontPorts(const Deployment &deployment)
{
    QStringList ports;
    for (const PollAddress &address : deployment.pollAddresses)
        ports.append(address.address.section(u'/', 2, 2).section(u':', 1));
    ports.removeDuplicates();
    return ports.size() > 2 ? ports.first() + u'-' + ports.last() : ports.join(QLatin1String(", "));
}

QString tlsText(TlsEnd end)
{
    static constexpr const char *texts[] = {QT_TRANSLATE_NOOP("Diagram", "TLS ends here"),
        QT_TRANSLATE_NOOP("Diagram", "TLS ends here and again at the nodes"),
        QT_TRANSLATE_NOOP("Diagram", "TLS ends at the nodes"), QT_TRANSLATE_NOOP("Diagram", "No TLS")};
    return diagramText(texts[int(end)]);
}

QString zoneName(int number)
{
    if (number == zoneNotStated)
        return diagramText(QT_TRANSLATE_NOOP("Diagram", "Zone not stated"));
    return number == 0 ? diagramText(QT_TRANSLATE_NOOP("Diagram", "No zone"))
                       : diagramText(QT_TRANSLATE_NOOP("Diagram", "Zone %1")).arg(number);
}

} // namespace

QString DiagramReader::description() const
{
    return QCoreApplication::translate("Diagram",
        "%n Octopus node(s), %1 for the database, %2 for the files, %3 in front.", nullptr,
        int(m_design.compute.nodes.size()))
        .arg(orNothing(field<&Database::kind>, m_design.database.kind),
            orNothing(field<&Storage::product>, m_design.storage.product),
            orNothing(field<&Balancer::web>, m_design.balancer.web));
}

/// Name and range; empty where the network of the design has no such subnet.
QString DiagramReader::subnet(SubnetPurpose purpose) const
{
    const QStringList ranges = rangesOf(m_design, purpose);
    return ranges.isEmpty() ? QString() : subnetName(purpose, m_catalog) + u' ' + ranges.join(QLatin1String(", "));
}

QString DiagramReader::balancerSubnet(bool isGateway, bool isAppliance, bool isPrivateBalancer) const
{
    if (isGateway)
        return subnet(SubnetPurpose::Gateway);
    if (isAppliance)
        return subnet(SubnetPurpose::Appliances);
    return isPrivateBalancer ? subnet(SubnetPurpose::Nodes) : QString();
}

Boxes DiagramReader::clients() const
{
    Boxes boxes{{diagramText(QT_TRANSLATE_NOOP("Diagram", "Users and build servers")), {m_deployment.portalUrl},
        QStringLiteral("443")}};
    if (hasPolling(m_design))
        boxes.append({diagramText(QT_TRANSLATE_NOOP("Diagram", "Polling Tentacles and agents")),
            {QCoreApplication::translate("Diagram", "%n that poll", nullptr, pollingCount(m_design)),
                ifStated(field<&Polling::way>, m_design.polling.way)},
            frontPorts(m_deployment)});
    return boxes;
}

Boxes DiagramReader::balancers() const
{
    const Balancer &balancer = m_design.balancer;
    const WebProduct web = balancer.web;
    const PollingProduct polling = balancer.polling;
    Boxes boxes{{webTitle(),
        {diagramText(QT_TRANSLATE_NOOP("Diagram", "Portal and API")),
            ifStated(field<&Balancer::tlsEnd>, tlsText(balancer.tlsEnd))},
        ifStated(field<&Balancer::tlsEnd>, nodeWebPorts(balancer).join(QLatin1String(", "))),
        ifStated(field<&Balancer::web>,
            balancerSubnet(web == WebProduct::ApplicationGateway, web == WebProduct::Kemp || web == WebProduct::F5,
                web == WebProduct::LoadBalancer && balancer.webExposure == Exposure::Private))}};
    if (!hasPolling(m_design))
        return boxes;
    const bool passes = balancer.pollingTls == TcpTls::Passthrough;
    boxes.append({chosen(field<&Balancer::polling>, polling, QT_TRANSLATE_NOOP("Diagram", "Balancer")),
        {diagramText(QT_TRANSLATE_NOOP("Diagram", "Polling and gRPC")),
            ifStated(field<&Balancer::pollingTls>,
                diagramText(passes ? QT_TRANSLATE_NOOP("Diagram", "TLS is passed through")
                                   : QT_TRANSLATE_NOOP("Diagram", "TLS ends here")))},
        ifStated(field<&Balancer::commsPort>, QString::number(nodePollingPort(m_design))),
        ifStated(field<&Balancer::polling>,
            balancerSubnet(
                polling == PollingProduct::ApplicationGatewayTcp || polling == PollingProduct::ApplicationGateway,
                polling == PollingProduct::Kemp || polling == PollingProduct::F5,
                polling == PollingProduct::LoadBalancer && balancer.pollingExposure == Exposure::Private))});
    return boxes;
}

int DiagramReader::zoneOf(const Node &node) const
{
    return isOpen(m_design, field<&Node::zone>, node.id) ? zoneNotStated : node.zone.number();
}

ArchitectureBox DiagramReader::nodeBox(const Node &node) const
{
    const QString cap = diagramText(QT_TRANSLATE_NOOP("Diagram", "Task cap %1")).arg(node.taskCap.number());
    const bool hasSize = !isOpen(m_design, field<&Node::size>, node.id),
               hasCap = !isOpen(m_design, field<&Node::taskCap>, node.id);
    return {node.name.text(), {hasSize ? node.size.text() : QString(), hasCap ? cap : QString()}, {}};
}

ArchitectureZone DiagramReader::zone(int number) const
{
    constexpr int most = 16; // A picture of more is not read any more.
    ArchitectureZone zone{zoneName(number), {}, {}};
    int count = 0;
    for (const Node &node : m_design.compute.nodes) {
        if (zoneOf(node) == number && ++count <= most)
            zone.nodes.append(nodeBox(node));
    }
    if (count > most)
        zone.more = QCoreApplication::translate("Diagram", "and %n more", nullptr, count - most);
    return zone;
}

QList<ArchitectureZone> DiagramReader::zones() const
{
    QList<int> numbers;
    for (const Node &node : m_design.compute.nodes) {
        if (const int number = zoneOf(node); !numbers.contains(number))
            numbers.append(number);
    }
    std::sort(numbers.begin(), numbers.end());
    QList<ArchitectureZone> zones;
    for (const int number : numbers)
        zones.append(zone(number));
    return zones;
}

Architecture DiagramReader::architecture() const
{
    return {.title = diagramText(QT_TRANSLATE_NOOP("Diagram", "Architecture of the cluster")),
        .description = description(),
        .clients = clients(),
        .balancers = balancers(),
        .services = services(),
        .nodesSubnet = subnet(SubnetPurpose::Nodes),
        .zones = zones(),
        .secondName
        = diagramText(QT_TRANSLATE_NOOP("Diagram", "Second region: %1")).arg(m_design.placement.drRegion.text()),
        .second = secondRegion(),
        .mark = {}};
}

Architecture architectureOf(const Design &design, const Catalog &catalog)
{
    return DiagramReader(design, catalog).architecture();
}

} // namespace octoha
