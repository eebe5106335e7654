#pragma once

#include "core/compare/comparison.h"

namespace octoha {

/// Failures that got better or worse, came or went: of one part each, then of two that together do what neither does
/// alone.
QList<FailureChange> failureChanges(const Design &before, const Design &after, const Catalog &catalog);

} // namespace octoha
