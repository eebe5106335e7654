#pragma once

#include <QJsonObject>
#include <QRandomGenerator>

namespace octoha::fuzz {

/// Changes a project file as somebody would who knows the table of questions: answers of and near their kind, items of
/// lists, other types of JSON, keys that are missing or unknown.
QJsonObject mutated(QJsonObject project, QRandomGenerator &random);

} // namespace octoha::fuzz
