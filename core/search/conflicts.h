#pragma once

#include "core/search/problem.h"

namespace octoha::leastcost {

/// A smallest set of limits that no point of the space holds together; 0 where a point holds them all.
///
/// Each point names the limits that it breaks. A set of limits cannot be held exactly when it has one of those in
/// common with every point. So the smallest set that has one in common with each point seen so far is asked for a point
/// that holds it: either there is none, and no smaller set can be the answer, or the point is one more to be seen.
Limits conflictOf(const Problem &problem, Limits limits);

} // namespace octoha::leastcost
