#pragma once

#include <QList>

class QWidget;

namespace octoha {

/// Moves the focus to the next (1) or previous (-1) of the parts of a window that is in sight and can take it.
void focusNextPane(const QList<QWidget *> &panes, int step);

} // namespace octoha
