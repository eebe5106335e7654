#pragma once

#include "core/project/project.h"

namespace octoha {

/// The released steps, from format 1 upwards; as many as there are old formats.
std::span<const FormatStep> formatSteps();

/// The format that a file says it has. Refuses a missing one and a newer one than `newest`.
Result<int> formatOf(const QJsonObject &object, int newest);

/// Runs the steps from `format` upwards, each with a note of what it did.
void migrate(QJsonObject &object, int format, std::span<const FormatStep> steps, QStringList &notes);

} // namespace octoha
