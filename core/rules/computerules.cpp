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

/// A node and its processors, the first that has its task cap.
struct FirstOfCap {
    const Node *node;
    int vcpus;
};

/// Nodes of different strength with one cap: the weaker one is the slower one.
Check unequalSizesWithOneCap(const Design &design, const Context &context)
{
    QVarLengthArray<FirstOfCap, 4> firsts;
    for (const Node &node : design.compute.nodes) {
        const VmSize *size = node.taskCap.number() > 0 ? context.catalog.vmSize(node.size.text()) : nullptr;
        if (!size)
            continue;
        const auto first = std::find_if(
            firsts.cbegin(), firsts.cend(), [&](FirstOfCap one) { return one.node->taskCap == node.taskCap; });
        if (first == firsts.cend())
            firsts.append({&node, size->activeVcpus});
        else if (first->vcpus != size->activeVcpus)
            return saw(first->node->size, node.size, node.taskCap.number());
    }
    return {};
}

/// True where each Tentacle must be told of each node, by a command or by hand.
bool tellsEachTentacle(const Design &design)
{
    return hasPolling(design) && (pollsEveryNode(design.polling) || design.polling.way == PollingWay::EditConfig);
}

Check autoscaleWithPolling(const Design &design, const Context &)
{
    return when(design.compute.autoscale && tellsEachTentacle(design));
}

Check autoscale(const Design &design, const Context &)
{
    return when(design.compute.autoscale && !tellsEachTentacle(design));
}

Check scaleSetIdentity(const Design &design, const Context &)
{
    return when(design.compute.identity == VmIdentity::SystemAssigned);
}

constexpr Rule table[] = {
    {.id = "OHA-NODE-004",
        .aliases = "C07",
        .severity = Severity::Warning,
        .fields = {sizes, caps},
        .applies = hasTaskNodes,
        .check = sizeBelowAdvice,
        .edit = growSizes,
        .title = QT_TRANSLATE_NOOP("Rules", "A node is too small for its task cap"),
        .message = QT_TRANSLATE_NOOP("Rules",
            "“%1” is a %2 and may run %3 tasks at once; Octopus advises %4 cores and the memory that belongs to them."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Each running task takes processor and memory of its node; above the advised cap all tasks of the node "
            "slow down together."),
        .fix
        = QT_TRANSLATE_NOOP("Rules", "Take a larger size of the same family, or lower the task cap and add a node."),
        .source = "octopus.high-availability"},
    {.id = "OHA-NODE-016",
        .aliases = "C14 OHA-PT-003",
        .severity = Severity::Warning,
        .fields = {field<&Compute::autoscale>, field<&Compute::spread>, field<&Polling::way>,
            field<&Workload::pollingTentacles>},
        .applies = usesScaleSet,
        .check = autoscaleWithPolling,
        .edit = answer<&Compute::autoscale, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "Nodes come and go by themselves while Tentacles poll every node"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "The scale set grows by itself, and polling Tentacles must be told of each node."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A new node is polled by no Tentacle until someone registers it with all of them; until then its tasks on "
            "those targets hang. Generic advice to scale by load does not know this."),
        .fix
        = QT_TRANSLATE_NOOP("Rules", "Keep a fixed number of nodes, or let Tentacles poll one address through Redis."),
        .source = "octopus.ha-auto-scaling",
        .overrides = "ee66ff65 3f85a51c"},
    {.id = "OHA-NODE-021",
        .aliases = "R1.12",
        .severity = Severity::Warning,
        .fields = {sizes, caps},
        .applies = isHighAvailability,
        .check = unequalSizesWithOneCap,
        .title = QT_TRANSLATE_NOOP("Rules", "Nodes of different strength have the same task cap"),
        .message = QT_TRANSLATE_NOOP("Rules", "%1 and %2 both may run %3 tasks at once."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Each node takes tasks up to its own cap, so the weaker machine becomes the slow one."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take the same size for all nodes, or give the smaller ones a lower cap."),
        .source = "octopus.high-availability.derived"},
    {.id = "OHA-NODE-022",
        .severity = Severity::Note,
        .fields = {field<&Compute::autoscale>, field<&Compute::spread>},
        .applies = usesScaleSet,
        .check = autoscale,
        .edit = answer<&Compute::autoscale, false>,
        .title = QT_TRANSLATE_NOOP("Rules", "The scale set removes nodes by itself"),
        .message = QT_TRANSLATE_NOOP("Rules", "The scale set grows and shrinks by itself."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "A node must be drained and deleted in Octopus before its machine goes, or its running tasks fail. A scale "
            "set does not do that."),
        .fix
        = QT_TRANSLATE_NOOP("Rules", "Keep a fixed number of nodes, or drain by the Octopus API before each removal."),
        .source = "octopus.ha-auto-scaling",
        .overrides = "ee66ff65 3f85a51c"},
    {.id = "OHA-VM-010",
        .severity = Severity::Error,
        .acceptable = false,
        .fields = {field<&Compute::identity>, field<&Compute::spread>},
        .applies = hasChosen<&Compute::spread, Spread::ScaleSet>,
        .check = scaleSetIdentity,
        .edit = answer<&Compute::identity, VmIdentity::UserAssigned>,
        .title = QT_TRANSLATE_NOOP("Rules", "A flexible scale set has no identity of its own"),
        .message = QT_TRANSLATE_NOOP("Rules", "The scale set is to have a system-assigned identity."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Flexible scale sets take user-assigned identities only."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take a user-assigned identity; all nodes then share one."),
        .source = "azure.scale-set"},
};

} // namespace

std::span<const Rule> computeRules()
{
    return table;
}

} // namespace octoha
