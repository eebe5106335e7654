#include "ui/pages/stepcommands.h"

namespace octoha {

QString commandsOfSteps(const Design &design, const Catalog &catalog, std::initializer_list<StepBuilder> builders)
{
    const Deployment deployment = deploymentOf(design, catalog);
    QStringList lines;
    for (const StepBuilder build : builders) {
        const auto step = build({design, catalog, deployment});
        if (!step || step->commands.isEmpty())
            continue;
        if (!lines.isEmpty())
            lines.append(QString());
        lines.append(QStringLiteral("# %1 (%2, %3)").arg(step->title, step->who, step->where));
        lines.append(step->commands);
    }
    return lines.join(u'\n');
}

} // namespace octoha
