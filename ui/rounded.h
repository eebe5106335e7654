#pragma once

#include <QRect>

class QColor;
class QPainter;

namespace octoha {

/// Fills a rectangle with rounded corners and draws its edge, `width` pixels wide, within it; without an edge where
/// width is 0.
void paintRounded(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &edge, int width);

} // namespace octoha
