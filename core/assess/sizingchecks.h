#pragma once

#include "core/assess/fits.h"

namespace octoha {

/// What the design needs of something, beside what it has. Made when shown or written.
struct SizingCheck {
    QLatin1StringView key; ///< Below "sizing" in the JSON; with "sizing." before it, what `explain` takes.
    Derived advised;
    Derived chosen; ///< In the unit of `advised`.
    /// What is chosen beyond what is advised, negative where it falls short; nothing where either is unknown.
    std::optional<double> headroom() const;
    Fit fit() const;
};

/// A row of the table of what is sized: how the advice and the choice come about, and whether the design asks for it.
struct SizingTopic {
    QLatin1StringView key;
    const char *title; ///< QT_TRANSLATE_NOOP("Explain", …); empty where the advice is a member of Sizing, which
                       ///< explain.cpp tells of.
    const char *text; ///< QT_TRANSLATE_NOOP("Explain", …)
    bool (*asked)(const Design &, const Catalog &);
    Derived (*advised)(const Design &, const Catalog &);
    Derived (*chosen)(const Design &, const Catalog &);
    std::span<const FieldRef> levers = {}; ///< Questions that decide on the advice beside its inputs.
};
/// What the total task cap is computed from: levers of all that is computed from it.
inline constexpr FieldRef totalTaskCapInputs[]
    = {field<&Workload::projects>, field<&Workload::averageMinutes>, field<&Workload::windowMinutes>};
/// The tables, in the order of the wizard's pages.
std::span<const SizingTopic> computeTopics();
std::span<const SizingTopic> storageTopics();
std::span<const SizingTopic> networkTopics();

/// Every topic that the design asks for.
QList<SizingCheck> sizingChecksOf(const Design &design, const Catalog &catalog);

/// Calls `visit(topic)` for each topic, in the order of the pages.
template<typename Visit> void forEachSizingTopic(Visit visit)
{
    for (const auto topics : {computeTopics(), storageTopics(), networkTopics()}) {
        for (const SizingTopic &topic : topics)
            visit(topic);
    }
}

} // namespace octoha
