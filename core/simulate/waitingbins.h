#pragma once

#include "core/simulate/simulation.h"
#include "core/simulate/ticks.h"

#include <bit>
#include <vector>

namespace octoha {

/// Counts waiting times in bins that grow with them: linear up to 2048 microseconds, then 1024 bins an octave, so that
/// a quantile is off by at most 0.05 %. Its size does not depend on the number of tasks.
class WaitingBins {
public:
    void add(Ticks wait) { ++m_counts[binOf(quint64(wait))]; }
    void add(const WaitingBins &other);
    quint64 count() const;
    /// The waiting time that a share (0..1) of the tasks do not exceed; 0 without tasks.
    double quantileSeconds(double share) const;
    /// Bars between round times for people; those without tasks left out.
    QList<WaitingBar> bars() const;

private:
    static constexpr int bits = 10, octaves = 53 - bits;
    static size_t binOf(quint64 wait)
    {
        const int shift = std::max(0, int(std::bit_width(wait)) - bits - 1);
        return (size_t(shift) << bits) + (wait >> shift);
    }
    static double middleOf(size_t bin);

    std::vector<quint64> m_counts = std::vector<quint64>(size_t(octaves + 2) << bits);
};

} // namespace octoha
