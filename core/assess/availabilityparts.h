#pragma once

#include "core/assess/assessment.h"
#include "core/assess/needs.h"

namespace octoha {

/// Every part that a request to the portal or a deployment needs, in series, each with the SLA that the design earns.
AvailabilityPart availabilityTree(const Design &design, const Catalog &catalog);

/// 0..1; an unknown part counts as always up, so the result is an upper bound.
double availabilityOf(const AvailabilityPart &tree);

} // namespace octoha
