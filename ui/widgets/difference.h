#pragma once

#include "core/design/design.h"

#include <QString>

namespace octoha {

/// What differs between two designs as a table for people; rich text.
QString differenceHtml(const Design &before, const Design &after);

} // namespace octoha
