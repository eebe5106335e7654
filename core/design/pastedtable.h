#pragma once

#include "core/design/fields.h"

namespace octoha {

/// The columns of a table of items: of each its question, and the place of that in the item's own table of questions.
struct ItemColumns {
    const Field &list;
    const QList<Field> &fields;
    const QList<size_t> &questions;
};

/// The cells of a text as a spreadsheet copies it: tabs between columns, a line a row; at least one row.
QList<QStringList> cellsOf(QString text);

/// Writes a row of cells into an item, from a column on; cells beyond the last column are passed over. Returns
/// OutOfRange with row and column for the first cell that is no answer.
Result<> pasteCells(Design &design, const ItemColumns &to, int row, int firstColumn, const QStringList &cells);

} // namespace octoha
