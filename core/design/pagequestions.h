#pragma once

#include "core/design/fields.h"

namespace octoha {

/// The questions of one page, and their keys as a file has them.
struct PageQuestions {
    QLatin1String page; ///< "compute"
    QList<const Field *> fields;
    SortedKeys keys; ///< The place of each is its index in `fields`.
};

/// In the order of pageKeys().
const QList<PageQuestions> &questionsByPage();

} // namespace octoha
