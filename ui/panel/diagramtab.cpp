#include "ui/panel/diagramtab.h"

#include "core/plan/diagram.h"
#include "ui/theme.h"
#include "ui/widgets/pictureview.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QSvgRenderer>

namespace octoha {

DiagramTab::DiagramTab(DesignDocument &document, QWidget *parent)
    : PanelTab(document, parent),
      m_renderer(new QSvgRenderer(this))
{
    setAccessibleName(tr("Diagram"));
    setAccessibleDescription(tr(
        "Users, balancers, nodes, database and share with the ports between them; the plan tells the same in tables."));
    m_renderer->setAspectRatioMode(Qt::KeepAspectRatio);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Press to see it large"));
}

void DiagramTab::refresh()
{
    m_renderer->load(diagramSvg(document().design(), document().catalog(), pictureTheme()));
    update();
}

void DiagramTab::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QSize size = m_renderer->defaultSize().scaled(this->size(), Qt::KeepAspectRatio);
    m_renderer->render(&painter, QRectF(QPointF(0, unit(this)), size));
}

void DiagramTab::openLarge()
{
    if (isWindow())
        return;
    auto *large = new DiagramTab(document(), window());
    large->setWindowFlags(Qt::Window);
    large->setAttribute(Qt::WA_DeleteOnClose);
    large->setWindowTitle(tr("Diagram"));
    large->resize(m_renderer->defaultSize().scaled(window()->size(), Qt::KeepAspectRatio));
    large->show();
}

void DiagramTab::mouseReleaseEvent(QMouseEvent *event)
{
    PanelTab::mouseReleaseEvent(event);
    openLarge();
}

void DiagramTab::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens)
        openLarge();
    else if (event->key() == Qt::Key_Escape && isWindow())
        close();
    else
        PanelTab::keyPressEvent(event);
}

void DiagramTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && isVisible())
        refresh();
    PanelTab::changeEvent(event);
}

} // namespace octoha
