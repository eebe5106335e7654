#include "core/rules/areas.h"
#include "core/rules/checks.h"

#include "core/catalog/facts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr FieldRef sizes = field<&Node::size>, caps = field<&Node::taskCap>;

bool hasTaskNodes(const Design &design)
{
    return totalTaskCap(design.compute) > 0;
}

bool usesScaleSet(const Design &design)
{
    return design.compute.spread == Spread::ScaleSet;
}

/// True if the machine meets the row of the advice.
bool meets(const VmSize &size, const NodeAdvice &advice)
{
    return size.activeVcpus >= advice.cores && size.memoryGib >= advice.memoryGib;
}

/// The advice that a node misses; null where it fits, or where catalog or table cannot tell.
const NodeAdvice *missedAdvice(const Node &node, const Catalog &catalog)
{
    const NodeAdvice *advice = node.taskCap.number() > 0 ? catalog.nodeAdvice(node.taskCap.number()) : nullptr;
    const VmSize *size = advice ? catalog.vmSize(node.size.text()) : nullptr;
    return size && !meets(*size, *advice) ? advice : nullptr;
}

/// An older page of Octopus allows this cap on the smallest machine, so a miss there is a note.
bool olderAdviceAllows(const Node &node, const Catalog &catalog)
{
    const NodeAdvice *smallest = catalog.nodeAdvice(1);
    return node.taskCap.number() <= catalog.whole(Fact::TaskCapSmallMachine) && smallest
        && meets(*catalog.vmSize(node.size.text()), *smallest);
}

Check sizeBelowAdvice(const Design &design, const Context &context)
{
    Check found;
    for (const Node &node : design.compute.nodes) {
        const NodeAdvice *advice = missedAdvice(node, context.catalog);
        if (!advice)
            continue;
        const bool warns = !olderAdviceAllows(node, context.catalog);
        if (!found || (warns && found->severity == Severity::Note))
            found = as(warns ? Severity::Warning : Severity::Note,
                saw(nameOf(node), node.size, node.taskCap.number(), advice->cores));
        found->items.append(node.id);
    }
    return found;
}

/// The smallest size of the same family that meets the advice.
QString sizeFor(const VmSize &size, const NodeAdvice &advice, const Catalog &catalog)
{
    const VmSize *best = nullptr;
    for (const VmSize &other : catalog.tables().vmSizes) {
        if (other.family == size.family && other.activeVcpus == other.vcpus && meets(other, advice)
            && (!best || other.vcpus < best->vcpus))
            best = &other;
    }
    return best ? QString(best->name) : QString();
}

Edits growSizes(const Design &design, const Context &context)
{
    Edits edits;
    for (const Node &node : design.compute.nodes) {
        const NodeAdvice *advice = missedAdvice(node, context.catalog);
        if (!advice)
            continue;
        const QString size = sizeFor(*context.catalog.vmSize(node.size.text()), *advice, context.catalog);
        if (size.isEmpty())
            return {};
        edits.append({itemId(sizes, node.id), size});
    }
    return edits;
}

Check capTooHigh(const Design &design, const Context &context)
{
    const auto highest = std::max_element(design.compute.nodes.cbegin(), design.compute.nodes.cend(),
        [](const Node &a, const Node &b) { return a.taskCap < b.taskCap; });
    if (highest == design.compute.nodes.cend() || highest->taskCap.number() <= context.catalog.whole(Fact::TaskCapSensible))
        return {};
    const int high = context.catalog.whole(Fact::TaskCapWarning), most = context.catalog.whole(Fact::TaskCapAdvisedMaximum);
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

/// Nodes of different strength with one cap: the weaker one is the slower one.
Check unequalSizesWithOneCap(const Design &design, const Context &context)
{
    const VmSize *first = nullptr;
    const Node *firstNode = nullptr;
    for (const Node &node : design.compute.nodes) {
        const VmSize *size = node.taskCap.number() > 0 ? context.catalog.vmSize(node.size.text()) : nullptr;
        if (!size)
            continue;
        if (first && first->activeVcpus != size->activeVcpus && firstNode->taskCap == node.taskCap)
            return saw(firstNode->size, node.size, node.taskCap.number());
        if (!first) {
            first = size;
            firstNode = &node;
        }
    }
    return {};
}

Check autoscaleWithPolling(const Design &design, const Context &)
{
    return when(design.compute.autoscale && hasPolling(design) && pollsEveryNode(design.polling));
}

Check autoscale(const Design &design, const Context &)
{
    return when(design.compute.autoscale && !(hasPolling(design) && pollsEveryNode(design.polling)));
}

/// A parent holds a slot while its child needs another one.
Check parentsStarveChildren(const Design &design, const Context &context)
{
    const int parents = design.workload.waitingParents.number(), total = totalTaskCap(design.compute);
    return parents > total * context.catalog.number(Fact::ParentTaskShare) ? Check(saw(parents, total)) : std::nullopt;
}

constexpr Rule table[] = {
    {.id = "OHA-NODE-004", .aliases = "C07", .severity = Severity::Warning, .fields = {sizes, caps},
        .applies = hasTaskNodes, .check = sizeBelowAdvice, .edit = growSizes,
        .title = QT_TRANSLATE_NOOP("Rules", "A node is too small for its task cap"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” is a %2 and may run %3 tasks at once; Octopus advises %4 cores and the memory that belongs to them."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Each running task takes processor and memory of its node; above the advised cap all tasks of the node slow down together."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take a larger size of the same family, or lower the task cap and add a node."),
        .source = "octopus.high-availability"},
    {.id = "OHA-NODE-005", .aliases = "C06", .severity = Severity::Note,
        .fields = {field<&Compute::nodes>, caps, field<&Workload::projects>, field<&Workload::averageMinutes>,
            field<&Workload::windowMinutes>}, .applies = isHighAvailability, .check = capBelowNeedOneAway,
        .edit = raiseCapsForOneAway,
        .title = QT_TRANSLATE_NOOP("Rules", "With one node away the window is not met"),
        .message = QT_TRANSLATE_NOOP("Rules", "With the largest node away %1 tasks can run at once; the deployment window needs %2."),
        .reason = QT_TRANSLATE_NOOP("Rules", "A node is away at each Windows update, not only when it fails; what it would have run waits for the others."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Raise the task caps to the needed total divided by the nodes less one, or add a node."),
        .source = "octopus.how-ha-works"},
    {.id = "OHA-NODE-010", .aliases = "C04", .severity = Severity::Warning, .fields = {caps}, .applies = hasTaskNodes,
        .check = capTooHigh,
        .title = QT_TRANSLATE_NOOP("Rules", "A task cap is very high"),
        .message = QT_TRANSLATE_NOOP("Rules", "“%1” may run %2 tasks at once; up to %3 is sensible for one node, and Octopus advises against more than %4."),
        .reason = QT_TRANSLATE_NOOP("Rules", "A large node loses many tasks at once when it stops, and its connections to the database grow with its cap."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Spread the tasks over more nodes with lower caps."),
        .source = "octopus.high-availability"},
    {.id = "OHA-NODE-011", .aliases = "C05", .severity = Severity::Warning,
        .fields = {field<&Compute::nodes>, caps, field<&Workload::projects>, field<&Workload::averageMinutes>,
            field<&Workload::windowMinutes>}, .applies = hasTaskNodes, .check = capBelowNeed, .edit = raiseCapsToNeed,
        .title = QT_TRANSLATE_NOOP("Rules", "The task caps do not meet the deployment window"),
        .message = QT_TRANSLATE_NOOP("Rules", "All nodes together run %1 tasks at once; the deployment window needs %2."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Tasks above the cap wait in the queue, so the last deployments end after the window."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Raise the task caps, add nodes, or plan a longer window."),
        .source = "octopus.high-availability"},
    {.id = "OHA-NODE-013", .aliases = "C08", .severity = Severity::Error, .acceptable = false, .fields = {caps},
        .applies = [](const Design &design) { return !design.compute.nodes.isEmpty(); }, .check = noTasksAtAll,
        .edit = defaultCaps,
        .title = QT_TRANSLATE_NOOP("Rules", "No node runs tasks"),
        .message = QT_TRANSLATE_NOOP("Rules", "The task cap of every node is 0."),
        .reason = QT_TRANSLATE_NOOP("Rules", "A node with task cap 0 only serves the portal; deployments would wait in the queue until they expire."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Give at least two nodes a task cap above 0."),
        .source = "octopus.high-availability"},
    {.id = "OHA-NODE-016", .aliases = "C14 OHA-PT-003", .severity = Severity::Warning,
        .fields = {field<&Compute::autoscale>, field<&Compute::spread>, field<&Polling::way>}, .applies = usesScaleSet,
        .check = autoscaleWithPolling, .edit = answer<&Compute::autoscale, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "Nodes come and go by themselves while Tentacles poll every node"),
        .message = QT_TRANSLATE_NOOP("Rules", "The scale set grows by itself, and polling Tentacles must be told of each node."),
        .reason = QT_TRANSLATE_NOOP("Rules", "A new node is polled by no Tentacle until someone registers it with all of them; until then its tasks on those targets hang. Generic advice to scale by load does not know this."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Keep a fixed number of nodes, or let Tentacles poll one address through Redis."),
        .source = "octopus.ha-auto-scaling", .overrides = "ee66ff65 3f85a51c"},
    {.id = "OHA-NODE-017", .severity = Severity::Note, .fields = {caps}, .applies = isHighAvailability,
        .check = unequalCaps,
        .title = QT_TRANSLATE_NOOP("Rules", "Task caps differ between nodes"),
        .message = QT_TRANSLATE_NOOP("Rules", "Task caps range from %1 to %2."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Octopus recommends one cap for all nodes: a lost node then always costs the same share. Different caps are allowed."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Give all nodes that run tasks the same cap, unless their sizes differ."),
        .source = "octopus.high-availability"},
    {.id = "OHA-NODE-019", .severity = Severity::Warning, .fields = {caps}, .applies = isHighAvailability,
        .check = oneTaskNode,
        .title = QT_TRANSLATE_NOOP("Rules", "One node runs all tasks"),
        .message = QT_TRANSLATE_NOOP("Rules", "Only one node has a task cap above 0."),
        .reason = QT_TRANSLATE_NOOP("Rules", "When that node is away the portal answers but nothing is deployed."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Give a second node a task cap above 0."),
        .source = "octopus.how-ha-works.derived"},
    {.id = "OHA-NODE-021", .aliases = "R1.12", .severity = Severity::Warning, .fields = {sizes, caps},
        .applies = isHighAvailability, .check = unequalSizesWithOneCap,
        .title = QT_TRANSLATE_NOOP("Rules", "Nodes of different strength have the same task cap"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 and %2 both may run %3 tasks at once."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Each node takes tasks up to its own cap, so the weaker machine becomes the slow one."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take the same size for all nodes, or give the smaller ones a lower cap."),
        .source = "octopus.high-availability.derived"},
    {.id = "OHA-NODE-022", .severity = Severity::Note, .fields = {field<&Compute::autoscale>, field<&Compute::spread>},
        .applies = usesScaleSet, .check = autoscale, .edit = answer<&Compute::autoscale, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "The scale set removes nodes by itself"),
        .message = QT_TRANSLATE_NOOP("Rules", "The scale set grows and shrinks by itself."),
        .reason = QT_TRANSLATE_NOOP("Rules", "A node must be drained and deleted in Octopus before its machine goes, or its running tasks fail. A scale set does not do that."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Keep a fixed number of nodes, or drain by the Octopus API before each removal."),
        .source = "octopus.ha-auto-scaling", .overrides = "ee66ff65 3f85a51c"},
    {.id = "OHA-NODE-023", .aliases = "G06", .severity = Severity::Note,
        .fields = {field<&Workload::waitingParents>, caps}, .applies = hasTaskNodes, .check = parentsStarveChildren,
        .title = QT_TRANSLATE_NOOP("Rules", "Waiting parents take the slots of their children"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 parent tasks wait at once, and all nodes together run %2 tasks."),
        .reason = QT_TRANSLATE_NOOP("Rules", "A task that waits for a child runbook or deployment keeps its slot; the children then queue behind their own parents."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Raise the task caps to at least twice the parents, or start fewer parents at once."),
        .source = "octopus.how-ha-works.derived"},
};

} // namespace

std::span<const Rule> computeRules()
{
    return table;
}

} // namespace octoha
