#pragma once

#include <QString>

#include <span>

namespace octoha {

/// A text of the catalog in the reader's language: why a security rule is there, the condition of an SLA. The catalog
/// itself is English; a text that has no translation stays as it is.
QString catalogText(QLatin1StringView text);

/// Every text that can be translated so.
std::span<const char *const> catalogTexts();

} // namespace octoha
