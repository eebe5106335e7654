#include "core/plan/goals.h"

#include "core/assess/quantities.h"

namespace octoha {

namespace {

bool isStated(const ChapterWriter &writer, FieldRef ref)
{
    return !isUnknown(writer.design, ref);
}

Goal availabilityGoal(const ChapterWriter &writer)
{
    const Derived &composite = writer.assessment.availability.composite;
    Goal goal{planText(QT_TRANSLATE_NOOP("Plan", "Availability")), writer.answer(field<&Workload::wantedAvailability>),
        writer.shown(composite, 3), {}};
    if (composite.value && *composite.value < writer.design.workload.wantedAvailability.value())
        goal.met = false;
    else if (composite.value && !composite.atMost)
        goal.met = true;
    return goal;
}

/// The worst of the faults, and how bad it is; nothing where one of them cannot be told.
struct Worst {
    std::optional<int> minutes = 0;
    QString fault;
    void take(std::optional<int> other, const QString &name)
    {
        if (!minutes || (other && *other <= *minutes))
            return;
        minutes = other;
        fault = name;
    }
};

Goal faultGoal(const ChapterWriter &writer, const char *what, FieldRef wanted, int limit, const Worst &worst)
{
    Goal goal{planText(what), writer.answer(wanted), {}, {}};
    const QString planned = worst.minutes ? writer.valueText(*findField(wanted.id()), *worst.minutes)
                                          : planText(QT_TRANSLATE_NOOP("Plan", "unknown"));
    goal.planned = worst.fault.isEmpty() ? planned : QStringLiteral("%1 (%2)").arg(planned, worst.fault);
    if (worst.minutes)
        goal.met = *worst.minutes <= limit;
    return goal;
}

bool isRegion(const Failure &failure)
{
    return failure.faults.first() == QLatin1String("region");
}

// The loss of a whole region stands apart: few designs mean to survive it as fast as the loss of a part.
void addFaultGoals(const ChapterWriter &writer, QList<Goal> &goals)
{
    Worst loss, outage, lossOfRegion, outageOfRegion;
    if (!failuresUnknown(writer.design).isEmpty())
        loss.minutes = outage.minutes = lossOfRegion.minutes = outageOfRegion.minutes = std::nullopt;
    for (const Failure &failure : singleFailuresOf(writer.design, writer.catalog)) {
        const QString name = faultWords(failure.faults);
        (isRegion(failure) ? lossOfRegion : loss).take(failure.lossMinutes, isRegion(failure) ? QString() : name);
        if (!failure.stops.isEmpty())
            (isRegion(failure) ? outageOfRegion : outage).take(failure.minutes, isRegion(failure) ? QString() : name);
    }
    const Workload &workload = writer.design.workload;
    const FieldRef rpo = field<&Workload::rpoMinutes>, rto = field<&Workload::rtoMinutes>;
    if (isStated(writer, rpo)) {
        goals.append(faultGoal(writer, QT_TRANSLATE_NOOP("Plan", "Data lost when one part fails (RPO)"), rpo,
            workload.rpoMinutes.number(), loss));
        goals.append(faultGoal(writer, QT_TRANSLATE_NOOP("Plan", "Data lost with the region (RPO)"), rpo,
            workload.rpoMinutes.number(), lossOfRegion));
    }
    if (isStated(writer, rto)) {
        goals.append(faultGoal(writer, QT_TRANSLATE_NOOP("Plan", "Outage when one part fails (RTO)"), rto,
            workload.rtoMinutes.number(), outage));
        goals.append(faultGoal(writer, QT_TRANSLATE_NOOP("Plan", "Outage with the region (RTO)"), rto,
            workload.rtoMinutes.number(), outageOfRegion));
    }
}

Goal capacityGoal(const ChapterWriter &writer)
{
    const Sizing &sizing = writer.assessment.sizing;
    Goal goal{planText(QT_TRANSLATE_NOOP("Plan", "Tasks at once with one node away")),
        writer.shown(sizing.totalTaskCap), writer.shown(sizing.capacityOneNodeAway), {}};
    if (sizing.totalTaskCap.value && sizing.capacityOneNodeAway.value)
        goal.met = *sizing.capacityOneNodeAway.value >= *sizing.totalTaskCap.value;
    return goal;
}

Goal budgetGoal(const ChapterWriter &writer)
{
    const Derived &monthly = writer.assessment.cost.monthly;
    Goal goal{planText(QT_TRANSLATE_NOOP("Plan", "Cost a month")), writer.answer(field<&Workload::monthlyBudget>),
        totalCost(writer), {}};
    if (currencyOf(writer.catalog) != statedCurrency)
        return goal; // A budget in US dollars says nothing of another currency.
    const double budget = double(writer.design.workload.monthlyBudget.cents()) / 100;
    if (monthly.value && *monthly.value > budget)
        goal.met = false;
    else if (monthly.value && !monthly.atLeast)
        goal.met = true;
    return goal;
}

} // namespace

QList<Goal> goalsOf(const ChapterWriter &writer)
{
    QList<Goal> goals;
    if (isStated(writer, field<&Workload::wantedAvailability>))
        goals.append(availabilityGoal(writer));
    addFaultGoals(writer, goals);
    goals.append(capacityGoal(writer));
    if (writer.design.workload.monthlyBudget.cents() > 0)
        goals.append(budgetGoal(writer));
    return goals;
}

} // namespace octoha
