#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace octoha {

/// Rows of cells as texts in the number form of whoever reads them.
struct TextTable {
    QString caption; ///< Said to screen readers and above the table.
    QStringList headers;
    QList<QStringList> rows;
    QList<bool> isNumber = {}; ///< A column each; numbers stand on the right.
};

/// A drawing with all that it says in words, for those who do not see it.
struct Picture {
    QByteArray svg; ///< SVG within what QtSvg 6.4 draws; holds title and description.
    QString title; ///< Translated.
    QString description; ///< Translated sentences: what the picture shows, with its figures.
    TextTable table; ///< The same as rows.
};

} // namespace octoha
