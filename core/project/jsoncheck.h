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
    int filled = 200'000; ///< Objects and lists in the whole file that hold something; each costs hundreds of bytes.
    qsizetype indentBytes = 24 * 1024 * 1024; ///< What saving would put in front of the members, by their depth.
};

/// One pass over the text before the parser sees it: UTF-8, grammar, duplicate keys, lone surrogates, limits.
/// Time linear, memory only for the keys of the open objects; what is built from the text stays below 256 MiB. The
/// error's `path` is "line 3, column 14".
Result<> checkJson(const QByteArray &text, const JsonLimits &limits = {});

} // namespace octoha
