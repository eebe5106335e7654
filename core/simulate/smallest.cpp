#include "core/simulate/check.h"
#include "core/simulate/engine.h"
#include "core/simulate/simulation.h"

namespace octoha {

namespace {

constexpr int mostCap = 1000, mostNodes = 100;
constexpr quint64 eventsPerWatch = TaskSource::batch; // The engine asks once for so many arrivals or starts.

/// Tries clusters one after another until the budget is spent.
class Trial {
public:
    Trial(const Scenario &scenario, quint64 eventBudget, const std::atomic<bool> *cancel)
        : m_scenario(scenario),
          m_cancel(cancel),
          m_left(qint64(eventBudget / eventsPerWatch))
    {
        m_scenario.seriesPoints = 0;
        if (scenario.arrivals.pattern == Arrivals::Pattern::History)
            m_history = summaryOf(scenario.arrivals.historyFile, cancel).value_or(HistorySummary());
    }
    bool isSpent() const { return m_left < 0; }
    bool meetsWindow(const QList<ScenarioNode> &nodes);
    /// The least number from 1 to `most` for which `nodesOf` gives a cluster that meets the window, from a guess on;
    /// nothing: none, or spent.
    template<typename NodesOf> std::optional<int> least(int guess, int most, NodesOf nodesOf);

private:
    bool goOn() { return --m_left >= 0 && !(m_cancel && m_cancel->load(std::memory_order_relaxed)); }
    Scenario m_scenario;
    const std::atomic<bool> *m_cancel;
    HistorySummary m_history;
    qint64 m_left;
};

bool Trial::meetsWindow(const QList<ScenarioNode> &nodes)
{
    m_scenario.nodes = nodes;
    const Terms terms = termsOf(m_scenario, m_history);
    Engine engine(m_scenario, terms);
    WaitingBins bins;
    for (int index = 0; index < m_scenario.replications; ++index) {
        const auto replication = engine.run(
            index, bins, [&](Ticks) { return goOn(); }, true);
        if (!replication)
            m_left = -1;
        if (!replication || !replication->windowMet)
            return false;
    }
    return true;
}

template<typename NodesOf> std::optional<int> Trial::least(int guess, int most, NodesOf nodesOf)
{
    int misses = 0, meets = std::min(guess, most);
    while (!meetsWindow(nodesOf(meets))) {
        if (isSpent() || meets == most)
            return std::nullopt;
        misses = meets;
        meets = std::min(2 * meets, most);
    }
    while (meets - misses > 1) {
        const int middle = (misses + meets) / 2;
        (meetsWindow(nodesOf(middle)) ? meets : misses) = middle;
        if (isSpent())
            return std::nullopt;
    }
    return meets;
}

QList<ScenarioNode> withCap(QList<ScenarioNode> nodes, int cap)
{
    for (ScenarioNode &node : nodes)
        node.taskCap = node.taskCap > 0 ? cap : 0;
    return nodes;
}

QList<ScenarioNode> withCount(const QList<ScenarioNode> &nodes, int count, int cap)
{
    QList<ScenarioNode> result;
    for (const ScenarioNode &node : nodes) {
        if (node.taskCap > 0 && result.size() < count)
            result.append(node);
    }
    while (result.size() < count)
        result.append({{}, cap});
    return result;
}

} // namespace

SmallestCluster smallestThatMeets(const Scenario &scenario, quint64 eventBudget, const std::atomic<bool> *cancel)
{
    SmallestCluster smallest;
    if (scenario.windowMinutes <= 0 || !checked(scenario))
        return smallest;
    int cap = 0, count = 0;
    for (const ScenarioNode &node : scenario.nodes) {
        cap = std::max(cap, node.taskCap);
        count += node.taskCap > 0;
    }
    Trial trial(scenario, eventBudget, cancel);
    smallest.taskCap = trial.least(cap, mostCap, [&](int value) { return withCap(scenario.nodes, value); });
    if (!trial.isSpent())
        smallest.nodes
            = trial.least(count, mostNodes, [&](int value) { return withCount(scenario.nodes, value, cap); });
    smallest.decided = !trial.isSpent();
    return smallest;
}

} // namespace octoha
