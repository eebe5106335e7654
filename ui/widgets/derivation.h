#pragma once

#include "core/assess/explain.h"

namespace octoha {

/// How a computed value came about: formula, inputs, sources, and what would change it; rich text.
/// Inputs that are questions are links "field:ID".
QString explanationHtml(const Explanation &explanation, const Catalog &catalog, const QLocale &locale);

/// The value with its unit as people read it: "at least 13 tasks"; why it is unknown where it is.
QString derivedText(const Derived &derived, const QLocale &locale);
/// A link "why:VALUEID"; rich text.
QString whyLink(const QString &valueId);
/// The value as rich text with that link.
QString derivedHtml(const Derived &derived, const QString &valueId, const QLocale &locale);

} // namespace octoha
