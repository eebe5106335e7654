#pragma once

#include "core/pictures/picture.h"
#include "core/pictures/theme.h"
#include "core/search/search.h"

#include <QLocale>

namespace octoha {

// What a search found, for people.

/// The answer in a few sentences, or the constraints that no design meets together.
QString searchVerdict(const SearchResult &result, const QLocale &locale);
/// Runners-up by cost, and what beats each. A row for each of `result.rejected`.
TextTable rejectedTable(const SearchResult &result, const QLocale &locale);
/// The Pareto front; its table has a row for each of `result.front`.
Picture frontPictureOf(const SearchResult &result, const QLocale &locale, const PictureTheme &theme = {});

} // namespace octoha
