#pragma once

#include "core/assess/dependencies.h"

#include <utility>

namespace octoha {

/// Two of a list of faults, by their places in it, the earlier first.
using FaultPair = std::pair<qsizetype, qsizetype>;

/// The pairs that may together take away what neither takes alone: each leaves some part a member of what it needs, and
/// both together perhaps none. In order, none twice. Of many equal machines, whose pairs are the square of their
/// number, these are few.
std::vector<FaultPair> pairsThatMayBreak(const DependencyGraph &graph, std::span<const int> faults);

} // namespace octoha
