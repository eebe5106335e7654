#include "ui/rounded.h"

#include <QPainter>

namespace octoha {

namespace {

constexpr int radius = 4;

void paintWhole(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &edge, int width)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(width > 0 ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    const qreal half = width / 2.0;
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
}

} // namespace

// In pieces: a curve as high as a card Qt would paint with several threads, which it has to start first.
void paintRounded(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &edge, int width)
{
    const QRect middle = rect.adjusted(0, radius + width, 0, -radius - width);
    const QRect top(rect.topLeft(), QPoint(rect.right(), middle.top() - 1)),
        bottom(QPoint(rect.left(), middle.bottom() + 1), rect.bottomRight());
    for (const QRect &end : {top, bottom}) {
        painter.save();
        painter.setClipRect(end, Qt::IntersectClip);
        paintWhole(painter, rect, ground, edge, width);
        painter.restore();
    }
    painter.fillRect(middle, width > 0 ? edge : ground);
    if (width > 0)
        painter.fillRect(middle.adjusted(width, 0, -width, 0), ground);
}

} // namespace octoha
