#pragma once

#include <QStringList>

namespace octoha {

/// What a step of the runner reads in settings.json, found in the scripts themselves: in the step and in every function
/// that it calls, but not in its undo. A script that comes to read more is repeated for it without anybody listing
/// that.
struct ScriptReads {
    QStringList paths; ///< "octopus.nodeUrl", or "storage" where all of it is read or handed on; by name.
    QStringList ofNode; ///< Keys that are read of this machine's own entry among the nodes.
    QStringList ofEachNode; ///< Keys that are read of all nodes; "*": all.
    bool onNodes = false; ///< Runs on nodes.
    bool onFirstNode = false; ///< Skipped on further nodes.
};

/// By the step's id: "60-FirstNode". Null for what is no step of the runner.
const ScriptReads *scriptReadsOf(const QString &step);

} // namespace octoha
