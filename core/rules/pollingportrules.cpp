#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef way = field<&Polling::way>, tentacles = field<&Workload::pollingTentacles>,
                   port = field<&Endpoint::port>;
constexpr FieldRef product = field<&Balancer::polling>, commsPort = field<&Balancer::commsPort>,
                   prefix = field<&Polling::webSocketPrefix>;

bool usesWebSockets(const Design &design)
{
    return design.polling.way == PollingWay::WebSockets;
}

/// The endpoints that have another port, by their nodes.
Check endpointsNotOn(int expected, const QList<Endpoint> &endpoints)
{
    Check found;
    for (const Endpoint &one : endpoints) {
        if (one.port.number() == expected)
            continue;
        if (!found)
            found = Seen{.count = 0, .values = {one.node.text(), expected}};
        ++found->count;
        found->items.append(one.id);
    }
    return found;
}

Edits portForEach(int number, const QList<Endpoint> &endpoints)
{
    Edits edits;
    for (const Endpoint &one : endpoints)
        edits.append({itemId(port, one.id), number});
    return edits;
}

int prefixPort(const Design &design, const Context &context)
{
    return prefixOf(design.polling.webSocketPrefix.text(), context).port;
}

/// Of a prefix that cannot be read nothing is said here.
Check otherPortThanPrefix(const Design &design, const Context &context)
{
    const int served = prefixPort(design, context);
    return served >= TcpPort::minimum ? endpointsNotOn(served, design.polling.endpoints) : std::nullopt;
}

Edits portOfPrefix(const Design &design, const Context &context)
{
    return portForEach(prefixPort(design, context), design.polling.endpoints);
}

/// True where the address that a Tentacle calls is a node's own, by raw TCP.
bool reachesNodesDirectly(const Design &design)
{
    const PollingWay chosen = design.polling.way;
    const bool own = chosen == PollingWay::AddressPerNode || chosen == PollingWay::KubernetesAgents
        || chosen == PollingWay::EditConfig;
    return hasPolling(design) && own && design.balancer.polling == PollingProduct::Direct;
}

Check portNobodyListensOn(const Design &design, const Context &)
{
    return endpointsNotOn(design.balancer.commsPort.number(), design.polling.endpoints);
}

bool addressesDiffer(const QList<Endpoint> &all)
{
    const auto isTwin = [](const Endpoint &one, const Endpoint &other) {
        return one.id != other.id && one.address.text().compare(other.address.text(), Qt::CaseInsensitive) == 0;
    };
    return std::none_of(all.cbegin(), all.cend(), [&](const Endpoint &one) {
        return std::any_of(all.cbegin(), all.cend(), [&](const Endpoint &other) { return isTwin(one, other); });
    });
}

/// Nodes under one name cannot all have the one port.
Edits commsPortForEach(const Design &design, const Context &)
{
    const auto &all = design.polling.endpoints;
    return addressesDiffer(all) ? portForEach(design.balancer.commsPort.number(), all) : Edits();
}

bool pollsByPort(const Design &design)
{
    return hasPolling(design) && design.polling.way == PollingWay::PortPerNode;
}

/// Web sockets come by the portal's way, where the balancer ends TLS for all that arrives on its port.
bool offloadsWebSockets(const Design &design, const Context &context)
{
    const bool shared = prefixPort(design, context) == context.catalog.whole(Fact::PortalPort);
    const bool ends = readsRequests(design) || (hasBalancer(design) && endsTlsAtBalancer(design.balancer));
    return shared && ends && design.balancer.polling != PollingProduct::Direct;
}

Check tlsEndsInFront(const Design &design, const Context &context)
{
    return when(design.polling.webSocketOffloaded || offloadsWebSockets(design, context));
}

/// A tick can be taken away; a balancer that ends TLS stays.
Edits passThrough(const Design &design, const Context &context)
{
    return offloadsWebSockets(design, context) ? Edits() : answered<&Polling::webSocketOffloaded>(false);
}

constexpr Rule table[] = {
    {.id = "OHA-PT-015",
        .aliases = "P06",
        .severity = Severity::Error,
        .acceptable = false,
        .fields
        = {field<&Polling::webSocketOffloaded>, prefix, way, field<&Balancer::web>, field<&Balancer::tlsEnd>, product},
        .applies = usesWebSockets,
        .check = tlsEndsInFront,
        .edit = passThrough,
        .title = QT_TRANSLATE_NOOP("Rules", "TLS of web sockets must end at the node"),
        .message = QT_TRANSLATE_NOOP("Rules", "TLS of web-socket polling ends in front of the nodes."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "The Tentacle trusts the certificate of the node; another one in between ends the trust. A balancer that "
            "ends TLS for the portal does so for all that comes on its port."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Pass the connection through to the nodes, on a port or an address of its own, or poll by TCP."),
        .source = "octopus.issue-7340"},
    {.id = "OHA-PT-024",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {port, prefix, way},
        .applies = usesWebSockets,
        .check = otherPortThanPrefix,
        .edit = portOfPrefix,
        .title = QT_TRANSLATE_NOOP("Rules", "Web sockets are served on another port"),
        .message = QT_TRANSLATE_N_NOOP("Rules",
            "%n polling address(es) have another port than that of the prefix, %2; the first is that of “%1”."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "HTTP.sys answers web sockets under the prefix alone; on the communications port a Tentacle finds another "
            "protocol."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Give each address the port of the prefix."),
        .source = "octopus.web-sockets"},
    {.id = "OHA-PT-025",
        .aliases = "E02",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {port, commsPort, product, way, tentacles},
        .applies = reachesNodesDirectly,
        .check = portNobodyListensOn,
        .edit = commsPortForEach,
        .title = QT_TRANSLATE_NOOP("Rules", "Nobody listens on the port that Tentacles poll"),
        .message = QT_TRANSLATE_N_NOOP("Rules",
            "%n node(s) are polled directly on another port than %2, on which they listen; the first is “%1”."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Nothing between Tentacle and node changes the port, so the connection is refused."),
        .fix = QT_TRANSLATE_NOOP("Rules",
            "Use the communications port and a name of its own for each node, or put a Load Balancer before them."),
        .source = "octopus.poll-every-node"},
    {.id = "OHA-PT-026",
        .aliases = "E02",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {product, way, tentacles},
        .applies = pollsByPort,
        .check = isChosen<&Balancer::polling, PollingProduct::Direct>,
        .edit = answer<&Balancer::polling, PollingProduct::LoadBalancer>,
        .title = QT_TRANSLATE_NOOP("Rules", "Nothing tells the ports of the nodes apart"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "Each node has a port on one address, and Tentacles reach the nodes without a balancer."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "One name leads to one machine, and every node listens on the same port; only a balancer passes each port "
            "on to its node."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Put a Load Balancer before the polling ports, or give each node a name of its own."),
        .source = "octopus.poll-every-node"},
};

} // namespace

std::span<const Rule> pollingPortRules()
{
    return table;
}

} // namespace octoha
