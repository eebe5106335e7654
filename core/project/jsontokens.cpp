#include "core/project/jsontokens.h"

#include "core/design/jsonparse.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace octoha {

namespace {

/// What a byte may be inside a text without a closer look.
constexpr std::array<bool, 256> plainBytes()
{
    std::array<bool, 256> plain{};
    for (size_t byte = 0x20; byte < plain.size(); ++byte)
        plain[byte] = byte != '"' && byte != '\\';
    return plain;
}

/// Whether a number is neither too large nor too small for Qt. A short one without an exponent never is.
bool fitsNumber(QByteArrayView number)
{
    constexpr qsizetype shortDigits = 15;
    bool fits = number.size() <= shortDigits && !number.contains('e') && !number.contains('E');
    if (!fits)
        static_cast<void>(number.toDouble(&fits));
    return fits;
}

} // namespace

bool JsonTokens::fail(const char *message, Error::Code code)
{
    const qsizetype at = std::min(m_at, m_text.size());
    const auto line = m_text.left(at).count('\n') + 1;
    const qsizetype column = at - (at > 0 ? m_text.lastIndexOf('\n', at - 1) : -1);
    m_error = {code, QCoreApplication::translate("JsonCheck", message), QStringLiteral("byte %1").arg(at),
        QCoreApplication::translate("JsonCheck", "line %1, column %2").arg(line).arg(column)};
    return false;
}

void JsonTokens::skipSpace()
{
    const char *at = m_text.constData() + m_at; // Ends with a zero, which is no space.
    while (*at == ' ' || *at == '\n' || *at == '\t' || *at == '\r')
        ++at;
    m_at = at - m_text.constData();
}

bool JsonTokens::take(char wanted)
{
    skipSpace();
    if (peek() != wanted)
        return false;
    ++m_at;
    return true;
}

bool JsonTokens::word(const char *expected)
{
    if (!QByteArrayView(m_text).sliced(m_at).startsWith(expected))
        return fail(QT_TRANSLATE_NOOP("JsonCheck", "This is no value; text needs quotation marks."));
    m_at += qsizetype(qstrlen(expected));
    return true;
}

bool JsonTokens::digits()
{
    const qsizetype start = m_at;
    while (peek() >= '0' && peek() <= '9')
        ++m_at;
    return m_at > start || fail(QT_TRANSLATE_NOOP("JsonCheck", "This is no value; text needs quotation marks."));
}

bool JsonTokens::number()
{
    const qsizetype start = m_at;
    if (!numberText())
        return false;
    const bool fits = fitsNumber(QByteArrayView(m_text).sliced(start, m_at - start));
    m_at = fits ? m_at : start;
    return fits || fail(QT_TRANSLATE_NOOP("JsonCheck", "This number is too large for any question, or too small."));
}

bool JsonTokens::numberText()
{
    if (peek() == '-')
        ++m_at;
    const bool zero = peek() == '0';
    if (!digits())
        return false;
    if (zero && m_text.at(m_at - 1) != '0')
        return fail(QT_TRANSLATE_NOOP("JsonCheck", "A number must not begin with a zero."));
    if (peek() == '.' && (++m_at, !digits()))
        return false;
    if (peek() != 'e' && peek() != 'E')
        return true;
    ++m_at;
    if (peek() == '+' || peek() == '-')
        ++m_at;
    return digits();
}

bool JsonTokens::string(QByteArrayView *into)
{
    const qsizetype start = ++m_at;
    while (m_at < m_text.size() && peek() != '"') {
        if (uchar(peek()) < 0x20)
            return fail(QT_TRANSLATE_NOOP("JsonCheck", "A control character stands inside a text."));
        if (peek() == '\\' ? !escape() : !skipPlain())
            return false;
        if (m_at - start > m_limits.stringBytes)
            return fail(QT_TRANSLATE_NOOP("JsonCheck", "A text is too long."), Error::Code::TooLarge);
    }
    if (m_at >= m_text.size())
        return fail(QT_TRANSLATE_NOOP("JsonCheck", "A text does not end; the file may be cut off."));
    if (into)
        *into = decoded(QByteArrayView(m_text).sliced(start, m_at - start));
    ++m_at;
    return true;
}

/// Past all bytes that need no closer look, the first of them known to be such.
bool JsonTokens::skipPlain()
{
    static constexpr auto isPlain = plainBytes();
    const char *at = m_text.constData() + m_at; // Ends with a zero, which is not plain.
    do
        ++at;
    while (isPlain[uchar(*at)]);
    m_at = at - m_text.constData();
    return true;
}

/// A key with its escapes resolved: two spellings of one key are one key.
QByteArrayView JsonTokens::decoded(QByteArrayView key)
{
    if (!key.contains('\\'))
        return key;
    m_decoded.push_back(parsedJson("[\"" + key.toByteArray() + "\"]").array().at(0).toString().toUtf8());
    return m_decoded.back();
}

bool JsonTokens::escape()
{
    ++m_at;
    if (peek() == 'u')
        return unicodeEscape();
    if (!peek() || !strchr("\"\\/bfnrt", peek()))
        return fail(QT_TRANSLATE_NOOP("JsonCheck", "A backslash is followed by something that means nothing."));
    ++m_at;
    return true;
}

/// The four digits after "\u", or -1.
int JsonTokens::hexUnit()
{
    bool fine = false;
    const QByteArray digits = m_text.mid(m_at + 1, 4);
    const int unit = digits.toInt(&fine, 16);
    if (!fine || digits.size() != 4 || digits.contains('-') || digits.contains('+'))
        return -1;
    m_at += 5;
    return unit;
}

bool JsonTokens::unicodeEscape()
{
    const int first = hexUnit();
    if (first < 0)
        return fail(QT_TRANSLATE_NOOP("JsonCheck", "Four hexadecimal digits are missing after \\u."));
    if (!QChar::isSurrogate(char32_t(first)))
        return true;
    const bool paired
        = QChar::isHighSurrogate(char32_t(first)) && peek() == '\\' && m_text.mid(m_at + 1, 1) == "u" && ++m_at;
    if (!paired || !QChar::isLowSurrogate(char32_t(std::max(0, hexUnit()))))
        return fail(QT_TRANSLATE_NOOP("JsonCheck", "Half of a character (a lone surrogate) stands in a text."));
    return true;
}

} // namespace octoha
