#pragma once

#include "core/assess/assessment.h"

namespace octoha {

/// Each line of the bill without a price once, as "Resource: meter"; translated.
QStringList missingPrices(const Cost &cost, const Design &design, const Catalog &catalog);

} // namespace octoha
