#pragma once

#include "core/assess/assessment.h"

/// The failures of a design, looked up by the tests of single and of double faults.
namespace octoha::tests {

inline QList<Failure> failures(const Design &design)
{
    return failuresOf(design, Catalog::shipped());
}

/// What these faults do together; an empty failure where the table has no such row.
inline Failure failureOf(const Design &design, const QStringList &faults)
{
    for (const Failure &failure : failures(design)) {
        if (failure.faults == faults)
            return failure;
    }
    return {};
}

inline void putNodesIn(Design &design, std::initializer_list<int> zones)
{
    qsizetype index = 0;
    for (const int zone : zones)
        design.compute.nodes[index++].zone = Zone::from(zone).value();
}

} // namespace octoha::tests
