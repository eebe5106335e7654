#pragma once

#include "core/project/project.h"

namespace octoha {

/// Where keys that this program does not know can be.
enum class Where { AboveAnswers, Anywhere };

/// Keys of a project object that this program does not know; `design` is what was read from it, with the ids of its
/// items.
QList<ForeignKey> foreignKeysIn(const QJsonObject &object, const Design &design, Where where);

/// What kind of secret a text in a JSON value, or the name of a key, looks like, as secretIn says; null for none.
const char *secretInJson(const QJsonValue &value);

/// Puts the foreign keys back where they were; those of items that are gone are left out.
void insertForeignKeys(QJsonObject &object, const QList<ForeignKey> &keys);

} // namespace octoha
