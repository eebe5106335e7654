#pragma once

#include "core/export/order.h"

namespace octoha {

/// The bundle's first page: what each file is, the order of work, who does what, the point of no return, how to resume
/// and undo.
QByteArray bundleReadme(const Order &order, const QList<OutputFile> &files);

} // namespace octoha
