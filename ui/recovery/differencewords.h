#pragma once

#include "core/project/differences.h"

namespace octoha {

/// What differs there, in words: "Compute › Nodes › octo-02 › Size".
QString labelAt(const ValuePlace &place, const Project &before, const Project &after);

/// One side of it as people read it; a dash where there is nothing. Plain text.
QString valueAt(const ValuePlace &place, const QJsonValue &value);

} // namespace octoha
