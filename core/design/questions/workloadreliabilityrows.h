#pragma once

#include "core/design/workloadanswers.h"

namespace octoha {

/// How often parts fail and how long they then stay away: own assumptions until stated.
inline constexpr Member<Workload> workloadReliabilityRows[] = {
    member<&Workload::nodeFailureDays>({.key = "nodeFailureDays",
        .label = QT_TRANSLATE_NOOP("Questions", "Days between node failures"),
        .unit = QT_TRANSLATE_NOOP("Units", "days"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The expected availability rests on it. The default is an own assumption, not a "
            "published figure."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your incident records, over some years."),
        .advanced = true,
        .zero = QT_TRANSLATE_NOOP("Questions", "never")}),
    member<&Workload::nodeRepairMinutes>({.key = "nodeRepairMinutes",
        .label = QT_TRANSLATE_NOOP("Questions", "Repair time: node"),
        .unit = QT_TRANSLATE_NOOP("Units", "minutes"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The expected availability rests on it. The default is an own assumption, not a "
            "published figure."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your incident records, or the last exercise."),
        .advanced = true}),
    member<&Workload::zoneFailureDays>({.key = "zoneFailureDays",
        .label = QT_TRANSLATE_NOOP("Questions", "Days between zone failures"),
        .unit = QT_TRANSLATE_NOOP("Units", "days"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The expected availability rests on it. The default is an own assumption, not a "
            "published figure."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your incident records, over some years."),
        .advanced = true,
        .zero = QT_TRANSLATE_NOOP("Questions", "never")}),
    member<&Workload::zoneRepairMinutes>({.key = "zoneRepairMinutes",
        .label = QT_TRANSLATE_NOOP("Questions", "Repair time: zone"),
        .unit = QT_TRANSLATE_NOOP("Units", "minutes"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The expected availability rests on it. The default is an own assumption, not a "
            "published figure."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your incident records, or the last exercise."),
        .advanced = true}),
    member<&Workload::databaseFailureDays>({.key = "databaseFailureDays",
        .label = QT_TRANSLATE_NOOP("Questions", "Days between database failures"),
        .unit = QT_TRANSLATE_NOOP("Units", "days"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The expected availability rests on it. The default is an own assumption, not a "
            "published figure."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your incident records, over some years."),
        .advanced = true,
        .zero = QT_TRANSLATE_NOOP("Questions", "never")}),
    member<&Workload::databaseRepairMinutes>({.key = "databaseRepairMinutes",
        .label = QT_TRANSLATE_NOOP("Questions", "Repair time: database"),
        .unit = QT_TRANSLATE_NOOP("Units", "minutes"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The expected availability rests on it. The default is an own assumption, not a "
            "published figure."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your incident records, or the last exercise."),
        .advanced = true}),
    member<&Workload::shareFailureDays>({.key = "shareFailureDays",
        .label = QT_TRANSLATE_NOOP("Questions", "Days between share failures"),
        .unit = QT_TRANSLATE_NOOP("Units", "days"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The expected availability rests on it. The default is an own assumption, not a "
            "published figure."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your incident records, over some years."),
        .advanced = true,
        .zero = QT_TRANSLATE_NOOP("Questions", "never")}),
    member<&Workload::shareRepairMinutes>({.key = "shareRepairMinutes",
        .label = QT_TRANSLATE_NOOP("Questions", "Repair time: share"),
        .unit = QT_TRANSLATE_NOOP("Units", "minutes"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The expected availability rests on it. The default is an own assumption, not a "
            "published figure."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your incident records, or the last exercise."),
        .advanced = true}),
    member<&Workload::balancerFailureDays>({.key = "balancerFailureDays",
        .label = QT_TRANSLATE_NOOP("Questions", "Days between balancer failures"),
        .unit = QT_TRANSLATE_NOOP("Units", "days"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The expected availability rests on it. The default is an own assumption, not a "
            "published figure."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your incident records, over some years."),
        .advanced = true,
        .zero = QT_TRANSLATE_NOOP("Questions", "never")}),
    member<&Workload::balancerRepairMinutes>({.key = "balancerRepairMinutes",
        .label = QT_TRANSLATE_NOOP("Questions", "Repair time: balancer"),
        .unit = QT_TRANSLATE_NOOP("Units", "minutes"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The expected availability rests on it. The default is an own assumption, not a "
            "published figure."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your incident records, or the last exercise."),
        .advanced = true}),
    member<&Workload::otherFailureDays>({.key = "otherFailureDays",
        .label = QT_TRANSLATE_NOOP("Questions", "Days between failures of each other part"),
        .unit = QT_TRANSLATE_NOOP("Units", "days"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The expected availability rests on it. The default is an own assumption, not a "
            "published figure."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your incident records, over some years."),
        .advanced = true,
        .zero = QT_TRANSLATE_NOOP("Questions", "never")}),
    member<&Workload::otherRepairMinutes>({.key = "otherRepairMinutes",
        .label = QT_TRANSLATE_NOOP("Questions", "Repair time: each other part"),
        .unit = QT_TRANSLATE_NOOP("Units", "minutes"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The expected availability rests on it. The default is an own assumption, not a "
            "published figure."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your incident records, or the last exercise."),
        .advanced = true}),
};

} // namespace octoha
