#pragma once

#include "core/assess/dependencies.h"
#include "core/assess/needs.h"

namespace octoha {

/// Where a part stands that Azure keeps in one zone without saying in which.
enum class UnknownZone {
    EachZone, ///< It goes with every zone: what must be told of a fault.
    ItsOwn ///< In one zone, independent of those that are known: what is to be expected in the long run.
};

/// The parts of the design and what needs what.
DependencyGraph dependenciesOf(
    const Design &design, const Catalog &catalog, UnknownZone unknown = UnknownZone::EachZone);

/// "node:octo-01", "zone:1", "database" …: what the fault of the part is called in JSON.
QString faultId(const GraphPart &part, const Design &design);

} // namespace octoha
