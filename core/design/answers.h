#pragma once

#include "core/design/fields.h"

/// What of a design is answered and what is unknown. Used by fields.cpp and fieldvalues.cpp alone.
namespace octoha::answers {

/// The name under which a question of a list's item stands in `assumed` and `unknown`.
QString itemMark(const Field &list, const QJsonValue &item, const QString &key);

/// Notes that a question was written: it is no assumption any more, and unknown if null was written.
void mark(Design &design, const QString &name, bool unknown);

/// The value of a question with null for what is unknown, in a list for each item's question.
QJsonValue withNulls(const Design &design, const Field &field, QJsonValue value);

/// Notes that a whole question was written; `value` holds null for what is unknown.
void noteWritten(Design &design, const Field &field, const QJsonValue &value);

/// The same for the questions of one item; `item` is the item as it stands in the design.
void noteItemWritten(Design &design, const Field &list, const QJsonValue &item, const QJsonValue &value);

/// Forgets what was said of items that are no longer in the list.
void forgetGoneItems(Design &design, const Field &list);

} // namespace octoha::answers
