#include "core/rules/addresses.h"
#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef prefixes = field<&Balancer::listenPrefixes>, group = field<&Balancer::securityGroupPorts>;
constexpr FieldRef firewall = field<&Balancer::windowsFirewallPorts>, commsPort = field<&Balancer::commsPort>;
constexpr FieldRef grpcPort = field<&Balancer::grpcPort>, tlsEnd = field<&Balancer::tlsEnd>, way = field<&Polling::way>;
constexpr FieldRef probeKind = field<&Balancer::probeKind>, tentacles = field<&Workload::pollingTentacles>;

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

bool isReadable(const Prefix &prefix)
{
    const bool http = prefix.scheme.compare(QLatin1StringView("http"), Qt::CaseInsensitive) == 0
        || prefix.scheme.compare(QLatin1StringView("https"), Qt::CaseInsensitive) == 0;
    return http && !prefix.host.isEmpty() && prefix.port >= TcpPort::minimum && prefix.port <= TcpPort::maximum;
}

Check prefixUnreadable(const Design &design, const Context &context)
{
    if (design.balancer.listenPrefixes.isEmpty())
        return saw(QString());
    for (const Line &line : design.balancer.listenPrefixes) {
        if (!isReadable(prefixOf(line.text(), context)))
            return saw(line);
    }
    return {};
}

/// A public address is the balancer's or Azure's, never one of the node's own card.
Check prefixOnPublicAddress(const Design &design, const Context &context)
{
    for (const Line &line : design.balancer.listenPrefixes) {
        const auto address = AddressRange::from(prefixOf(line.text(), context).host);
        if (address && !address->isPrivate() && (address->first() >> 24) != 127 && address->first() != 0)
            return saw(line);
    }
    return {};
}

/// Edits write the usual prefix of the web server in use.
Edits usualPrefix(const Design &design, const Context &context)
{
    if (design.balancer.tlsEnd == TlsEnd::Nodes || design.balancer.tlsEnd == TlsEnd::Bridged)
        return {};
    const bool kestrel = design.compute.webServer == WebServer::Kestrel;
    const QString prefix(context.catalog.text(kestrel ? Fact::ListenPrefixKestrel : Fact::ListenPrefixDefault));
    return {{prefixes.id(), QJsonArray{prefix}}};
}

/// What the balancer, or the user where none ends TLS, speaks to the node.
Check schemeNotServed(const Design &design, const Context &)
{
    const bool https = design.balancer.tlsEnd == TlsEnd::Nodes || design.balancer.tlsEnd == TlsEnd::Bridged;
    return listensOn(design, https)
        ? std::nullopt
        : Check(saw(labelOf(design.balancer.tlsEnd), QLatin1StringView(https ? "https" : "http")));
}

bool isProbedByRequest(const Design &design)
{
    return hasBalancer(design) && design.balancer.probeKind != ProbeKind::Tcp;
}

Check probeNotServed(const Design &design, const Context &)
{
    const ProbeKind kind = design.balancer.probeKind;
    return listensOn(design, kind == ProbeKind::Https) ? std::nullopt : Check(saw(labelOf(kind)));
}

Edits probeWhatIsServed(const Design &design, const Context &)
{
    return answered<&Balancer::probeKind>(
        design.balancer.probeKind == ProbeKind::Https ? ProbeKind::Http : ProbeKind::Https);
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

Check portThatProbesAvoid(const Design &design, const Context &context)
{
    const QLatin1StringView forbidden = context.catalog.text(Fact::LoadBalancerForbiddenProbePorts);
    for (const Line &line : design.balancer.listenPrefixes) {
        const int port = prefixOf(line.text(), context).port;
        if (isListed(QString::number(port), forbidden))
            return saw(port);
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
    {.id = "OHA-PORT-005",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {prefixes},
        .check = prefixUnreadable,
        .edit = usualPrefix,
        .title = QT_TRANSLATE_NOOP("Rules", "A listen prefix cannot be read"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” is no listen prefix, as in http://localhost:80/."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Octopus does not start with a prefix that Windows refuses."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Write scheme, host and port."),
        .source = "octopus.cli-configure"},
    {.id = "OHA-PORT-006",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {prefixes},
        .check = prefixOnPublicAddress,
        .edit = usualPrefix,
        .title = QT_TRANSLATE_NOOP("Rules", "A node cannot listen on a public address"),
        .message = QT_TRANSLATE_NOOP("Rules", "The prefix “%1” names a public address."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Public addresses are translated on the way; no card of the node has one, and Octopus does not start."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use localhost, which means every name on HTTP.sys."),
        .source = "octopus.issue-3585"},
    {.id = "OHA-PORT-007",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {prefixes, tlsEnd},
        .check = schemeNotServed,
        .edit = usualPrefix,
        .title = QT_TRANSLATE_NOOP("Rules", "The nodes do not listen for what arrives"),
        .message = QT_TRANSLATE_NOOP("Rules", "TLS ends: %1. No prefix of the nodes begins with %2."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "The balancer connects to a port on which nobody listens, and takes all nodes out."),
        .fix
        = QT_TRANSLATE_NOOP("Rules", "Add a listen prefix of that kind, for https with a certificate on each node."),
        .source = "octopus.cli-configure"},
    {.id = "OHA-PORT-008",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {probeKind, prefixes, field<&Balancer::web>},
        .applies = isProbedByRequest,
        .check = probeNotServed,
        .edit = probeWhatIsServed,
        .title = QT_TRANSLATE_NOOP("Rules", "The nodes do not answer this probe"),
        .message = QT_TRANSLATE_NOOP("Rules", "The probe is %1, and no listen prefix of the nodes is of that kind."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Every probe fails, and the balancer takes all nodes out."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Probe by what the nodes listen for."),
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
    {.id = "OHA-PORT-010",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {prefixes, field<&Balancer::web>},
        .applies = hasChosen<&Balancer::web, WebProduct::LoadBalancer>,
        .check = portThatProbesAvoid,
        .title = QT_TRANSLATE_NOOP("Rules", "Load Balancer does not probe this port"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "The nodes listen on port %1, which HTTP probes of Load Balancer cannot use."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Azure refuses such a probe, because the port belongs to an old service."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Listen on another port."),
        .source = "azure.load-balancer-probe"},
};

} // namespace

std::span<const Rule> portRules()
{
    return table;
}

} // namespace octoha
