#pragma once

#include "core/catalog/catalog.h"
#include "core/design/design.h"

#include <QJsonObject>

namespace octoha {

/// What Deploy-OctohaInfrastructure.ps1 needs to know of Azure: where, with which names and rights, and which secrets
/// come first.
QJsonObject azureSettingsOf(const Design &design, const Catalog &catalog);

} // namespace octoha
