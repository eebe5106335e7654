#include "core/simulate/timetext.h"

#include <QDate>

namespace octoha {

namespace {

constexpr int secondsPerHour = 3600, secondsPerMinute = 60, secondsPerDay = 86400;
constexpr Ticks second = Ticks(ticksPerSecond);
constexpr qint64 mostSeconds = 10'000'000'000; // Three centuries: no product with it overflows.

/// Takes what it reads from the front of a text.
class Scanner {
public:
    explicit Scanner(QByteArrayView text) : m_rest(text.trimmed()) { }
    bool atEnd() const { return m_rest.isEmpty(); }
    bool isAt(char c) const { return !atEnd() && m_rest.front() == c; }
    bool take(char c) { return isAt(c) && drop(1); }
    bool takeAnyOf(const char *characters) { return !atEnd() && std::strchr(characters, m_rest.front()) && drop(1); }
    /// Digits, at least one and at most `most`.
    std::optional<qint64> number(int most = 12)
    {
        qint64 value = 0;
        int digits = 0;
        for (; !atEnd() && isDigit(m_rest.front()) && digits < most; ++digits, drop(1))
            value = value * 10 + (m_rest.front() - '0');
        return digits > 0 ? std::optional(value) : std::nullopt;
    }
    /// What follows a decimal point, in ticks of a second; none is 0.
    std::optional<Ticks> fraction()
    {
        if (!takeAnyOf(".,"))
            return 0;
        Ticks value = 0, place = second;
        int digits = 0;
        for (; !atEnd() && isDigit(m_rest.front()); ++digits, drop(1))
            value += (place /= 10) * (m_rest.front() - '0');
        return digits > 0 ? std::optional(value) : std::nullopt;
    }
    /// Letters in lower case.
    QByteArray word()
    {
        qsizetype length = 0;
        while (length < m_rest.size() && std::isalpha(static_cast<unsigned char>(m_rest[length])))
            ++length;
        const QByteArray word = m_rest.first(length).toByteArray().toLower();
        drop(length);
        return word;
    }
    void skip(const char *characters)
    {
        while (takeAnyOf(characters)) { }
    }

private:
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    bool drop(qsizetype count) { return m_rest = m_rest.sliced(count), true; }
    QByteArrayView m_rest;
};

std::optional<QDate> dateFrom(Scanner &scanner)
{
    const auto year = scanner.number(4);
    const bool hasMonth = scanner.take('-');
    const auto month = scanner.number(2);
    const bool hasDay = scanner.take('-');
    const auto day = scanner.number(2);
    if (!year || !month || !day || !hasMonth || !hasDay)
        return std::nullopt;
    const auto date = QDate(int(*year), int(*month), int(*day));
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// Hours, minutes and, where they are given, seconds of a day.
std::optional<Ticks> clockFrom(Scanner &scanner)
{
    const auto hour = scanner.number(2);
    const bool colon = scanner.take(':');
    const auto minute = scanner.number(2);
    const auto seconds = scanner.take(':') ? scanner.number(2) : std::optional<qint64>(0);
    const auto fraction = scanner.fraction();
    if (!hour || !colon || !minute || !seconds || !fraction || *hour > 23 || *minute > 59 || *seconds > 59)
        return std::nullopt;
    return (*hour * secondsPerHour + *minute * secondsPerMinute + *seconds) * second + *fraction;
}

/// "Z", "+01:00", "-0530", or nothing.
std::optional<Ticks> offsetFrom(Scanner &scanner)
{
    scanner.skip(" ");
    if (scanner.atEnd() || scanner.takeAnyOf("Zz"))
        return 0;
    const bool west = scanner.isAt('-');
    if (!scanner.takeAnyOf("+-"))
        return std::nullopt;
    const auto hours = scanner.number(2);
    scanner.take(':');
    const auto minutes = scanner.atEnd() ? std::optional<qint64>(0) : scanner.number(2);
    if (!hours || !minutes || *hours > 14 || *minutes > 59)
        return std::nullopt;
    return (west ? -1 : 1) * (*hours * secondsPerHour + *minutes * secondsPerMinute) * second;
}

int secondsOf(const QByteArray &unit)
{
    if (unit.startsWith("day") || unit == "d")
        return secondsPerDay;
    if (unit.startsWith("hour") || unit == "h" || unit == "hr" || unit == "hrs")
        return secondsPerHour;
    if (unit.startsWith("min") || unit == "m")
        return secondsPerMinute;
    return unit.startsWith("sec") || unit == "s" ? 1 : 0;
}

/// A number with or without a word for its unit; without one it counts seconds and stands alone.
std::optional<Ticks> wordsFrom(Scanner scanner)
{
    Ticks sum = 0;
    for (bool isFirst = true; isFirst || !scanner.atEnd(); isFirst = false) {
        const auto whole = scanner.number();
        const auto fraction = scanner.fraction();
        scanner.skip(" ");
        const int unit = isFirst && scanner.atEnd() ? 1 : secondsOf(scanner.word());
        if (!whole || !fraction || unit == 0 || *whole > mostSeconds / unit)
            return std::nullopt;
        sum += (*whole * second + *fraction) * unit;
        scanner.skip(" ,");
    }
    return sum;
}

/// [days.]hours:minutes[:seconds[.fraction]]
std::optional<Ticks> spanFrom(Scanner scanner)
{
    auto days = std::optional<qint64>(0), hours = scanner.number(6);
    if (scanner.take('.')) {
        days = hours;
        hours = scanner.number(2);
    }
    const bool colon = scanner.take(':');
    const auto minutes = scanner.number(2);
    const auto seconds = scanner.take(':') ? scanner.number(2) : std::optional<qint64>(0);
    const auto fraction = scanner.fraction();
    if (!hours || !colon || !minutes || !seconds || !fraction || !scanner.atEnd() || *minutes > 59 || *seconds > 59)
        return std::nullopt;
    return (*days * secondsPerDay + *hours * secondsPerHour + *minutes * secondsPerMinute + *seconds) * second
        + *fraction;
}

} // namespace

std::optional<Ticks> timeFrom(QByteArrayView text)
{
    Scanner scanner(text);
    const auto date = dateFrom(scanner);
    if (!date || !scanner.takeAnyOf("Tt "))
        return std::nullopt;
    const auto clock = clockFrom(scanner);
    const auto offset = clock ? offsetFrom(scanner) : std::nullopt;
    if (!offset || !scanner.atEnd())
        return std::nullopt;
    return QDate(1970, 1, 1).daysTo(*date) * secondsPerDay * second + *clock - *offset;
}

std::optional<Ticks> durationFrom(QByteArrayView text)
{
    const Scanner scanner(text);
    return text.contains(':') ? spanFrom(scanner) : wordsFrom(scanner);
}

} // namespace octoha
