#pragma once

#include "core/export/diagram.h"

#include <QRectF>

namespace octoha {

/// Draws boxes, lines and labels as SVG; knows nothing of Octopus. Every text is escaped and shortened to its box.
class Canvas {
public:
    Canvas(const DiagramTheme &theme, QString title, QString description);

    void box(const QRectF &area, const QString &title, const QStringList &lines, bool dashed = false);
    /// A frame around boxes, its name in the upper left corner.
    void frame(const QRectF &area, const QString &name);
    /// A line between two points with a label at its middle, on a ground of its own so that it can be read over lines.
    void link(QPointF from, QPointF to, const QString &label);
    QByteArray svg(QSizeF size) const;

private:
    void text(QPointF at, const QString &words, double size, const QByteArray &colour, double width, const char *weight = "normal");

    DiagramTheme m_theme;
    QString m_title, m_description;
    QString m_lines, m_frames, m_boxes, m_labels;
};

} // namespace octoha
