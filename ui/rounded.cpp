#include "ui/rounded.h"

#include <QPainter>

namespace octoha {

namespace {

constexpr int radius = 4;

/// Two fills: to draw the edge with a pen takes Qt twice as long.
void fillWhole(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &edge, int width)
{
    painter.setBrush(width > 0 ? edge : ground);
    painter.drawRoundedRect(rect, radius, radius);
    if (width <= 0)
        return;
    painter.setBrush(ground);
    painter.drawRoundedRect(rect.adjusted(width, width, -width, -width), radius - width, radius - width);
}

} // namespace

// In pieces: a curve as high as a card Qt would paint with several threads, which it has to start first.
void paintRounded(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &edge, int width)
{
    const QRect middle = rect.adjusted(0, radius, 0, -radius);
    const QSize end(rect.width(), radius), whole(rect.width(), 2 * radius + 1);
    const auto paintEnd = [&](const QPoint &from, const QPoint &wholeFrom) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setClipRect(QRect(from, end), Qt::IntersectClip);
        fillWhole(painter, {wholeFrom, whole}, ground, edge, width);
        painter.restore();
    };
    paintEnd(rect.topLeft(), rect.topLeft());
    paintEnd({rect.left(), middle.bottom() + 1}, {rect.left(), rect.bottom() - 2 * radius});
    painter.fillRect(middle, width > 0 ? edge : ground);
    if (width > 0)
        painter.fillRect(middle.adjusted(width, 0, -width, 0), ground);
}

} // namespace octoha
