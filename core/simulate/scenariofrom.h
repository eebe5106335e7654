#pragma once

#include "core/catalog/catalog.h"
#include "core/design/design.h"
#include "core/simulate/scenario.h"

namespace octoha {

/// What the caller states itself, so that the design need not.
struct ScenarioParts {
    bool arrivals = true; ///< And with them when nodes are away.
    bool durations = true;
    bool hours = true;
};

/// What a design says about its load. A release wave brings every project at once, each day from midnight on; outages
/// of nodes that the design does not have are left out, which a rule finds. Returns Refused with every field (`path`)
/// that is needed and not stated, or is 0 where that leaves nothing to simulate.
Result<Scenario> scenarioFrom(const Design &design, const Catalog &catalog, ScenarioParts parts = {});

} // namespace octoha
