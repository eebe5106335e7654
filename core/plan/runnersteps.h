#pragma once

#include "core/plan/stepbuilders.h"

namespace octoha {

// Steps of the runner on nodes: how each begins, and how what it does is shown.

/// A step of the runner on nodes. `minutes` is for one machine, as the step's own file says.
PlanStep runnerStep(const char *id, const char *title, const QString &where, int machines, int minutes);
/// What the runner's command comes to, for reading: nobody types it.
void show(PlanStep &step, const QStringList &commands);
int nodeCount(const Situation &situation);
PlanStep onEachNode(const Situation &situation, const char *id, const char *title, int minutes);
PlanStep onFirstNode(const Situation &situation, const char *id, const char *title, int minutes);

} // namespace octoha
