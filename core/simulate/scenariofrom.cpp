#include "core/simulate/scenariofrom.h"

#include "core/catalog/facts.h"
#include "core/design/fields.h"
#include "core/design/measures.h"

#include <QCoreApplication>

namespace octoha {

namespace {

constexpr double minutesPerDay = 24 * 60, hoursPerDay = 24;
constexpr qsizetype hoursOfWeek = 7 * 24;

/// Collects the fields without which there is nothing to simulate.
class Needs {
public:
    explicit Needs(const Design &design) : m_design(design) { }
    template<auto member> void known()
    {
        if (isUnknown(m_design, field<member>))
            refuse(field<member>, QCoreApplication::translate("Scenario", "Not stated, and the simulation needs it."));
    }
    template<auto member> void positive(double value)
    {
        known<member>();
        if (value <= 0 && !isUnknown(m_design, field<member>))
            refuse(field<member>, QCoreApplication::translate("Scenario", "0 leaves nothing to simulate."));
    }
    Result<Scenario> result(Scenario scenario)
    {
        if (m_errors.isEmpty())
            return scenario;
        Error first = m_errors.takeFirst();
        first.others = m_errors;
        return tl::unexpected(first);
    }

private:
    void refuse(FieldRef ref, const QString &message)
    {
        m_errors.append(Error{Error::Code::Refused, message, {}, ref.id(), {}});
    }
    const Design &m_design;
    QList<Error> m_errors;
};

NodeWindow windowOf(const NodeOutage &outage)
{
    return {outage.kind == OutageKind::Fault ? NodeWindow::Kind::Fault : NodeWindow::Kind::Drain,
        double(outage.startMinute.number()), double(outage.minutes.number()),
        outage.everyDays.number() * minutesPerDay};
}

ScenarioNode nodeOf(const Node &node, const Design &design, bool withOutages)
{
    ScenarioNode result{node.name.text(), node.taskCap.number()};
    for (const NodeOutage &outage : design.workload.nodeOutages) {
        if (withOutages && outage.node.text().compare(node.name.text(), Qt::CaseInsensitive) == 0)
            result.windows.append(windowOf(outage));
    }
    return result;
}

QList<double> weeklyOf(const QList<ArrivalHours> &profile)
{
    QList<double> weekly(hoursOfWeek);
    for (const ArrivalHours &line : profile) {
        for (int hour = line.fromHour.number(); hour < line.toHour.number(); ++hour)
            weekly[int(line.weekday) * 24 + hour] += line.tasksPerHour.number();
    }
    return weekly;
}

Arrivals arrivalsOf(const Workload &workload, Needs &needs)
{
    needs.known<&Workload::arrivalPattern>();
    Arrivals arrivals;
    switch (workload.arrivalPattern) {
    case ArrivalPattern::Burst:
        needs.positive<&Workload::projects>(workload.projects.number());
        arrivals.pattern = Arrivals::Pattern::Burst;
        arrivals.burstCount = workload.projects.number();
        arrivals.everyMinutes = minutesPerDay;
        break;
    case ArrivalPattern::Poisson:
        needs.positive<&Workload::deploymentsPerDay>(workload.deploymentsPerDay.number());
        arrivals.pattern = Arrivals::Pattern::Poisson;
        arrivals.tasksPerHour = workload.deploymentsPerDay.number() / hoursPerDay;
        break;
    case ArrivalPattern::Regular:
        needs.positive<&Workload::arrivalEveryMinutes>(workload.arrivalEveryMinutes.number());
        arrivals.pattern = Arrivals::Pattern::Regular;
        arrivals.everyMinutes = workload.arrivalEveryMinutes.number();
        break;
    case ArrivalPattern::Weekly:
        arrivals.pattern = Arrivals::Pattern::Weekly;
        arrivals.weekly = weeklyOf(workload.arrivalProfile);
        needs.positive<&Workload::arrivalProfile>(*std::max_element(arrivals.weekly.cbegin(), arrivals.weekly.cend()));
    }
    return arrivals;
}

Durations durationsOf(const Workload &workload, Needs &needs)
{
    needs.positive<&Workload::averageMinutes>(workload.averageMinutes.number());
    needs.known<&Workload::durationSpread>();
    Durations durations;
    durations.meanMinutes = workload.averageMinutes.number();
    durations.spread = workload.durationSpread == DurationSpread::Fixed ? Durations::Spread::Fixed
        : workload.durationSpread == DurationSpread::LogNormal          ? Durations::Spread::LogNormal
                                                                        : Durations::Spread::Exponential;
    if (workload.durationSpread == DurationSpread::LogNormal)
        needs.known<&Workload::durationVariationPercent>();
    durations.variation = workload.durationVariationPercent.number() / 100.0;
    return durations;
}

} // namespace

Result<Scenario> scenarioFrom(const Design &design, const Catalog &catalog, ScenarioParts parts)
{
    const Workload &workload = design.workload;
    Needs needs(design);
    Scenario scenario;
    scenario.pollSeconds = catalog.number(Fact::QueuePollSeconds);
    scenario.orphanMinutes = catalog.number(Fact::OrphanTaskMinutes);
    needs.known<&Node::taskCap>();
    needs.positive<&Compute::nodes>(totalTaskCap(design.compute));
    for (const Node &node : design.compute.nodes)
        scenario.nodes.append(nodeOf(node, design, parts.arrivals));
    if (parts.arrivals)
        scenario.arrivals = arrivalsOf(workload, needs);
    if (parts.durations)
        scenario.durations = durationsOf(workload, needs);
    if (parts.hours)
        needs.positive<&Workload::simulationHours>(workload.simulationHours.number());
    scenario.hours = workload.simulationHours.number();
    scenario.windowMinutes = isUnknown(design, field<&Workload::windowMinutes>) ? 0 : workload.windowMinutes.number();
    scenario.seed = quint64(workload.simulationSeed.number());
    scenario.replications = workload.simulationReplications.number();
    return needs.result(std::move(scenario));
}

} // namespace octoha
