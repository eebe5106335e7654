#pragma once

#include "core/export/bundle.h"

namespace octoha {

/// What every part of a bundle is rendered from.
struct Order {
    const Project &project;
    const Assessment &assessment;
    const Catalog &catalog;
    QString designHash;
    bool draft;
};

} // namespace octoha
