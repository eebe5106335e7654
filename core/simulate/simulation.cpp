#include "core/simulate/simulation.h"

#include "core/simulate/check.h"
#include "core/simulate/summing.h"

#include <QElapsedTimer>

#include <algorithm>
#include <memory>
#include <thread>

namespace octoha {

namespace {

/// The replications of a scenario, shared out among threads.
class Simulation {
public:
    Simulation(const Scenario &scenario, const Terms &terms, const SimulationProgress &progress,
        const std::atomic<bool> *cancel)
        : m_scenario(scenario),
          m_terms(terms),
          m_progress(progress),
          m_cancel(cancel),
          m_summing(scenario, terms)
    { }
    Result<SimulationResult> run();

private:
    int threadCount() const;
    void work();
    Result<> runOne(Engine &engine, int index, WaitingBins &bins);
    bool isCancelled() const { return m_cancel && m_cancel->load(std::memory_order_relaxed); }
    void tell(double share);

    const Scenario &m_scenario;
    const Terms &m_terms;
    const SimulationProgress &m_progress;
    const std::atomic<bool> *m_cancel;
    Summing m_summing;
    std::atomic<int> m_next = 0, m_done = 0;
    std::atomic<bool> m_failed = false;
    std::mutex m_mutex;
    int m_percent = -1;
    std::optional<Error> m_error;
    WaitingBins m_bins;
};

int Simulation::threadCount() const
{
    const int wanted = m_scenario.threads > 0 ? m_scenario.threads : int(std::thread::hardware_concurrency());
    return std::clamp(wanted, 1, m_scenario.replications);
}

Result<SimulationResult> Simulation::run()
{
    std::vector<std::thread> others;
    for (int i = 1; i < threadCount(); ++i)
        others.emplace_back([this] { work(); });
    work();
    for (std::thread &other : others)
        other.join();
    if (isCancelled()) {
        SimulationResult cancelled;
        cancelled.wasCancelled = true;
        return cancelled;
    }
    if (m_error)
        return tl::unexpected(*m_error);
    return m_summing.result(m_bins);
}

void Simulation::work()
{
    Engine engine(m_scenario, m_terms);
    WaitingBins bins;
    for (int index = m_next++; index < m_scenario.replications && !m_failed && !isCancelled(); index = m_next++) {
        if (const auto done = runOne(engine, index, bins); !done) {
            const std::scoped_lock lock(m_mutex);
            m_error = done.error();
            m_failed = true;
        }
    }
    const std::scoped_lock lock(m_mutex);
    m_bins.add(bins);
}

Result<> Simulation::runOne(Engine &engine, int index, WaitingBins &bins)
{
    const auto watch = [&](Ticks now) {
        tell(double(std::min(now, m_terms.horizon)) / double(m_terms.horizon));
        return !isCancelled();
    };
    auto replication = engine.run(index, bins, watch);
    if (!replication)
        return tl::unexpected(replication.error());
    m_summing.add(index, std::move(*replication));
    ++m_done;
    tell(0);
    return {};
}

/// `share` of one replication beside those that are done.
void Simulation::tell(double share)
{
    if (!m_progress)
        return;
    const int percent = int(100 * (m_done + share) / m_scenario.replications);
    const std::scoped_lock lock(m_mutex);
    if (percent <= m_percent)
        return;
    m_percent = percent;
    m_progress(std::min(percent, 100));
}

} // namespace

Result<SimulationResult> simulate(
    const Scenario &scenario, const SimulationProgress &progress, const std::atomic<bool> *cancel)
{
    QElapsedTimer timer;
    timer.start();
    if (const auto fine = checked(scenario); !fine)
        return tl::unexpected(fine.error());
    HistorySummary history;
    if (scenario.arrivals.pattern == Arrivals::Pattern::History) {
        const auto read = summaryOf(scenario.arrivals.historyFile, cancel);
        if (!read)
            return tl::unexpected(read.error());
        history = *read;
    }
    const Terms terms = termsOf(scenario, history);
    auto result = Simulation(scenario, terms, progress, cancel).run();
    if (result)
        result->seconds = double(timer.nsecsElapsed()) / 1e9;
    return result;
}

} // namespace octoha
