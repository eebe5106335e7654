#include "core/rules/areas.h"
#include "core/rules/parts.h"

namespace octoha {

namespace {

using namespace rules;

constexpr int minutesPerHour = 60, minutesPerDay = 24 * minutesPerHour, daysPerWeek = 7;

double tasksPerWeek(const QList<ArrivalHours> &profile)
{
    double tasks = 0;
    for (const ArrivalHours &line : profile)
        tasks += double(line.tasksPerHour.number()) * std::max(0, line.toHour.number() - line.fromHour.number());
    return tasks;
}

/// Tasks a day, on average.
double tasksPerDay(const Workload &workload)
{
    switch (workload.arrivalPattern) {
    case ArrivalPattern::Burst:
        return workload.projects.number();
    case ArrivalPattern::Poisson:
        return workload.deploymentsPerDay.number();
    case ArrivalPattern::Regular:
        return double(minutesPerDay) / std::max(1, workload.arrivalEveryMinutes.number());
    case ArrivalPattern::Weekly:
        return tasksPerWeek(workload.arrivalProfile) / daysPerWeek;
    }
    return 0;
}

bool hasTaskNodes(const Design &design)
{
    return totalTaskCap(design.compute) > 0;
}

// By Little's law, tasks a minute times minutes a task is the number that runs at once; at the caps the queue only
// grows.
Check neverCatchesUp(const Design &design, const Context &)
{
    const double atOnce = tasksPerDay(design.workload) * design.workload.averageMinutes.number() / minutesPerDay;
    const int caps = totalTaskCap(design.compute);
    return atOnce >= caps ? Check(saw(atOnce, caps)) : std::nullopt;
}

template<ArrivalPattern pattern> bool arrives(const Design &design)
{
    return design.workload.arrivalPattern == pattern;
}

Check noInterval(const Design &design, const Context &)
{
    return when(design.workload.arrivalEveryMinutes.number() == 0);
}

Check noProfile(const Design &design, const Context &)
{
    return when(tasksPerWeek(design.workload.arrivalProfile) == 0);
}

Check endsBeforeItStarts(const Design &design, const Context &)
{
    Check found;
    for (const ArrivalHours &line : design.workload.arrivalProfile) {
        if (line.fromHour.number() < line.toHour.number())
            continue;
        if (!found)
            found = Seen{.count = 0, .values = {line.fromHour.number(), line.toHour.number()}};
        ++found->count;
        found->items.append(line.id);
    }
    return found;
}

bool hasOutages(const Design &design)
{
    return !design.workload.nodeOutages.isEmpty();
}

bool isOf(const NodeOutage &outage, const Node &node)
{
    return outage.node.text().compare(node.name.text(), Qt::CaseInsensitive) == 0;
}

Check outageOfNoNode(const Design &design, const Context &)
{
    Check found;
    for (const NodeOutage &outage : design.workload.nodeOutages) {
        const auto &nodes = design.compute.nodes;
        if (std::any_of(nodes.cbegin(), nodes.cend(), [&](const Node &node) { return isOf(outage, node); }))
            continue;
        if (!found)
            found = Seen{.count = 0, .values = {outage.node.text()}};
        ++found->count;
        found->items.append(outage.id);
    }
    return found;
}

/// True if a planned drain keeps the node away in that minute.
bool isDrainedAt(int minute, const NodeOutage &outage)
{
    if (outage.kind != OutageKind::Drain || minute < outage.startMinute.number())
        return false;
    const int period = outage.everyDays.number() * minutesPerDay, since = minute - outage.startMinute.number();
    const int lasts = outage.minutes.number();
    return lasts == 0 || (period > 0 ? since % period : since) < lasts;
}

bool isDrainedAt(int minute, const Node &node, const Design &design)
{
    const QList<NodeOutage> &outages = design.workload.nodeOutages;
    return std::any_of(outages.cbegin(), outages.cend(),
        [&](const NodeOutage &outage) { return isOf(outage, node) && isDrainedAt(minute, outage); });
}

/// Drains only begin to overlap where one of them begins.
Check allDrainedAtOnce(const Design &design, const Context &)
{
    for (const NodeOutage &outage : design.workload.nodeOutages) {
        const int minute = outage.startMinute.number();
        const auto works
            = [&](const Node &node) { return node.taskCap.number() > 0 && !isDrainedAt(minute, node, design); };
        if (std::none_of(design.compute.nodes.cbegin(), design.compute.nodes.cend(), works))
            return saw(minute);
    }
    return {};
}

Check nothingSimulated(const Design &design, const Context &)
{
    return when(design.workload.simulationHours.number() == 0);
}

Check nothingDeployed(const Design &design, const Context &)
{
    const int projects = design.workload.projects.number(), minutes = design.workload.averageMinutes.number();
    return projects == 0 || minutes == 0 ? Check(saw(projects, minutes)) : std::nullopt;
}

// With projects it is the minutes that are 0; how many projects there are nobody else knows.
Edits usualMinutes(const Design &design, const Context &)
{
    return design.workload.projects.number() > 0 ? answered<&Workload::averageMinutes>(Workload().averageMinutes)
                                                 : Edits{};
}

Check nothingKept(const Design &design, const Context &)
{
    return when(design.workload.retentionDays.number() == 0);
}

Edits defaultRetention(const Design &, const Context &)
{
    return answered<&Workload::retentionDays>(Workload().retentionDays);
}

constexpr FieldRef pattern = field<&Workload::arrivalPattern>, caps = field<&Node::taskCap>;

constexpr Rule table[] = {
    {.id = "OHA-CAPACITY-001",
        .severity = Severity::Warning,
        .fields = {pattern, field<&Workload::averageMinutes>, caps, field<&Workload::projects>,
            field<&Workload::deploymentsPerDay>, field<&Workload::arrivalEveryMinutes>,
            field<&Workload::arrivalProfile>},
        .applies = hasTaskNodes,
        .check = neverCatchesUp,
        .title = QT_TRANSLATE_NOOP("Rules", "The queue never catches up"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "On average %1 tasks would have to run at once; the task caps of all nodes add up to %2."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "More tasks arrive than end, so the queue grows for ever, and tasks that wait for a day are given up."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Add nodes or raise their task caps, or deploy less often."),
        .source = "octopus.how-ha-works.derived"},
    {.id = "OHA-CAPACITY-002",
        .severity = Severity::Warning,
        .fields = {field<&Workload::arrivalEveryMinutes>, pattern},
        .applies = arrives<ArrivalPattern::Regular>,
        .check = noInterval,
        .edit = answer<&Workload::arrivalEveryMinutes, 30>,
        .title = QT_TRANSLATE_NOOP("Rules", "Regular tasks have no interval"),
        .message = QT_TRANSLATE_NOOP("Rules", "A task arrives every 0 minutes."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Without an interval nothing can be simulated."),
        .fix = QT_TRANSLATE_NOOP("Rules", "State the minutes from one task to the next."),
        .source = "octopus.how-ha-works.derived"},
    {.id = "OHA-CAPACITY-003",
        .severity = Severity::Warning,
        .fields = {field<&Workload::arrivalProfile>, pattern},
        .applies = arrives<ArrivalPattern::Weekly>,
        .check = noProfile,
        .title = QT_TRANSLATE_NOOP("Rules", "The weekly profile holds no tasks"),
        .message = QT_TRANSLATE_NOOP("Rules", "Tasks are to arrive by a weekly profile, and by it none does."),
        .reason = QT_TRANSLATE_NOOP("Rules", "The simulation would say that nothing ever waits."),
        .fix
        = QT_TRANSLATE_NOOP("Rules", "Add a line for each busy time of the week, or choose how else tasks arrive."),
        .source = "octopus.how-ha-works.derived"},
    {.id = "OHA-CAPACITY-004",
        .severity = Severity::Warning,
        .fields = {field<&ArrivalHours::toHour>, field<&ArrivalHours::fromHour>, pattern},
        .applies = arrives<ArrivalPattern::Weekly>,
        .check = endsBeforeItStarts,
        .title = QT_TRANSLATE_NOOP("Rules", "A line of the weekly profile ends before it starts"),
        .message = QT_TRANSLATE_N_NOOP(
            "Rules", "%n line(s) of the profile end no later than they start; the first reads from %1 to %2."),
        .reason = QT_TRANSLATE_NOOP("Rules", "None of its tasks would arrive."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "Exchange the hours; a time over midnight takes two lines, the first of which ends at 24."),
        .source = "octopus.how-ha-works.derived"},
    {.id = "OHA-CAPACITY-005",
        .severity = Severity::Warning,
        .fields = {field<&NodeOutage::node>, field<&Node::name>},
        .applies = hasOutages,
        .check = outageOfNoNode,
        .title = QT_TRANSLATE_NOOP("Rules", "An outage names no node of the design"),
        .message = QT_TRANSLATE_N_NOOP("Rules", "%n outage(s) name a node that is not there; the first names “%1”."),
        .reason
        = QT_TRANSLATE_NOOP("Rules", "The simulation would leave it out, and the queue would look better than it is."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Take the computer name of a node of the Compute page."),
        .source = "octopus.how-ha-works.derived"},
    {.id = "OHA-CAPACITY-006",
        .severity = Severity::Warning,
        .fields = {field<&Workload::nodeOutages>, field<&Node::name>},
        .applies = hasOutages,
        .check = allDrainedAtOnce,
        .title = QT_TRANSLATE_NOOP("Rules", "All nodes are drained at the same time"),
        .message = QT_TRANSLATE_NOOP("Rules", "From minute %1 on, no node that runs tasks takes any."),
        .reason = QT_TRANSLATE_NOOP(
            "Rules", "Nodes are drained so that the others carry on; with all of them away everything waits."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Drain one node after another."),
        .source = "octopus.ha-maintain"},
    {.id = "OHA-CAPACITY-007",
        .severity = Severity::Warning,
        .fields = {field<&Workload::simulationHours>},
        .check = nothingSimulated,
        .edit = answer<&Workload::simulationHours, 24>,
        .title = QT_TRANSLATE_NOOP("Rules", "The simulation has no length"),
        .message = QT_TRANSLATE_NOOP("Rules", "0 hours are to be simulated."),
        .reason = QT_TRANSLATE_NOOP("Rules", "Nothing would be learned about waiting."),
        .fix = QT_TRANSLATE_NOOP("Rules", "Simulate a day for a release wave, a week for a weekly profile."),
        .source = "octopus.how-ha-works.derived"},
    {.id = "OHA-CAPACITY-008",
        .severity = Severity::Warning,
        .fields = {field<&Workload::projects>, field<&Workload::averageMinutes>},
        .check = nothingDeployed,
        .edit = usualMinutes,
        .title = QT_TRANSLATE_NOOP("Rules", "Nothing is deployed"),
        .message = QT_TRANSLATE_NOOP(
            "Rules", "Projects in the window: %1, minutes of each: %2; so the task cap is counted as 0."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Nodes, database and share are sized by what is deployed in the window; with nothing every size fits."),
        .fix = QT_TRANSLATE_NOOP(
            "Rules", "State the projects of one window and their average minutes, or leave unknown what is not known."),
        .source = "octopus.high-availability"},
    {.id = "OHA-CAPACITY-009",
        .severity = Severity::Warning,
        .fields = {field<&Workload::retentionDays>},
        .check = nothingKept,
        .edit = defaultRetention,
        .title = QT_TRANSLATE_NOOP("Rules", "Releases are kept for no time"),
        .message
        = QT_TRANSLATE_NOOP("Rules", "Release retention is 0 days, so logs and artifacts are counted with no room."),
        .reason = QT_TRANSLATE_NOOP("Rules",
            "Octopus removes them only when their release expires; the share must hold those of the whole time."),
        .fix = QT_TRANSLATE_NOOP("Rules",
            "State the days of the lifecycles; where they keep releases for ever, state the time that the share must "
            "last."),
        .source = "octopus.retention"},
};

} // namespace

std::span<const Rule> capacityRules()
{
    return table;
}

} // namespace octoha
