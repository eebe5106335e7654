#pragma once

#include "core/compare/comparison.h"

namespace octoha {

/// Which failures got better, worse, new or went, and what is another thing then; rich text, empty where none did, the
/// reason where it cannot be told.
QString failureChangesHtml(const Comparison &comparison);

/// Which steps of the plan for `after` must run again, by what they work on; rich text, a sentence where there is none.
QString stepsAgainHtml(const StepsAgain &again, const Design &after, const Catalog &catalog);

} // namespace octoha
