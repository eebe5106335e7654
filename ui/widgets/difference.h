#pragma once

#include "core/compare/comparison.h"

namespace octoha {

/// What differs between two designs as a table for people; rich text.
QString differenceHtml(const Design &before, const Design &after);

/// What the change does to cost, availability and capacity; rich text, empty where it does nothing to them.
QString effectHtml(const Comparison &comparison, const Catalog &catalog);

/// The change as words for a button: "Set Zone of octo-02 to 2…".
QString actionText(const Design &before, const Design &after);

} // namespace octoha
