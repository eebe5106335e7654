#pragma once

#include "core/design/codec.h"
#include "core/design/question.h"

namespace octoha {

/// The Octopus licence as sold.
enum class LicenceType { Professional, Enterprise, Server, DataCenter, HighAvailability, Legacy, None };
template<>
struct Choices<LicenceType> {
    static constexpr ChoiceText rows[] = {
        {"professional", QT_TRANSLATE_NOOP("Choices", "Professional (two nodes)"),
            QT_TRANSLATE_NOOP("Choices", "Enough for a cluster of two nodes; a third needs Enterprise.")},
        {"enterprise", QT_TRANSLATE_NOOP("Choices", "Enterprise (unlimited nodes)"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: any number of nodes, and SCIM is included.")},
        {"server", QT_TRANSLATE_NOOP("Choices", "Server (2021 to 2023)"),
            QT_TRANSLATE_NOOP("Choices", "Sold from 2021 to 2023; any number of nodes.")},
        {"dataCenter", QT_TRANSLATE_NOOP("Choices", "Data Center (ended)"),
            QT_TRANSLATE_NOOP("Choices", "No longer sold; any number of nodes.")},
        {"highAvailability", QT_TRANSLATE_NOOP("Choices", "High Availability (ended)"),
            QT_TRANSLATE_NOOP("Choices", "No longer sold; 2, 3 or 4 nodes, as the licence XML says.")},
        {"legacy", QT_TRANSLATE_NOOP("Choices", "Older licence (one node)"),
            QT_TRANSLATE_NOOP("Choices", "Old Standard, Team, Enterprise and Professional licences.")},
        {"none", QT_TRANSLATE_NOOP("Choices", "No licence key"),
            QT_TRANSLATE_NOOP("Choices", "An instance without a key can fail to start after an upgrade.")},
    };
};

/// How nodes are upgraded.
enum class UpgradeOrder { OneByOne, Parallel };
template<>
struct Choices<UpgradeOrder> {
    static constexpr ChoiceText rows[] = {
        {"oneByOne", QT_TRANSLATE_NOOP("Choices", "All stopped, then one after another"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: the first node changes the database, the others then start on "
                "it.")},
        {"parallel", QT_TRANSLATE_NOOP("Choices", "All at once"),
            QT_TRANSLATE_NOOP("Choices", "Leads to deadlocks; from 2023.2.9755 Octopus refuses it.")},
    };
};

} // namespace octoha
