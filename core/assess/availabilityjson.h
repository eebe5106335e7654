#pragma once

#include "core/assess/assessment.h"

#include <QJsonArray>

namespace octoha {

/// Null where they are not known.
QJsonValue wholeToJson(const std::optional<int> &minutes);

/// The key "availability": what is promised, and what is to be expected.
QJsonObject availabilityToJson(const Availability &availability, const Design &design, const Catalog &catalog);
/// The key "failures": every single fault, then the pairs that are told.
QJsonArray failuresToJson(const QList<Failure> &failures);

} // namespace octoha
