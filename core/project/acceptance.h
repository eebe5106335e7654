#pragma once

#include "core/design/value.h"

#include <QJsonObject>

namespace octoha {

/// A finding that its owner waived for a time. It lapses when one of the values seen changes or its day has passed.
struct Acceptance {
    QString rule; ///< "OHA-AREA-NNN"
    QJsonObject seen; ///< Field id → value when it was accepted.
    Paragraph reason;
    Name owner;
    Day expires;
    QJsonObject extra = {}; ///< Keys of a newer program, kept as they are.
    friend bool operator==(const Acceptance &, const Acceptance &) = default;
};

} // namespace octoha
