#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef prefixes = field<&Balancer::listenPrefixes>, group = field<&Balancer::securityGroupPorts>;
constexpr FieldRef firewall = field<&Balancer::windowsFirewallPorts>, commsPort = field<&Balancer::commsPort>;
constexpr FieldRef grpcPort = field<&Balancer::grpcPort>, way = field<&Polling::way>;
constexpr FieldRef tentacles = field<&Workload::pollingTentacles>;

using Ports = QVarLengthArray<int, 8>;

/// Ports on which traffic of this design reaches a node.
Ports portsInUse(const Design &design, const Context &context)
{
    Ports ports;
    for (const Line &line : design.balancer.listenPrefixes) {
        const Prefix prefix = prefixOf(line.text(), context);
        if (prefix.port > 0 && !ports.contains(prefix.port))
            ports.append(prefix.port);
    }
    if (hasPolling(design) && design.polling.way != PollingWay::WebSockets)
        ports.append(design.balancer.commsPort.number());
    if (hasPolling(design) && design.polling.way == PollingWay::WebSockets)
        ports.append(prefixOf(design.polling.webSocketPrefix.text(), context).port);
    if (carriesGrpc(design.workload))
        ports.append(design.balancer.grpcPort.number());
    return ports;
}

bool holds(const QList<TcpPort> &ports, int port)
{
    return std::any_of(ports.cbegin(), ports.cend(), [port](TcpPort open) { return open.number() == port; });
}

/// The first port that is in use and not open; 0 where all are.
int closedPort(const QList<TcpPort> &open, const Design &design, const Context &context)
{
    const Ports ports = portsInUse(design, context);
    const auto closed
        = std::find_if(ports.cbegin(), ports.cend(), [&](int port) { return port > 0 && !holds(open, port); });
    return closed == ports.cend() ? 0 : *closed;
}

bool hasGroups(const Design &design)
{
    return design.placement.networkSecurityGroups;
}

Check closedInGroup(const Design &design, const Context &context)
{
    const int port = closedPort(design.balancer.securityGroupPorts, design, context);
    return port > 0 ? Check(saw(port)) : std::nullopt;
}

Check closedInWindows(const Design &design, const Context &context)
{
    const int port = closedPort(design.balancer.windowsFirewallPorts, design, context);
    return port > 0 ? Check(saw(port)) : std::nullopt;
}

Edits openAll(FieldRef ref, const QList<TcpPort> &open, const Design &design, const Context &context)
{
    QJsonArray ports;
    for (const TcpPort port : open)
        ports.append(port.number());
    for (const int port : portsInUse(design, context)) {
        if (!ports.contains(port))
            ports.append(port);
    }
    return {{ref.id(), ports}};
}

Edits openInGroup(const Design &design, const Context &context)
{
    return openAll(group, design.balancer.securityGroupPorts, design, context);
}

Edits openInWindows(const Design &design, const Context &context)
{
    return openAll(firewall, design.balancer.windowsFirewallPorts, design, context);
}

/// Ports that Octopus may use at all; the usual ones may be open before they are needed.
bool isPortOfOctopus(int port, const Design &design, const Context &context)
{
    const Fact usual[] = {Fact::HttpPort, Fact::PortalPort, Fact::PollingPort, Fact::GrpcPort};
    return portsInUse(design, context).contains(port)
        || std::any_of(
            std::begin(usual), std::end(usual), [&](Fact fact) { return context.catalog.whole(fact) == port; });
}

/// The walls that the design has: Windows Firewall always, security groups where they are used.
QVarLengthArray<std::pair<FieldRef, const QList<TcpPort> *>, 2> wallsOf(const Design &design)
{
    QVarLengthArray<std::pair<FieldRef, const QList<TcpPort> *>, 2> walls;
    if (hasGroups(design))
        walls.append({group, &design.balancer.securityGroupPorts});
    walls.append({firewall, &design.balancer.windowsFirewallPorts});
    return walls;
}

Check deadPort(const Design &design, const Context &context)
{
    for (const auto &[ref, open] : wallsOf(design)) {
        for (const TcpPort port : *open) {
            if (!isPortOfOctopus(port.number(), design, context))
                return saw(port.number());
        }
    }
    return {};
}

Edits closeDead(const Design &design, const Context &context)
{
    Edits edits;
    const auto alive = [&](const QList<TcpPort> &open) {
        QJsonArray ports;
        for (const TcpPort port : open) {
            if (isPortOfOctopus(port.number(), design, context))
                ports.append(port.number());
        }
        return ports;
    };
    for (const auto &[ref, open] : wallsOf(design))
        edits.append({ref.id(), alive(*open)});
    return edits;
}

Check portTwice(const Design &design, const Context &context)
{
    const Ports ports = portsInUse(design, context);
    for (qsizetype i = 0; i < ports.size(); ++i) {
        if (ports.indexOf(ports[i], i + 1) > 0 && design.polling.way != PollingWay::WebSockets)
            return saw(ports[i]);
    }
    return {};
}

constexpr Rule table[] = {
    {.id = "OHA-PORT-002",
        .aliases = "E02",
        .severity = Severity::Error,
        .fields = {group, prefixes, commsPort, grpcPort, way, tentacles, field<&Workload::kubernetesMonitor>,
            field<&Workload::grpcFeatures>},
        .applies = hasGroups,
        .check = closedInGroup,
        .edit = openInGroup,
        .title = QT_TRANSLATE_NOOP("Rules", "The network security group blocks traffic of this design"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "Port %1 is in use at the nodes and not open in the network security group."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Balancer, security group, Windows Firewall and Octopus must agree on every port; one gap, and the traffic "
            "ends there without a word."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Open the port, from those who need it."),
        .source = "octopus.load-balancers"},
    {.id = "OHA-PORT-003",
        .aliases = "E02",
        .severity = Severity::Error,
        .fields = {firewall, prefixes, commsPort, grpcPort, way, tentacles, field<&Workload::kubernetesMonitor>,
            field<&Workload::grpcFeatures>},
        .check = closedInWindows,
        .edit = openInWindows,
        .title = QT_TRANSLATE_NOOP("Rules", "Windows Firewall blocks traffic of this design"),
        .message = QT_TRANSLATE_NOOP("Rules", "Port %1 is in use at the nodes and not open in Windows Firewall."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A published build opened one port four times and the polling port never; its Tentacles could not "
            "connect."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Open the port on every node."),
        .source = "octopus.bicep-sample"},
    {.id = "OHA-PORT-004",
        .aliases = "E02",
        .severity = Severity::Warning,
        .fields = {firewall, group, prefixes, commsPort, grpcPort},
        .check = deadPort,
        .edit = closeDead,
        .title = QT_TRANSLATE_NOOP("Rules", "A port is open for nothing"),
        .message = QT_TRANSLATE_NOOP("Rules", "Port %1 is open, and nothing of Octopus listens there."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "It is a mistyped number or a leftover; either the right port is missing or the wall has a hole."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Close the port, or correct its number."),
        .source = "octopus.load-balancers"},
    {.id = "OHA-PORT-009",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {commsPort, grpcPort, prefixes, way, tentacles},
        .check = portTwice,
        .title = QT_TRANSLATE_NOOP("Rules", "Two services want one port"),
        .message = QT_TRANSLATE_NOOP("Rules", "Port %1 is used more than once on the same node."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Portal, polling and gRPC each need a port of their own; the second one does not start."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Give each a port of its own."),
        .source = "octopus.cli-configure"},
};

} // namespace

std::span<const Rule> portRules()
{
    return table;
}

} // namespace octoha
