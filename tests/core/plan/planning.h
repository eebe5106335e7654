#pragma once

#include "core/plan/plan.h"
#include "core/project/presets.h"

namespace octoha::tests {

/// The day on which every plan of these tests is judged.
QDate planDay();

/// The plan of a project, and of a design in the sample project.
plan::Document planOf(const Project &project, bool draft = false);
plan::Document planOf(const Design &design);

/// The rows of the table with that caption; none where the plan has no such table.
QList<QStringList> rowsOf(const plan::Document &document, const QString &caption);
/// The cell of the last column in the row that begins with `first`.
QString lastCell(const QList<QStringList> &rows, const QString &first);
/// Whether a row holds all these cells, each in its column; an empty text fits any.
bool hasRow(const QList<QStringList> &rows, const QStringList &cells);
/// Captions of all tables.
QStringList captionsOf(const plan::Document &document);
/// All words of a chapter, by its anchor.
QString chapterText(const plan::Document &document, const QString &anchor);

} // namespace octoha::tests
