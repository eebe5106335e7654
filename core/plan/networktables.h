#pragma once

#include "core/catalog/names.h"
#include "core/plan/document.h"

namespace octoha {

/// The subnets of the design: purpose, range, name.
plan::Table subnetTable(const Design &design, const Catalog &catalog);

/// For each subnet that this design uses the rules that its firewall needs, in the order of their priority.
QList<plan::Table> firewallTables(const Design &design, const Catalog &catalog);

} // namespace octoha
