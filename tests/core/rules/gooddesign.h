#pragma once

#include "core/design/design.h"

namespace octoha::tests {

/// A sound design for production that no rule warns of: two zonal nodes, Azure SQL, Azure Files, Application Gateway
/// for the portal, nodes polled directly, all private. Every row of a rule starts from it.
Design goodDesign();

} // namespace octoha::tests
