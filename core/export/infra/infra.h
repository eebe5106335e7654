#pragma once

#include "core/catalog/catalog.h"
#include "core/design/design.h"

#include <QJsonObject>

namespace octoha {

/// What the templates of the bundle read: the section "infra" of settings.json, its shape that of the types in
/// resources/bicep. Holds names and values, never a secret. "foundation" is for foundation.bicep, "main" for
/// main.bicep.
QJsonObject infraOf(const Design &design, const Catalog &catalog);

} // namespace octoha
