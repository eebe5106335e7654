#pragma once

#include "core/export/bundle.h"

namespace octoha {

// A bundle is passed on and printed, so one in which something looks like a secret is refused: Code::Refused, with the
// place in the design where it is known, else the file. Answers with a secret are refused at entry and at reading; what
// remains are the keys that this program does not know and keeps as they are.

/// Looks into what no question takes: unknown keys and acceptances.
Result<> checkForSecrets(const Project &project);

/// Looks into a file that is made from the design, as text without the marks of its format.
Result<> checkForSecrets(const OutputFile &file);

} // namespace octoha
