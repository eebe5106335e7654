#include "ui/panel/diagramtab.h"

#include "core/export/diagram.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>
#include <QSvgRenderer>

namespace octoha {

namespace {

QByteArray name(Tone tone)
{
    return Theme::color(tone).name().toLatin1();
}

DiagramTheme diagramTheme()
{
    return {.ground = name(Tone::Base), .text = name(Tone::Text), .muted = name(Tone::Muted), .line = name(Tone::Border),
        .accent = name(Tone::Accent), .box = name(Tone::Window)};
}

} // namespace

DiagramTab::DiagramTab(DesignDocument &document, QWidget *parent) : PanelTab(document, parent), m_renderer(new QSvgRenderer(this))
{
    setAccessibleName(tr("Diagram"));
    setAccessibleDescription(tr("Users, balancers, nodes, database and share with the ports between them; the plan tells the same in tables."));
    m_renderer->setAspectRatioMode(Qt::KeepAspectRatio);
}

void DiagramTab::refresh()
{
    m_renderer->load(diagramSvg(document().design(), document().catalog(), diagramTheme()));
    update();
}

void DiagramTab::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QSize size = m_renderer->defaultSize().scaled(this->size(), Qt::KeepAspectRatio);
    m_renderer->render(&painter, QRectF(QPointF(0, unit(this)), size));
}

void DiagramTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && isVisible())
        refresh();
    PanelTab::changeEvent(event);
}

} // namespace octoha
