#pragma once

#include "core/catalog/catalog.h"
#include "core/design/design.h"

namespace octoha {

/// The commands of some of the plan's steps, as they will run, each step headed by a comment; empty where the design
/// needs none of them.
QString commandsOfSteps(const Design &design, const Catalog &catalog, const QStringList &stepIds);

} // namespace octoha
