#include "core/project/jsoncheck.h"

#include "core/project/jsonkeys.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <deque>
#include <vector>

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

/// Walks the text once; `m_at` is the next byte. Every function returns false after having noted an error.
class Walker {
public:
    Walker(const QByteArray &text, const JsonLimits &limits) : m_text(text), m_limits(limits) {}
    Result<> run();

private:
    struct Open {
        bool isObject;
        int members = 0;
        JsonKeys keys = {};
    };

    bool value();
    bool nextAfterValue();
    bool open(bool isObject);
    bool memberStart();
    bool key();
    bool string(QByteArrayView *into);
    bool skipPlain();
    QByteArrayView decoded(QByteArrayView key);
    bool escape();
    bool unicodeEscape();
    int hexUnit();
    bool number();
    bool digits();
    bool numberText();
    bool word(const char *expected);
    void skipSpace();
    bool take(char wanted);
    char peek() const { return m_at < m_text.size() ? m_text.at(m_at) : '\0'; }
    bool fail(const char *message, Error::Code code = Error::Code::Syntax);

    const QByteArray &m_text;
    const JsonLimits &m_limits;
    qsizetype m_at = 0;
    std::vector<Open> m_open;
    std::deque<QByteArray> m_decoded; ///< Keys that were written with escapes.
    Error m_error{Error::Code::Syntax, {}};
};

bool Walker::fail(const char *message, Error::Code code)
{
    const qsizetype at = std::min(m_at, m_text.size());
    const auto line = m_text.left(at).count('\n') + 1;
    const qsizetype column = at - (at > 0 ? m_text.lastIndexOf('\n', at - 1) : -1);
    m_error = {code, QCoreApplication::translate("JsonCheck", message),
        QStringLiteral("byte %1").arg(at), QCoreApplication::translate("JsonCheck", "line %1, column %2").arg(line).arg(column)};
    return false;
}

void Walker::skipSpace()
{
    const char *at = m_text.constData() + m_at; // Ends with a zero, which is no space.
    while (*at == ' ' || *at == '\n' || *at == '\t' || *at == '\r')
        ++at;
    m_at = at - m_text.constData();
}

bool Walker::take(char wanted)
{
    skipSpace();
    if (peek() != wanted)
        return false;
    ++m_at;
    return true;
}

Result<> Walker::run()
{
    bool fine = value();
    while (fine && !m_open.empty())
        fine = nextAfterValue();
    skipSpace();
    if (fine && m_at < m_text.size())
        fine = fail(QT_TRANSLATE_NOOP("JsonCheck", "Something follows after the end of the design; the file is damaged."));
    return fine ? Result<>() : tl::unexpected(m_error);
}

/// After a value inside an object or list: a comma and the next member, or the end of it.
bool Walker::nextAfterValue()
{
    const bool isObject = m_open.back().isObject;
    if (take(isObject ? '}' : ']')) {
        m_open.pop_back();
        return true;
    }
    if (m_open.back().members > 0 && !take(','))
        return fail(QT_TRANSLATE_NOOP("JsonCheck", "A comma or a closing bracket is missing; the file may be cut off."));
    return memberStart();
}

bool Walker::memberStart()
{
    Open &open = m_open.back();
    if (++open.members > m_limits.members)
        return fail(QT_TRANSLATE_NOOP("JsonCheck", "A list or object here holds too many members."), Error::Code::TooLarge);
    if (open.isObject && !key())
        return false;
    return value();
}

bool Walker::key()
{
    skipSpace();
    const qsizetype start = m_at;
    QByteArrayView name;
    if (peek() != '"' || !string(&name))
        return m_error.message.isEmpty() ? fail(QT_TRANSLATE_NOOP("JsonCheck", "A key in quotation marks is missing.")) : false;
    if (!m_open.back().keys.add(name)) {
        m_at = start;
        return fail(QT_TRANSLATE_NOOP("JsonCheck", "This key stands here twice; remove one of the two."));
    }
    return take(':') || fail(QT_TRANSLATE_NOOP("JsonCheck", "A colon is missing after the key."));
}

bool Walker::value()
{
    skipSpace();
    switch (peek()) {
    case '{':
        return open(true);
    case '[':
        return open(false);
    case '"':
        return string(nullptr);
    case 't':
        return word("true");
    case 'f':
        return word("false");
    case 'n':
        return word("null");
    default:
        return number();
    }
}

bool Walker::open(bool isObject)
{
    ++m_at;
    if (int(m_open.size()) >= m_limits.depth)
        return fail(QT_TRANSLATE_NOOP("JsonCheck", "The file is nested too deeply."), Error::Code::TooLarge);
    m_open.push_back({isObject});
    return true;
}

bool Walker::word(const char *expected)
{
    if (!QByteArrayView(m_text).sliced(m_at).startsWith(expected))
        return fail(QT_TRANSLATE_NOOP("JsonCheck", "This is no value; text needs quotation marks."));
    m_at += qsizetype(qstrlen(expected));
    return true;
}

bool Walker::digits()
{
    const qsizetype start = m_at;
    while (peek() >= '0' && peek() <= '9')
        ++m_at;
    return m_at > start || fail(QT_TRANSLATE_NOOP("JsonCheck", "This is no value; text needs quotation marks."));
}

bool Walker::number()
{
    const qsizetype start = m_at;
    if (!numberText())
        return false;
    bool fits = false;
    [[maybe_unused]] const double value = QByteArrayView(m_text).sliced(start, m_at - start).toDouble(&fits);
    m_at = fits ? m_at : start;
    return fits || fail(QT_TRANSLATE_NOOP("JsonCheck", "This number is too large for any question, or too small."));
}

bool Walker::numberText()
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

bool Walker::string(QByteArrayView *into)
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
bool Walker::skipPlain()
{
    static constexpr auto isPlain = plainBytes();
    do
        ++m_at;
    while (m_at < m_text.size() && isPlain[uchar(m_text.at(m_at))]);
    return true;
}

/// A key with its escapes resolved: two spellings of one key are one key.
QByteArrayView Walker::decoded(QByteArrayView key)
{
    if (!key.contains('\\'))
        return key;
    m_decoded.push_back(QJsonDocument::fromJson("[\"" + key.toByteArray() + "\"]").array().at(0).toString().toUtf8());
    return m_decoded.back();
}

bool Walker::escape()
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
int Walker::hexUnit()
{
    bool fine = false;
    const QByteArray digits = m_text.mid(m_at + 1, 4);
    const int unit = digits.toInt(&fine, 16);
    if (!fine || digits.size() != 4 || digits.contains('-') || digits.contains('+'))
        return -1;
    m_at += 5;
    return unit;
}

bool Walker::unicodeEscape()
{
    const int first = hexUnit();
    if (first < 0)
        return fail(QT_TRANSLATE_NOOP("JsonCheck", "Four hexadecimal digits are missing after \\u."));
    if (!QChar::isSurrogate(char32_t(first)))
        return true;
    const bool paired = QChar::isHighSurrogate(char32_t(first)) && peek() == '\\' && m_text.mid(m_at + 1, 1) == "u" && ++m_at;
    if (!paired || !QChar::isLowSurrogate(char32_t(std::max(0, hexUnit()))))
        return fail(QT_TRANSLATE_NOOP("JsonCheck", "Half of a character (a lone surrogate) stands in a text."));
    return true;
}

} // namespace

Result<> checkJson(const QByteArray &text, const JsonLimits &limits)
{
    if (text.size() > limits.bytes)
        return failure(Error::Code::TooLarge,
            QCoreApplication::translate("JsonCheck", "The file is larger than %1 MiB; this is no design.").arg(limits.bytes / (1024 * 1024)));
    if (text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff"))
        return failure(Error::Code::Syntax, QCoreApplication::translate("JsonCheck", "The file was saved as UTF-16; save it as UTF-8."));
    if (!text.isValidUtf8())
        return failure(Error::Code::Syntax, QCoreApplication::translate("JsonCheck", "The file is not UTF-8 text; this is no design."));
    if (text.trimmed().isEmpty())
        return failure(Error::Code::Syntax, QCoreApplication::translate("JsonCheck", "The file is empty."));
    return Walker(text, limits).run();
}

} // namespace octoha
