#pragma once

#include "core/design/error.h"

#include <QByteArray>

namespace octoha {

/// Bounds of a project file; beyond them it is refused before anything is built from it.
struct JsonLimits {
    qsizetype bytes = 8 * 1024 * 1024;
    int depth = 64;
    int members = 10'000; ///< Of one object or list.
    qsizetype stringBytes = 64 * 1024;
};

/// One pass over the text before the parser sees it: UTF-8, grammar, duplicate keys, lone surrogates, limits.
/// Time linear, memory only for the keys of the open objects. The error's `path` is "line 3, column 14".
Result<> checkJson(const QByteArray &text, const JsonLimits &limits = {});

} // namespace octoha
