#pragma once

#include <QString>

namespace octoha {

/// Width of a text in units of the font's size, as DejaVu Sans has it and a tenth more, so that another sans-serif fits too.
/// Characters beyond ASCII count as the widest letter.
double textWidth(const QString &text);

/// The text, shortened with "…" until it fits into `width` (units of the font's size).
QString fittedText(const QString &text, double width);

} // namespace octoha
