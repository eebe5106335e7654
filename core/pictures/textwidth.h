#pragma once

#include <QStringList>

namespace octoha {

enum class Weight { Book, Bold };

/// Width of a text in units of the font's size, as DejaVu Sans has it and a tenth more, so that another sans-serif fits
/// too. A character that the committed table does not hold counts as wider than any letter that it does.
double textWidth(QStringView text, Weight weight = Weight::Book);

/// The text, shortened with "…" until it fits into `width` (units of the font's size).
QString fittedText(const QString &text, double width, Weight weight = Weight::Book);

/// The text in lines that fit into `width`, broken behind a space or a sign of names and paths where one is near; at
/// most `most` lines, the last one shortened.
QStringList wrappedText(const QString &text, double width, int most, Weight weight = Weight::Book);

} // namespace octoha
