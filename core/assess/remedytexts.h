#pragma once

#include "core/assess/assessment.h"
#include "core/assess/remedies.h"

namespace octoha {

/// What the remedies of a fault say of it: how it is seen, what to do, by whom, and what work is lost.
void addRemedies(Failure &failure, const QList<const Remedy *> &remedies, const Catalog &catalog);

} // namespace octoha
