#pragma once

#include <QStringList>

namespace octoha {

/// Width of a text in units of the font's size, as DejaVu Sans has it and a tenth more, so that another sans-serif fits too.
/// Characters beyond ASCII count as the widest letter.
double textWidth(const QString &text);

/// The text, shortened with "…" until it fits into `width` (units of the font's size).
QString fittedText(const QString &text, double width);

/// The text in lines that fit into `width`, broken behind a space or a sign of names and paths where one is near; at most `most`
/// lines, the last one shortened.
QStringList wrappedText(const QString &text, double width, int most);

} // namespace octoha
