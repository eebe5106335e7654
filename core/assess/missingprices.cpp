#include "core/assess/missingprices.h"

namespace octoha {

QStringList missingPrices(const Cost &cost, const Design &design, const Catalog &catalog)
{
    QStringList missing;
    for (const CostLine &line : cost.lines) {
        if (!line.monthly)
            missing.append(nameOf(line.resource, design, catalog) + QLatin1String(": ") + line.meterText());
    }
    missing.removeDuplicates();
    return missing;
}

} // namespace octoha
