#include "core/assess/dependencies.h"

#include <algorithm>

namespace octoha {

namespace {

// What most designs stay below; more costs an allocation.
constexpr size_t usualParts = 40, usualNeeds = 64, usualEdges = 96;

} // namespace

DependencyGraph::DependencyGraph()
{
    m_parts.reserve(usualParts);
    m_firstEdges.reserve(usualParts);
    m_needs.reserve(usualNeeds);
    m_edges.reserve(usualEdges);
}

int DependencyGraph::add(GraphPart part)
{
    const int place = int(m_parts.size());
    Range &range = m_ranges[size_t(part.kind)];
    if (range.count == 0)
        range.first = place;
    Q_ASSERT(place == range.first + range.count);
    ++range.count;
    m_parts.push_back(part);
    m_firstEdges.push_back(-1);
    return place;
}

void DependencyGraph::needAnyOf(std::span<const int> members, Tie tie)
{
    const int need = int(m_needs.size());
    m_needs.push_back({int(m_parts.size()) - 1, tie, int(m_edges.size()), int(members.size())});
    for (const int member : members) {
        int &first = m_firstEdges[size_t(member)];
        m_edges.push_back({member, need, first});
        first = int(m_edges.size()) - 1;
    }
}

void DependencyGraph::needAnyOf(PartKind kind, Tie tie)
{
    std::vector<int> members(size_t(count(kind)));
    for (size_t i = 0; i < members.size(); ++i)
        members[i] = find(kind) + int(i);
    needAnyOf(members, tie);
}

void DependencyGraph::need(int member, Tie tie)
{
    if (member >= 0)
        needAnyOf(std::span(&member, 1), tie);
}

// Needs lie in the order of their owners, and no part needs a later one: one way back over them finds all.
std::vector<char> DependencyGraph::reachedFrom(int root) const
{
    std::vector<char> reached(m_parts.size(), 0);
    reached[size_t(root)] = 1;
    for (auto need = m_needs.rbegin(); need != m_needs.rend(); ++need) {
        if (!reached[size_t(need->owner)])
            continue;
        for (int edge = need->first; edge < need->first + need->count; ++edge)
            reached[size_t(m_edges[size_t(edge)].member)] = 1;
    }
    return reached;
}

// And one way forth all that need a part.
std::vector<char> DependencyGraph::reaching(int member) const
{
    std::vector<char> reaches(m_parts.size(), 0);
    reaches[size_t(member)] = 1;
    for (const Need &need : m_needs) {
        const std::span members(m_edges.data() + need.first, size_t(need.count));
        const auto isReaching = [&](const Edge &edge) { return reaches[size_t(edge.member)]; };
        if (!reaches[size_t(need.owner)] && std::any_of(members.begin(), members.end(), isReaching))
            reaches[size_t(need.owner)] = 1;
    }
    return reaches;
}

DependencyState::DependencyState(const DependencyGraph &graph, Follows follows)
    : m_graph(graph),
      m_followsAll(follows == Follows::All),
      m_causes(graph.parts().size(), 0),
      m_membersUp(graph.needs().size())
{
    std::transform(graph.needs().begin(), graph.needs().end(), m_membersUp.begin(),
        [](const DependencyGraph::Need &need) { return need.count; });
    for (const DependencyGraph::Need &need : graph.needs()) {
        if (need.count == 0 && this->follows(need))
            fail(need.owner);
    }
}

void DependencyState::fail(int part)
{
    if (m_causes[size_t(part)]++ > 0)
        return;
    for (int edge = m_graph.firstEdge(part); edge >= 0; edge = m_graph.edges()[size_t(edge)].next) {
        const size_t need = size_t(m_graph.edges()[size_t(edge)].need);
        if (follows(m_graph.needs()[need]) && --m_membersUp[need] == 0)
            fail(m_graph.needs()[need].owner);
    }
}

void DependencyState::mend(int part)
{
    if (--m_causes[size_t(part)] > 0)
        return;
    for (int edge = m_graph.firstEdge(part); edge >= 0; edge = m_graph.edges()[size_t(edge)].next) {
        const size_t need = size_t(m_graph.edges()[size_t(edge)].need);
        if (follows(m_graph.needs()[need]) && m_membersUp[need]++ == 0)
            mend(m_graph.needs()[need].owner);
    }
}

} // namespace octoha
