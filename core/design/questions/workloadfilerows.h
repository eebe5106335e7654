#pragma once

#include "core/design/workloadanswers.h"

namespace octoha {

/// Packages, logs and how long they stay.
inline constexpr Member<Workload> workloadFileRows[] = {
    member<&Workload::packagesPerMonth>({.key = "packagesPerMonth",
        .label = QT_TRANSLATE_NOOP("Questions", "Packages per month"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Number and size of packages, over the time they are kept, make up "
            "most of the share."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The built-in feed in the Octopus portal, or the history of the "
            "build server.")}),
    member<&Workload::averagePackageMb>({.key = "averagePackageMb",
        .label = QT_TRANSLATE_NOOP("Questions", "Average package size"),
        .unit = QT_TRANSLATE_NOOP("Units", "MB"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Together with the number of packages it says how fast the share "
            "grows."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Size of the Packages folder divided by the number of files in "
            "it.")}),
    member<&Workload::largestPackageMb>({.key = "largestPackageMb",
        .label = QT_TRANSLATE_NOOP("Questions", "Largest package size"),
        .unit = QT_TRANSLATE_NOOP("Units", "MB"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The balancer's time-out and body limit must let this upload "
            "through, and some balancers stop at 2 to 3 MB."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The largest file in the Packages folder, or the build that makes "
            "the largest package.")}),
    member<&Workload::uplinkMbit>({.key = "uplinkMbit",
        .label = QT_TRANSLATE_NOOP("Questions", "Slowest line that uploads packages"),
        .unit = QT_TRANSLATE_NOOP("Units", "Mbit/s"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The largest package over this line is the time for which the "
            "balancer must keep an upload open."),
        .where = QT_TRANSLATE_NOOP("Questions", "The network team, or a speed test on the build server.")}),
    member<&Workload::logMbPerDeployment>({.key = "logMbPerDeployment",
        .label = QT_TRANSLATE_NOOP("Questions", "Task log per deployment"),
        .unit = QT_TRANSLATE_NOOP("Units", "MB"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Task logs stay as long as their release, so their size times the "
            "retention counts towards the share."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Size of the TaskLogs folder divided by the number of tasks in the "
            "task list.")}),
    member<&Workload::artifactMbPerDeployment>({.key = "artifactMbPerDeployment",
        .label = QT_TRANSLATE_NOOP("Questions", "Artifacts per deployment"),
        .unit = QT_TRANSLATE_NOOP("Units", "MB"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Artifacts stay as long as their release, so their size times the "
            "retention counts towards the share."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Size of the Artifacts folder divided by the number of deployments "
            "that are kept.")}),
    member<&Workload::retentionDays>({.key = "retentionDays",
        .label = QT_TRANSLATE_NOOP("Questions", "Release retention"),
        .unit = QT_TRANSLATE_NOOP("Units", "days"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Every 4 hours Octopus removes logs and artifacts of expired "
            "releases, so a short time keeps the share small."),
        .where = QT_TRANSLATE_NOOP("Questions", "The lifecycles in the Octopus portal.")}),
    member<&Workload::packageRetentionDays>({.key = "packageRetentionDays",
        .label = QT_TRANSLATE_NOOP("Questions", "Package retention"),
        .unit = QT_TRANSLATE_NOOP("Units", "days"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The built-in feed keeps packages for ever by default; a limit keeps "
            "the share small."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The retention policy of the built-in feed in the Octopus "
            "portal.")}),
    member<&Workload::auditRetentionDays>({.key = "auditRetentionDays",
        .label = QT_TRANSLATE_NOOP("Questions", "Audit retention"),
        .unit = QT_TRANSLATE_NOOP("Units", "days"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Older events are archived to the share: after 90 days by default, "
            "after at most 3650 on your own servers."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Your compliance officer, or the audit settings in the Octopus "
            "portal."),
        .advanced = true}),
};

} // namespace octoha
