#pragma once

#include "core/rules/checks.h"

/// What Azure promises of a part, held against what is wanted of the whole.
namespace octoha::rules {

/// The service level agreement of a share of Azure Files.
inline QLatin1StringView slaOf(FilesTier tier)
{
    if (tier == FilesTier::SsdV1 || tier == FilesTier::SsdV2)
        return QLatin1StringView("files.premium");
    return tier == FilesTier::Cool ? QLatin1StringView("files.cool") : QLatin1StringView("files.standard");
}

/// A part may be away for no longer than the whole, and the others are away as well: alone it breaks what is wanted, or
/// with one more of its kind. Names the promise and what is wanted, in percent.
inline Check promisesTooLittle(QLatin1StringView key, const Design &design, const Context &context)
{
    const Sla *sla = context.catalog.sla(key);
    const double wanted = design.workload.wantedAvailability.value(), allowed = 100 - wanted;
    const double away = sla && sla->percent ? 100 - *sla->percent : 0;
    constexpr double rounding = 1e-9;
    if (2 * away < allowed - rounding || away == 0)
        return std::nullopt;
    return as(away < allowed - rounding ? Severity::Note : Severity::Warning, saw(*sla->percent, wanted));
}

} // namespace octoha::rules
