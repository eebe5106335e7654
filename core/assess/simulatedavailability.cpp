#include "core/assess/draws.h"
#include "core/assess/expected.h"

#include <algorithm>
#include <cmath>

namespace octoha {

namespace {

constexpr int replications = 30;
constexpr double studentOf29 = 2.045; // 97.5 % quantile of Student's t with 29 degrees of freedom
constexpr qint64 secondsOfYear = qint64(365) * 24 * 3600;
constexpr double mostEvents = 30'000; // In all: a millisecond or two, in each export.
constexpr qint64 mostYears = 1000;

/// Parts that fail and come back, each by its own times, and what becomes of the root meanwhile.
class Run {
public:
    Run(const DependencyGraph &graph, int root, const std::vector<Reliability> &reliabilities,
        const std::vector<int> &failing, Draws &draws)
        : m_root(root),
          m_reliabilities(reliabilities),
          m_state(graph, DependencyState::Follows::All),
          m_draws(draws)
    {
        for (const int part : failing)
            start(part);
    }
    /// Seconds away within so many.
    qint64 away(qint64 horizon)
    {
        qint64 away = 0, since = 0;
        while (!m_events.empty() && m_events.front().at < horizon) {
            const Event event = m_events.front();
            const bool wasUp = m_state.isUp(m_root);
            change(event);
            if (wasUp == m_state.isUp(m_root))
                continue;
            m_outages += wasUp ? 1 : 0;
            away += wasUp ? 0 : event.at - since;
            since = event.at;
        }
        return m_state.isUp(m_root) ? away : away + horizon - since;
    }
    int outages() const { return m_outages; }

private:
    struct Event {
        qint64 at;
        int part;
        bool fails;
        bool operator<(const Event &other) const
        {
            return at != other.at ? at > other.at : part > other.part;
        } // earliest on top
    };
    // In the long run a part is found away as often as it is; times without memory then begin anew.
    void start(int part)
    {
        const Reliability &times = m_reliabilities[size_t(part)];
        const bool away = m_draws.happens(times.meanDown, times.meanUp + times.meanDown);
        if (away)
            m_state.fail(part);
        m_events.push_back(next(part, 0, !away));
        std::push_heap(m_events.begin(), m_events.end());
    }
    Event next(int part, qint64 now, bool fails)
    {
        const Reliability &times = m_reliabilities[size_t(part)];
        return {now + qint64(m_draws.exponential(fails ? times.meanUp : times.meanDown)), part, fails};
    }
    void change(const Event &event)
    {
        event.fails ? m_state.fail(event.part) : m_state.mend(event.part);
        replaceFirst(next(event.part, event.at, !event.fails));
    }
    /// The first event gives way to the next one of its part: one way down the heap, where taking it out and adding
    /// would be two.
    void replaceFirst(const Event &event)
    {
        size_t free = 0;
        for (size_t child = 1; child < m_events.size(); child = 2 * free + 1) {
            if (child + 1 < m_events.size() && m_events[child] < m_events[child + 1])
                ++child;
            if (!(event < m_events[child]))
                break;
            m_events[free] = m_events[child];
            free = child;
        }
        m_events[free] = event;
    }

    int m_root;
    const std::vector<Reliability> &m_reliabilities;
    DependencyState m_state;
    Draws &m_draws;
    std::vector<Event> m_events;
    int m_outages = 0;
};

/// The parts that fail at times and that the root hangs on.
std::vector<int> failingParts(const DependencyGraph &graph, int root, const std::vector<Reliability> &reliabilities)
{
    const std::vector<char> reached = graph.reachedFrom(root);
    std::vector<int> failing;
    for (size_t part = 0; part < reached.size(); ++part) {
        if (reached[part] && reliabilities[part].meanUp > 0)
            failing.push_back(int(part));
    }
    return failing;
}

/// Years of one replication, so that all together take as long for many parts as for few.
qint64 yearsFor(const std::vector<int> &failing, const std::vector<Reliability> &reliabilities)
{
    double eventsOfYear = 0;
    for (const int part : failing) {
        const Reliability &times = reliabilities[size_t(part)];
        eventsOfYear += 2 * double(secondsOfYear) / double(times.meanUp + times.meanDown);
    }
    return std::clamp(qint64(mostEvents / replications / std::max(eventsOfYear, 1.0)), qint64(1), mostYears);
}

} // namespace

SimulatedAvailability simulatedAvailability(
    const DependencyGraph &graph, int root, const std::vector<Reliability> &reliabilities, quint64 seed)
{
    const std::vector<int> failing = failingParts(graph, root, reliabilities);
    SimulatedAvailability result{.replications = replications, .yearsEach = yearsFor(failing, reliabilities)};
    const qint64 horizon = result.yearsEach * secondsOfYear;
    Draws draws(seed);
    double shares[replications], sum = 0, squares = 0;
    for (double &share : shares) {
        Run run(graph, root, reliabilities, failing, draws);
        share = double(run.away(horizon)) / double(horizon);
        sum += share;
        result.outagesPerYear += run.outages();
    }
    for (const double share : shares)
        squares += (share - sum / replications) * (share - sum / replications);
    result.value = 1 - sum / replications;
    result.halfWidth = studentOf29 * std::sqrt(squares / (replications - 1) / replications);
    result.outagesPerYear /= double(replications) * double(result.yearsEach);
    return result;
}

} // namespace octoha
