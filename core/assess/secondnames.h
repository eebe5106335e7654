#pragma once

#include "core/design/design.h"

namespace octoha {

/// Names of the machines in the second region, one for each node: "octo-01-dr". A name that would be too long for a
/// Windows computer loses letters before its number; each is unlike every other, and unlike every node's.
QStringList secondNames(const Compute &compute);

} // namespace octoha
