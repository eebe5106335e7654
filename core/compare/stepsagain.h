#pragma once

#include "core/compare/comparison.h"

namespace octoha {

/// The steps of the second design that must run, because they are new or because what they do or read has changed: a
/// step of the runner by what its script reads in settings.json, a step by hand by its words. In the order of work.
QStringList stepsToRepeat(const Design &before, Design after, const Catalog &catalog, QDate asOf);

/// The same steps by what they work on.
StepsAgain byPlace(const QStringList &steps, const Design &after, const Catalog &catalog);

} // namespace octoha
