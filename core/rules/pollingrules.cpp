#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef way = field<&Polling::way>, endpoints = field<&Polling::endpoints>, tentacles = field<&Workload::pollingTentacles>;
constexpr FieldRef nodes = field<&Compute::nodes>, caps = field<&Node::taskCap>, address = field<&Endpoint::address>;
constexpr FieldRef shared = field<&Polling::sharedAddress>, octopusVersion = field<&Workload::octopusVersion>;

bool sameName(const Name &a, const Name &b)
{
    return a.text().compare(b.text(), Qt::CaseInsensitive) == 0;
}

bool pollsOwnEndpoints(const Design &design)
{
    return hasPolling(design) && pollsEveryNode(design.polling);
}

const Endpoint *endpointOf(const Node &node, const Design &design)
{
    const auto &list = design.polling.endpoints;
    const auto found = std::find_if(list.cbegin(), list.cend(),
        [&](const Endpoint &one) { return sameName(one.node, node.name) || (!node.nodeName.isEmpty() && sameName(one.node, node.nodeName)); });
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

QJsonArray endpointsFor(const Design &design)
{
    QJsonArray list;
    int port = design.balancer.commsPort.number();
    const bool byPort = design.polling.way == PollingWay::PortPerNode;
    for (const Node &node : design.compute.nodes) {
        if (node.taskCap.number() == 0)
            continue;
        list.append(QJsonObject{{QStringLiteral("node"), node.name.text()}, {QStringLiteral("port"), port},
            {QStringLiteral("address"), byPort ? QString() : addressFor(node)}});
        port += byPort ? 1 : 0;
    }
    return list;
}

/// An address for each node, made of what is known of it.
Edits addressEachNode(const Design &design, const Context &)
{
    const auto &all = design.compute.nodes;
    if (std::any_of(all.cbegin(), all.cend(), [](const Node &node) { return node.name.isEmpty(); }))
        return {};
    Edits edits;
    if (design.polling.way == PollingWay::None)
        edits += answered<&Polling::way>(PollingWay::AddressPerNode);
    return edits + Edits{{endpoints.id(), endpointsFor(design)}};
}

Check discouragedWay(const Design &design, const Context &)
{
    const PollingWay chosen = design.polling.way;
    const bool discouraged = chosen == PollingWay::EditConfig || chosen == PollingWay::PlainBalancer;
    return discouraged ? Check(saw(labelOf(chosen))) : std::nullopt;
}

bool sameEndpoint(const Endpoint &a, const Endpoint &b, bool byPort)
{
    return a.port == b.port && (byPort || a.address.text().compare(b.address.text(), Qt::CaseInsensitive) == 0);
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

/// A bare host, or https:// and a host; a port in it would fight with the port beside it.
bool isAddress(const QString &text)
{
    const QStringView secure = u"https://";
    const QStringView host = text.startsWith(secure, Qt::CaseInsensitive) ? QStringView(text).sliced(secure.size()) : QStringView(text);
    return !host.isEmpty() && std::all_of(host.cbegin(), host.cend(), [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'.'; });
}

Check addressUnreadable(const Design &design, const Context &)
{
    for (const Endpoint &one : design.polling.endpoints) {
        if (!one.address.isEmpty() && !isAddress(one.address.text()))
            return saw(one.address);
    }
    const Line &common = design.polling.sharedAddress;
    return common.isEmpty() || isAddress(common.text()) ? std::nullopt : Check(saw(common));
}

bool sharesAddress(const Design &design)
{
    const PollingWay chosen = design.polling.way;
    return hasPolling(design) && (chosen == PollingWay::PortPerNode || chosen == PollingWay::Redis || chosen == PollingWay::PlainBalancer);
}

Check noSharedAddress(const Design &design, const Context &)
{
    return when(design.polling.sharedAddress.isEmpty());
}

/// Worth a word only where a visit to every Tentacle is much work.
Check redisIsPossible(const Design &design, const Context &context)
{
    const Version &version = design.workload.octopusVersion;
    const bool many = isHighAvailability(design) && pollingCount(design) >= context.catalog.whole(Fact::ManyPollingTentacles);
    const bool possible = many && !version.isEmpty() && context.catalog.reached(version, Gate::MultiNodePolling);
    return possible ? Check(saw(version.text(), pollingCount(design))) : std::nullopt;
}

Check wayWithoutTentacles(const Design &design, const Context &)
{
    const PollingWay chosen = design.polling.way;
    return chosen != PollingWay::None && !hasPolling(design) ? Check(saw(labelOf(chosen))) : std::nullopt;
}

bool usesWebSockets(const Design &design)
{
    return design.polling.way == PollingWay::WebSockets;
}

Check noHttpSys(const Design &design, const Context &)
{
    const auto &all = design.compute.nodes;
    const bool linux = std::any_of(all.cbegin(), all.cend(), [](const Node &node) { return node.operatingSystem == OperatingSystem::LinuxContainer; });
    if (linux)
        return saw(labelOf(OperatingSystem::LinuxContainer));
    return design.compute.webServer == WebServer::Kestrel ? Check(saw(labelOf(WebServer::Kestrel))) : std::nullopt;
}

Check trustBreaksAtRenewal(const Design &design, const Context &)
{
    return when(design.placement.certificateRenewal == Renewal::Automatic);
}

Check monitorTooOld(const Design &design, const Context &context)
{
    return isHighAvailability(design) ? olderThan(Gate::MonitorWithHa, design, context) : std::nullopt;
}

constexpr Rule table[] = {
    {.id = "OHA-PT-001", .aliases = "P01", .severity = Severity::Error, .acceptable = false,
        .fields = {way, endpoints, address, nodes, caps, tentacles}, .applies = hasPolling, .check = nodesNotPolled, .edit = addressEachNode,
        .title = QT_TRANSLATE_NOOP("Rules", "Every node needs its own polling address"),
        .message = QT_TRANSLATE_N_NOOP("Rules", "%n node(s) have neither a polling address nor a port of their own, the first is “%1”."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Work for a polling Tentacle waits on the node that runs the task, and only that node hands it over: a Tentacle that does not poll it never hears of it, and the task hangs."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Give each node that runs tasks an address, or a port on a shared one, or let all nodes share a queue in Redis."),
        .source = "octopus.poll-every-node"},
    {.id = "OHA-PT-006", .severity = Severity::Warning, .fields = {way, tentacles}, .applies = hasPolling, .check = discouragedWay,
        .title = QT_TRANSLATE_NOOP("Rules", "Octopus discourages this way of polling"),
        .message = QT_TRANSLATE_NOOP("Rules", "Chosen way: %1."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Behind a plain balancer a Tentacle does not reach every node in time, and a Tentacle.config edited by hand is wrong at the first change. The bundle has no script for either."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Register each Tentacle with every node by poll-server, or use Redis."),
        .source = "octopus.polling-ha"},
    {.id = "OHA-PT-007", .severity = Severity::Error, .acceptable = false, .fields = {address, field<&Endpoint::port>, endpoints, way, tentacles},
        .applies = pollsOwnEndpoints, .check = endpointTwice,
        .title = QT_TRANSLATE_NOOP("Rules", "Two nodes have one polling address"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” and “%2” are both polled at “%3”, port %4."),
        .reason = QT_TRANSLATE_NOOP("Rules", "One address leads to one node; the other one is never polled."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Give each node an address or a port of its own."),
        .source = "octopus.poll-every-node"},
    {.id = "OHA-PT-009", .severity = Severity::Warning, .fields = {field<&Endpoint::node>, endpoints, nodes, way, tentacles},
        .applies = pollsOwnEndpoints, .check = endpointOfNobody,
        .title = QT_TRANSLATE_NOOP("Rules", "A polling address belongs to no node"),
        .message = QT_TRANSLATE_NOOP("Rules", "The design has no node “%1”."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Tentacles would poll an address where nobody answers, and report it all day."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Remove the address or correct its node."),
        .source = "octopus.poll-every-node"},
    {.id = "OHA-PT-010", .aliases = "P08", .severity = Severity::Error, .acceptable = false, .fields = {address, shared, endpoints, way, tentacles},
        .applies = hasPolling, .check = addressUnreadable,
        .title = QT_TRANSLATE_NOOP("Rules", "A Tentacle cannot read this address"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” is no address for --server-comms-address."),
        .reason = QT_TRANSLATE_NOOP("Rules", "The command takes https:// and a host; the port stands beside it. Without scheme it fails, and without port it polls that of the portal."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Enter the host alone; scheme and port are added."),
        .source = "octopus.tentacle-source"},
    {.id = "OHA-PT-011", .severity = Severity::Note, .fields = {shared, way, tentacles}, .applies = sharesAddress, .check = noSharedAddress,
        .title = QT_TRANSLATE_NOOP("Rules", "The shared polling address is not given"),
        .message = QT_TRANSLATE_NOOP("Rules", "No address is given under which Tentacles reach the cluster."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Every command for a Tentacle carries it."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Enter the name of the balancer's TCP front end."),
        .source = "octopus.polling-ha"},
    {.id = "OHA-PT-012", .severity = Severity::Note, .fields = {way, octopusVersion, nodes, tentacles}, .applies = pollsOwnEndpoints,
        .check = redisIsPossible,
        .title = QT_TRANSLATE_NOOP("Rules", "This Octopus can share the polling queue"),
        .message = QT_TRANSLATE_NOOP("Rules", "Octopus %1 knows multi-node polling; here %2 Tentacles and agents poll every node."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Octopus now recommends one address with a queue in Redis: a new node then needs no visit to any Tentacle. Polling every node stays right where Redis is one part too many."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose by the number of Tentacles and by how often nodes change."),
        .source = "octopus.multi-node-polling"},
    {.id = "OHA-PT-013", .severity = Severity::Note, .fields = {way, tentacles, field<&Workload::kubernetesAgents>}, .check = wayWithoutTentacles,
        .edit = answer<&Polling::way, PollingWay::None>,
        .title = QT_TRANSLATE_NOOP("Rules", "A way of polling is chosen for nobody"),
        .message = QT_TRANSLATE_NOOP("Rules", "Chosen way: %1. No Tentacle and no agent polls."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Ports and parts of that way would be built for nothing."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Enter the polling Tentacles, or choose none."),
        .source = "octopus.polling-ha"},
    {.id = "OHA-PT-014", .aliases = "P06", .severity = Severity::Error, .acceptable = false,
        .fields = {way, field<&Compute::webServer>, field<&Node::operatingSystem>}, .applies = usesWebSockets, .check = noHttpSys,
        .title = QT_TRANSLATE_NOOP("Rules", "Web-socket polling needs HTTP.sys"),
        .message = QT_TRANSLATE_NOOP("Rules", "Tentacles poll by web sockets, and the nodes have: %1."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Octopus serves web sockets by HTTP.sys of Windows only."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Use HTTP.sys, or poll by TCP; a TCP listener on port 443 serves sites with that port alone."),
        .source = "octopus.web-sockets"},
    {.id = "OHA-PT-015", .aliases = "P06", .severity = Severity::Error, .acceptable = false, .fields = {field<&Polling::webSocketOffloaded>, way},
        .applies = usesWebSockets, .check = isOn<&Polling::webSocketOffloaded>, .edit = answer<&Polling::webSocketOffloaded, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "TLS of web sockets must end at the node"),
        .message = QT_TRANSLATE_NOOP("Rules", "TLS of web-socket polling is to end in front of the nodes."),
        .reason = QT_TRANSLATE_NOOP("Rules", "The Tentacle trusts the certificate of the node; another one in between ends the trust."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Pass the connection through."),
        .source = "octopus.issue-7340"},
    {.id = "OHA-PT-016", .severity = Severity::Warning, .fields = {way, field<&Placement::certificateRenewal>}, .applies = usesWebSockets,
        .check = trustBreaksAtRenewal,
        .title = QT_TRANSLATE_NOOP("Rules", "A renewed certificate ends the trust of web-socket Tentacles"),
        .message = QT_TRANSLATE_NOOP("Rules", "Tentacles trust the web certificate, which renews itself."),
        .reason = QT_TRANSLATE_NOOP("Rules", "They know it by its thumbprint; after the renewal none of them connects until each is told the new one."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Poll by TCP, or plan the visit to every Tentacle with the renewal."),
        .source = "octopus.issue-6722"},
    {.id = "OHA-PT-017", .aliases = "P07", .severity = Severity::Error, .acceptable = false,
        .fields = {field<&Workload::kubernetesMonitor>, octopusVersion, nodes}, .applies = hasChosen<&Workload::kubernetesMonitor, true>,
        .check = monitorTooOld,
        .title = QT_TRANSLATE_NOOP("Rules", "The Kubernetes monitor does not work with this cluster"),
        .message = QT_TRANSLATE_NOOP("Rules", "Octopus %1 supports the monitor with one node only; %2 is the first for several."),
        .reason = QT_TRANSLATE_NOOP("Rules", "The monitor holds a connection to one node, and older versions do not tell the others."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Plan a newer Octopus, or leave the monitor out."),
        .source = "octopus.issue-9730"},
};

} // namespace

std::span<const Rule> pollingRules()
{
    return table;
}

} // namespace octoha
