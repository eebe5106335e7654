#pragma once

#include <QtGlobal>

#include <array>
#include <bit>

namespace octoha {

/// Pseudo-random 64-bit numbers that are the same on every machine: xoshiro256++ of Blackman and Vigna (public domain),
/// filled by splitmix64.
class RandomBits {
public:
    explicit RandomBits(quint64 seed)
    {
        for (quint64 &word : m_state)
            word = mixed(seed);
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
    /// A number that tells nothing of `state`, which moves on: splitmix64.
    static quint64 mixed(quint64 &state)
    {
        state += 0x9e3779b97f4a7c15;
        quint64 bits = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9;
        bits = (bits ^ (bits >> 27)) * 0x94d049bb133111eb;
        return bits ^ (bits >> 31);
    }

private:
    std::array<quint64, 4> m_state;
};

} // namespace octoha
