#include "core/assess/repairs.h"

#include <algorithm>

namespace octoha {

Repairs::Repairs(
    const Design &design, const Catalog &catalog, const DependencyGraph &graph, const DependencyState &lost)
    : m_answers(repairMinutesOf(design)),
      m_catalog(catalog),
      m_graph(graph),
      m_lost(lost)
{
    for (int i = 0; i < graph.count(PartKind::AzureZone); ++i)
        m_onZone.push_back(graph.reaching(graph.find(PartKind::AzureZone) + i));
}

std::optional<int> Repairs::minutesOf(const RepairTime &time) const
{
    if (time.fact)
        return m_catalog.whole(*time.fact);
    const auto own = m_answers[size_t(*time.answered)];
    if (!isBoundToZone(*time.answered))
        return own;
    const auto zones = m_answers[size_t(PartKind::AzureZone)];
    return own && zones ? std::optional(std::max(*own, *zones)) : std::nullopt;
}

bool Repairs::isAnyLost(PartKind kind) const
{
    for (int i = 0; i < m_graph.count(kind); ++i) {
        if (isLost(m_graph.find(kind) + i))
            return true;
    }
    return false;
}

bool Repairs::reachesLostZone(int part) const
{
    for (size_t i = 0; i < m_onZone.size(); ++i) {
        if (m_onZone[i][size_t(part)] && isLost(m_graph.find(PartKind::AzureZone) + int(i)))
            return true;
    }
    return false;
}

/// All that is lost of the kind stands on a lost zone, and is not back before the zone.
bool Repairs::isBoundToZone(PartKind kind) const
{
    if (!isAnyLost(PartKind::AzureZone))
        return false;
    for (int part = m_graph.find(kind), end = part + m_graph.count(kind); part < end; ++part) {
        if (isLost(part) && !reachesLostZone(part))
            return false;
    }
    return true;
}

} // namespace octoha
