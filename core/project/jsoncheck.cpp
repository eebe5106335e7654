#include "core/project/jsoncheck.h"

#include "core/project/jsonkeys.h"
#include "core/project/jsontokens.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace octoha {

namespace {

/// As QByteArray::trimmed() sees it.
bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Walks the text once, token by token, and keeps what is open.
class Walker : JsonTokens {
public:
    Walker(const QByteArray &text, const JsonLimits &limits) : JsonTokens(text, limits) { }
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
    bool isBounded();
    bool key();

    std::vector<Open> m_open;
    int m_filled = 0;
    qsizetype m_indent = 0;
};

Result<> Walker::run()
{
    bool fine = value();
    while (fine && !m_open.empty())
        fine = nextAfterValue();
    skipSpace();
    if (fine && m_at < m_text.size())
        fine = fail(
            QT_TRANSLATE_NOOP("JsonCheck", "Something follows after the end of the design; the file is damaged."));
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
        return fail(
            QT_TRANSLATE_NOOP("JsonCheck", "A comma or a closing bracket is missing; the file may be cut off."));
    return memberStart();
}

bool Walker::memberStart()
{
    Open &open = m_open.back();
    if (++open.members > m_limits.members)
        return fail(
            QT_TRANSLATE_NOOP("JsonCheck", "A list or object here holds too many members."), Error::Code::TooLarge);
    if (!isBounded())
        return fail(QT_TRANSLATE_NOOP("JsonCheck", "The file holds too many lists and objects within one another."),
            Error::Code::TooLarge);
    if (open.isObject && !key())
        return false;
    return value();
}

/// Whether what is built from the file, and its text as it is saved, need no more memory than a file may take.
bool Walker::isBounded()
{
    m_filled += m_open.back().members == 1;
    m_indent += 4 * qsizetype(m_open.size());
    return m_filled <= m_limits.filled && m_indent <= m_limits.indentBytes;
}

bool Walker::key()
{
    skipSpace();
    const qsizetype start = m_at;
    QByteArrayView name;
    if (peek() != '"' || !string(&name))
        return m_error.message.isEmpty() ? fail(QT_TRANSLATE_NOOP("JsonCheck", "A key in quotation marks is missing."))
                                         : false;
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

} // namespace

Result<> checkJson(const QByteArray &text, const JsonLimits &limits)
{
    if (text.size() > limits.bytes)
        return failure(Error::Code::TooLarge,
            QCoreApplication::translate("JsonCheck", "The file is larger than %1 MiB; this is no design.")
                .arg(limits.bytes / (1024 * 1024)));
    if (text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff"))
        return failure(Error::Code::Syntax,
            QCoreApplication::translate("JsonCheck", "The file was saved as UTF-16; save it as UTF-8."));
    if (!text.isValidUtf8())
        return failure(Error::Code::Syntax,
            QCoreApplication::translate("JsonCheck", "The file is not UTF-8 text; this is no design."));
    if (std::all_of(text.cbegin(), text.cend(), isSpace))
        return failure(Error::Code::Syntax, QCoreApplication::translate("JsonCheck", "The file is empty."));
    return Walker(text, limits).run();
}

} // namespace octoha
