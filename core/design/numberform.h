#pragma once

#include "core/design/codec.h"

#include <QLocale>

namespace octoha {

/// The number form of `locale` for answers of a type: ports are written without separators, as everybody writes them.
QLocale numberFormOf(const Type &type, QLocale locale);

} // namespace octoha
