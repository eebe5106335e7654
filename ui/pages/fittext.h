#pragma once

#include "core/assess/fits.h"

namespace octoha {

/// "fits", "too small", "not known".
QString fitText(Fit fit);

} // namespace octoha
