#pragma once

#include "core/simulate/history.h"
#include "core/simulate/scenario.h"

namespace octoha {

/// The lengths of a scenario in ticks, and what the engine has to know before it begins.
struct Terms {
    Ticks poll = 0, orphan = 0, horizon = 0, window = 0;
    double taskLength = 0; ///< Mean, in ticks.
    double taskGap = 0; ///< Least mean between two arrivals, in ticks; 0 where they come at once.
    double tasksPerTick = 0; ///< In the long run; 0 for what comes once.
};

/// Of a checked scenario; `history` where its arrivals have one.
Terms termsOf(const Scenario &scenario, const HistorySummary &history);
/// Places for tasks that the nodes have in the long run: what is away for good counts nothing, a calendar its share.
double placesInTheLongRun(const Scenario &scenario);

} // namespace octoha
