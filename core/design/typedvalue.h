#pragma once

#include "core/design/fields.h"

namespace octoha {

/// Turns what was typed or pasted in the interface's locale into an answer: choices by label or key, numbers and days
/// as the locale writes them ("1.204,36 $", "1,5 TiB", "24.11.2026"), or as files write them ("1204.36", "2026-11-24").
Result<QJsonValue> valueFromTyped(const Field &field, const QString &text, const QLocale &locale = {});

} // namespace octoha
