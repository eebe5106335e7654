#pragma once

#include "core/assess/dependencies.h"
#include "core/design/design.h"

namespace octoha {

/// What the cluster does for people, and the parts that it needs for it.
struct Service {
    const char *stops; ///< QT_TRANSLATE_NOOP("Failures", …)
    const char *continues;
    PartKinds needs; ///< Those that the design has.
    bool (*worksOn)(const Node &) = nullptr; ///< A node that can do it; null: needs none.
    bool (*applies)(const Design &) = nullptr; ///< Null: always.
    PartKinds (*alsoNeeds)(const Design &) = nullptr; ///< What it needs in some designs only.
    bool isUse = false; ///< A request to the portal or a deployment needs it.
};

/// Portal, deployments, polling, sign-in, files, restarts, secrets, outbound access, the way to on-premises.
std::span<const Service> allServices();

/// The service that runs tasks, in allServices().
inline constexpr int taskService = 1;

} // namespace octoha
