#pragma once

#include "core/catalog/names.h"
#include "core/plan/document.h"

namespace octoha {

/// The subnets of the design: purpose, range, name.
plan::Table subnetTable(const Design &design, const Catalog &catalog);

/// The rules that the firewall of the nodes needs for what this design uses, in the order of their priority.
plan::Table firewallTable(const Design &design, const Catalog &catalog);

} // namespace octoha
