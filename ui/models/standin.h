#pragma once

#include "core/catalog/catalog.h"
#include "core/design/fields.h"

namespace octoha {

/// True for a page's question that stands for something while it is left empty.
bool hasStandIn(const QString &fieldId);

/// What a page's question that is left empty stands for, as a sentence: "Empty: stoctopusprod001, from the pattern.";
/// nothing where it stands for nothing. Translated.
QString standInText(const QString &fieldId, const Design &design, const Catalog &catalog);

/// What an item's empty answer stands for: the computer's name for the Octopus node name. `fieldId` has a star.
QString standInOfItem(const QString &fieldId, const QJsonObject &item, const Design &design);

} // namespace octoha
