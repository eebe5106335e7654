#pragma once

#include "core/assess/assessment.h"

namespace octoha {

/// A machine size that fits the nodes of a design.
struct NodeSize {
    const VmSize *size;
    /// Machine with its Windows licence, 1/100,000 US dollars a month after the discount; nothing: a part has no price.
    std::optional<qint64> monthly;
    bool chosen; ///< A node with the largest task cap has this size.
};

/// The sizes that carry the largest task cap of a node, the cheapest first and those without a price last: with enough
/// cores and memory, offered in the region, in zones where nodes stand in zones, with the generation and the
/// accelerated networking that are chosen, with full cores all the time, and without a day on which they retire. All
/// sizes of the catalog take premium disks. Empty beyond Octopus's table.
QList<NodeSize> nodeSizesThatFit(const Design &design, const Catalog &catalog);
/// How many they are, with the reasons.
Derived nodeSizeCount(const Design &design, const Catalog &catalog);

} // namespace octoha
