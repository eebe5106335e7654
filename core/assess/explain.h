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

/// A computed value of an assessment, with its name.
struct ComputedValue {
    QString id;
    QString title; ///< Translated.
    Derived derived;
};

/// The value as people read it, with its unit: "at least $2,086.84", or that it is unknown, and why.
QString valueText(const Derived &derived, const QLocale &locale);

/// Every value that can be explained, as the assessment holds it: nothing is computed again.
QList<ComputedValue> computedValues(const Assessment &assessment);

/// Ids of all values that can be explained, those among them that this design does not ask for.
QStringList explainableValues();

/// What a value is called, translated; empty for an id that is not in explainableValues().
QString titleOfValue(QStringView id);

/// Explains a computed value of the design; nothing for an id that is not in explainableValues().
std::optional<Explanation> explainValue(
    QStringView id, const Design &design, const Catalog &catalog, const QLocale &locale);

} // namespace octoha
