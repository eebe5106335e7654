#pragma once

#include "core/export/bundle.h"
#include "core/plan/document.h"

#include <future>

namespace octoha {

/// What every part of a bundle is rendered from.
struct Order {
    const Project &project;
    const Assessment &assessment;
    const Catalog &catalog;
    QString designHash;
    bool draft;
    QStringList parts = {}; ///< Of bundleParts(): those that the bundle has.
    std::shared_future<plan::Document> plan
        = {}; ///< One document for both of its files; valid with the part “plan” alone.
};

} // namespace octoha
