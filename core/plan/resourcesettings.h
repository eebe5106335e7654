#pragma once

#include "core/plan/situation.h"

namespace octoha {

/// What each resource is created with, by the answers of the design: a line for each, in the order of creation.
QStringList resourceSettings(const Situation &situation);

} // namespace octoha
