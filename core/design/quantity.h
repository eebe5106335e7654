#pragma once

#include "core/design/value.h"

namespace octoha {

struct CountRange {
    static constexpr int minimum = 0, maximum = 1000000;
};
/// How many of something.
using Count = Ranged<CountRange>;

struct MinutesRange {
    static constexpr int minimum = 0, maximum = 525600;
    static constexpr Kind kind = Kind::Duration;
};
/// Minutes, up to a year.
using Minutes = Ranged<MinutesRange>;

struct SecondsRange {
    static constexpr int minimum = 0, maximum = 604800;
    static constexpr Kind kind = Kind::Duration;
};
/// Seconds, up to a week.
using Seconds = Ranged<SecondsRange>;

struct DaysRange {
    static constexpr int minimum = 0, maximum = 36500;
    static constexpr Kind kind = Kind::Duration;
};
/// Days, up to a hundred years.
using Days = Ranged<DaysRange>;

struct WeeksRange {
    static constexpr int minimum = 0, maximum = 5200;
    static constexpr Kind kind = Kind::Duration;
};
/// Weeks.
using Weeks = Ranged<WeeksRange>;

struct HoursRange {
    static constexpr int minimum = 0, maximum = 8760;
    static constexpr Kind kind = Kind::Duration;
};
/// Hours, up to a year.
using Hours = Ranged<HoursRange>;

struct GibRange {
    static constexpr int minimum = 0, maximum = 4194304;
};
/// GiB, up to 4 PiB.
using Gib = Ranged<GibRange>;

struct MbRange {
    static constexpr int minimum = 0, maximum = 10485760;
};
/// Megabytes, up to 10 TB.
using Mb = Ranged<MbRange>;

struct MbitRange {
    static constexpr int minimum = 0, maximum = 1000000;
};
/// Megabits a second.
using Mbit = Ranged<MbitRange>;

struct IopsRange {
    static constexpr int minimum = 0, maximum = 1000000;
};
/// Input and output operations a second.
using Iops = Ranged<IopsRange>;

struct MibpsRange {
    static constexpr int minimum = 0, maximum = 100000;
};
/// MiB a second.
using Mibps = Ranged<MibpsRange>;

struct PercentRange {
    static constexpr int minimum = 0, maximum = 100000;
    static constexpr int decimals = 3;
};
/// Percent with three decimals, 0..100.
using Percent = Ranged<PercentRange>;

struct VariationRange {
    static constexpr int minimum = 0, maximum = 1000;
};
/// Coefficient of variation in percent: the standard deviation over the mean.
using Variation = Ranged<VariationRange>;

struct RunsRange {
    static constexpr int minimum = 1, maximum = 1000;
};
/// How often a simulation is repeated.
using Runs = Ranged<RunsRange>;

struct HourOfDayRange {
    static constexpr int minimum = 0, maximum = 24;
};
/// A full hour of the day; 24 is its end.
using HourOfDay = Ranged<HourOfDayRange>;

struct TaskCapRange {
    static constexpr int minimum = 0, maximum = 1000;
};
/// Tasks a node runs at once; 0 makes it a portal-only node. The default of Octopus is 5.
using TaskCap = Ranged<TaskCapRange>;

struct ZoneRange {
    static constexpr int minimum = 0, maximum = 3;
};
/// Logical availability zone; 0 is none.
using Zone = Ranged<ZoneRange>;

struct TcpPortRange {
    static constexpr int minimum = 1, maximum = 65535;
};
/// A TCP port; 0 is reserved (RFC 6335).
using TcpPort = Ranged<TcpPortRange>;

struct FewRange {
    static constexpr int minimum = 0, maximum = 100;
};
/// A small number.
using Few = Ranged<FewRange>;

} // namespace octoha
