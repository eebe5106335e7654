#pragma once

#include "core/search/problem.h"

namespace octoha::leastcost {

/// A point beside the best one, and the limit that it breaks; none where it is a good design that costs more.
struct RunnerUp {
    Option option;
    std::optional<Limit> breaks = {};
};

/// For each part the best design with another choice of it, and for each limit the best design that breaks it and would
/// be cheaper. By cost; none twice.
QList<RunnerUp> runnersUp(const Problem &problem, const Option &best, Limits limits);

} // namespace octoha::leastcost
