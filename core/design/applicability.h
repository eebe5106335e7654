#pragma once

#include "core/design/fields.h"

namespace octoha {

/// Why a question need not be answered in this design ("… is not chosen", translated); empty where it applies.
/// `fieldId` is a page's question, a list's item or an item's question. Values of what does not apply are kept.
QString notNeededBecause(const Design &design, const QString &fieldId);

/// The same for a whole page: "polling" where nothing polls.
QString pageNotNeededBecause(const Design &design, QStringView page);

} // namespace octoha
