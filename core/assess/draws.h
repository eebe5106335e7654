#pragma once

#include <QtGlobal>

#include <bit>

namespace octoha {

/// Draws at random that are the same on every machine: whole numbers only, no library's distribution, no library's
/// logarithm. The generator is xoshiro256++ of Blackman and Vigna, filled by splitmix64.
class Draws {
public:
    explicit Draws(quint64 seed)
    {
        for (quint64 &word : m_state)
            word = nextOfSeed(seed);
    }
    quint64 next()
    {
        const quint64 result = std::rotl(m_state[0] + m_state[3], 23) + m_state[0];
        const quint64 shifted = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = std::rotl(m_state[3], 45);
        return result;
    }
    /// True `part` times out of `whole`, both below 2^32.
    bool happens(quint64 part, quint64 whole) { return scaled(next(), whole) < part; }

    /// A time of the exponential distribution, rounded to whole units; `mean` is below 2^32. By von Neumann's way: how long a
    /// run of falling draws is decides whether its first one counts, and each refusal adds one mean.
    quint64 exponential(quint64 mean)
    {
        for (quint64 means = 0;; ++means) {
            const quint64 first = next();
            quint64 last = first, other = next();
            bool odd = true;
            for (; other < last; other = next(), odd = !odd)
                last = other;
            if (odd)
                return means * mean + scaled(first, mean);
        }
    }

private:
    /// The share of `whole` that a draw stands for, rounded.
    static quint64 scaled(quint64 draw, quint64 whole) { return ((draw >> 32) * whole + (quint64(1) << 31)) >> 32; }
    static quint64 nextOfSeed(quint64 &seed)
    {
        seed += 0x9e3779b97f4a7c15;
        quint64 mixed = (seed ^ (seed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return mixed ^ (mixed >> 31);
    }
    quint64 m_state[4];
};

} // namespace octoha
