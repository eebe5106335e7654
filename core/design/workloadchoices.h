#pragma once

#include "core/design/codec.h"
#include "core/design/question.h"

namespace octoha {

/// The Octopus licence as sold.
enum class LicenceType { Professional, Enterprise, Server, DataCenter, HighAvailability, Legacy, None };
template<>
struct Choices<LicenceType> {
    static constexpr ChoiceText rows[] = {
        {"professional", QT_TRANSLATE_NOOP("Choices", "Professional (two nodes)")},
        {"enterprise", QT_TRANSLATE_NOOP("Choices", "Enterprise (unlimited nodes)")},
        {"server", QT_TRANSLATE_NOOP("Choices", "Server (2021 to 2023)")},
        {"dataCenter", QT_TRANSLATE_NOOP("Choices", "Data Center (ended)")},
        {"highAvailability", QT_TRANSLATE_NOOP("Choices", "High Availability (ended)")},
        {"legacy", QT_TRANSLATE_NOOP("Choices", "Old Standard, Team, Enterprise or Professional (one node)")},
        {"none", QT_TRANSLATE_NOOP("Choices", "No licence key")},
    };
};

/// How nodes are upgraded.
enum class UpgradeOrder { OneByOne, Parallel };
template<>
struct Choices<UpgradeOrder> {
    static constexpr ChoiceText rows[] = {
        {"oneByOne", QT_TRANSLATE_NOOP("Choices", "All stopped, then one after another")},
        {"parallel", QT_TRANSLATE_NOOP("Choices", "All at once")},
    };
};

} // namespace octoha
