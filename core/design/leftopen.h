#pragma once

#include "core/design/design.h"

namespace octoha {

// What a design leaves open; what does not matter in it is left out. In the order of the table of questions.

/// Questions whose answer is a default or a preset's that nobody has confirmed.
QStringList assumedQuestions(const Design &design);
/// Questions that are not answered.
QStringList openQuestions(const Design &design);
/// Whether the question matters and is not answered; of an item's, whether that is so for any item.
bool isOpen(const Design &design, FieldRef question);
/// The same of one item of a list alone.
bool isOpen(const Design &design, FieldRef question, int itemId);

/// The question's label, "Product"; its id where there is no such question. Translated.
QString labelOf(FieldRef question);
/// "Database › Product": the question by its page and label, as more than one page asks for a product. Translated.
QString questionText(FieldRef question);
/// What stands in place of its answer: "not stated". Translated.
QString notStatedText();

} // namespace octoha
