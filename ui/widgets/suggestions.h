#pragma once

#include "ui/designdocument.h"

namespace octoha {

/// A known answer to a question of free text.
struct Suggestion {
    QString value;
    QString note; ///< "4 cores, 16 GiB": what the answer means; translated.
    QString name = {}; ///< What people call it: "West Europe"; empty where that is the value itself.
};

/// True where the catalog knows answers: regions, sizes, service objectives. `fieldId` may be an item's.
bool hasSuggestions(const QString &fieldId);
/// The known answers, those that suit Octopus first.
QList<Suggestion> suggestions(const QString &fieldId, const Catalog &catalog);
/// What `value` means; empty where the catalog does not hold it.
QString suggestionNote(const QString &fieldId, const QString &value, const Catalog &catalog);

} // namespace octoha
