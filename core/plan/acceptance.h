#pragma once

#include "core/design/design.h"

namespace octoha {

/// A promise of the plan, and what proves it once the cluster stands.
struct AcceptanceLine {
    QString promise;
    QString test; ///< Function of the module Octoha that looks: "Test-OctohaTaskCap"; empty where people look.
    QString how; ///< Where the test is run; by hand: what people do.
};

/// What this design promises, in the order of the tests. Texts are translated.
QList<AcceptanceLine> acceptanceLines(const Design &design);

} // namespace octoha
