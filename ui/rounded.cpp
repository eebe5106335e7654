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
    const int curve = radius + width;
    const QRect middle = rect.adjusted(0, curve, 0, -curve);
    const QSize end(rect.width(), curve), whole(rect.width(), 2 * curve + 1);
    painter.save();
    painter.setClipRect(QRect(rect.topLeft(), end), Qt::IntersectClip);
    paintWhole(painter, {rect.topLeft(), whole}, ground, edge, width);
    painter.restore();
    painter.save();
    painter.setClipRect(QRect(QPoint(rect.left(), middle.bottom() + 1), end), Qt::IntersectClip);
    paintWhole(painter, {QPoint(rect.left(), rect.bottom() - 2 * curve), whole}, ground, edge, width);
    painter.restore();
    painter.fillRect(middle, width > 0 ? edge : ground);
    if (width > 0)
        painter.fillRect(middle.adjusted(width, 0, -width, 0), ground);
}

} // namespace octoha
