#include "core/simulate/waitingbins.h"

#include <numeric>

namespace octoha {

void WaitingBins::add(const WaitingBins &other)
{
    for (size_t bin = 0; bin < m_counts.size(); ++bin)
        m_counts[bin] += other.m_counts[bin];
}

quint64 WaitingBins::count() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), quint64(0));
}

// Bins of one microsecond hold one value.
double WaitingBins::middleOf(size_t bin)
{
    const size_t shift = bin < (size_t(2) << bits) ? 0 : (bin >> bits) - 1;
    const double low = double((bin - (shift << bits)) << shift);
    return low + (double(quint64(1) << shift) - 1) / 2;
}

double WaitingBins::quantileSeconds(double share) const
{
    const double rank = share * double(count());
    quint64 below = 0;
    for (size_t bin = 0; bin < m_counts.size(); ++bin) {
        below += m_counts[bin];
        if (below > 0 && double(below) >= rank)
            return middleOf(bin) / ticksPerSecond;
    }
    return 0;
}

namespace {

/// 1, 2, 5, 10, 20, 30 seconds, the same in minutes, and then hours and days.
constexpr double roundSeconds[] = {1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 18000, 36000, 86400,
    172800, 432000, 864000, endOfTime / ticksPerSecond};

} // namespace

QList<WaitingBar> WaitingBins::bars() const
{
    QList<WaitingBar> bars;
    size_t bin = 0;
    double from = 0;
    for (const double to : roundSeconds) {
        quint64 tasks = 0;
        for (; bin < m_counts.size() && middleOf(bin) < to * ticksPerSecond; ++bin)
            tasks += m_counts[bin];
        if (tasks > 0)
            bars.append({from, to, tasks});
        from = to;
    }
    return bars;
}

} // namespace octoha
