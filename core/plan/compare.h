#pragma once

#include "core/assess/assessment.h"
#include "core/project/project.h"

namespace octoha {

/// One answer that differs.
struct FieldChange {
    QString field; ///< Id, with item ids.
    QString label; ///< Translated: "Compute › Nodes › octo-02 › Size".
    QJsonValue before, after; ///< Undefined where the item did not exist.
};

/// A rule that says something else of the second design than of the first.
struct FindingChange {
    const Rule *rule;
    std::optional<Severity> before, after; ///< Nothing where it says nothing.
    bool isUnknown = false; ///< The second design leaves it a question open.
};

/// The numbers of one side: US dollars a month, percent, tasks with one node away.
struct Figures {
    std::optional<double> monthly, availability, capacity;
};

/// What became of a design.
struct Comparison {
    QList<FieldChange> fields;
    QList<FindingChange> findings; ///< By rule id.
    QStringList findingsGone, findingsNew; ///< Rule ids; new is also what has another severity, or could not be judged before.
    Figures before, after;
    std::optional<double> monthly, availability, capacity; ///< Second less first.
    QStringList steps; ///< Ids of the plan's steps that must run again.
    bool isEmpty() const { return fields.isEmpty() && findings.isEmpty() && steps.isEmpty(); }
};

Comparison compare(const Project &before, const Project &after, const Catalog &catalog, QDate asOf);

/// The answers that differ.
QList<FieldChange> changesBetween(const Design &before, const Design &after);

/// One side of a change as people read it: the value, the answers of an item, or a dash where the item did not exist.
QString textOf(const FieldChange &change, const QJsonValue &side, const QLocale &locale);

/// The words for a question, an item or an item's question: "Nodes › octo-02 › Size".
QString labelOf(const QString &fieldId, const Design &design);

} // namespace octoha
