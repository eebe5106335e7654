#pragma once

#include "core/design/placementanswers.h"

namespace octoha {

/// Where everything lies and what it is called.
inline constexpr Member<Placement> placementNameRows[] = {
    member<&Placement::subscription>({.key = "subscription",
        .label = QT_TRANSLATE_NOOP("Questions", "Subscription id"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "All resources are created in this subscription, so its policies and "
            "quotas apply."),
        .where = QT_TRANSLATE_NOOP("Questions", "Subscriptions in the Azure portal, or az account show.")}),
    member<&Placement::resourceGroup>({.key = "resourceGroup",
        .label = QT_TRANSLATE_NOOP("Questions", "Resource group"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The scripts create this group and put every resource of the design "
            "into it."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your naming standard; the generated name follows Microsoft's.")}),
    member<&Placement::tags>({.key = "tags",
        .label = QT_TRANSLATE_NOOP("Questions", "Tags"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Every resource carries these tags, so that owner and cost centre "
            "stand on the bill."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Your tagging standard, or Policy > Assignments in the Azure "
            "portal.")}),
    member<&Placement::region>({.key = "region",
        .label = QT_TRANSLATE_NOOP("Questions", "Region"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Nodes, database and share belong in one region, and only a region "
            "with zones survives the loss of a datacentre."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Your cloud policy; take the nearest region with zones to your "
            "targets.")}),
    member<&Placement::drRegion>({.key = "drRegion",
        .label = QT_TRANSLATE_NOOP("Questions", "Second region for disaster recovery"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Copies of database and files go there, and machines of the same "
            "Octopus version are built there and kept stopped."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The pair of your region in the list of Azure regions, and your "
            "continuity plan.")}),
    member<&Placement::drMode>({.key = "drMode",
        .label = QT_TRANSLATE_NOOP("Questions", "Disaster recovery"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus supports a second region as hot/cold only; both regions at "
            "work is neither supported nor advised."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Your continuity plan; ask who decides when a whole region is "
            "lost.")}),
    member<&Placement::workloadName>({.key = "workloadName",
        .label = QT_TRANSLATE_NOOP("Questions", "Workload in names"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Names read type, workload, environment, region, number, so that "
            "each tells what its resource is for."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your naming standard, or Microsoft's Cloud Adoption Framework.")}),
    member<&Placement::environment>({.key = "environment",
        .label = QT_TRANSLATE_NOOP("Questions", "Environment in names"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "It keeps names of production and test apart, and some names must be "
            "free in all of Azure."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your naming standard; prod and test are usual.")}),
    member<&Placement::suffix>({.key = "suffix",
        .label = QT_TRANSLATE_NOOP("Questions", "Suffix in names"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A number at the end of each name keeps two clusters of one "
            "environment apart."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your naming standard; 001 for the first."),
        .advanced = true}),
};

} // namespace octoha
