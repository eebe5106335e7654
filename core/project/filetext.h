#pragma once

#include "core/design/error.h"

#include <QIODevice>

namespace octoha {

/// The text of a design's file, for readProject(); `-` is standard input. Of one that is too large, enough to be
/// refused there. Errors of Code::Io name the file and the cause.
Result<QByteArray> fileText(const QString &path);

/// Up to a byte beyond `most`, which is enough to know that there is more. A device never ends, and a pipe gives its
/// bytes bit by bit.
QByteArray readUpTo(QIODevice &device, qsizetype most);

} // namespace octoha
