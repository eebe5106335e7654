#include "ui/pages/stepcommands.h"

#include "core/plan/steps.h"

namespace octoha {

QString commandsOfSteps(const Design &design, const Catalog &catalog, const QStringList &stepIds)
{
    QStringList lines;
    for (const PlanStep &step : stepsOf(design, catalog)) {
        if (!stepIds.contains(step.id) || step.commands.isEmpty())
            continue;
        if (!lines.isEmpty())
            lines.append(QString());
        lines.append(QStringLiteral("# %1 (%2, %3)").arg(step.title, step.who, step.where));
        lines.append(step.commands);
    }
    return lines.join(u'\n');
}

} // namespace octoha
