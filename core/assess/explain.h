#pragma once

#include "core/assess/assessment.h"

namespace octoha {

/// The smallest change of one input that moves a computed value by a step.
struct WouldChange {
    QString field; ///< Field id.
    QJsonValue to; ///< The input's new value.
    QString then; ///< What the computed value becomes, with its unit; translated.
};

/// A computed value told to a reader.
struct Explanation {
    QString id; ///< "sizing.taskCapPerNode", "cost.monthly", "availability.composite" …
    QString title, text; ///< Translated.
    Derived derived;
    QList<WouldChange> wouldChange = {};
};

/// Ids of all values that can be explained: those that `assess` prints with a derivation.
QStringList explainableValues();

/// Explains a computed value of the design; nothing for an id that is not in explainableValues().
std::optional<Explanation> explainValue(
    QStringView id, const Design &design, const Catalog &catalog, const QLocale &locale);

} // namespace octoha
