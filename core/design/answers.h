#pragma once

#include "core/design/fields.h"

/// What of a design is answered and what is unknown. For the table of questions itself, and for the walker over the
/// rules.
namespace octoha::answers {

/// The name under which a question of a list's item stands in `assumed` and `unknown`.
QString itemMark(const Field &list, int itemId, const QString &key);

/// Notes that a question was written: it is no assumption any more, and unknown if null was written.
void mark(Design &design, const QString &name, bool unknown);

/// Whether `name`, as it stands in Design::unknown, is the question, its list, or the question of one of the list's
/// items. Makes no text: the walker over the rules asks this for every question of every rule.
bool isNameOf(QStringView name, FieldRef ref);

/// The value of a question with null for what is unknown, in a list for each item's question.
QJsonValue withNulls(const Design &design, const Field &field, QJsonValue value);

/// The same for one item of a list.
QJsonValue itemWithNulls(const Design &design, const Field &list, qsizetype index);

/// Notes that a whole question was written; `value` holds null for what is unknown.
void noteWritten(Design &design, const Field &field, const QJsonValue &value);

/// The same for the questions of one item.
void noteItemWritten(Design &design, const Field &list, int itemId, const QJsonValue &value);

/// Forgets what was said of items that are no longer in the list.
void forgetGoneItems(Design &design, const Field &list);

} // namespace octoha::answers
