#include "core/rules/areas.h"
#include "core/rules/checks.h"

namespace octoha {

namespace {

using namespace rules;

bool isLinux(const Node &node)
{
    return node.operatingSystem == OperatingSystem::LinuxContainer;
}

bool mixesSystems(const Design &design)
{
    const auto linuxNodes = std::count_if(design.compute.nodes.cbegin(), design.compute.nodes.cend(), isLinux);
    return linuxNodes > 0 && linuxNodes < design.compute.nodes.size();
}

Check oldWindows(const Design &design, const Context &context)
{
    return itemsWhere(design.compute.nodes, [&](const Node &node) {
        const NodeSystem *system
            = isLinux(node) ? nullptr : rowOf(context.catalog.tables().nodeSystems, node.operatingSystem);
        return system && system->support == SystemSupport::Discouraged;
    });
}

Check desktopWindows(const Design &design, const Context &)
{
    return itemsWhere(
        design.compute.nodes, [](const Node &node) { return node.operatingSystem == OperatingSystem::WindowsDesktop; });
}

Check onlyLinux(const Design &design, const Context &)
{
    return itemsWhere(design.compute.nodes, isLinux);
}

Check mixed(const Design &design, const Context &)
{
    return mixesSystems(design) ? itemsWhere(design.compute.nodes, isLinux) : std::nullopt;
}

Edits newestWindows(const Design &design, const Context &context)
{
    Edits edits;
    for (const Node &node : design.compute.nodes) {
        const NodeSystem *system = rowOf(context.catalog.tables().nodeSystems, node.operatingSystem);
        if (isLinux(node) || !system || system->support == SystemSupport::Discouraged
            || system->support == SystemSupport::Unsupported)
            edits.append(
                {itemId(field<&Node::operatingSystem>, node.id), QString(wordOf(OperatingSystem::WindowsServer2025))});
    }
    return edits;
}

bool isPortalWithTasks(const Node &node)
{
    return node.role == NodeRole::PortalOnly && node.taskCap.number() > 0;
}

Check portalRunsTasks(const Design &design, const Context &)
{
    return itemsWhere(design.compute.nodes, isPortalWithTasks);
}

/// Nothing to offer where no other node would run tasks.
Edits capZeroForPortal(const Design &design, const Context &)
{
    Edits edits;
    for (const Node &node : design.compute.nodes) {
        if (isPortalWithTasks(node))
            edits.append({itemId(field<&Node::taskCap>, node.id), 0});
    }
    return edits.size() < taskNodeCount(design.compute) ? edits : Edits();
}

bool isIdleTaskNode(const Node &node)
{
    return node.role != NodeRole::PortalOnly && node.taskCap.number() == 0;
}

Check taskNodeWithoutCap(const Design &design, const Context &)
{
    return itemsWhere(design.compute.nodes, isIdleTaskNode);
}

Edits portalRoleForIdle(const Design &design, const Context &)
{
    Edits edits;
    for (const Node &node : design.compute.nodes) {
        if (isIdleTaskNode(node))
            edits.append({itemId(field<&Node::role>, node.id), QString(wordOf(NodeRole::PortalOnly))});
    }
    return edits;
}

Check tooFewPortals(const Design &design, const Context &)
{
    const auto portals = std::count_if(design.compute.nodes.cbegin(), design.compute.nodes.cend(),
        [](const Node &node) { return node.role != NodeRole::TasksOnly; });
    if (portals > 1)
        return {};
    return as(portals == 0 ? Severity::Error : Severity::Warning, Seen{.count = int(portals)});
}

Edits portalOnEveryNode(const Design &design, const Context &)
{
    Edits edits;
    for (const Node &node : design.compute.nodes) {
        if (node.role == NodeRole::TasksOnly)
            edits.append({itemId(field<&Node::role>, node.id), QString(wordOf(NodeRole::PortalAndTasks))});
    }
    return edits;
}

constexpr Rule table[] = {
    {.id = "OHA-NODE-007",
        .aliases = "C11",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Node::operatingSystem>},
        .applies = isHighAvailability,
        .check = mixed,
        .edit = newestWindows,
        .title = QT_TRANSLATE_NOOP("Rules", "Windows and Linux nodes in one cluster"),
        .message = QT_TRANSLATE_N_NOOP(
            "Rules", "%n node(s) run in a Linux container, the first is “%1”; the others run on Windows."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "The paths of task logs, artifacts and packages stand in the shared database, and each is valid on one "
            "kind of system only."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Run all nodes on Windows Server; a move from Linux is all nodes at once."),
        .source = "octopus.high-availability"},
    {.id = "OHA-NODE-014",
        .aliases = "C12",
        .severity = Severity::Warning,
        .fields = {field<&Node::operatingSystem>},
        .applies = hasNodes,
        .check = oldWindows,
        .edit = newestWindows,
        .title = QT_TRANSLATE_NOOP("Rules", "An old Windows Server"),
        .message = QT_TRANSLATE_N_NOOP("Rules", "%n node(s) run on Windows Server 2016 or older, the first is “%1”."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Pages of Octopus disagree on these versions, and they are at or near the end of their updates."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take Windows Server 2022 or 2025 for new nodes."),
        .source = "octopus.requirements"},
    {.id = "OHA-NODE-015",
        .severity = Severity::Error,
        .fields = {field<&Node::operatingSystem>},
        .applies = [](const Design &design) { return hasNodes(design) && !mixesSystems(design); },
        .check = onlyLinux,
        .edit = newestWindows,
        .title = QT_TRANSLATE_NOOP("Rules", "Linux nodes are not built by this plan"),
        .message = QT_TRANSLATE_N_NOOP("Rules", "%n node(s) run in a Linux container, the first is “%1”."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus runs in Linux containers too, but plan and scripts of this design install Windows nodes on "
            "virtual machines."),
        .fix = QT_TRANSLATE_NOOP("Rules",
            "Choose Windows Server for all nodes, or use the Helm chart of Octopus for a cluster of containers."),
        .source = "octopus.linux-container"},
    {.id = "OHA-NODE-018",
        .severity = Severity::Warning,
        .fields = {field<&Node::role>, field<&Node::taskCap>},
        .applies = hasNodes,
        .check = portalRunsTasks,
        .edit = capZeroForPortal,
        .title = QT_TRANSLATE_NOOP("Rules", "A portal-only node would run tasks"),
        .message
        = QT_TRANSLATE_N_NOOP("Rules", "%n node(s) are for the portal only but have a task cap, the first is “%1”."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "Only the task cap decides whether a node runs tasks; Octopus knows no role."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Set the task cap of portal-only nodes to 0."),
        .source = "octopus.high-availability"},
    {.id = "OHA-NODE-020",
        .severity = Severity::Warning,
        .fields = {field<&Node::role>, field<&Compute::nodes>},
        .applies = isHighAvailability,
        .check = tooFewPortals,
        .edit = portalOnEveryNode,
        .title = QT_TRANSLATE_NOOP("Rules", "Too few nodes serve the portal"),
        .message = QT_TRANSLATE_N_NOOP("Rules", "%n node(s) serve portal and API."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "The balancer needs a second node to turn to; with none nobody can sign in and no build server can push."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Let at least two nodes serve the portal."),
        .source = "octopus.load-balancers"},
    {.id = "OHA-NODE-024",
        .aliases = "C12",
        .severity = Severity::Error,
        .fields = {field<&Node::operatingSystem>},
        .applies = hasNodes,
        .check = desktopWindows,
        .edit = newestWindows,
        .title = QT_TRANSLATE_NOOP("Rules", "A desktop Windows as a node"),
        .message = QT_TRANSLATE_N_NOOP("Rules", "%n node(s) run on Windows 10 or 11, the first is “%1”."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus does not support desktop versions of Windows for production, and they limit connections."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take Windows Server 2022 or 2025."),
        .source = "octopus.requirements"},
    {.id = "OHA-NODE-025",
        .severity = Severity::Note,
        .fields = {field<&Node::role>, field<&Node::taskCap>},
        .applies = [](const Design &design) { return totalTaskCap(design.compute) > 0; },
        .check = taskNodeWithoutCap,
        .edit = portalRoleForIdle,
        .title = QT_TRANSLATE_NOOP("Rules", "A node meant for tasks runs none"),
        .message
        = QT_TRANSLATE_N_NOOP("Rules", "%n node(s) are meant to run tasks but have task cap 0, the first is “%1”."),
        .reason = QT_TRANSLATE_NOOP("Rules", "With task cap 0 a node takes no task from the queue."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Give it a task cap, or call it a portal-only node."),
        .source = "octopus.high-availability"},
};

} // namespace

std::span<const Rule> nodeRoleRules()
{
    return table;
}

} // namespace octoha
