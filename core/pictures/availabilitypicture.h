#pragma once

#include "core/assess/assessment.h"
#include "core/pictures/picture.h"
#include "core/pictures/theme.h"

#include <QLocale>

namespace octoha {

/// The tree of parts with the promise of each and the time a year that it leaves open, as boxes below each other; the
/// part that costs most is marked by colour and words.
Picture availabilityPicture(const Availability &availability, const QLocale &locale, const PictureTheme &theme = {});

} // namespace octoha
