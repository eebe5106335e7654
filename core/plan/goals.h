#pragma once

#include "core/plan/chapter.h"

namespace octoha {

/// Something that was wanted, what the design gives, and whether that is enough.
struct Goal {
    QString what, wanted, planned; ///< Translated.
    std::optional<bool> met; ///< Nothing: nobody can say.
};

/// Availability, loss of data, outage, capacity, budget: those that were stated.
QList<Goal> goalsOf(const ChapterWriter &writer);

} // namespace octoha
