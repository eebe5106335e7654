#pragma once

#include "core/plan/situation.h"

namespace octoha {

/// The commands of some of the plan's steps, as they will run, each step headed by a comment; empty where the design
/// needs none of them. `core/plan/stepbuilders.h` names the steps.
QString commandsOfSteps(const Design &design, const Catalog &catalog, std::initializer_list<StepBuilder> builders);

} // namespace octoha
