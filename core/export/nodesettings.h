#pragma once

#include "core/design/measures.h"

#include <QJsonObject>

namespace octoha {

/// The part machine of settings.json: the data disks of a node, and the letter that each gets.
QJsonObject machineSettings(const Design &design);
/// The part growth of settings.json: the existing server that is moved, and the outage that is allowed.
QJsonObject growthSettings(const Compute &compute);

} // namespace octoha
