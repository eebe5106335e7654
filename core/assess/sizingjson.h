#pragma once

#include "core/assess/json.h"

namespace octoha {

/// The object "sizing" with what is chosen and the headroom beside each value that the design asks for, what is sized
/// beside the assessment's own values, and the machine sizes that fit.
QJsonObject withChoices(QJsonObject sizing, const Design &design, const Catalog &catalog);

} // namespace octoha
