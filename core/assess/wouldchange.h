#pragma once

#include "core/assess/explain.h"

namespace octoha {

/// How a value is worked out from a design.
using Formula = Derived (*)(const Design &, const Catalog &);

/// What moves a value, for one question: of a number the nearest one on either side, of a list an item more and an item
/// less, of choices and of yes or no each other answer. Empty where no answer moves it. `id` may hold a star: then the
/// first item's answer.
QList<WouldChange> changesBy(
    const QString &id, Formula compute, const Design &design, const Catalog &catalog, const QLocale &locale);

} // namespace octoha
