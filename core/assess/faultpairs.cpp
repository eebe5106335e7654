#include "core/assess/faultpairs.h"

#include <algorithm>

namespace octoha {

namespace {

/// How many members of a need one fault takes away; never all that it has left.
struct Weakening {
    qsizetype fault;
    int members;
};

/// Follows faults one after another through all that they bring down, each in a design that is whole otherwise.
class Weakenings {
public:
    explicit Weakenings(const DependencyGraph &graph)
        : m_graph(graph),
          m_gone(graph.parts().size(), 0),
          m_left(graph.needs().size()),
          m_ofNeed(graph.needs().size())
    {
        std::transform(graph.needs().begin(), graph.needs().end(), m_left.begin(),
            [](const DependencyGraph::Need &need) { return need.count; });
        for (const DependencyGraph::Need &need : graph.needs()) {
            if (need.count == 0) // Its owner never works.
                bringDown(need.owner);
        }
        m_taken.clear();
        m_fallen.clear();
    }

    void add(qsizetype fault, int part)
    {
        bringDown(part);
        for (const int gone : std::exchange(m_fallen, {}))
            m_gone[size_t(gone)] = 0;
        std::sort(m_taken.begin(), m_taken.end());
        for (auto need = m_taken.begin(); need != m_taken.end();) {
            const auto end = std::upper_bound(need, m_taken.end(), *need);
            if (m_left[*need] > 0)
                m_ofNeed[*need].push_back({fault, int(end - need)});
            m_left[*need] += int(end - need);
            need = end;
        }
        m_taken.clear();
    }

    std::vector<FaultPair> pairs() const
    {
        std::vector<FaultPair> pairs;
        for (size_t need = 0; need < m_ofNeed.size(); ++need)
            addPairs(pairs, m_ofNeed[need], m_left[need]);
        std::sort(pairs.begin(), pairs.end());
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        return pairs;
    }

private:
    void bringDown(int part)
    {
        for (std::vector<int> falling{part}; !falling.empty();) {
            const int next = falling.back();
            falling.pop_back();
            if (std::exchange(m_gone[size_t(next)], 1))
                continue;
            m_fallen.push_back(next);
            takeFromOwners(next, falling);
        }
    }
    void takeFromOwners(int member, std::vector<int> &falling)
    {
        for (int edge = m_graph.firstEdge(member); edge >= 0; edge = m_graph.edges()[size_t(edge)].next) {
            const size_t need = size_t(m_graph.edges()[size_t(edge)].need);
            m_taken.push_back(need);
            if (--m_left[need] == 0)
                falling.push_back(m_graph.needs()[need].owner);
        }
    }
    // The strongest first: where two are not enough, no later one is.
    static void addPairs(std::vector<FaultPair> &pairs, std::vector<Weakening> weakenings, int left)
    {
        std::sort(weakenings.begin(), weakenings.end(),
            [](const Weakening &a, const Weakening &b) { return a.members > b.members; });
        for (auto a = weakenings.begin(); a != weakenings.end(); ++a) {
            for (auto b = a + 1; b != weakenings.end() && a->members + b->members >= left; ++b)
                pairs.push_back(std::minmax(a->fault, b->fault));
        }
    }

    const DependencyGraph &m_graph;
    std::vector<char> m_gone; ///< Of a part.
    std::vector<int> m_left; ///< Of a need: members that are not gone.
    std::vector<size_t> m_taken; ///< Needs, once for each member that the fault at hand took.
    std::vector<int> m_fallen; ///< Parts that the fault at hand took.
    std::vector<std::vector<Weakening>> m_ofNeed;
};

} // namespace

std::vector<FaultPair> pairsThatMayBreak(const DependencyGraph &graph, std::span<const int> faults)
{
    Weakenings weakenings(graph);
    for (size_t i = 0; i < faults.size(); ++i)
        weakenings.add(qsizetype(i), faults[i]);
    return weakenings.pairs();
}

} // namespace octoha
