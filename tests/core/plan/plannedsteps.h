#pragma once

#include "core/plan/steps.h"
#include "core/project/presets.h"

/// The steps of a design's plan, looked up by the tests of their commands.
namespace octoha::tests {

/// The step with an id; an empty one where the plan has none.
inline PlanStep stepIn(const Design &design, const char *id)
{
    for (const PlanStep &step : stepsOf(design, Catalog::shipped())) {
        if (step.id == QLatin1String(id))
            return step;
    }
    return {};
}

inline QStringList idsOf(const Design &design)
{
    QStringList ids;
    for (const PlanStep &step : stepsOf(design, Catalog::shipped()))
        ids.append(step.id);
    return ids;
}

inline Design presetDesign(QStringView name)
{
    return projectFromPreset(*findPreset(name)).design;
}

inline QString textOf(const PlanStep &step)
{
    return step.commands.join(u'\n');
}

} // namespace octoha::tests
