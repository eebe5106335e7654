#include "core/simulate/terms.h"

#include <algorithm>
#include <numeric>

namespace octoha {

namespace {

constexpr double hoursOfWeek = 168;

double meanLength(const Scenario &scenario, const HistorySummary &history)
{
    const Durations &durations = scenario.durations;
    if (durations.spread == Durations::Spread::History)
        return history.totalDuration / double(history.tasks);
    if (durations.spread != Durations::Spread::Empirical)
        return durations.meanMinutes * ticksPerMinute;
    return std::accumulate(durations.minutes.begin(), durations.minutes.end(), 0.0) / double(durations.minutes.size())
        * ticksPerMinute;
}

/// Tasks a tick: in the long run, and when most come.
struct Rate {
    double mean = 0, most = 0;
};

Rate rateOf(const Arrivals &arrivals, const Terms &terms, const HistorySummary &history)
{
    switch (arrivals.pattern) {
    case Arrivals::Pattern::Poisson:
        return {arrivals.tasksPerHour / ticksPerHour, arrivals.tasksPerHour / ticksPerHour};
    case Arrivals::Pattern::Regular:
        return {1 / (arrivals.everyMinutes * ticksPerMinute), 1 / (arrivals.everyMinutes * ticksPerMinute)};
    case Arrivals::Pattern::Burst:
        return {arrivals.everyMinutes > 0 ? arrivals.burstCount / (arrivals.everyMinutes * ticksPerMinute) : 0, 0};
    case Arrivals::Pattern::Weekly:
        return {std::accumulate(arrivals.weekly.begin(), arrivals.weekly.end(), 0.0) / hoursOfWeek / ticksPerHour,
            *std::max_element(arrivals.weekly.begin(), arrivals.weekly.end()) / ticksPerHour};
    case Arrivals::Pattern::History:
        return {double(history.tasks) / double(std::max(terms.horizon, history.last - history.first + 1)), 0};
    }
    return {};
}

Ticks horizonOf(const Scenario &scenario, const HistorySummary &history)
{
    return scenario.hours > 0 ? ticksOf(scenario.hours, ticksPerHour)
                              : std::max(history.last - history.first + 1, Ticks(ticksPerMinute));
}

double shareOf(const ScenarioNode &node)
{
    double away = 0;
    for (const NodeWindow &window : node.windows) {
        const double calendar = window.everyMinutes > 0 ? window.minutes / window.everyMinutes : 0;
        away += window.minutes <= 0 ? 1 : calendar;
    }
    return std::max(0.0, 1 - away);
}

} // namespace

Terms termsOf(const Scenario &scenario, const HistorySummary &history)
{
    Terms terms;
    terms.poll = ticksOf(scenario.pollSeconds, ticksPerSecond);
    terms.orphan = ticksOf(scenario.orphanMinutes, ticksPerMinute);
    terms.window = ticksOf(scenario.windowMinutes, ticksPerMinute);
    terms.horizon = horizonOf(scenario, history);
    terms.taskLength = meanLength(scenario, history);
    const Rate rate = rateOf(scenario.arrivals, terms, history);
    terms.tasksPerTick = rate.mean;
    terms.taskGap = rate.most > 0 ? 1 / rate.most : 0;
    return terms;
}

double placesInTheLongRun(const Scenario &scenario)
{
    double places = 0;
    for (const ScenarioNode &node : scenario.nodes)
        places += node.taskCap * shareOf(node);
    return places;
}

} // namespace octoha
