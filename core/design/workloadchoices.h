#pragma once

#include "core/design/codec.h"
#include "core/design/question.h"

namespace octoha {

/// The Octopus licence as sold.
enum class LicenceType { Professional, Enterprise, Server, DataCenter, HighAvailability, Legacy, None };
template<> struct Choices<LicenceType> {
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
template<> struct Choices<UpgradeOrder> {
    static constexpr ChoiceText rows[] = {
        {"oneByOne", QT_TRANSLATE_NOOP("Choices", "All stopped, then one after another"),
            QT_TRANSLATE_NOOP("Choices",
                "Recommended: the first node changes the database, the others then start on "
                "it.")},
        {"parallel", QT_TRANSLATE_NOOP("Choices", "All at once"),
            QT_TRANSLATE_NOOP("Choices", "Leads to deadlocks; from 2023.2.9755 Octopus refuses it.")},
    };
};

/// How tasks come over time.
enum class ArrivalPattern { Burst, Poisson, Regular, Weekly };
template<> struct Choices<ArrivalPattern> {
    static constexpr ChoiceText rows[] = {
        {"burst", QT_TRANSLATE_NOOP("Choices", "All projects at once"),
            QT_TRANSLATE_NOOP(
                "Choices", "Every day a release wave: each project is deployed at the start of the window.")},
        {"poisson", QT_TRANSLATE_NOOP("Choices", "At random, all day"),
            QT_TRANSLATE_NOOP(
                "Choices", "The deployments per day come independently of each other, as from many teams.")},
        {"regular", QT_TRANSLATE_NOOP("Choices", "One every so many minutes"),
            QT_TRANSLATE_NOOP("Choices", "As from a schedule or a trigger.")},
        {"weekly", QT_TRANSLATE_NOOP("Choices", "By a weekly profile"),
            QT_TRANSLATE_NOOP("Choices", "So many an hour, by weekday and hour; at random within the hour.")},
    };
};

/// How long tasks take, around their average.
enum class DurationSpread { Exponential, Fixed, LogNormal };
template<> struct Choices<DurationSpread> {
    static constexpr ChoiceText rows[] = {
        {"exponential", QT_TRANSLATE_NOOP("Choices", "Many short, few long (exponential)"),
            QT_TRANSLATE_NOOP("Choices", "Own assumption where nothing is known; the spread equals the average.")},
        {"fixed", QT_TRANSLATE_NOOP("Choices", "All alike"),
            QT_TRANSLATE_NOOP("Choices", "Every task takes the average time.")},
        {"logNormal", QT_TRANSLATE_NOOP("Choices", "Log-normal, by its variation"),
            QT_TRANSLATE_NOOP("Choices", "Takes the coefficient of variation of your task history.")},
    };
};

/// Days of the week, by ISO 8601 from Monday on.
enum class Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };
template<> struct Choices<Weekday> {
    static constexpr ChoiceText rows[] = {
        {"monday", QT_TRANSLATE_NOOP("Choices", "Monday")},
        {"tuesday", QT_TRANSLATE_NOOP("Choices", "Tuesday")},
        {"wednesday", QT_TRANSLATE_NOOP("Choices", "Wednesday")},
        {"thursday", QT_TRANSLATE_NOOP("Choices", "Thursday")},
        {"friday", QT_TRANSLATE_NOOP("Choices", "Friday")},
        {"saturday", QT_TRANSLATE_NOOP("Choices", "Saturday")},
        {"sunday", QT_TRANSLATE_NOOP("Choices", "Sunday")},
    };
};

/// Why a node is away.
enum class OutageKind { Drain, Fault };
template<> struct Choices<OutageKind> {
    static constexpr ChoiceText rows[] = {
        {"drain", QT_TRANSLATE_NOOP("Choices", "Drained"),
            QT_TRANSLATE_NOOP("Choices", "Its tasks end, it takes no new ones: patching, upgrade.")},
        {"fault", QT_TRANSLATE_NOOP("Choices", "Lost"),
            QT_TRANSLATE_NOOP("Choices",
                "Its tasks are cancelled: by itself when it comes back, by another node after about an hour.")},
    };
};

} // namespace octoha
