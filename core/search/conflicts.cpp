#include "core/search/conflicts.h"

#include "core/search/visitors.h"

#include <bit>

namespace octoha::leastcost {

namespace {

bool meetsAll(Limits set, const QList<Limits> &seen)
{
    return std::all_of(seen.cbegin(), seen.cend(), [set](Limits broken) { return (broken & set) != 0; });
}

/// Of equally small sets the first by number, so that the answer does not change.
Limits smallestMeeting(Limits limits, const QList<Limits> &seen)
{
    Limits smallest = limits;
    for (Limits set = 0; set <= allLimits; ++set) {
        if ((set & ~limits) == 0 && std::popcount(set) < std::popcount(smallest) && meetsAll(set, seen))
            smallest = set;
    }
    return smallest;
}

} // namespace

Limits conflictOf(const Problem &problem, Limits limits)
{
    QList<Limits> seen;
    while (!problem.isCancelled()) {
        const Limits set = smallestMeeting(limits, seen);
        First first;
        problem.walk({.limits = set}, first);
        if (!first.found())
            return problem.isCancelled() ? 0 : set;
        const Limits broken = problem.broken(first.found()->choice) & limits & ~set;
        if (broken == 0)
            return 0;
        seen.append(broken);
    }
    return 0;
}

} // namespace octoha::leastcost
