#include "core/simulate/tasksource.h"

#include "core/simulate/exactmath.h"

namespace octoha {

namespace {

constexpr Ticks longestTask = endOfTime - 1;

Ticks lengthOf(double ticks)
{
    return ticks < double(longestTask) ? rounded(ticks) : longestTask;
}

} // namespace

Result<> TaskSource::restart(int replication, Ticks horizon)
{
    m_arrivals = Generator(m_scenario.seed, replication, Generator::Stream::Arrivals);
    m_durations = Generator(m_scenario.seed, replication, Generator::Stream::Durations);
    m_horizon = horizon;
    m_time = 0;
    m_index = 0;
    m_error.reset();
    m_history.reset();
    m_historyDurations.clear();
    if (m_scenario.arrivals.pattern != Arrivals::Pattern::History)
        return {};
    auto reader = HistoryReader::open(m_scenario.arrivals.historyFile);
    if (!reader)
        return tl::unexpected(reader.error());
    m_history.emplace(std::move(*reader));
    return {};
}

template<typename Next> void TaskSource::fillUntilHorizon(Batch &times, Next next)
{
    for (Ticks &time : times) {
        const Ticks at = next();
        time = at < m_horizon ? at : never;
    }
}

void TaskSource::fillArrivals(Batch &times)
{
    const Arrivals &arrivals = m_scenario.arrivals;
    switch (arrivals.pattern) {
    case Arrivals::Pattern::Poisson: {
        const double gap = arrivals.tasksPerHour > 0 ? ticksPerHour / arrivals.tasksPerHour : double(never);
        return fillUntilHorizon(times, [&] { return lengthOf(m_time += gap * exponentialDraw(m_arrivals)); });
    }
    case Arrivals::Pattern::Regular:
        return fillUntilHorizon(
            times, [&] { return lengthOf(double(m_index++) * arrivals.everyMinutes * ticksPerMinute); });
    case Arrivals::Pattern::Burst:
        return fillUntilHorizon(times, [&] { return nextOfBurst(); });
    case Arrivals::Pattern::Weekly:
        return fillWeekly(times);
    case Arrivals::Pattern::History:
        return fillUntilHorizon(times, [&] { return nextOfHistory(); });
    }
}

Ticks TaskSource::nextOfBurst()
{
    const Arrivals &arrivals = m_scenario.arrivals;
    if (arrivals.burstCount == 0)
        return never;
    const qint64 wave = m_index++ / arrivals.burstCount;
    if (wave > 0 && arrivals.everyMinutes <= 0)
        return never;
    return lengthOf((arrivals.firstMinute + double(wave) * arrivals.everyMinutes) * ticksPerMinute);
}

// A rate that changes by the hour: each hour uses up so much of an exponential draw as tasks are expected in it.
void TaskSource::fillWeekly(Batch &times)
{
    for (Ticks &time : times) {
        double rest = exponentialDraw(m_arrivals);
        while (m_time < double(m_horizon)) {
            const auto hour = qint64(m_time / ticksPerHour);
            const double rate = m_scenario.arrivals.weekly.at(hour % m_scenario.arrivals.weekly.size()) / ticksPerHour;
            const double end = double(hour + 1) * ticksPerHour;
            if (rest < rate * (end - m_time)) {
                m_time += rest / rate;
                break;
            }
            rest -= rate * (end - m_time);
            m_time = end;
        }
        time = m_time < double(m_horizon) ? Ticks(m_time) : never;
    }
}

Ticks TaskSource::nextOfHistory()
{
    if (m_error)
        return never;
    const auto task = m_history->next();
    if (!task)
        m_error = task.error();
    if (!task || !*task)
        return never;
    m_historyStart = m_index++ == 0 ? (*task)->came : m_historyStart;
    m_historyDurations.push((*task)->duration);
    return (*task)->came - m_historyStart;
}

void TaskSource::fillDurations(Batch &lengths)
{
    const double mean = m_scenario.durations.meanMinutes * ticksPerMinute;
    switch (m_scenario.durations.spread) {
    case Durations::Spread::Fixed:
        return lengths.fill(lengthOf(mean));
    case Durations::Spread::Exponential:
        for (Ticks &length : lengths)
            length = lengthOf(mean * exponentialDraw(m_durations));
        return;
    case Durations::Spread::LogNormal:
        return fillLogNormal(lengths);
    case Durations::Spread::Empirical:
        return fillEmpirical(lengths);
    case Durations::Spread::History: // As far as they are known yet; the engine asks again for the rest.
        for (Ticks &length : lengths)
            length = m_historyDurations.isEmpty() ? never : m_historyDurations.pop();
    }
}

void TaskSource::fillLogNormal(Batch &lengths)
{
    const Durations &durations = m_scenario.durations;
    const double variance = exact::log(1 + durations.variation * durations.variation), sigma = exact::sqrt(variance);
    const double median = durations.meanMinutes * ticksPerMinute * exact::exp(-variance / 2);
    for (Ticks &length : lengths)
        length = lengthOf(median * exact::exp(sigma * normalDraw(m_durations)));
}

void TaskSource::fillEmpirical(Batch &lengths)
{
    const QList<double> &seen = m_scenario.durations.minutes;
    for (Ticks &length : lengths)
        length = lengthOf(seen.at(qsizetype(m_durations.uniform() * double(seen.size()))) * ticksPerMinute);
}

} // namespace octoha
