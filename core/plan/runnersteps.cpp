#include "core/plan/runnersteps.h"

#include <algorithm>

namespace octoha {

PlanStep runnerStep(const char *id, const char *title, const QString &where, int machines, int minutes)
{
    PlanStep step = stepOf(id, title, nodeAdministrator, where, std::max(1, machines) * minutes);
    step.commands = {runnerCommand(step.id)};
    return step;
}

void show(PlanStep &step, const QStringList &commands)
{
    step.commands += remark(QT_TRANSLATE_NOOP("Plan", "it runs:"));
    step.commands += commands;
}

int nodeCount(const Situation &situation)
{
    return int(situation.design.compute.nodes.size());
}

PlanStep onEachNode(const Situation &situation, const char *id, const char *title, int minutes)
{
    return runnerStep(id, title, everyNode(), nodeCount(situation), minutes);
}

PlanStep onFirstNode(const Situation &situation, const char *id, const char *title, int minutes)
{
    return runnerStep(id, title, firstNodeName(situation.design), 1, minutes);
}

} // namespace octoha
