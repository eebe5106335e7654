#include "core/design/value.h"
#include "core/design/secrettext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace octoha {

namespace {
constexpr int highestPort = 65535; // Ports are written without separators, as everybody writes them.

QString translated(const char *text)
{
    return QCoreApplication::translate("Values", text);
}
}

Error outOfRange(double value, double minimum, double maximum, int decimals)
{
    QLocale form; // Of the interface; the command line has C's.
    if (maximum == highestPort)
        form.setNumberOptions(QLocale::OmitGroupSeparator);
    const auto plain = [&form](double number) { return form.toString(number, 'g', 12); };
    const QString text = decimals == 0
        ? QCoreApplication::translate("Values", "%1 is not allowed here; give a whole number from %2 to %3.")
        : QCoreApplication::translate("Values",
            "%1 is not allowed here; give a number from %2 to %3 with at most %n decimal(s).", nullptr, decimals);
    return {Error::Code::OutOfRange, text.arg(plain(value), plain(minimum), plain(maximum))};
}

Error notText(const QString &problem)
{
    return {Error::Code::OutOfRange, problem};
}

namespace {

/// Code points that Unicode keeps for no character at all: no XML may hold the last two of a plane.
bool holdsNoncharacter(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const char32_t point = c.isLowSurrogate() && i > 0 ? QChar::surrogateToUcs4(text[i - 1], c) : c.unicode();
        if ((point & 0xfffe) == 0xfffe || (point >= 0xfdd0 && point <= 0xfdef))
            return true;
    }
    return false;
}

/// Letters, digits and signs of ASCII alone, which nothing here refuses: most texts.
bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// One to four numbers with dots between them. A list may hold thousands, for which a regular expression is slow.
bool isVersion(QStringView text)
{
    constexpr qsizetype mostDigits = 9, mostNumbers = 4, mostOfFirst = 6;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    qsizetype numbers = 0;
    for (const QStringView number : text.tokenize(u'.')) {
        const qsizetype most = numbers++ == 0 ? mostOfFirst : mostDigits;
        if (number.isEmpty() || number.size() > most || !std::all_of(number.begin(), number.end(), isDigit))
            return false;
    }
    return numbers <= mostNumbers;
}

QString refusedSecret(const char *kind)
{
    return translated(QT_TRANSLATE_NOOP("Values",
                          "The text looks like %1, and a design is shared and printed. Remove it here, put it into Key "
                          "Vault, and renew it "
                          "if others have seen it. The scripts ask for it or read it there."))
        .arg(QCoreApplication::translate("Secrets", kind));
}

bool endsLine(QChar c)
{
    return c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

} // namespace

Result<QString> checkedText(QString text, int maximumLength, bool hasLines)
{
    text = text.trimmed();
    if (text.size() > maximumLength)
        return tl::unexpected(
            notText(translated(QT_TRANSLATE_NOOP("Values", "The text has %1 characters; at most %2 fit here."))
                        .arg(text.size())
                        .arg(maximumLength)));
    if (const char *secret = secretIn(text))
        return tl::unexpected(notText(refusedSecret(secret)));
    if (isPlain(text))
        return text;
    if (!text.isValidUtf16())
        return tl::unexpected(
            notText(translated(QT_TRANSLATE_NOOP("Values", "The text holds half of a character; type it again."))));
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; };
    if (std::any_of(text.cbegin(), text.cend(), isControl) || holdsNoncharacter(text))
        return tl::unexpected(
            notText(translated(QT_TRANSLATE_NOOP("Values", "The text holds control characters; remove them."))));
    if (!hasLines && std::any_of(text.cbegin(), text.cend(), endsLine))
        return tl::unexpected(
            notText(translated(QT_TRANSLATE_NOOP("Values", "Only one line fits here; remove the line ends."))));
    return text;
}

Result<Money> Money::fromCents(qint64 cents)
{
    if (cents < 0 || cents > maximumCents)
        return tl::unexpected(outOfRange(double(cents) / 100, 0, double(maximumCents) / 100, 2));
    return Money(cents);
}

Result<Version> Version::from(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Version();
    if (!isVersion(trimmed))
        return failure(Error::Code::OutOfRange,
            translated(QT_TRANSLATE_NOOP("Values", "“%1” is not a version; write it like 2026.4.6909."))
                .arg(trimmed.left(80)));
    return Version(QVersionNumber::fromString(trimmed));
}

Result<Guid> Guid::from(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\z"));
    const QString id = text.trimmed().toLower();
    if (id.isEmpty() || form.match(id).hasMatch())
        return Guid(id);
    return failure(Error::Code::OutOfRange,
        translated(QT_TRANSLATE_NOOP(
                       "Values", "“%1” is not an object id; it looks like 00000000-0000-4000-8000-000000000001."))
            .arg(text.left(80)));
}

Result<Day> Day::from(const QString &iso)
{
    if (iso.trimmed().isEmpty())
        return Day();
    const QDate date = QDate::fromString(iso.trimmed(), Qt::ISODate);
    if (!date.isValid() || date.toString(Qt::ISODate) != iso.trimmed()) // Qt takes any separator, and what follows.
        return failure(Error::Code::OutOfRange,
            translated(QT_TRANSLATE_NOOP("Values", "“%1” is not a day; write it like 2026-11-24.")).arg(iso.left(80)));
    return Day(date);
}

} // namespace octoha
