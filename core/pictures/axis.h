#pragma once

#include <QLocale>
#include <QString>

namespace octoha {

/// What the numbers of an axis are.
enum class AxisForm {
    Things, ///< Whole things: tasks.
    Time, ///< Seconds, written as s, min, h or days.
    Money, ///< Of the axis's currency.
    Share ///< Percent.
};

struct Axis {
    QString name; ///< Translated; with the unit where the form does not write it.
    AxisForm form = AxisForm::Things;
    bool fromZero = true;
    QLatin1StringView currency{"USD"}; ///< Of money.
};

/// A mark of an axis, with its words.
struct Tick {
    double value;
    QString text;
};

/// The part of the numbers that an axis shows.
struct Span {
    double from = 0, to = 1;
    double length() const { return to - from; }
    friend bool operator==(const Span &, const Span &) = default;
};

/// The span of values, never without length; 0 to 1 where there are none.
Span spanOf(const QList<double> &values, bool fromZero);
/// A little more on both sides, so that nothing stands on the axis; not below nothing, and not beyond the whole of what
/// is a share.
Span roomAround(Span span, AxisForm form);

/// Marks at round values within the span, at most `most` (two or more), one step apart.
QList<Tick> ticksOf(const Axis &axis, Span span, int most, const QLocale &locale);
/// The span, widened to the next round values of at most `most` marks.
Span widened(const Axis &axis, Span span, int most);

/// The least round step of that form that is not below `least`.
double roundStep(AxisForm form, double least);

/// A value in words, for tables and sentences: "1,204", "$1,204.36", "99.95 %", "12.5 min".
QString axisText(
    AxisForm form, double value, const QLocale &locale, QLatin1StringView currency = QLatin1StringView("USD"));

} // namespace octoha
