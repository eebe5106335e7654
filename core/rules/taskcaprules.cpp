#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef caps = field<&Node::taskCap>, octopusVersion = field<&Workload::octopusVersion>;

bool hasTaskNodes(const Design &design)
{
    return totalTaskCap(design.compute) > 0;
}

Check capTooHigh(const Design &design, const Context &context)
{
    const auto highest = std::max_element(design.compute.nodes.cbegin(), design.compute.nodes.cend(),
        [](const Node &a, const Node &b) { return a.taskCap < b.taskCap; });
    if (highest == design.compute.nodes.cend()
        || highest->taskCap.number() <= context.catalog.whole(Fact::TaskCapSensible))
        return {};
    const int high = context.catalog.whole(Fact::TaskCapWarning),
              most = context.catalog.whole(Fact::TaskCapAdvisedMaximum);
    Seen seen = saw(nameOf(*highest), highest->taskCap.number(), high, most);
    seen.items = {highest->id};
    return as(highest->taskCap.number() > high ? Severity::Warning : Severity::Note, std::move(seen));
}

Check capBelowNeed(const Design &design, const Context &)
{
    const int need = requiredTaskCap(design.workload), have = totalTaskCap(design.compute);
    return have < need ? Check(saw(have, need)) : std::nullopt;
}

Check capBelowNeedOneAway(const Design &design, const Context &)
{
    const int need = requiredTaskCap(design.workload), left = taskCapOneNodeAway(design.compute);
    return left < need && totalTaskCap(design.compute) >= need ? Check(saw(left, need)) : std::nullopt;
}

/// Gives each node that runs tasks at least its share of what is needed, `away` nodes not counted.
Edits raiseCaps(const Design &design, int away)
{
    const int sharers = taskNodeCount(design.compute) - away;
    const int share = sharers > 0 ? (requiredTaskCap(design.workload) + sharers - 1) / sharers : TaskCap::maximum + 1;
    if (share > TaskCap::maximum)
        return {};
    Edits edits;
    for (const Node &node : design.compute.nodes) {
        if (node.taskCap.number() > 0 && node.taskCap.number() < share)
            edits.append({itemId(caps, node.id), share});
    }
    return edits;
}

Edits raiseCapsToNeed(const Design &design, const Context &)
{
    return raiseCaps(design, 0);
}

Edits raiseCapsForOneAway(const Design &design, const Context &)
{
    return raiseCaps(design, 1);
}

Check noTasksAtAll(const Design &design, const Context &)
{
    return when(totalTaskCap(design.compute) == 0);
}

Edits defaultCaps(const Design &design, const Context &context)
{
    Edits edits;
    for (const Node &node : design.compute.nodes)
        edits.append({itemId(caps, node.id), context.catalog.whole(Fact::TaskCapDefault)});
    return edits;
}

Check oneTaskNode(const Design &design, const Context &)
{
    return when(taskNodeCount(design.compute) == 1);
}

/// Caps 0 and 1 are left out: they make a portal node and a canary.
Check unequalCaps(const Design &design, const Context &)
{
    int lowest = TaskCap::maximum + 1, highest = 0;
    for (const Node &node : design.compute.nodes) {
        if (node.taskCap.number() > 1) {
            lowest = std::min(lowest, node.taskCap.number());
            highest = std::max(highest, node.taskCap.number());
        }
    }
    return lowest < highest ? Check(saw(lowest, highest)) : std::nullopt;
}

/// A parent holds a slot while its child needs another one.
Check parentsStarveChildren(const Design &design, const Context &context)
{
    const int parents = design.workload.waitingParents.number(), total = totalTaskCap(design.compute);
    return parents > total * context.catalog.number(Fact::ParentTaskShare) ? Check(saw(parents, total)) : std::nullopt;
}

bool hasPortalNodes(const Design &design)
{
    return hasTaskNodes(design) && taskNodeCount(design.compute) < design.compute.nodes.size();
}

Check tasksStuckOnPortalNode(const Design &design, const Context &context)
{
    return olderThan(Gate::CapZeroTasks, design, context);
}

constexpr Rule table[] = {
    {.id = "OHA-NODE-005",
        .aliases = "C06",
        .severity = Severity::Note,
        .fields = {field<&Compute::nodes>, caps, field<&Workload::projects>, field<&Workload::averageMinutes>,
            field<&Workload::windowMinutes>},
        .applies = isHighAvailability,
        .check = capBelowNeedOneAway,
        .edit = raiseCapsForOneAway,
        .title = QT_TRANSLATE_NOOP("Rules", "With one node away the window is not met"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "With the largest node away %1 tasks can run at once; the deployment window needs %2."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A node is away at each Windows update, not only when it fails; what it would have run waits for the "
            "others."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Raise the task caps to the needed total divided by the nodes less one, or add a node."),
        .source = "octopus.how-ha-works"},
    {.id = "OHA-NODE-010",
        .aliases = "C04",
        .severity = Severity::Warning,
        .fields = {caps},
        .applies = hasTaskNodes,
        .check = capTooHigh,
        .title = QT_TRANSLATE_NOOP("Rules", "A task cap is very high"),
        .message = QT_TRANSLATE_NOOP("Rules",
            "“%1” may run %2 tasks at once; up to %3 is sensible for one node, and Octopus advises against more than "
            "%4."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A large node loses many tasks at once when it stops, and its connections to the database grow with its "
            "cap."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Spread the tasks over more nodes with lower caps."),
        .source = "octopus.high-availability"},
    {.id = "OHA-NODE-011",
        .aliases = "C05",
        .severity = Severity::Warning,
        .fields = {field<&Compute::nodes>, caps, field<&Workload::projects>, field<&Workload::averageMinutes>,
            field<&Workload::windowMinutes>},
        .applies = hasTaskNodes,
        .check = capBelowNeed,
        .edit = raiseCapsToNeed,
        .title = QT_TRANSLATE_NOOP("Rules", "The task caps do not meet the deployment window"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "All nodes together run %1 tasks at once; the deployment window needs %2."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Tasks above the cap wait in the queue, so the last deployments end after the window."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Raise the task caps, add nodes, or plan a longer window."),
        .source = "octopus.high-availability"},
    {.id = "OHA-NODE-013",
        .aliases = "C08",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {caps},
        .applies = [](const Design &design) { return !design.compute.nodes.isEmpty(); },
        .check = noTasksAtAll,
        .edit = defaultCaps,
        .title = QT_TRANSLATE_NOOP("Rules", "No node runs tasks"),
        .message = QT_TRANSLATE_NOOP("Rules", "The task cap of every node is 0."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A node with task cap 0 only serves the portal; deployments would wait in the queue until they expire."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Give at least two nodes a task cap above 0."),
        .source = "octopus.high-availability"},
    {.id = "OHA-NODE-017",
        .severity = Severity::Note,
        .fields = {caps},
        .applies = isHighAvailability,
        .check = unequalCaps,
        .title = QT_TRANSLATE_NOOP("Rules", "Task caps differ between nodes"),
        .message = QT_TRANSLATE_NOOP("Rules", "Task caps range from %1 to %2."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus recommends one cap for all nodes: a lost node then always costs the same share. Different caps "
            "are allowed."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Give all nodes that run tasks the same cap, unless their sizes differ."),
        .source = "octopus.high-availability"},
    {.id = "OHA-NODE-019",
        .severity = Severity::Warning,
        .fields = {caps},
        .applies = isHighAvailability,
        .check = oneTaskNode,
        .title = QT_TRANSLATE_NOOP("Rules", "One node runs all tasks"),
        .message = QT_TRANSLATE_NOOP("Rules", "Only one node has a task cap above 0."),
        .reason = QT_TRANSLATE_NOOP("Rules", "When that node is away the portal answers but nothing is deployed."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Give a second node a task cap above 0."),
        .source = "octopus.how-ha-works.derived"},
    {.id = "OHA-NODE-023",
        .aliases = "G06",
        .severity = Severity::Note,
        .fields = {field<&Workload::waitingParents>, caps},
        .applies = hasTaskNodes,
        .check = parentsStarveChildren,
        .title = QT_TRANSLATE_NOOP("Rules", "Waiting parents take the slots of their children"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 parent tasks wait at once, and all nodes together run %2 tasks."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A task that waits for a child runbook or deployment keeps its slot; the children then queue behind their "
            "own parents."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Raise the task caps to at least twice the parents, or start fewer parents at once."),
        .source = "octopus.how-ha-works.derived"},
    {.id = "OHA-NODE-026",
        .severity = Severity::Warning,
        .fields = {caps, octopusVersion},
        .applies = hasPortalNodes,
        .check = tasksStuckOnPortalNode,
        .title = QT_TRANSLATE_NOOP("Rules", "Tasks may stick to a node that runs none"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "A node has task cap 0, and Octopus is %1; %2 is the first that hands its tasks on."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Older versions could leave a task with a node whose cap is 0, where it waits until somebody cancels it."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Plan a newer Octopus, or give every node a task cap above 0."),
        .source = "octopus.issue-7534"},
};

} // namespace

std::span<const Rule> taskCapRules()
{
    return table;
}

} // namespace octoha
