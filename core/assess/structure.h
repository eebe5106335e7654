#pragma once

#include "core/design/fields.h"

namespace octoha {

/// The first question that decides which parts a design has, where they stand and what needs what, and that matters and
/// is not answered; nothing where all are. With one open, faults and expectation would be those of its default.
std::optional<FieldRef> openStructure(const Design &design);

} // namespace octoha
