#pragma once

#include "core/pictures/chart.h"

namespace octoha {

/// So many tasks waited at least `fromSeconds` and less than `toSeconds`.
struct WaitingShare {
    double fromSeconds = 0, toSeconds = 0;
    double tasks = 0;
};
/// "Half of the tasks" waited no longer than that.
struct WaitingMark {
    QString name;
    double seconds = 0;
};

/// The distribution of waiting times as a bar chart of at most forty bars of equal, round width. The last of them holds
/// all that waited longer, where a few tasks waited much longer than the others.
Picture waitingPicture(const QList<WaitingShare> &shares, const QList<WaitingMark> &marks, const QLocale &locale,
    const PictureTheme &theme = {});

/// The queue from one time to the next.
struct QueueStretch {
    double minute = 0; ///< Its start.
    double waiting = 0; ///< Tasks, on average.
    double most = 0; ///< Tasks, the most of any replication.
};
/// A fault or drain: "octo-01 is away".
struct QueueFault {
    double fromMinute = 0, toMinute = 0;
    QString name;
};

/// The queue over time, with the faults marked.
Picture queuePicture(const QList<QueueStretch> &queue, const QList<QueueFault> &faults, const QLocale &locale,
    const PictureTheme &theme = {});

} // namespace octoha
