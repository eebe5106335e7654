#pragma once

#include "core/design/fields.h"

namespace octoha {

/// Why a question is asked, where the answer stands, from which version it matters; rich text.
QString helpOf(const Field &field);

/// The answer that a new design has to a page's question.
QJsonValue defaultValue(const QString &fieldId);

} // namespace octoha
