#pragma once

#include "core/simulate/simulation.h"

namespace octoha::tests {

/// So many nodes of one cap, named node-1 and so on; one thread, no series.
inline Scenario clusterOf(int nodes, int taskCap)
{
    Scenario scenario;
    for (int i = 1; i <= nodes; ++i)
        scenario.nodes.append({QStringLiteral("node-%1").arg(i), taskCap});
    scenario.threads = 1;
    scenario.seriesPoints = 0;
    return scenario;
}

/// Tasks at random so that `load` of the places work on average, about `tasks` of them.
inline void loadWith(Scenario &scenario, double load, double tasks)
{
    int places = 0;
    for (const ScenarioNode &node : scenario.nodes)
        places += node.taskCap;
    scenario.arrivals.pattern = Arrivals::Pattern::Poisson;
    scenario.arrivals.tasksPerHour = load * places * 60 / scenario.durations.meanMinutes;
    scenario.hours = tasks / scenario.arrivals.tasksPerHour;
}

/// A burst at minute 0 of tasks that all run as long.
inline void burstWith(Scenario &scenario, int tasks, double minutes)
{
    scenario.arrivals = {.pattern = Arrivals::Pattern::Burst, .burstCount = tasks};
    scenario.durations = {.spread = Durations::Spread::Fixed, .meanMinutes = minutes};
}

} // namespace octoha::tests
