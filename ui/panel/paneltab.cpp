#include "ui/panel/paneltab.h"

#include "ui/firstpaint.h"

namespace octoha {

PanelTab::PanelTab(DesignDocument &document, QWidget *parent) : QWidget(parent), m_document(document)
{
    connect(&document, &DesignDocument::assessed, this, [this] {
        m_stale = !isVisible();
        if (!m_stale)
            refresh();
    });
}

void PanelTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        afterFirstPaint(this, [this] { catchUp(); });
}

void PanelTab::catchUp()
{
    if (!m_stale)
        return;
    m_stale = false;
    refresh();
}

} // namespace octoha
