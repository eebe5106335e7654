#pragma once

#include "core/project/jsoncheck.h"

#include <deque>

namespace octoha {

/// The tokens of a JSON text, one after the other; `m_at` is the next byte. Every function returns false after having
/// noted an error.
class JsonTokens {
protected:
    JsonTokens(const QByteArray &text, const JsonLimits &limits) : m_text(text), m_limits(limits) { }

    bool string(QByteArrayView *into);
    bool number();
    bool word(const char *expected);
    void skipSpace();
    bool take(char wanted);
    char peek() const { return m_at < m_text.size() ? m_text.at(m_at) : '\0'; }
    bool fail(const char *message, Error::Code code = Error::Code::Syntax);

    const QByteArray &m_text;
    const JsonLimits &m_limits;
    qsizetype m_at = 0;
    Error m_error{Error::Code::Syntax, {}};

private:
    bool skipPlain();
    QByteArrayView decoded(QByteArrayView key);
    bool escape();
    bool unicodeEscape();
    int hexUnit();
    bool digits();
    bool numberText();

    std::deque<QByteArray> m_decoded; ///< Keys that were written with escapes.
};

} // namespace octoha
