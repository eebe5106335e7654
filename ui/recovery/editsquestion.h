#pragma once

#include "core/project/differences.h"

namespace octoha {

/// One line that may be ticked.
struct EditsRow {
    ValuePlace place;
    QString label, left, right;
    bool ticked = true;
};

/// Differences in words, of which all, some or none are taken.
struct EditsQuestion {
    QString title, text; ///< Plain text.
    QString left, right; ///< What the two values are: "In the file", "Kept edit".
    QList<EditsRow> rows;
    QString take, none; ///< The words of the buttons; without `none` there is no such button.
};

struct EditsAnswer {
    enum class Way { Later, None, Taken };
    Way way = Way::Later;
    QSet<ValuePlace> taken;
};

/// The rows of the differences between two projects, all ticked.
QList<EditsRow> rowsOf(const QList<Difference> &differences, const Project &before, const Project &after);

} // namespace octoha
