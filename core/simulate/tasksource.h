#pragma once

#include "core/simulate/draws.h"
#include "core/simulate/history.h"
#include "core/simulate/ring.h"
#include "core/simulate/simulation.h"

#include <array>

namespace octoha {

/// Says when tasks come and how long they run, many at a time so that a draw costs little.
class TaskSource {
public:
    static constexpr size_t batch = 512;
    using Batch = std::array<Ticks, batch>;

    explicit TaskSource(const Scenario &scenario) : m_scenario(scenario) { }
    /// Begins again with the draws of this replication.
    Result<> restart(int replication, Ticks horizon);
    /// Times in order; `never` from the horizon on.
    void fillArrivals(Batch &times);
    /// Of the tasks in the order in which they came.
    void fillDurations(Batch &lengths);
    const std::optional<Error> &error() const { return m_error; } ///< Of a history; it then ends early.

private:
    template<typename Next> void fillUntilHorizon(Batch &times, Next next);
    void fillWeekly(Batch &times);
    Ticks nextOfBurst();
    Ticks nextOfHistory();
    void fillEmpirical(Batch &lengths);
    void fillLogNormal(Batch &lengths);

    const Scenario &m_scenario;
    Generator m_arrivals{0, 0, Generator::Stream::Arrivals}, m_durations{0, 0, Generator::Stream::Durations};
    Ticks m_horizon = 0;
    double m_time = 0; ///< Ticks, with fractions: gaps below a tick add up.
    qint64 m_index = 0; ///< Tasks so far.
    std::optional<HistoryReader> m_history;
    Ticks m_historyStart = 0;
    Ring<Ticks> m_historyDurations; ///< Of the tasks that came and have not started.
    std::optional<Error> m_error;
};

} // namespace octoha
