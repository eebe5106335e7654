#pragma once

#include "core/design/balancer.h"
#include "core/design/compute.h"
#include "core/design/database.h"
#include "core/design/placement.h"
#include "core/design/polling.h"
#include "core/design/signin.h"
#include "core/design/start.h"
#include "core/design/storage.h"
#include "core/design/workload.h"

#include <QSet>

namespace octoha {

/// All that is asked of a cluster: a struct a page. Copied, compared and saved whole.
struct Design {
    Start project;
    Workload workload;
    Placement placement;
    Compute compute;
    Database database;
    Storage storage;
    Balancer balancer;
    SignIn signIn;
    Polling polling;
    /// Ids of the questions whose value is a default or a preset's, until confirmed or set.
    /// An item's question is named by the item's id: "compute.nodes.#3.size".
    QSet<QString> assumed;
    /// Ids of the questions that are not answered; their members keep the default.
    QSet<QString> unknown;
    friend bool operator==(const Design &, const Design &) = default;
};

/// Calls `visit(page)` for each page of the design, in the order of the wizard.
template<typename DesignType, typename Visit> void forEachPage(DesignType &design, Visit visit)
{
    visit(design.project);
    visit(design.workload);
    visit(design.placement);
    visit(design.compute);
    visit(design.database);
    visit(design.storage);
    visit(design.balancer);
    visit(design.signIn);
    visit(design.polling);
}

} // namespace octoha
