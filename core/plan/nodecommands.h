#pragma once

#include "core/plan/situation.h"

namespace octoha {

/// What Install-OctohaNode.ps1 runs on a node, in its order; secrets as "<from Key Vault>".
/// The first one makes schema, administrator, licence and paths; a moved database has all but the paths.
QStringList nodeCommands(const Situation &situation, const Node &node, bool isFirst);

/// A binding for each port on which the node itself ends TLS.
QStringList bindingCommands(const Situation &situation);

/// What a drain waits for, beneath its command.
QString drainRemark();
/// What restarts a node so that changed settings count, without losing a task: drain, stop and start, back into
/// service.
QStringList restartCommands(const Situation &situation);

/// The `path` commands: one root, or a folder for each kind of data.
QStringList pathCommands(const Situation &situation);

} // namespace octoha
