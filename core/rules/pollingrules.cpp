#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef way = field<&Polling::way>, tentacles = field<&Workload::pollingTentacles>,
                   nodes = field<&Compute::nodes>;
constexpr FieldRef octopusVersion = field<&Workload::octopusVersion>;

bool pollsOwnEndpoints(const Design &design)
{
    return hasPolling(design) && pollsEveryNode(design.polling);
}

Check discouragedWay(const Design &design, const Context &)
{
    const PollingWay chosen = design.polling.way;
    return isDiscouraged(chosen) ? Check(saw(labelOf(chosen))) : std::nullopt;
}

/// Worth a word only where a visit to every Tentacle is much work.
Check redisIsPossible(const Design &design, const Context &context)
{
    const Version &version = design.workload.octopusVersion;
    const bool many
        = isHighAvailability(design) && pollingCount(design) >= context.catalog.whole(Fact::ManyPollingTentacles);
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
    const bool linux = std::any_of(all.cbegin(), all.cend(),
        [](const Node &node) { return node.operatingSystem == OperatingSystem::LinuxContainer; });
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
    {.id = "OHA-PT-006",
        .severity = Severity::Warning,
        .fields = {way, tentacles},
        .applies = hasPolling,
        .check = discouragedWay,
        .title = QT_TRANSLATE_NOOP("Rules", "Octopus discourages this way of polling"),
        .message = QT_TRANSLATE_NOOP("Rules", "Chosen way: %1."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Behind a plain balancer a Tentacle does not reach every node in time, and a Tentacle.config edited by "
            "hand is wrong at the first change. The bundle has no script for either."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Register each Tentacle with every node by poll-server, or use Redis."),
        .source = "octopus.polling-ha"},
    {.id = "OHA-PT-012",
        .severity = Severity::Note,
        .fields = {way, octopusVersion, nodes, tentacles},
        .applies = pollsOwnEndpoints,
        .check = redisIsPossible,
        .title = QT_TRANSLATE_NOOP("Rules", "This Octopus can share the polling queue"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "Octopus %1 knows multi-node polling; here %2 Tentacles and agents poll every node."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus now recommends one address with a queue in Redis: a new node then needs no visit to any Tentacle. "
            "Polling every node stays right where Redis is one part too many."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Choose by the number of Tentacles and by how often nodes change."),
        .source = "octopus.multi-node-polling"},
    {.id = "OHA-PT-013",
        .severity = Severity::Note,
        .fields = {tentacles, field<&Workload::kubernetesAgents>},
        .check = wayWithoutTentacles,
        .edit = answer<&Polling::way, PollingWay::None>,
        .title = QT_TRANSLATE_NOOP("Rules", "A way of polling is chosen for nobody"),
        .message = QT_TRANSLATE_NOOP("Rules", "Chosen way: %1. No Tentacle and no agent polls."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Ports and parts of that way would be built for nothing."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Enter the polling Tentacles, or choose none."),
        .source = "octopus.polling-ha"},
    {.id = "OHA-PT-014",
        .aliases = "P06",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {way, field<&Compute::webServer>, field<&Node::operatingSystem>},
        .applies = usesWebSockets,
        .check = noHttpSys,
        .title = QT_TRANSLATE_NOOP("Rules", "Web-socket polling needs HTTP.sys"),
        .message = QT_TRANSLATE_NOOP("Rules", "Tentacles poll by web sockets, and the nodes have: %1."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Octopus serves web sockets by HTTP.sys of Windows only."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Use HTTP.sys, or poll by TCP; a TCP listener on port 443 serves sites with that port alone."),
        .source = "octopus.web-sockets"},
    {.id = "OHA-PT-016",
        .severity = Severity::Warning,
        .fields = {way, field<&Placement::certificateRenewal>},
        .applies = usesWebSockets,
        .check = trustBreaksAtRenewal,
        .title = QT_TRANSLATE_NOOP("Rules", "A renewed certificate ends the trust of web-socket Tentacles"),
        .message = QT_TRANSLATE_NOOP("Rules", "Tentacles trust the web certificate, which renews itself."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "They know it by its thumbprint; after the renewal none of them connects until each is told the new one."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Poll by TCP, or plan the visit to every Tentacle with the renewal."),
        .source = "octopus.issue-6722"},
    {.id = "OHA-PT-017",
        .aliases = "P07",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Workload::kubernetesMonitor>, octopusVersion, nodes},
        .applies = hasChosen<&Workload::kubernetesMonitor, true>,
        .check = monitorTooOld,
        .title = QT_TRANSLATE_NOOP("Rules", "The Kubernetes monitor does not work with this cluster"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "Octopus %1 supports the monitor with one node only; %2 is the first for several."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "The monitor holds a connection to one node, and older versions do not tell the others."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Plan a newer Octopus, or leave the monitor out."),
        .source = "octopus.issue-9730"},
};

} // namespace

std::span<const Rule> pollingRules()
{
    return table;
}

} // namespace octoha
