#pragma once

#include "ui/designdocument.h"

class QComboBox;

namespace octoha {

/// Writes beside each answer of a box's list what it would change in cost and availability, as long as one of them
/// changes something. `valueRole` is where the answers stand. Looks them up: about 50 µs an answer, so for when the
/// list opens.
void showDifferences(QComboBox &box, int valueRole, const QString &fieldId, const DesignDocument &document);

/// The same as a line to stand below a question: the other answers that change something, the cheapest first; empty
/// where none does, and for questions with a long list of answers.
QString otherAnswersText(const QString &fieldId, const DesignDocument &document);

} // namespace octoha
