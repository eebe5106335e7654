#pragma once

#include "core/project/files.h"

namespace octoha {

/// Which process it is: its number is used again, and each container counts its own.
struct ProcessMark {
    qint64 number = 0; ///< 0 if unknown.
    QString started = {}; ///< When it began, as its system says it; empty if unknown.
    QString space = {}; ///< Where the number counts; empty if unknown.
    friend bool operator==(const ProcessMark &, const ProcessMark &) = default;
};

ProcessMark thisProcess();

/// Whether no process of this host is the marked one any more. False where that cannot be known: a process may be
/// hidden from this user, or be of another container.
bool isGone(const ProcessMark &mark, Files &files = Files::real());

} // namespace octoha
