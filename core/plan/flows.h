#pragma once

#include "core/plan/situation.h"

namespace octoha {

/// Data on its way through the network, for those who must judge whether it is protected.
struct Flow {
    QString from, to; ///< Translated words, or the name of what is called.
    QString ports; ///< "443", "443, 80"; a range with a hyphen.
    QString protection; ///< Translated: what keeps others from reading it, or that nothing does.
};

/// Every flow that this design makes, clear text included, from the users inwards.
QList<Flow> flowsOf(const Situation &situation);

/// The hosts that nodes call outside their own subnet.
QStringList hostsOf(const Situation &situation);

} // namespace octoha
