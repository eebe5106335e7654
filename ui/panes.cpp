#include "ui/panes.h"

#include <QApplication>
#include <QWidget>

namespace octoha {

namespace {

bool holdsFocus(const QWidget *pane)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (pane == focus || pane->isAncestorOf(focus));
}

bool takesFocus(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled();
}

/// The pane itself or the first widget in it, in the order of Tab, that takes the focus.
QWidget *firstIn(QWidget *pane)
{
    if (takesFocus(pane))
        return pane;
    for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && takesFocus(next))
            return next;
    }
    return nullptr;
}

} // namespace

void focusNextPane(const QList<QWidget *> &panes, int step)
{
    const auto now = std::find_if(panes.cbegin(), panes.cend(), holdsFocus);
    qsizetype at = now == panes.cend() ? 0 : now - panes.cbegin();
    for (qsizetype tries = 0; tries < panes.size(); ++tries) {
        at = (at + step + panes.size()) % panes.size();
        if (QWidget *first = firstIn(panes[at])) {
            first->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace octoha
