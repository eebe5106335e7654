#pragma once

#include "core/pictures/picture.h"
#include "core/pictures/theme.h"
#include "core/simulate/simulation.h"

#include <QLocale>

namespace octoha {

// What a simulation found, for people: window and plan show the same.

/// One sentence: whether the window is met, or why the queue never ends.
QString capacityVerdict(const SimulationResult &result, int windowMinutes, const QLocale &locale);
/// Waiting times, use of the nodes, and what was lost; one row a figure.
TextTable capacityTable(const SimulationResult &result, const QLocale &locale);

Picture waitingPictureOf(const SimulationResult &result, const QLocale &locale, const PictureTheme &theme = {});
/// Faults and drains are marked with the names of their nodes.
Picture queuePictureOf(const SimulationResult &result, const QLocale &locale, const PictureTheme &theme = {});

} // namespace octoha
