#pragma once

#include "core/assess/dependencies.h"
#include "core/catalog/facts.h"
#include "core/design/design.h"

#include <optional>

namespace octoha {

/// How long it takes until a part is back: by the design's answer for parts of its kind, where a question asks for it;
/// else by the catalog.
struct RepairTime {
    constexpr RepairTime(PartKind kind) : answered(kind) { }
    constexpr RepairTime(Fact catalogs) : fact(catalogs) { }
    std::optional<PartKind> answered = {};
    std::optional<Fact> fact = {};
};

/// How a part that is gone is noticed and comes back.
struct Remedy {
    const char *detection; ///< QT_TRANSLATE_NOOP("Failures", …)
    const char *recovery;
    const char *who;
    RepairTime minutes;
    const char *dataAtRisk; ///< Empty: none.
    const char *runbook; ///< In the bundle: "runbooks/restore.md".
    std::optional<Fact> loss = {}; ///< How long the work is that is lost; nothing where none is.
    bool lossUnknown = false; ///< Data is lost, and nothing in the design says how much.
};
/// Remedies for all that is lost, in a fixed order.
QList<const Remedy *> remediesOf(const DependencyGraph &graph, const DependencyState &lost, const Design &design);

} // namespace octoha
