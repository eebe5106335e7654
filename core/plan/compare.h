#pragma once

#include "core/assess/assessment.h"
#include "core/project/project.h"

namespace octoha {

/// One answer that differs.
struct FieldChange {
    QString field; ///< Id, with item ids.
    QString label; ///< Translated.
    QJsonValue before, after; ///< Undefined where the item did not exist.
};

/// What became of a design.
struct Comparison {
    QList<FieldChange> fields;
    QStringList findingsGone, findingsNew; ///< Rule ids.
    std::optional<double> monthly, availability, capacity; ///< Second less first: US dollars, percent, tasks one node away.
    QStringList steps; ///< Ids of the plan's steps that must run again.
};

Comparison compare(const Project &before, const Project &after, const Catalog &catalog, QDate asOf);

/// The answers that differ, as texts for people ("Compute › Nodes › octo-02 › Size").
QList<FieldChange> changesBetween(const Design &before, const Design &after);

/// The words for a question, an item or an item's question: "Nodes › octo-02 › Size".
QString labelOf(const QString &fieldId, const Design &design);

} // namespace octoha
