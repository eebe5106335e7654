#pragma once

#include "core/assess/expected.h"
#include "core/assess/remedies.h"

namespace octoha {

/// How long the repairs of what one fault takes away last.
class Repairs {
public:
    /// `lost` follows the faults of the graph, of which one is told after another.
    Repairs(const Design &design, const Catalog &catalog, const DependencyGraph &graph, const DependencyState &lost);
    /// Nothing where the question is not answered.
    std::optional<int> minutesOf(const RepairTime &time) const;

private:
    bool isLost(int part) const { return !m_lost.isUp(part); }
    bool isAnyLost(PartKind kind) const;
    bool reachesLostZone(int part) const;
    bool isBoundToZone(PartKind kind) const;

    RepairMinutes m_answers;
    const Catalog &m_catalog;
    const DependencyGraph &m_graph;
    const DependencyState &m_lost;
    std::vector<std::vector<char>> m_onZone; ///< Of each zone: which parts reach it.
};

} // namespace octoha
