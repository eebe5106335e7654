#pragma once

#include "core/assess/missingprices.h"
#include "tests/core/rules/gooddesign.h"

/// Bills of a sound design in a region.
namespace octoha::tests {

inline Cost cost(const Design &design)
{
    return costOf(design, Catalog::shipped());
}

inline QList<CostLine> linesOf(const Cost &cost, const char *meter)
{
    QList<CostLine> lines;
    for (const CostLine &line : cost.lines) {
        if (qstrcmp(line.meter, meter) == 0)
            lines.append(line);
    }
    return lines;
}

/// Without what nobody collected prices of, and with what only the invoice knows.
inline Design inRegion(const QString &region)
{
    Design design = goodDesign();
    design.workload.licenceMonthly = Money::fromCents(70'000).value();
    design.placement.defender = design.database.defender = design.placement.flowLogs = false;
    design.placement.region = Name::from(region).value();
    return design;
}

} // namespace octoha::tests
