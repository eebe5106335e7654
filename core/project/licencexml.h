#pragma once

#include "core/design/design.h"

namespace octoha {

/// What a licence XML of Octopus says of limits and dates. Its key, its owner and its signature are never kept.
struct LicenceLimits {
    bool nodesUnlimited = false; ///< The element NodeLimit holds the word "Unlimited".
    Count nodes; ///< 0 where the element NodeLimit is missing, which counts as one node.
    Count machines; ///< 0 is unlimited.
    Count projects; ///< 0 is unlimited.
    Day maintenanceEnds; ///< Empty where the licence does not say.
    Day ends; ///< Empty where the licence does not say.
    friend bool operator==(const LicenceLimits &, const LicenceLimits &) = default;
};

/// A licence has a few hundred bytes; more than this is something else.
inline constexpr qsizetype licenceMaximumBytes = 64 * 1024;

/// Returns Error::Code::TooLarge above licenceMaximumBytes, and Error::Code::Syntax for what is no licence XML, has a
/// document type or entities, or a limit or day that cannot be read. No error repeats what stands in the file.
/// Source of the elements: Octopus docs, "High Availability", and the licence of its sample for Azure.
Result<LicenceLimits> readLicenceXml(const QByteArray &xml);

/// The design with the answers that the licence gives; one edit of the Workload page, as if they were typed.
Result<Design> withLicence(Design design, const QByteArray &xml);

} // namespace octoha
