#pragma once

#include "core/plan/deployment.h"

#include <QJsonObject>

namespace octoha {

/// All that the fixed scripts read, by resources/scripts/settings.schema.json. Values are data; no secret is among
/// them. `hash` is the design's own (designHash), which costs more than the rest.
QJsonObject settingsOf(const Design &design, const QString &hash, const Catalog &catalog, QDate asOf, bool draft);

} // namespace octoha
