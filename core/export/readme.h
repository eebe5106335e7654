#pragma once

#include "core/export/bundle.h"

namespace octoha {

/// The bundle's first page: what each file is, the order of work, who does what, the point of no return, how to resume
/// and undo.
QByteArray bundleReadme(const Project &project, const Assessment &assessment, const Catalog &catalog,
    const QList<OutputFile> &files, bool draft);

} // namespace octoha
