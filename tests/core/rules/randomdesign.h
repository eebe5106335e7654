#pragma once

#include "core/design/design.h"

#include <QRandomGenerator>

namespace octoha::tests {

/// `design` with a handful of random answers, each within its type: odd texts, extreme numbers, empty and long lists,
/// and some that are not stated.
Design randomDesign(Design design, QRandomGenerator &random);

} // namespace octoha::tests
