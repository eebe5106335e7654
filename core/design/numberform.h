#pragma once

#include "core/design/codec.h"

#include <QLocale>

namespace octoha {

/// The number form of `locale` for answers of a type: ports are written without separators, as everybody writes them.
QLocale numberFormOf(const Type &type, QLocale locale);

/// The unit of so many, translated: "target" of 1, "targets" of 2; empty where there is none.
QString unitText(double count, const char *unit);

/// The locale's short form of a day, but with all four digits of the year.
QString dayFormOf(const QLocale &locale);
/// A day in that form; empty for an invalid one.
QString dayText(QDate day, const QLocale &locale);

} // namespace octoha
