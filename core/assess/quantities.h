#pragma once

#include "core/catalog/catalog.h"

#include <QLocale>

namespace octoha {

struct Cost;

// Computed values as people read them, rounded in one way everywhere.

/// The days that the prices of a bill are of; invalid where it has none.
struct PriceDays {
    QDate oldest, newest;
};
PriceDays priceDaysOf(const Cost &cost);

/// The currency of all prices of a catalog, "USD": what is computed by them is in it.
QLatin1StringView currencyOf(const Catalog &catalog);
/// The currency in which a design states amounts.
inline constexpr QLatin1StringView statedCurrency("USD");
/// "US dollars", or the code of another currency.
QString currencyText(QLatin1StringView currency);
/// 1/100,000 of the currency: "$1,204.36", "1,204.36 EUR".
QString moneyText(qint64 amount, const QLocale &locale, QLatin1StringView currency, int decimals = 2);
/// A difference, with its sign: "+$455.02", "−$3.00", "$0.00".
QString moneyChangeText(qint64 difference, const QLocale &locale, QLatin1StringView currency);
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
