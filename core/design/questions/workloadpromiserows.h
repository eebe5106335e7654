#pragma once

#include "core/design/workloadanswers.h"

namespace octoha {

/// What is expected, and customs of one's own.
inline constexpr Member<Workload> workloadPromiseRows[] = {
    member<&Workload::wantedAvailability>({.key = "wantedAvailability",
        .label = QT_TRANSLATE_NOOP("Questions", "Wanted availability"),
        .unit = QT_TRANSLATE_NOOP("Units", "%"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The SLAs of all parts that a deployment needs are multiplied, and "
            "the product is held against this figure."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The agreement with the users of Octopus, or the owner of the most "
            "important deployments.")}),
    member<&Workload::rpoMinutes>({.key = "rpoMinutes",
        .label = QT_TRANSLATE_NOOP("Questions", "Data that may be lost (RPO)"),
        .unit = QT_TRANSLATE_NOOP("Units", "minutes"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "It decides on copies: an Azure SQL failover group may lose 5 "
            "seconds, a geo-restore an hour."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The owner of the most important deployments, or the continuity "
            "plan.")}),
    member<&Workload::rtoMinutes>({.key = "rtoMinutes",
        .label = QT_TRANSLATE_NOOP("Questions", "Time to be back (RTO)"),
        .unit = QT_TRANSLATE_NOOP("Units", "minutes"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "It decides on a second region: a failover group is back within an "
            "hour, a geo-restore within 12 hours."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The owner of the most important deployments, or the continuity "
            "plan.")}),
    member<&Workload::monthlyBudget>({.key = "monthlyBudget",
        .label = QT_TRANSLATE_NOOP("Questions", "Budget per month (0 is none)"),
        .unit = QT_TRANSLATE_NOOP("Units", "US dollars"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A design above it gets a finding, and the search for the cheapest "
            "design stays below it."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever pays for the subscription."),
        .zero = QT_TRANSLATE_NOOP("Questions", "none")}),
    member<&Workload::writesTables>({.key = "writesTables",
        .label = QT_TRANSLATE_NOOP("Questions", "Automation writes Octopus tables"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The database is for Octopus alone: nothing else may change its "
            "tables, views or procedures."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Ask the database administrators for jobs and scripts that name "
            "this database."),
        .advanced = true}),
    member<&Workload::customIndexes>({.key = "customIndexes",
        .label = QT_TRANSLATE_NOOP("Questions", "Own indexes in the database"),
        .why = QT_TRANSLATE_NOOP("Questions", "Indexes that are not from Octopus may break an upgrade."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Ask the database administrators, or compare sys.indexes with a "
            "fresh database."),
        .advanced = true}),
    member<&Workload::upgradeOrder>({.key = "upgradeOrder",
        .label = QT_TRANSLATE_NOOP("Questions", "Upgrade order"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Nodes that are upgraded at the same time deadlock in the database, "
            "so the first must be done before the others start."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your runbook for upgrades, or whoever upgrades Octopus today."),
        .advanced = true}),
    member<&Workload::rateLimiter>({.key = "rateLimiter",
        .label = QT_TRANSLATE_NOOP("Questions", "Rate limiter on"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Instances created with 2026.3 or later refuse calls above a limit "
            "(429), and each node counts by itself."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The Octopus administrators; the command rate-limiting-policy "
            "shows it."),
        .since = "2026.3",
        .advanced = true}),
};

} // namespace octoha
