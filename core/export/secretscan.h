#pragma once

#include "core/export/bundle.h"

namespace octoha {

/// Refuses a bundle in which something looks like a secret: a bundle is passed on and printed. Answers with one are
/// refused at entry and at reading; what remains are the keys that this program does not know and keeps as they are.
/// Looks into every file that is made from the design, as text without the marks of its format.
/// Returns Code::Refused, with the place in the design where it is known, else the file.
Result<> checkForSecrets(const Project &project, const QList<OutputFile> &files);

} // namespace octoha
