#pragma once

#include "core/catalog/catalog.h"

#include <QLocale>

namespace octoha {

// Computed values as people read them, rounded in one way everywhere.

/// 1/100,000 US dollars: "$1,204.36".
QString moneyText(qint64 amount, const QLocale &locale);
/// A difference, with its sign: "+$455.02", "−$3.00".
QString moneyChangeText(qint64 difference, const QLocale &locale);
/// "99.885 %". Cut after the third digit, not rounded: no more is promised than there is.
QString percentText(double percent, const QLocale &locale);
/// A difference of two of them, with its sign: "+0.004 %"; empty where it is less than the digits show.
QString percentChangeText(double difference, const QLocale &locale);
/// "1 disk", "20,000 operations"; `unit` as in CostLine and Derived.
QString quantityText(double quantity, const char *unit, const QLocale &locale);
/// "90 min", "24 h", "3 days".
QString minutesText(int minutes, const QLocale &locale);

/// Hours of a year that an availability, in percent, leaves open.
double hoursAwayAYear(double percent, const Catalog &catalog);

} // namespace octoha
