#pragma once

#include "core/design/randombits.h"

namespace octoha {

/// Draws at random that are the same on every machine: whole numbers only, no library's distribution, no library's
/// logarithm.
class Draws {
public:
    explicit Draws(quint64 seed) : m_bits(seed) { }
    /// True `part` times out of `whole`, both below 2^32.
    bool happens(quint64 part, quint64 whole) { return scaled(m_bits.next(), whole) < part; }

    /// A time of the exponential distribution, rounded to whole units; `mean` is below 2^32. By von Neumann's way: how
    /// long a run of falling draws is decides whether its first one counts, and each refusal adds one mean.
    quint64 exponential(quint64 mean)
    {
        for (quint64 means = 0;; ++means) {
            const quint64 first = m_bits.next();
            quint64 last = first, other = m_bits.next();
            bool odd = true;
            for (; other < last; other = m_bits.next(), odd = !odd)
                last = other;
            if (odd)
                return means * mean + scaled(first, mean);
        }
    }

private:
    /// The share of `whole` that a draw stands for, rounded.
    static quint64 scaled(quint64 draw, quint64 whole) { return ((draw >> 32) * whole + (quint64(1) << 31)) >> 32; }
    RandomBits m_bits;
};

} // namespace octoha
