#include "core/pictures/axis.h"

#include "core/assess/assessment.h"
#include "core/assess/quantities.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace octoha {

namespace {

constexpr double minute = 60, hour = 60 * minute, day = 24 * hour;

/// A unit in which durations are written, and the round steps within it.
struct TimeUnit {
    double seconds;
    const char *words;
    std::array<double, 7> steps;
};
constexpr TimeUnit timeUnits[] = {{1, QT_TRANSLATE_NOOP("Pictures", "%1 s"), {1, 2, 5, 10, 15, 20, 30}},
    {minute, QT_TRANSLATE_NOOP("Pictures", "%1 min"), {1, 2, 5, 10, 15, 20, 30}},
    {hour, QT_TRANSLATE_NOOP("Pictures", "%1 h"), {1, 2, 3, 4, 6, 8, 12}},
    {day, QT_TRANSLATE_NOOP("Pictures", "%1 d"), {1, 2, 5, 7, 10, 14, 28}}};

/// The largest unit that goes into so many seconds.
const TimeUnit &unitOf(double seconds)
{
    const TimeUnit *unit = &timeUnits[0];
    for (const TimeUnit &larger : timeUnits) {
        if (seconds >= larger.seconds)
            unit = &larger;
    }
    return *unit;
}

/// 1, 2 or 5 times a power of ten, at least `least`.
double decimalStep(double least)
{
    if (!(least > 0 && least < 1e300))
        return 1;
    double power = 1;
    while (power > least)
        power /= 10;
    while (power * 10 <= least)
        power *= 10;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (power * factor >= least)
            return power * factor;
    }
    return power * 10;
}

double timeStep(double least)
{
    for (const TimeUnit &unit : timeUnits) {
        for (const double step : unit.steps) {
            if (step * unit.seconds >= least)
                return step * unit.seconds;
        }
    }
    return decimalStep(least / day) * day;
}

/// Decimals that tell neighbours of that step apart.
int decimalsOf(double step)
{
    int decimals = 0;
    for (double power = 1; power > step * 1.0001 && decimals < 9; power /= 10)
        ++decimals;
    return decimals;
}

QString timeText(double seconds, const TimeUnit &unit, int decimals, const QLocale &locale)
{
    return QCoreApplication::translate("Pictures", unit.words)
        .arg(locale.toString(seconds / unit.seconds, 'f', decimals));
}

QString tickText(const Axis &axis, double value, double step, const QLocale &locale)
{
    switch (axis.form) {
    case AxisForm::Things:
        return locale.toString(value, 'f', 0);
    case AxisForm::Time:
        return timeText(value, unitOf(step), decimalsOf(step), locale);
    case AxisForm::Money:
        return moneyText(std::llround(value * double(moneyScale)), locale, axis.currency, decimalsOf(step) > 0 ? 2 : 0);
    case AxisForm::Share:
        return locale.toString(value, 'f', decimalsOf(step)) + QChar(QChar::Nbsp) + locale.percent();
    }
    return {};
}

double stepFor(const Axis &axis, Span span, int most)
{
    return roundStep(axis.form, span.length() / std::max(1, most - 1));
}

} // namespace

double roundStep(AxisForm form, double least)
{
    if (form == AxisForm::Time)
        return least < 1 ? decimalStep(least) : timeStep(least);
    const double smallest = form == AxisForm::Things ? 1
        : form == AxisForm::Money                    ? 0.01
                                                     : 0; // Nobody counts half a task, or half a cent.
    return std::max(smallest, decimalStep(least));
}

Span spanOf(const QList<double> &values, bool fromZero)
{
    if (values.isEmpty())
        return {};
    const auto [least, most] = std::minmax_element(values.cbegin(), values.cend());
    const double from = fromZero ? std::min(0.0, *least) : *least, to = fromZero ? std::max(0.0, *most) : *most;
    const double shortest = std::max(1e-9, std::abs(to) * 1e-6); // Below it marks could not be told apart.
    if (to - from >= shortest)
        return {from, to};
    return fromZero ? Span{from, to + 1} : Span{from - shortest * 10, to + shortest * 10};
}

Span roomAround(Span span, AxisForm form)
{
    const double room = span.length() * 0.06;
    const double to = form == AxisForm::Share && span.to <= 100 ? std::min(100.0, span.to + room) : span.to + room;
    return {span.from >= 0 ? std::max(0.0, span.from - room) : span.from - room, to};
}

QList<Tick> ticksOf(const Axis &axis, Span span, int most, const QLocale &locale)
{
    constexpr double slack = 1e-6; // Of a step: what adding up loses.
    const double step = stepFor(axis, span, most);
    QList<Tick> ticks;
    const double first = std::ceil(span.from / step - slack);
    for (int i = 0; ticks.size() < most && (first + i) * step <= span.to + slack * step; ++i)
        ticks.append({(first + i) * step, tickText(axis, (first + i) * step, step, locale)});
    return ticks;
}

Span widened(const Axis &axis, Span span, int most)
{
    // Widening at both ends may need one step more than the span itself.
    const double step = stepFor(axis, span, most - 1);
    Span wide{std::floor(span.from / step + 1e-6) * step, std::ceil(span.to / step - 1e-6) * step};
    if (wide.length() < step / 2)
        wide.to = wide.from + step;
    // No axis goes where nothing can be: below nothing, and beyond the whole.
    if (span.from >= 0)
        wide.from = std::max(0.0, wide.from);
    if (axis.form == AxisForm::Share && span.to <= 100)
        wide.to = std::min(100.0, wide.to);
    return wide;
}

QString axisText(AxisForm form, double value, const QLocale &locale, QLatin1StringView currency)
{
    switch (form) {
    case AxisForm::Things:
        return locale.toString(value, 'f', 0);
    case AxisForm::Time: {
        const TimeUnit &unit = unitOf(value / 2); // "90 min" rather than "1.5 h".
        return timeText(value, unit,
            value < 10 * unit.seconds && std::floor(value / unit.seconds) * unit.seconds != value ? 1 : 0, locale);
    }
    case AxisForm::Money:
        return moneyText(std::llround(value * double(moneyScale)), locale, currency);
    case AxisForm::Share:
        return percentText(value, locale);
    }
    return {};
}

} // namespace octoha
