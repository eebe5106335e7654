#pragma once

#include "core/assess/assessment.h"

namespace octoha {

/// One answer to a question, and what it would change in the design as it is.
struct ChoiceDelta {
    QJsonValue to;
    QString title; ///< The answer as people read it.
    bool chosen = false; ///< It is the present answer.
    qint64 monthly = 0; ///< Difference of the known lines a month, 1/100,000 of the currency.
    int withoutPrice = 0; ///< How many lines more have no price; negative: fewer.
    std::optional<double>
        availability; ///< Difference of the composite in percent; nothing where one of the two is unknown.
    QLatin1StringView currency{"USD"}; ///< Of the catalog.
};

/// The answers that a question can have: its choices, yes and no, or the names of the catalog's rows for sizes of nodes
/// and of databases, and for regions. Empty for other questions. `id` as setField takes it, or with a star for all
/// items of a list.
QList<QJsonValue> answersTo(const QString &id, const Design &design, const Catalog &catalog);

/// Writes an answer; with a star in the id, to every item of the list. False where the design refuses it.
bool setAnswers(Design &design, const QString &id, const QJsonValue &value);

/// What each answer to the question would change. About 50 µs an answer, so for when it is looked at.
QList<ChoiceDelta> choiceDeltasOf(const QString &id, const Design &design, const Catalog &catalog);

/// "+$312.00 a month, +0.004 % availability"; the present answer has none.
QString deltaText(const ChoiceDelta &delta, const QLocale &locale);

} // namespace octoha
