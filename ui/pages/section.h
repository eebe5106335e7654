#pragma once

#include "ui/pages/designpage.h"

namespace octoha {

/// A part of a page: its headline, its questions, and those behind "More settings".
struct DesignPage::Section {
    QLabel *title = nullptr;
    QLabel *explanation = nullptr;
    QToolButton *more = nullptr;
    QList<FieldRow *> rows; ///< All, in the order of the page.
    QList<FieldRow *> advanced;
    QStringList postponed; ///< Advanced questions, which come after the others of the section.
    int others = 0; ///< Widgets that are not questions; they keep the section in sight.
};

} // namespace octoha
