#include "core/simulate/engine.h"

#include <algorithm>

namespace octoha {

namespace {

constexpr size_t mostWaiting = size_t(1) << 24; // 128 MB; a queue of that length is not caught up with in practice.
constexpr Ticks queueLife
    = Ticks(24 * ticksPerHour); // Octopus keeps a task in the queue for a day ("Maintain high availability nodes").
constexpr Ticks lastEnd = 2 * endOfTime - 1; // So that no sum of times overflows.

std::vector<qint64> capsOf(const Scenario &scenario)
{
    std::vector<qint64> caps;
    caps.reserve(size_t(scenario.nodes.size()));
    for (const ScenarioNode &node : scenario.nodes)
        caps.push_back(node.taskCap);
    return caps;
}

/// Tasks that run at once when the cluster is busy: as many as it holds, or as many as come in the time that one takes.
double tasksAtOnce(const Scenario &scenario, const Terms &terms)
{
    double places = 1;
    for (const ScenarioNode &node : scenario.nodes)
        places += node.taskCap;
    return terms.taskGap > 0 ? std::min(places, 1 + terms.taskLength / terms.taskGap) : places;
}

} // namespace

Engine::Engine(const Scenario &scenario, const Terms &terms)
    : m_scenario(scenario),
      m_terms(terms),
      m_cluster(capsOf(scenario), terms.poll),
      m_source(scenario),
      m_changes(scenario.nodes),
      m_lostAt(size_t(scenario.nodes.size()))
{ }

Result<> Engine::restart(int replication)
{
    m_result = {};
    m_now = m_lastStart = 0;
    m_look = never;
    m_orphans = 0;
    m_runs = true;
    m_wasCancelled = false;
    m_waiting.clear();
    m_cluster.restart(Generator(m_scenario.seed, replication, Generator::Stream::Looks));
    m_completions.restart(tasksAtOnce(m_scenario, m_terms), m_terms.taskLength, int(m_cluster.size()));
    m_timeline.restart(m_terms.horizon, m_scenario.seriesPoints);
    m_changes.restart();
    m_change = m_changes.next();
    m_nextArrival = m_nextDuration = TaskSource::batch;
    for (size_t i = 0; i < m_cluster.size(); ++i) {
        const ScenarioNode &node = m_scenario.nodes.at(qsizetype(i));
        m_cluster.node(i).isHere = m_cluster.node(i).hasCap = node.joinMinute <= 0 && node.capZeroMinutes <= 0;
    }
    m_cluster.refresh();
    return m_source.restart(replication, m_terms.horizon);
}

Result<Replication> Engine::run(int replication, WaitingBins &bins, const Watch &watch, bool stopAtMiss)
{
    m_watch = watch;
    m_bins = &bins;
    m_stopAtMiss = stopAtMiss;
    if (const auto ready = restart(replication); !ready)
        return tl::unexpected(ready.error());
    nextArrival();
    loop();
    if (m_source.error())
        return tl::unexpected(*m_source.error());
    if (m_wasCancelled)
        return failure(Error::Code::Refused, QString(), QStringLiteral("cancelled"));
    return result();
}

// What ends comes first, then what changes, then what arrives, and last the looks at the queue.
void Engine::loop()
{
    while (m_runs) {
        const Ticks completion = m_completions.next();
        const Ticks event = std::min(completion, std::min(m_change, m_arrival));
        if (m_look < event) {
            look();
            continue;
        }
        if (event == never)
            return;
        advance(event);
        if (event == completion)
            end();
        else if (event == m_change)
            change();
        else
            arrive();
    }
}

inline void Engine::advance(Ticks time)
{
    if (time >= m_timeline.mark()) [[unlikely]]
        passMarks(time);
    m_timeline.advance(time, qint64(m_waiting.size()), working());
    m_now = time;
}

void Engine::passMarks(Ticks time)
{
    while (time >= m_timeline.mark())
        m_timeline.passMark(qint64(m_waiting.size()), working());
}

void Engine::askWatch()
{
    m_wasCancelled = m_wasCancelled || !m_watch(m_now);
    m_runs = m_runs && !m_wasCancelled;
}

void Engine::nextArrival()
{
    if (m_nextArrival == TaskSource::batch) {
        askWatch();
        m_source.fillArrivals(m_arrivals);
        m_nextArrival = 0;
    }
    m_arrival = m_arrivals[m_nextArrival++];
}

inline Ticks Engine::nextDuration()
{
    if (m_nextDuration == TaskSource::batch) [[unlikely]] {
        askWatch();
        m_source.fillDurations(m_durations);
        m_nextDuration = 0;
    }
    return m_durations[m_nextDuration++];
}

inline void Engine::arrive()
{
    ++m_result.tasks;
    m_waiting.push(m_now);
    m_timeline.noteWaiting(qint64(m_waiting.size()));
    if (m_nextArrival < TaskSource::batch) [[likely]]
        m_arrival = m_arrivals[m_nextArrival++];
    else
        nextArrival();
    if (m_terms.poll == 0)
        takeAtOnce();
    else if (m_waiting.size() == 1)
        m_look = m_cluster.nextLook(m_now);
    else if (m_waiting.size() >= mostWaiting)
        overflow();
}

inline void Engine::end()
{
    Cluster::Node &node = m_cluster.node(size_t(m_completions.node()));
    m_completions.removeNext();
    ++node.finished;
    const bool wasFull = m_cluster.end(node);
    m_result.end = m_now;
    if (m_waiting.isEmpty())
        return;
    if (m_terms.poll == 0)
        takeAtOnce();
    else if (wasFull)
        m_look = m_cluster.nextLook(m_now);
}

inline void Engine::look()
{
    advance(m_look);
    const size_t index = m_cluster.looking();
    while (!m_waiting.isEmpty() && m_cluster.takes(m_cluster.node(index), qint64(m_waiting.size())))
        start(index);
    m_look = m_waiting.isEmpty() ? never : m_cluster.followingLook();
}

void Engine::takeAtOnce()
{
    m_cluster.visitFree([&](size_t index) {
        while (!m_waiting.isEmpty() && m_cluster.takes(m_cluster.node(index), qint64(m_waiting.size())))
            start(index);
        return !m_waiting.isEmpty();
    });
    if (m_waiting.size() >= mostWaiting)
        overflow();
}

inline void Engine::start(size_t index)
{
    Cluster::Node &node = m_cluster.node(index);
    const Ticks came = m_waiting.pop(), wait = m_now - came, end = std::min(m_now + nextDuration(), lastEnd);
    m_cluster.start(node);
    m_completions.add(end, int(index));
    ++node.started;
    node.busy += std::max(Ticks(0), std::min(end, m_terms.horizon) - m_now);
    m_bins->add(wait);
    m_result.waitSum += double(wait);
    m_result.waitMost = std::max(m_result.waitMost, wait);
    m_result.overdue += wait > queueLife;
    m_lastStart = m_now;
    if (m_terms.window > 0 && end - came > m_terms.window)
        miss();
}

void Engine::miss()
{
    m_result.windowMet = false;
    if (m_stopAtMiss)
        m_runs = false;
}

void Engine::leaveWaiting()
{
    while (!m_waiting.isEmpty())
        m_result.leftSum += double(m_now - m_waiting.pop());
}

/// Lets what runs end, and nothing more begin.
void Engine::stopTaking()
{
    leaveWaiting();
    m_arrival = m_change = m_look = never;
}

void Engine::overflow()
{
    m_result.overflowed = true;
    stopTaking();
}

Replication Engine::result()
{
    if (!m_waiting.isEmpty() && m_now < m_terms.horizon)
        advance(m_terms.horizon); // No event is left, and yet they wait on.
    leaveWaiting();
    Replication result = m_result;
    result.waitingArea = m_timeline.waitingArea();
    result.stretches = m_timeline.stretches();
    for (size_t i = 0; i < m_cluster.size(); ++i) {
        cancelOrphans(i);
        const Cluster::Node &node = m_cluster.node(i);
        result.nodes.push_back(node);
        result.started += node.started;
        result.finished += node.finished;
        result.cancelled += node.cancelled;
    }
    result.windowMet = result.windowMet && result.started == result.tasks && result.cancelled == 0;
    return result;
}

} // namespace octoha
