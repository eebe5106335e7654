#include "core/export/jsontext.h"

#include <QChar>

namespace octoha {

namespace {

/// The longest form of one UTF-16 unit: \u and four digits.
constexpr qsizetype longest = 6;

char *addUnicode(char *to, char16_t unit)
{
    constexpr char digits[] = "0123456789abcdef";
    *to++ = '\\';
    *to++ = 'u';
    for (int shift = 12; shift >= 0; shift -= 4)
        *to++ = digits[unit >> shift & 15];
    return to;
}

/// Quotes, backslashes and what is below the space.
char *addMark(char *to, char16_t unit)
{
    constexpr char16_t marks[] = u"\"\\\b\f\n\r\t";
    const qsizetype at = QStringView(marks).indexOf(QChar(unit));
    if (at < 0)
        return addUnicode(to, unit);
    *to++ = '\\';
    *to++ = "\"\\bfnrt"[at];
    return to;
}

char *addUtf8(char *to, char32_t point)
{
    const int more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3; // Bytes after the first.
    *to++ = char((0xff00 >> (more + 1) & 0xff) | point >> 6 * more);
    for (int shift = 6 * (more - 1); shift >= 0; shift -= 6)
        *to++ = char(0x80 | (point >> shift & 0x3f));
    return to;
}

/// A pair of surrogates is one character; half a pair has no UTF-8 and is written by its number.
char *addWide(char *to, QStringView words, qsizetype &at)
{
    const QChar c = words[at];
    if (!c.isSurrogate())
        return addUtf8(to, c.unicode());
    if (!c.isHighSurrogate() || at + 1 == words.size() || !words[at + 1].isLowSurrogate())
        return addUnicode(to, c.unicode());
    return addUtf8(to, QChar::surrogateToUcs4(c, words[++at]));
}

void addQuoted(QByteArray &out, QStringView words)
{
    const qsizetype before = out.size();
    out.resize(before + words.size() * longest + 2);
    char *to = out.data() + before;
    *to++ = '"';
    for (qsizetype i = 0; i < words.size(); ++i) {
        const char16_t unit = words[i].unicode();
        if (unit >= 0x80)
            to = addWide(to, words, i);
        else if (unit < u' ' || unit == u'"' || unit == u'\\')
            to = addMark(to, unit);
        else
            *to++ = char(unit);
    }
    *to++ = '"';
    out.resize(to - out.constData());
}

} // namespace

void JsonText::begin(const char *name)
{
    constexpr int indentation = 4;
    if (!m_isFirst)
        m_out += ",\n";
    m_isFirst = false;
    m_out.append(indentation * m_depth, ' ');
    if (name)
        m_out.append('"').append(name).append("\": ");
}

void JsonText::open(const char *name, char bracket)
{
    begin(name);
    m_out.append(bracket).append('\n');
    ++m_depth;
    m_isFirst = true;
}

void JsonText::close(char bracket)
{
    if (!m_isFirst)
        m_out += '\n';
    --m_depth;
    m_isFirst = true;
    begin(nullptr);
    m_out += bracket;
}

void JsonText::text(const char *name, QStringView words)
{
    begin(name);
    addQuoted(m_out, words);
}

void JsonText::flag(const char *name, bool value)
{
    begin(name);
    m_out += value ? "true" : "false";
}

} // namespace octoha
