#pragma once

#include "core/simulate/engine.h"

#include <map>
#include <mutex>

namespace octoha {

/// Adds replications up in their order, whatever order they end in: sums of fractions depend on it.
class Summing {
public:
    explicit Summing(const Scenario &scenario, const Terms &terms);
    /// From any thread.
    void add(int index, Replication replication);
    /// After the last one.
    SimulationResult result(const WaitingBins &bins) const;

private:
    void sum(const Replication &replication);
    void sumQueue(const Replication &replication);
    void sumNodes(const Replication &replication);
    void tellWait(SimulationResult &result, const WaitingBins &bins) const;
    void tellLoad(SimulationResult &result) const;
    void tellQueue(SimulationResult &result) const;

    struct Wait {
        double sum = 0, tasks = 0;
    };
    const Scenario &m_scenario;
    const Terms &m_terms;
    std::mutex m_mutex;
    std::map<int, Replication> m_early; ///< Ended before one that comes ahead of them; at most one a thread.
    int m_next = 0;

    SimulationResult m_sum;
    QList<Wait> m_waits; ///< A replication each.
    QList<double> m_busy; ///< Ticks, a node each.
    std::vector<Timeline::Stretch> m_stretches;
    double m_waitingArea = 0, m_time = 0;
    Ticks m_waitMost = 0, m_end = 0;
    int m_met = 0;
    bool m_overflowed = false;
};

/// The faults and drains of the nodes while tasks come, by start.
QList<NodeAway> awayOf(const Scenario &scenario, double hours);
/// Half the width of the 95 % interval of a mean over so many values of this variance; Student's t.
double halfWidth95(double variance, int values);

} // namespace octoha
