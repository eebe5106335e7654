#pragma once

#include "core/design/workloadanswers.h"

namespace octoha {

/// How tasks come, how long they take, and when nodes are away: what the simulation needs.
inline constexpr Member<Workload> workloadArrivalRows[] = {
    member<&Workload::arrivalPattern>({.key = "arrivalPattern",
        .label = QT_TRANSLATE_NOOP("Questions", "How tasks arrive"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Fifty deployments at once wait for each other; fifty over a day hardly ever "
            "do."),
        .where
        = QT_TRANSLATE_NOOP("Questions", "Ask the release managers: a wave in a window, or all day as teams please.")}),
    member<&Workload::arrivalEveryMinutes>({.key = "arrivalEveryMinutes",
        .label = QT_TRANSLATE_NOOP("Questions", "Minutes between tasks"),
        .unit = QT_TRANSLATE_NOOP("Units", "minutes"),
        .why = QT_TRANSLATE_NOOP("Questions", "A schedule gives one task after this time, again and again."),
        .where = QT_TRANSLATE_NOOP("Questions", "The triggers of the projects in the Octopus portal.")}),
    member<&Workload::arrivalProfile>({.key = "arrivalProfile",
        .label = QT_TRANSLATE_NOOP("Questions", "Weekly profile"),
        .why = QT_TRANSLATE_NOOP("Questions", "Mornings and evenings differ, and so does Monday from Sunday."),
        .where = QT_TRANSLATE_NOOP("Questions", "The task list of the Octopus portal, over a typical month.")}),
    member<&Workload::durationSpread>({.key = "durationSpread",
        .label = QT_TRANSLATE_NOOP("Questions", "Spread of deployment times"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A few long tasks hold their places under the task cap while many short ones "
            "wait."),
        .where = QT_TRANSLATE_NOOP("Questions", "The task list of the Octopus portal, over a typical month.")}),
    member<&Workload::durationVariationPercent>({.key = "durationVariationPercent",
        .label = QT_TRANSLATE_NOOP("Questions", "Variation of deployment times"),
        .unit = QT_TRANSLATE_NOOP("Units", "%"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The standard deviation over the average: 0 for tasks that are all alike, 100 "
            "for an exponential spread."),
        .where = QT_TRANSLATE_NOOP(
            "Questions", "Export the task list of the Octopus portal and compute it in a spreadsheet.")}),
    member<&Workload::nodeOutages>({.key = "nodeOutages",
        .label = QT_TRANSLATE_NOOP("Questions", "Drained and lost nodes"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Patching takes a node away at known times, and a failure at unknown ones; "
            "tasks then wait longer."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your patch calendar; add a loss to see what it costs.")}),
    member<&Workload::simulationHours>({.key = "simulationHours",
        .label = QT_TRANSLATE_NOOP("Questions", "Time that is simulated"),
        .unit = QT_TRANSLATE_NOOP("Units", "hours"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A day shows one release wave, a week the weekly profile, a month the patch "
            "calendar."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your own choice."),
        .advanced = true}),
    member<&Workload::simulationSeed>({.key = "simulationSeed",
        .label = QT_TRANSLATE_NOOP("Questions", "Seed of the simulation"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The same seed gives the same draws, so that two designs can be compared "
            "fairly."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your own choice; any number."),
        .advanced = true}),
    member<&Workload::simulationReplications>({.key = "simulationReplications",
        .label = QT_TRANSLATE_NOOP("Questions", "Repetitions of the simulation"),
        .why = QT_TRANSLATE_NOOP("Questions", "More of them narrow the interval in which the true average lies."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your own choice; 20 are enough to see whether it fits."),
        .advanced = true}),
};

} // namespace octoha
