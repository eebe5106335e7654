#pragma once

#include "core/export/diagram.h"

#include <QRectF>

namespace octoha {

/// Draws boxes, lines and labels as SVG; knows nothing of Octopus. Every text is escaped and broken into lines of its box.
class Canvas {
public:
    Canvas(const DiagramTheme &theme, QString title, QString description);

    /// The height of a box of that width, so that all its lines are inside.
    static double boxHeight(const QString &title, const QStringList &lines, double width);
    void box(const QRectF &area, const QString &title, const QStringList &lines, bool dashed = false);
    /// A frame around boxes, its name in the upper left corner.
    void frame(const QRectF &area, const QString &name);
    /// A line between two points with a label at its middle, on a ground of its own so that it can be read over lines.
    void link(QPointF from, QPointF to, const QString &label);
    /// Words over the whole picture, at its top: that it is a draft.
    void mark(const QString &words) { m_mark = words; }
    QByteArray svg(QSizeF size) const;

private:
    DiagramTheme m_theme;
    QString m_title, m_description, m_mark;
    QString m_lines, m_frames, m_boxes, m_labels;
};

} // namespace octoha
