#pragma once

#include "core/simulate/scenario.h"
#include "core/simulate/ticks.h"

#include <vector>

namespace octoha {

/// What happens to a node at a time. Of several at one time, in this order.
struct Change {
    enum class Kind { Joins, CapRaised, FaultEnds, DrainEnds, FaultBegins, DrainBegins, OrphansOverdue };
    Ticks at = 0;
    Kind kind = Kind::Joins;
    int node = 0;
    int window = -1; ///< Of the node, for faults and drains.
    auto operator<=>(const Change &) const = default;
};

/// The changes of all nodes by time. Calendars give one at a time, so their length costs no memory.
class Changes {
public:
    explicit Changes(const QList<ScenarioNode> &nodes) : m_nodes(nodes) { }
    void restart();
    Ticks next() const { return m_heap.empty() ? never : m_heap.front().at; }
    void add(const Change &change);
    /// Takes the next one, and plans what follows it in its calendar.
    Change take();

private:
    const QList<ScenarioNode> &m_nodes;
    std::vector<Change> m_heap;
};

} // namespace octoha
