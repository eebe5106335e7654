#include "core/simulate/summing.h"

#include <algorithm>
#include <cmath>

namespace octoha {

Summing::Summing(const Scenario &scenario, const Terms &terms)
    : m_scenario(scenario),
      m_terms(terms),
      m_busy(scenario.nodes.size()),
      m_stretches(size_t(scenario.seriesPoints))
{
    for (const ScenarioNode &node : scenario.nodes)
        m_sum.nodes.append({node.name, node.taskCap});
}

void Summing::add(int index, Replication replication)
{
    const std::scoped_lock lock(m_mutex);
    m_early.emplace(index, std::move(replication));
    for (auto next = m_early.begin(); next != m_early.end() && next->first == m_next;
         next = m_early.erase(next), ++m_next)
        sum(next->second);
}

void Summing::sum(const Replication &replication)
{
    m_sum.tasks += replication.tasks;
    m_sum.started += replication.started;
    m_sum.finished += replication.finished;
    m_sum.cancelled += replication.cancelled;
    m_sum.overdue += replication.overdue;
    m_waits.append({replication.waitSum, double(replication.started)});
    m_waitMost = std::max(m_waitMost, replication.waitMost);
    m_end = std::max(m_end, replication.end);
    m_met += replication.windowMet;
    m_overflowed = m_overflowed || replication.overflowed;
    const double waited = replication.waitSum + replication.leftSum;
    const double difference
        = std::abs(replication.waitingArea - waited) / std::max({replication.waitingArea, waited, 1.0});
    m_sum.littleDeviation = std::max(m_sum.littleDeviation, difference);
    sumQueue(replication);
    sumNodes(replication);
}

void Summing::sumQueue(const Replication &replication)
{
    m_waitingArea += replication.waitingArea;
    m_time += double(std::max(replication.end, m_terms.horizon));
    for (size_t i = 0; i < m_stretches.size(); ++i) {
        m_stretches[i].waitingArea += replication.stretches[i].waitingArea;
        m_stretches[i].runningArea += replication.stretches[i].runningArea;
        m_stretches[i].waitingMost = std::max(m_stretches[i].waitingMost, replication.stretches[i].waitingMost);
    }
}

void Summing::sumNodes(const Replication &replication)
{
    for (qsizetype i = 0; i < m_sum.nodes.size(); ++i) {
        const Cluster::Node &node = replication.nodes[size_t(i)];
        m_sum.nodes[i].started += node.started;
        m_sum.nodes[i].finished += node.finished;
        m_sum.nodes[i].cancelled += node.cancelled;
        m_busy[i] += double(node.busy);
    }
}

SimulationResult Summing::result(const WaitingBins &bins) const
{
    SimulationResult result = m_sum;
    result.neverStarted = result.tasks - result.started;
    result.events = result.tasks + result.finished;
    result.lastEndMinute = double(m_end) / ticksPerMinute;
    result.meanWaiting = m_waitingArea / m_time;
    result.windowMet = m_scenario.windowMinutes > 0 && m_met == m_scenario.replications;
    result.windowProbability = m_scenario.windowMinutes > 0 ? double(m_met) / m_scenario.replications : 0;
    result.waitHistogram = bins.bars();
    result.away = awayOf(m_scenario, double(m_terms.horizon) / ticksPerHour);
    tellWait(result, bins);
    tellLoad(result);
    tellQueue(result);
    return result;
}

// The mean is a quotient of two sums that both vary; its variance is that of the differences of the upper from its
// share.
void Summing::tellWait(SimulationResult &result, const WaitingBins &bins) const
{
    Wait all;
    for (const Wait &wait : m_waits)
        all = {all.sum + wait.sum, all.tasks + wait.tasks};
    if (all.tasks == 0)
        return;
    const double mean = all.sum / all.tasks;
    double squares = 0;
    for (const Wait &wait : m_waits)
        squares += (wait.sum - mean * wait.tasks) * (wait.sum - mean * wait.tasks);
    const int replications = int(m_waits.size());
    result.wait.meanSeconds = mean / ticksPerSecond;
    if (replications > 1)
        result.wait.confidence95Seconds
            = halfWidth95(squares / (replications - 1), replications) / (all.tasks / replications) / ticksPerSecond;
    result.wait.maxSeconds = double(m_waitMost) / ticksPerSecond;
    result.wait.p50Seconds = std::min(bins.quantileSeconds(0.50), result.wait.maxSeconds);
    result.wait.p95Seconds = std::min(bins.quantileSeconds(0.95), result.wait.maxSeconds);
    result.wait.p99Seconds = std::min(bins.quantileSeconds(0.99), result.wait.maxSeconds);
}

void Summing::tellLoad(SimulationResult &result) const
{
    const double time = double(m_terms.horizon) * m_scenario.replications;
    double busy = 0, places = 0;
    for (qsizetype i = 0; i < result.nodes.size(); ++i) {
        NodeLoad &node = result.nodes[i];
        node.utilisation = node.taskCap > 0 ? m_busy.at(i) / (node.taskCap * time) : 0;
        busy += m_busy.at(i);
        places += node.taskCap;
    }
    result.utilisation = busy / (places * time);
    const double longRun = placesInTheLongRun(m_scenario), work = m_terms.tasksPerTick * m_terms.taskLength;
    result.offeredLoad = longRun > 0 ? work / longRun : 0;
    result.neverCatchesUp
        = result.offeredLoad >= 1 || (longRun <= 0 && work > 0) || result.neverStarted > 0 || m_overflowed;
}

void Summing::tellQueue(SimulationResult &result) const
{
    const double points = double(m_stretches.size());
    for (size_t i = 0; i < m_stretches.size(); ++i) {
        const auto beginOf = [&](size_t stretch) { return m_terms.horizon * Ticks(stretch) / Ticks(points); };
        const double time = double(std::max(Ticks(1), beginOf(i + 1) - beginOf(i))) * m_scenario.replications;
        const Timeline::Stretch &stretch = m_stretches[i];
        result.queue.append({double(beginOf(i)) / ticksPerMinute, stretch.waitingArea / time,
            double(stretch.waitingMost), stretch.runningArea / time});
    }
}

} // namespace octoha
