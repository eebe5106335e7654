#include "core/assess/quantities.h"

#include "core/assess/assessment.h"
#include "core/catalog/facts.h"
#include "core/design/numberform.h"

#include <QCoreApplication>

#include <cmath>

namespace octoha {

namespace {

/// Units that are counted, and those that come by the lot.
struct UnitWords {
    const char *unit;
    const char *words;
    int lot = 1;
};
constexpr UnitWords countedUnits[] = {
    {"10,000 operations", QT_TRANSLATE_N_NOOP("Units", "%1 operation(s)"), 10'000},
    {"10,000 requests", QT_TRANSLATE_N_NOOP("Units", "%1 request(s)"), 10'000},
    {"days", QT_TRANSLATE_N_NOOP("Units", "%1 day(s)")},
    {"disks", QT_TRANSLATE_N_NOOP("Units", "%1 disk(s)")},
    {"endpoints", QT_TRANSLATE_N_NOOP("Units", "%1 endpoint(s)")},
    {"hours", QT_TRANSLATE_N_NOOP("Units", "%1 hour(s)")},
    {"instances", QT_TRANSLATE_N_NOOP("Units", "%1 instance(s)")},
    {"months", QT_TRANSLATE_N_NOOP("Units", "%1 month(s)")},
    {"nodes", QT_TRANSLATE_N_NOOP("Units", "%1 node(s)")},
    {"tasks", QT_TRANSLATE_N_NOOP("Units", "%1 task(s)")},
    {"zones", QT_TRANSLATE_N_NOOP("Units", "%1 zone(s)")},
};

QString number(double value, const QLocale &locale)
{
    constexpr double decimals = 1000; // Beyond three of them nobody reads.
    return locale.toString(std::round(value * decimals) / decimals, 'f', QLocale::FloatingPointShortest);
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Quantities", text);
}

} // namespace

PriceDays priceDaysOf(const Cost &cost)
{
    PriceDays days;
    for (const CostLine &line : cost.lines) {
        if (!line.priceDate.isValid())
            continue;
        days.oldest = days.oldest.isValid() ? std::min(days.oldest, line.priceDate) : line.priceDate;
        days.newest = days.newest.isValid() ? std::max(days.newest, line.priceDate) : line.priceDate;
    }
    return days;
}

QLatin1StringView currencyOf(const Catalog &catalog)
{
    return catalog.text(Fact::PriceCurrency);
}

QString currencyText(QLatin1StringView currency)
{
    return currency == statedCurrency ? QCoreApplication::translate("Units", "US dollars") : QString(currency);
}

// The sign of dollars stands for US dollars alone; any other currency is named by its code, which nobody mistakes.
QString moneyText(qint64 amount, const QLocale &locale, QLatin1StringView currency, int decimals)
{
    const double units = double(amount) / moneyScale;
    if (currency == statedCurrency)
        return locale.toCurrencyString(units, QStringLiteral("$"), decimals);
    return locale.toString(units, 'f', decimals) + QChar(QChar::Nbsp) + currency;
}

QString moneyChangeText(qint64 difference, const QLocale &locale, QLatin1StringView currency)
{
    const QString sign = difference == 0 ? QString() : difference > 0 ? QStringLiteral("+") : QStringLiteral("−");
    return sign + moneyText(std::abs(difference), locale, currency);
}

QString percentText(double percent, const QLocale &locale)
{
    constexpr double thousandths = 1000, noise = 1e-6; // What binary fractions lose is no promise less.
    const double cut = std::floor(percent * thousandths + noise) / thousandths;
    return locale.toString(cut, 'f', 3) + QChar(QChar::Nbsp) + locale.percent();
}

QString percentChangeText(double difference, const QLocale &locale)
{
    constexpr double thousandths = 1000;
    const double rounded = std::round(std::abs(difference) * thousandths) / thousandths;
    if (rounded == 0)
        return {};
    const QString sign = difference > 0 ? QStringLiteral("+") : QStringLiteral("−");
    return sign + locale.toString(rounded, 'f', 3) + QChar(QChar::Nbsp) + locale.percent();
}

QString quantityText(double quantity, const char *unit, const QLocale &locale)
{
    const auto isUnit = [unit](const UnitWords &words) { return qstrcmp(words.unit, unit) == 0; };
    const auto found = std::find_if(std::begin(countedUnits), std::end(countedUnits), isUnit);
    if (found == std::end(countedUnits))
        return *unit ? number(quantity, locale) + QChar(QChar::Nbsp) + unitText(quantity, unit)
                     : number(quantity, locale);
    const double count = quantity * found->lot;
    const bool isOne = std::abs(count - 1) < 1e-9;
    return QCoreApplication::translate("Units", found->words, nullptr, isOne ? 1 : 2).arg(number(count, locale));
}

QString minutesText(int minutes, const QLocale &locale)
{
    constexpr int hour = 60, day = 24 * hour;
    if (minutes < 2 * hour)
        return translated(QT_TRANSLATE_NOOP("Quantities", "%1 min")).arg(locale.toString(minutes));
    if (minutes < 2 * day)
        return translated(QT_TRANSLATE_NOOP("Quantities", "%1 h"))
            .arg(number(std::round(minutes * 10.0 / hour) / 10, locale));
    return quantityText(std::round(minutes * 10.0 / day) / 10, "days", locale);
}

double hoursAwayAYear(double percent, const Catalog &catalog)
{
    return (100 - percent) / 100 * catalog.number(Fact::HoursPerYear);
}

} // namespace octoha
