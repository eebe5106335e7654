#include "core/rules/areas.h"
#include "core/rules/hostname.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef way = field<&Polling::way>, endpoints = field<&Polling::endpoints>,
                   tentacles = field<&Workload::pollingTentacles>;
constexpr FieldRef nodes = field<&Compute::nodes>, caps = field<&Node::taskCap>, address = field<&Endpoint::address>;
constexpr FieldRef shared = field<&Polling::sharedAddress>, port = field<&Endpoint::port>;

bool sameName(const Name &a, const Name &b)
{
    return a.text().compare(b.text(), Qt::CaseInsensitive) == 0;
}

bool sameAddress(const Endpoint &a, const Endpoint &b)
{
    return a.address.text().compare(b.address.text(), Qt::CaseInsensitive) == 0;
}

bool pollsOwnEndpoints(const Design &design)
{
    return hasPolling(design) && pollsEveryNode(design.polling);
}

const Endpoint *endpointOf(const Node &node, const Design &design)
{
    const auto &list = design.polling.endpoints;
    const auto found = std::find_if(list.cbegin(), list.cend(), [&](const Endpoint &one) {
        return sameName(one.node, node.name) || (!node.nodeName.isEmpty() && sameName(one.node, node.nodeName));
    });
    return found == list.cend() ? nullptr : &*found;
}

/// A node with a port of its own needs no address besides the shared one.
bool isReached(const Node &node, const Design &design)
{
    const Endpoint *endpoint = endpointOf(node, design);
    return endpoint && (design.polling.way == PollingWay::PortPerNode || !endpoint->address.isEmpty());
}

/// Nodes that run no tasks need no Tentacle.
Check nodesNotPolled(const Design &design, const Context &)
{
    const bool none = design.polling.way == PollingWay::None, byHand = design.polling.way == PollingWay::EditConfig;
    if (taskNodeCount(design.compute) < 2 || (!none && !byHand && !pollsEveryNode(design.polling)))
        return {};
    return itemsWhere(design.compute.nodes,
        [&](const Node &node) { return node.taskCap.number() > 0 && (none || !isReached(node, design)); });
}

QString addressFor(const Node &node)
{
    return node.address.isEmpty() ? node.name.text() : node.address.text();
}

/// The port that a node itself answers polling on.
int listeningPort(const Design &design, const Context &context)
{
    const bool byWeb = design.polling.way == PollingWay::WebSockets;
    return byWeb ? prefixOf(design.polling.webSocketPrefix.text(), context).port : design.balancer.commsPort.number();
}

QJsonArray endpointsFor(const Design &design, int first)
{
    QJsonArray list;
    const bool byPort = design.polling.way == PollingWay::PortPerNode;
    for (const Node &node : design.compute.nodes) {
        if (node.taskCap.number() == 0)
            continue;
        list.append(QJsonObject{{QStringLiteral("node"), node.name.text()}, {QStringLiteral("port"), first},
            {QStringLiteral("address"), byPort ? QString() : addressFor(node)}});
        first += byPort ? 1 : 0;
    }
    return list;
}

/// An address for each node, made of what is known of it.
Edits addressEachNode(const Design &design, const Context &context)
{
    const auto &all = design.compute.nodes;
    const int first = listeningPort(design, context);
    if (first < TcpPort::minimum
        || std::any_of(all.cbegin(), all.cend(), [](const Node &node) { return node.name.isEmpty(); }))
        return {};
    Edits edits;
    if (design.polling.way == PollingWay::None)
        edits += answered<&Polling::way>(PollingWay::AddressPerNode);
    return edits + Edits{{endpoints.id(), endpointsFor(design, first)}};
}

bool sameEndpoint(const Endpoint &a, const Endpoint &b, bool byPort)
{
    return a.port == b.port && (byPort || sameAddress(a, b));
}

Check endpointTwice(const Design &design, const Context &)
{
    const auto &all = design.polling.endpoints;
    const bool byPort = design.polling.way == PollingWay::PortPerNode;
    for (const Endpoint &one : all) {
        const auto twin = std::find_if(all.cbegin(), all.cend(),
            [&](const Endpoint &other) { return other.id != one.id && sameEndpoint(one, other, byPort); });
        if (twin != all.cend() && (byPort || !one.address.isEmpty()))
            return saw(one.node, twin->node, one.address, one.port.number());
    }
    return {};
}

Check endpointOfNobody(const Design &design, const Context &)
{
    for (const Endpoint &one : design.polling.endpoints) {
        const auto &all = design.compute.nodes;
        const bool known = std::any_of(all.cbegin(), all.cend(),
            [&](const Node &node) { return sameName(one.node, node.name) || sameName(one.node, node.nodeName); });
        if (!known && !one.node.isEmpty())
            return saw(one.node);
    }
    return {};
}

/// A bare host, or https:// and a host; a port in it must be the one beside it.
bool isAddressOn(QStringView text, TcpPort beside)
{
    const QStringView secure = u"https://";
    const QStringView rest = text.startsWith(secure, Qt::CaseInsensitive) ? text.sliced(secure.size()) : text;
    const qsizetype colon = rest.indexOf(u':');
    return isHostName(rest.left(colon < 0 ? rest.size() : colon))
        && (colon < 0 || rest.sliced(colon + 1) == QString::number(beside.number()));
}

/// With a port for each node, addresses of the nodes count only while there is no shared one.
bool callsOwnAddresses(const Design &design)
{
    const Polling &polling = design.polling;
    const bool byPort = polling.way == PollingWay::PortPerNode;
    const bool own = polling.way == PollingWay::EditConfig || (pollsEveryNode(polling) && !byPort);
    return hasPolling(design) && (own || (byPort && polling.sharedAddress.isEmpty()));
}

Check addressUnusable(const Design &design, const Context &)
{
    for (const Endpoint &one : design.polling.endpoints) {
        if (!one.address.isEmpty() && !isAddressOn(one.address.text(), one.port))
            return saw(one.address, one.port.number());
    }
    return {};
}

bool sharesAddress(const Design &design)
{
    const PollingWay chosen = design.polling.way;
    return hasPolling(design)
        && (chosen == PollingWay::PortPerNode || chosen == PollingWay::Redis || chosen == PollingWay::PlainBalancer);
}

/// The ports under which the shared address is called: of each node, or the one beside it.
QList<TcpPort> sharedPorts(const Polling &polling)
{
    if (polling.way != PollingWay::PortPerNode || polling.endpoints.isEmpty())
        return {polling.sharedPort};
    QList<TcpPort> ports;
    for (const Endpoint &one : polling.endpoints)
        ports.append(one.port);
    return ports;
}

Check sharedAddressUnusable(const Design &design, const Context &)
{
    const Line &common = design.polling.sharedAddress;
    const QList<TcpPort> ports = sharedPorts(design.polling);
    const auto refused = std::find_if(
        ports.cbegin(), ports.cend(), [&](TcpPort beside) { return !isAddressOn(common.text(), beside); });
    return !common.isEmpty() && refused != ports.cend() ? Check(saw(common, refused->number())) : std::nullopt;
}

Check noSharedAddress(const Design &design, const Context &)
{
    return when(design.polling.sharedAddress.isEmpty());
}

constexpr Rule table[] = {
    {.id = "OHA-PT-001",
        .aliases = "P01",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {way, endpoints, address, nodes, caps, tentacles},
        .applies = hasPolling,
        .check = nodesNotPolled,
        .edit = addressEachNode,
        .title = QT_TRANSLATE_NOOP("Rules", "Every node needs its own polling address"),
        .message = QT_TRANSLATE_N_NOOP(
            "Rules", "%n node(s) have neither a polling address nor a port of their own, the first is “%1”."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Work for a polling Tentacle waits on the node that runs the task, and only that node hands it over: a "
            "Tentacle that does not poll it never hears of it, and the task hangs."),
        .fix = QT_TRANSLATE_NOOP("Rules",
            "Give each node that runs tasks an address, or a port on a shared one, or let all nodes share a queue in "
            "Redis."),
        .source = "octopus.poll-every-node"},
    {.id = "OHA-PT-007",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {address, field<&Endpoint::port>, endpoints, way, tentacles},
        .applies = pollsOwnEndpoints,
        .check = endpointTwice,
        .title = QT_TRANSLATE_NOOP("Rules", "Two nodes have one polling address"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” and “%2” are both polled at “%3”, port %4."),
        .reason = QT_TRANSLATE_NOOP("Rules", "One address leads to one node; the other one is never polled."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Give each node an address or a port of its own."),
        .source = "octopus.poll-every-node"},
    {.id = "OHA-PT-009",
        .severity = Severity::Warning,
        .fields = {field<&Endpoint::node>, endpoints, nodes, way, tentacles},
        .applies = pollsOwnEndpoints,
        .check = endpointOfNobody,
        .title = QT_TRANSLATE_NOOP("Rules", "A polling address belongs to no node"),
        .message = QT_TRANSLATE_NOOP("Rules", "The design has no node “%1”."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "Tentacles would poll an address where nobody answers, and report it all day."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Remove the address or correct its node."),
        .source = "octopus.poll-every-node"},
    {.id = "OHA-PT-010",
        .aliases = "P08",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {address, port, endpoints, shared, way, tentacles},
        .applies = callsOwnAddresses,
        .check = addressUnusable,
        .title = QT_TRANSLATE_NOOP("Rules", "A Tentacle cannot read this address"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” is no address on port %2 for --server-comms-address."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "The command takes https:// and a host; the port stands beside it. Without scheme it fails, without port "
            "it polls that of the portal, and of two different ports the one beside the address wins."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Enter the host alone; scheme and port are added."),
        .source = "octopus.tentacle-source"},
    {.id = "OHA-PT-027",
        .aliases = "P08",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {shared, field<&Polling::sharedPort>, port, way, tentacles},
        .applies = sharesAddress,
        .check = sharedAddressUnusable,
        .title = QT_TRANSLATE_NOOP("Rules", "A Tentacle cannot read the shared address"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” is no address on port %2 for --server-comms-address."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "The command takes https:// and a host; the port stands beside it. Without scheme it fails, without port "
            "it polls that of the portal, and of two different ports the one beside the address wins."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Enter the host alone; scheme and port are added."),
        .source = "octopus.tentacle-source"},
    {.id = "OHA-PT-011",
        .severity = Severity::Note,
        .fields = {shared, way, tentacles},
        .applies = sharesAddress,
        .check = noSharedAddress,
        .title = QT_TRANSLATE_NOOP("Rules", "The shared polling address is not given"),
        .message = QT_TRANSLATE_NOOP("Rules", "No address is given under which Tentacles reach the cluster."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Every command for a Tentacle carries it."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Enter the name of the balancer's TCP front end."),
        .source = "octopus.polling-ha"},
};

} // namespace

std::span<const Rule> endpointRules()
{
    return table;
}

} // namespace octoha
