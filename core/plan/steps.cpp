#include "core/plan/situation.h"

#include <algorithm>

namespace octoha {

namespace {

void appendSteps(QList<PlanStep> &steps, std::span<const StepBuilder> builders, const Situation &situation)
{
    for (const StepBuilder build : builders) {
        if (auto step = build(situation))
            steps.append(std::move(*step));
    }
}

bool dependsOn(const PlanStep &step, const QString &field)
{
    return std::any_of(step.dependsOn.cbegin(), step.dependsOn.cend(),
        [&](const QString &part) { return field == part || field.startsWith(part + u'.'); });
}

} // namespace

QString octopusCommand(const Situation &situation, const QString &verb, const QStringList &options)
{
    static const QString program = QStringLiteral("C:\\Program Files\\Octopus Deploy\\Octopus\\Octopus.Server.exe");
    QString command = QStringLiteral("& %1 %2 --instance %3").arg(quotedForPowerShell(program), verb, quotedForPowerShell(situation.design.compute.instanceName.text()));
    for (const QString &option : options)
        command += u' ' + option;
    return command;
}

QString runnerCommand(const QString &step, const QString &role)
{
    return QStringLiteral(".\\Invoke-OctohaPlan.ps1 -Role %1 -Step %2").arg(role, quotedForPowerShell(step));
}

QList<PlanStep> stepsOf(const Design &design, const Catalog &catalog)
{
    const Deployment deployment = deploymentOf(design, catalog);
    const Situation situation{design, catalog, deployment};
    QList<PlanStep> steps;
    appendSteps(steps, preparationSteps(), situation);
    appendSteps(steps, nodeSteps(), situation);
    appendSteps(steps, closingSteps(), situation);
    return steps;
}

QStringList stepsToRepeat(const QList<PlanStep> &steps, const QStringList &changedFields)
{
    QStringList ids;
    for (const PlanStep &step : steps) {
        if (std::any_of(changedFields.cbegin(), changedFields.cend(), [&](const QString &field) { return dependsOn(step, field); }))
            ids.append(step.id);
    }
    return ids;
}

} // namespace octoha
