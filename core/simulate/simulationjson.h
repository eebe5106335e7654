#pragma once

#include "core/simulate/simulation.h"

#include <QJsonObject>

namespace octoha {

/// The contract of `octoha-cli simulate`, with what grew since:
/// `"seed","tasks","started","finished","cancelled","waitSeconds",…`.
QJsonObject simulationToJson(const SimulationResult &result, const Scenario &scenario, const SmallestCluster &smallest);

} // namespace octoha
