#pragma once

#include "core/assess/explain.h"

namespace octoha {

/// How a computed value came about: formula, inputs, sources, and what would change it; rich text.
/// Inputs that are questions are links "field:ID".
QString explanationHtml(const Explanation &explanation, const Catalog &catalog, const QLocale &locale);

} // namespace octoha
