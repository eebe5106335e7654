#include "core/assess/assessment.h"

#include <algorithm>

namespace octoha {

int Assessment::count(Severity severity) const
{
    return int(std::count_if(
        findings.cbegin(), findings.cend(), [&](const Finding &finding) { return finding.severity() == severity; }));
}

Assessment assess(const Design &design, const Catalog &catalog, QDate asOf)
{
    return {asOf, findingsOf(design, {catalog, asOf}), sizingOf(design, catalog), costOf(design, catalog),
        availabilityOf(design, catalog)};
}

} // namespace octoha
