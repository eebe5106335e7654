#pragma once

#include "core/export/order.h"

namespace octoha {

/// The bundle's first page: what each file of its parts is, the order of work, who does what, the point of no return,
/// how to resume and undo.
QByteArray bundleReadme(const Order &order);

} // namespace octoha
