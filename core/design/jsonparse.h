#pragma once

#include <QJsonDocument>

namespace octoha {

/// Parses JSON. QJsonDocument by itself drops U+FEFF where a text begins with it, as if each text were a file with a
/// mark of its encoding: a value would change, and two keys might become one.
QJsonDocument parsedJson(QByteArray text, QJsonParseError *error = nullptr);

} // namespace octoha
