#pragma once

#include "core/design/error.h"

#include <QDate>
#include <QVersionNumber>

#include <algorithm>
#include <cmath>

namespace octoha {

/// What kind of answer a question takes; the word that `octoha-cli fields` prints.
enum class Kind { Text, Integer, Decimal, Boolean, Choice, Date, Money, Duration, List };

/// `decimals` is how many the number may have.
Error outOfRange(double value, double minimum, double maximum, int decimals);
Error notText(const QString &problem);
/// `hasLines`: the text may hold line ends.
Result<QString> checkedText(QString text, int maximumLength, bool hasLines);

/// A whole or fixed-point number that stays in its range.
/// `Range` gives minimum and maximum, and where needed `decimals` (the numbers are then in 10^-decimals) and `kind`.
template<typename Range> class Ranged {
public:
    static constexpr int minimum = Range::minimum, maximum = Range::maximum;
    static constexpr int decimals = [] {
        if constexpr (requires { Range::decimals; })
            return Range::decimals;
        else
            return 0;
    }();
    static constexpr Kind kind = [] {
        if constexpr (requires { Range::kind; })
            return Range::kind;
        else
            return decimals > 0 ? Kind::Decimal : Kind::Integer;
    }();
    static constexpr int scale = [] {
        int result = 1;
        for (int i = 0; i < decimals; ++i)
            result *= 10;
        return result;
    }();

    constexpr Ranged() : m_number(std::clamp(0, minimum, maximum)) { }

    /// A constant, checked by the compiler; `number` is in 10^-decimals.
    template<int number> static constexpr Ranged of()
    {
        static_assert(number >= minimum && number <= maximum);
        return Ranged{number};
    }
    /// Returns Error::Code::OutOfRange outside minimum..maximum; `number` is in 10^-decimals.
    static Result<Ranged> from(qint64 number)
    {
        if (number < minimum || number > maximum)
            return tl::unexpected(outOfRange(double(number) / scale, lowest(), highest(), decimals));
        return Ranged{int(number)};
    }
    /// Returns Error::Code::OutOfRange outside the range, and for more digits than `decimals` (value * scale not
    /// whole).
    static Result<Ranged> fromValue(double value)
    {
        const double scaled = std::round(value * scale);
        if (!(scaled >= minimum && scaled <= maximum) || std::abs(scaled - value * scale) > 1e-6 * scale)
            return tl::unexpected(outOfRange(value, lowest(), highest(), decimals));
        return Ranged{int(scaled)};
    }

    constexpr int number() const { return m_number; } ///< In 10^-decimals.
    constexpr double value() const { return double(m_number) / scale; }
    static constexpr double lowest() { return double(minimum) / scale; }
    static constexpr double highest() { return double(maximum) / scale; }
    friend constexpr auto operator<=>(Ranged, Ranged) = default;

private:
    constexpr explicit Ranged(int number) : m_number(number) { }
    int m_number;
};

/// An amount of US dollars, exact to the cent. Range: 0..10,000,000 dollars.
class Money {
public:
    static constexpr qint64 maximumCents = 1'000'000'000;
    constexpr Money() = default;
    static Result<Money> fromCents(qint64 cents);
    constexpr qint64 cents() const { return m_cents; }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    constexpr explicit Money(qint64 cents) : m_cents(cents) { }
    qint64 m_cents = 0;
};

/// Text without control characters, broken surrogates or noncharacters, at most `maximumLength` UTF-16 units long;
/// trimmed. One line unless `hasLines`: a name that goes on in the next line would be a command there.
template<int maximumLengthOf, bool hasLines = false> class Text {
public:
    static constexpr int maximumLength = maximumLengthOf;
    Text() = default;
    /// Returns Error::Code::OutOfRange for text that is too long or holds what no editor can show.
    static Result<Text> from(QString text)
    {
        return checkedText(std::move(text), maximumLength, hasLines).map([](QString checked) {
            return Text(std::move(checked));
        });
    }
    /// A constant of ours, known to be short and clean.
    static Text constant(const char *text) { return Text(QString::fromUtf8(text)); }
    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    friend bool operator==(const Text &, const Text &) = default;

private:
    explicit Text(QString text) : m_text(std::move(text)) { }
    QString m_text;
};
using Name = Text<120>; ///< A name or label.
using Line = Text<1000>; ///< A path, an address, a resource id.
using Paragraph = Text<4000, true>; ///< A reason or a note.

/// A product version, as short as "2026.4" or as long as a full build "2026.4.6909"; empty where it is not stated.
class Version {
public:
    Version() = default;
    explicit Version(QVersionNumber number) : m_number(std::move(number)) { }
    static Result<Version> from(const QString &text);
    const QVersionNumber &number() const { return m_number; }
    bool isEmpty() const { return m_number.isNull(); }
    bool isFullBuild() const { return m_number.segmentCount() >= 3; }
    QString text() const { return m_number.toString(); }
    friend bool operator==(const Version &, const Version &) = default;

private:
    QVersionNumber m_number;
};

/// The id of something in Microsoft Entra ID, in lower case with hyphens; empty where it is not stated.
class Guid {
public:
    Guid() = default;
    static Result<Guid> from(const QString &text);
    bool isEmpty() const { return m_text.isEmpty(); }
    const QString &text() const { return m_text; }
    friend bool operator==(const Guid &, const Guid &) = default;

private:
    explicit Guid(QString text) : m_text(std::move(text)) { }
    QString m_text;
};

/// A day, or none where it is not stated.
class Day {
public:
    Day() = default;
    explicit Day(QDate date) : m_date(date) { }
    static Result<Day> from(const QString &iso);
    QDate date() const { return m_date; }
    bool isEmpty() const { return !m_date.isValid(); }
    QString text() const { return m_date.toString(Qt::ISODate); }
    friend bool operator==(Day, Day) = default;

private:
    QDate m_date;
};

} // namespace octoha
