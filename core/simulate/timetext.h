#pragma once

#include "core/simulate/ticks.h"

#include <QByteArrayView>

#include <optional>

namespace octoha {

/// ISO 8601, date and time, with "T" or a space between them and an offset or "Z" or neither (UTC); since 1970-01-01
/// UTC.
std::optional<Ticks> timeFrom(QByteArrayView text);
/// Seconds, "0:12:30", ".NET" as "1.02:00:00.5", or words as "1 hour 2 minutes"; not negative.
std::optional<Ticks> durationFrom(QByteArrayView text);

} // namespace octoha
