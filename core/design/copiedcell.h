#pragma once

#include <QString>

namespace octoha {

/// A text as a cell that a spreadsheet takes for text: "'=1+1". Without the mark a program would work out what begins
/// like a formula. Numbers keep their sign, and stay as they are. Source: OWASP, "CSV Injection".
QString copiedCell(const QString &text);

/// What a copied cell was: the mark is gone again.
QString pastedCell(const QString &cell);

} // namespace octoha
