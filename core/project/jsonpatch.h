#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace octoha {

/// What turns one JSON object into another: a list of {"at": [key or index …], "to": value}; without "to" the key goes.
/// Lists of one length are compared item by item, others are replaced whole.
QJsonArray patchBetween(const QJsonObject &before, const QJsonObject &after);

/// The object with the patch in it. False, and the object as it was, for what is no patch of it.
bool applyPatch(QJsonObject &object, const QJsonArray &patch);

} // namespace octoha
