#pragma once

#include "core/design/codec.h"
#include "core/design/question.h"

namespace octoha {

/// What the cluster is for.
enum class Purpose { Production, Lab };
template<> struct Choices<Purpose> {
    static constexpr ChoiceText rows[] = {
        {"production", QT_TRANSLATE_NOOP("Choices", "Production"),
            QT_TRANSLATE_NOOP("Choices", "People depend on it, so every rule counts in full.")},
        {"lab", QT_TRANSLATE_NOOP("Choices", "Lab"),
            QT_TRANSLATE_NOOP("Choices", "To learn and to try scripts; nothing depends on it.")},
    };
};

/// Language and number form of the exported bundle.
enum class Language { English, German };
template<> struct Choices<Language> {
    static constexpr ChoiceText rows[] = {
        {"en", QT_TRANSLATE_NOOP("Choices", "English")},
        {"de", QT_TRANSLATE_NOOP("Choices", "German")},
    };
};

/// Which Azure offers the design may use.
enum class Hosting { Paas, Iaas };
template<> struct Choices<Hosting> {
    static constexpr ChoiceText rows[] = {
        {"paas", QT_TRANSLATE_NOOP("Choices", "Azure platform services"),
            QT_TRANSLATE_NOOP("Choices",
                "Recommended: Azure runs database, share and balancer for you and can spread "
                "each of them over zones.")},
        {"iaas", QT_TRANSLATE_NOOP("Choices", "Virtual machines only (IaaS)"),
            QT_TRANSLATE_NOOP("Choices", "Everything is yours to patch, back up and fail over.")},
    };
};

} // namespace octoha
