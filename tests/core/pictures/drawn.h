#pragma once

#include "core/pictures/textwidth.h"

#include <QRectF>
#include <QStringList>

namespace octoha::tests {

/// A text of a picture and the room that it takes, as the table of widths has it.
struct DrawnText {
    QRectF area;
    QString words;
    QRectF box = {}; ///< Of the group that it is in: what it may not leave; null outside of groups.
};

/// What stands in an SVG picture.
struct Drawn {
    QList<QRectF> boxes; ///< Around a part: with round corners and a border of the accent or the warning.
    QList<DrawnText> texts;
    QStringList elements; ///< Every kind of element once.
    QString title, description;
    QSizeF size;
    QString error; ///< Empty where it is well-formed.
    QString words() const; ///< All of them, without the places where lines were broken.
};

Drawn read(const QByteArray &svg);

/// What is wrong with the picture: a box or text that leaves the page, boxes or texts that overlap, a text across the
/// edge of a box, an element that QtSvg 6.4 does not draw. Empty: nothing.
QString faultOf(const Drawn &drawn);
inline QString faultOf(const QByteArray &svg)
{
    return faultOf(read(svg));
}

} // namespace octoha::tests
