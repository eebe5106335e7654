#pragma once

#include <QtGlobal>

#include <limits>

namespace octoha {

/// A time or a length of time in microseconds; whole numbers add up the same everywhere.
using Ticks = qint64;

inline constexpr Ticks never = std::numeric_limits<Ticks>::max();
inline constexpr double ticksPerSecond = 1e6, ticksPerMinute = 60 * ticksPerSecond, ticksPerHour = 60 * ticksPerMinute;
/// No run goes on longer: 2^52 microseconds, 142 years.
inline constexpr Ticks endOfTime = Ticks(1) << 52;

/// To the nearest tick; not negative, and below `never`.
inline Ticks rounded(double ticks)
{
    const auto whole = Ticks(ticks);
    return whole + (ticks - double(whole) >= 0.5 ? 1 : 0);
}

inline Ticks ticksOf(double amount, double ticksPerUnit)
{
    return rounded(amount * ticksPerUnit);
}

} // namespace octoha
