#include "core/assess/expected.h"

namespace octoha {

namespace {

// A path less likely than this is left out; beyond so many steps or so deep the answer is not worth its time.
constexpr double leastProbability = 1e-17;
constexpr int mostSteps = 200'000, mostDepth = 2'000;

/// Takes the states of the parts apart. One state of the graph holds every undecided part for working, the other for
/// failed: where both agree about the root, the rest does not matter.
class Decomposition {
public:
    Decomposition(const DependencyGraph &graph, int root, const std::vector<Reliability> &reliabilities)
        : m_graph(graph),
          m_root(root),
          m_reliabilities(reliabilities),
          m_best(graph, DependencyState::Follows::All),
          m_worst(graph, DependencyState::Follows::All),
          m_needsOf(graph.parts().size()),
          m_open(graph.parts().size(), 0)
    {
        for (size_t need = 0; need < graph.needs().size(); ++need)
            m_needsOf[size_t(graph.needs()[need].owner)].push_back(int(need));
        for (size_t part = 0; part < m_open.size(); ++part) {
            m_open[part] = reliabilities[part].meanUp > 0;
            if (m_open[part])
                m_worst.fail(int(part));
        }
    }
    std::optional<double> result()
    {
        const double up = upFrom(1, 0);
        return m_steps < mostSteps ? std::optional(up) : std::nullopt;
    }

private:
    double upFrom(double probability, int depth)
    {
        if (!m_best.isUp(m_root) || probability < leastProbability)
            return 0;
        if (m_worst.isUp(m_root))
            return probability;
        if (++m_steps >= mostSteps || depth > mostDepth) {
            m_steps = mostSteps;
            return 0;
        }
        return split(pivot(m_root), probability, depth);
    }
    double split(int part, double probability, int depth)
    {
        const double away = m_reliabilities[size_t(part)].away();
        m_open[size_t(part)] = 0;
        m_worst.mend(part);
        double up = upFrom(probability * (1 - away), depth + 1);
        m_worst.fail(part);
        m_best.fail(part);
        up += upFrom(probability * away, depth + 1);
        m_best.mend(part);
        m_open[size_t(part)] = 1;
        return up;
    }
    /// An undecided part that the undecided `part` hangs on; its own fault first.
    int pivot(int part) const
    {
        if (m_open[size_t(part)])
            return part;
        for (const int need : m_needsOf[size_t(part)]) {
            if (!m_worst.isMet(need))
                return pivot(likelyMember(need));
        }
        return part; // not reached: an undecided part has an undecided cause
    }
    int likelyMember(int need) const
    {
        const DependencyGraph::Need &of = m_graph.needs()[size_t(need)];
        for (int edge = of.first; edge < of.first + of.count; ++edge) {
            if (const int member = m_graph.edges()[size_t(edge)].member; m_best.isUp(member))
                return member;
        }
        return of.owner;
    }

    const DependencyGraph &m_graph;
    int m_root;
    const std::vector<Reliability> &m_reliabilities;
    DependencyState m_best, m_worst;
    std::vector<std::vector<int>> m_needsOf;
    std::vector<char> m_open; ///< Not decided yet whether it has failed by itself.
    int m_steps = 0;
};

} // namespace

std::optional<double> exactAvailability(
    const DependencyGraph &graph, int root, const std::vector<Reliability> &reliabilities)
{
    return Decomposition(graph, root, reliabilities).result();
}

} // namespace octoha
