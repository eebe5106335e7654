#pragma once

#include "core/design/error.h"
#include "core/simulate/scenario.h"

namespace octoha {

/// Returns OutOfRange for the first value outside its range, with all others in `others`; `path` names each.
Result<> checked(const Scenario &scenario);

} // namespace octoha
