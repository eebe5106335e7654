#pragma once

#include "core/simulate/scenario.h"

#include <optional>

namespace octoha {

/// A scenario bent to ask "what if"; what is not given stays.
struct WhatIf {
    std::optional<int> nodes = {}; ///< Nodes that run tasks, 1 or more; added ones are like the last.
    std::optional<int> taskCap = {}; ///< Of each node that runs tasks.
    int arrivalPercent = 100; ///< Tasks that come, against the scenario; a history stays as it was.
    friend bool operator==(const WhatIf &, const WhatIf &) = default;
};

Scenario withWhatIf(Scenario scenario, const WhatIf &whatIf);

/// Nodes of the scenario that run tasks.
int taskNodesOf(const Scenario &scenario);
/// The highest task cap of a node; 0 without one.
int highestCapOf(const Scenario &scenario);

} // namespace octoha
