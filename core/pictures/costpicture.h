#pragma once

#include "core/assess/assessment.h"
#include "core/pictures/picture.h"
#include "core/pictures/theme.h"

#include <QLocale>

namespace octoha {

/// What one part of the cluster costs.
struct CostShare {
    QString name; ///< Translated.
    qint64 monthly = 0; ///< 1/100,000 of the currency; the sum of what is known.
    bool isEstimate = false; ///< A part of it is.
    bool isComplete = true; ///< False where a part of it has no price.
    QLatin1StringView currency{"USD"};
};

/// The lines of the bill by what they are for, the dearest first.
QList<CostShare> costSharesOf(
    const Cost &cost, const Design &design, QLatin1StringView currency = QLatin1StringView("USD"));

/// A bar divided by cost, with a line for each part; the cheaper parts stand together where there are many.
Picture costPicture(const QList<CostShare> &shares, const QLocale &locale, const PictureTheme &theme = {});

} // namespace octoha
