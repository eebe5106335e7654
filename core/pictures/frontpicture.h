#pragma once

#include "core/pictures/chart.h"

namespace octoha {

/// A design of a Pareto front.
struct FrontDesign {
    qint64 monthly = 0; ///< 1/100,000 of the currency.
    double availability = 0; ///< Percent.
    int headroom = 0; ///< Tasks at once.
    QString summary; ///< What it chooses, in a few words.
    bool isBest = false; ///< The answer of the search: marked.
};

/// The Pareto front: cost to the right, availability upwards, each design with its number in the table.
Picture frontPicture(const QList<FrontDesign> &front, const QLocale &locale, const PictureTheme &theme = {},
    QLatin1StringView currency = QLatin1StringView("USD"));

} // namespace octoha
