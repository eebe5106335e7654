#pragma once

#include "core/pictures/textwidth.h"
#include "core/pictures/theme.h"

#include <QRectF>

namespace octoha {

/// Draws shapes and texts as SVG; knows nothing of Octopus. Every text is escaped; those in boxes are broken into lines
/// of it. Uses no more of SVG than QtSvg 6.4 draws: rect, line, polyline, circle, text and groups with plain
/// attributes.
class Canvas {
public:
    static constexpr double titleSize = 13, textSize = 11, padding = 8, lineHeight = 15;
    static constexpr double linkRoom = 124; ///< A label of a link is shortened to it.

    Canvas(const PictureTheme &theme, const QString &title, const QString &description);

    /// How a text stands to its point: begins, is centred, or ends there.
    enum class Align { Start, Middle, End };
    /// How a text looks.
    struct Look {
        QByteArray colour;
        double size = textSize;
        Weight weight = Weight::Book;
        Align align = Align::Start;
    };

    /// The height of a box of that width, so that all its lines are inside.
    static double boxHeight(const QString &title, const QStringList &lines, double width);
    void box(const QRectF &area, const QString &title, const QStringList &lines, bool dashed = false)
    {
        box(area, title, lines, dashed, m_theme.accent);
    }
    void box(const QRectF &area, const QString &title, const QStringList &lines, bool dashed, const QByteArray &border);
    /// A frame around boxes, its name in the upper left corner; framed frames stand on their own ground.
    void frame(const QRectF &area, const QString &name);
    /// A line between two points with a label at its middle, on a ground of its own so that it can be read over lines.
    void link(QPointF from, QPointF to, const QString &label);

    /// A plain area without a border.
    void fill(const QRectF &area, const QByteArray &colour, double opacity = 1);
    /// A thin line under all shapes.
    void grid(QPointF from, QPointF to);
    void stroke(QPointF from, QPointF to, const QByteArray &colour, bool dashed = false);
    void curve(const QList<QPointF> &points, const QByteArray &colour);
    void dot(QPointF at, double radius, const QByteArray &colour, bool hollow = false);
    /// One line of text, as it is; its point is on the line on which letters stand.
    void text(QPointF at, const QString &words, const Look &look);

    /// Words over the whole picture, at its top: that it is a draft.
    void mark(const QString &words) { m_mark = words; }
    QByteArray svg(QSizeF size) const;

private:
    PictureTheme m_theme;
    QString m_title, m_description, m_mark;
    QString m_frames, m_shapes, m_lines, m_labels, m_boxes; ///< Layers, from the ground up.
};

} // namespace octoha
