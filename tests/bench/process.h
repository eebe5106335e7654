#pragma once

#include <QStringList>

namespace octoha::bench {

/// What a whole process took, from its start until it ended.
struct ProcessCost {
    double milliseconds = 0;
    double mebibytes = 0; ///< The most memory it held at once.
    int exitCode = -1;
};

/// Runs a program with its output thrown away. Started without QProcess, whose own work would be measured too.
ProcessCost runProcess(const QString &program, const QStringList &arguments);

/// Medians of `runs` runs.
ProcessCost runProcessOften(const QString &program, const QStringList &arguments, int runs);

} // namespace octoha::bench
