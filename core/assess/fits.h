#pragma once

#include "core/assess/assessment.h"

namespace octoha {

/// Whether something chosen is as large as Octopus advises.
enum class Fit { Fits, TooSmall, Unknown };

/// A node's machine beside what Octopus advises for the node's task cap.
struct NodeFit {
    QString node;
    QString size;
    int taskCap = 0;
    int coresWanted = 0; ///< 0 beyond Octopus's table.
    double memoryWantedGib = 0;
    int cores = 0; ///< 0 where the catalog does not hold the size.
    double memoryGib = 0;
    Fit fit = Fit::Unknown;
    std::optional<qint64> monthly
        = {}; ///< Machine, its licence and disks, 1/100,000 US dollars; nothing: a part is unknown.
};
QList<NodeFit> nodeFitsOf(const Design &design, const Catalog &catalog, const Cost &cost);

/// The database beside what Octopus advises for the sum of the task caps.
struct DatabaseFit {
    int totalTaskCap = 0;
    const char *unit = ""; ///< QT_TRANSLATE_NOOP("Units", …): what `wanted` and `chosen` count.
    double wanted = 0; ///< 0 beyond Octopus's table.
    double chosen = 0; ///< 0 where it is not known.
    Fit fit = Fit::Unknown;
};
DatabaseFit databaseFitOf(const Design &design, const Catalog &catalog);

/// What the share can do at once; nothing where the product's documentation gives no figure for it.
struct SharePerformance {
    std::optional<double> iops = {};
    std::optional<double> mibps = {}; ///< MiB a second, reading and writing together.
};
SharePerformance sharePerformanceOf(const Storage &storage, const Catalog &catalog);

/// The row of the products' table for what is chosen; null for none and for nodes that are reached directly.
const BalancerProduct *webBalancerOf(const Balancer &balancer, const Catalog &catalog);
const BalancerProduct *pollingBalancerOf(const Balancer &balancer, const Catalog &catalog);

} // namespace octoha
