#pragma once

#include "app/cli/command.h"
#include "core/simulate/scenariofrom.h"

namespace octoha::cli {

/// What the options leave to the design: all that they do not state.
ScenarioParts leftToDesign(const QCommandLineParser &options);

/// Puts what the options state into a scenario that has the rest from a design. Returns Refused with the option that
/// cannot be read or names no node, and what reading a history gives. Ranges are checked when it is simulated.
Result<> applyOptions(const QCommandLineParser &options, Scenario &scenario);

/// The option or question that a scenario's value comes from, for a message: "--hours", "workload.simulationHours".
QString nameOf(const QString &scenarioPath, const QCommandLineParser &options);

} // namespace octoha::cli
