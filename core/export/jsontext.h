#pragma once

#include <QByteArray>
#include <QStringView>

#include <utility>

namespace octoha {

/// Writes JSON straight to its text, without a document in between; byte for byte as QJsonDocument::Indented writes it.
/// That sorts members by their keys: here they are called in that order. A member has a name, an element of an array
/// has none.
class JsonText {
public:
    template<typename Write> void object(const char *name, Write &&write)
    {
        block(name, "{}", std::forward<Write>(write));
    }
    template<typename Write> void array(const char *name, Write &&write)
    {
        block(name, "[]", std::forward<Write>(write));
    }
    template<typename Write> void object(Write &&write) { object(nullptr, std::forward<Write>(write)); }
    void text(const char *name, QStringView words);
    void flag(const char *name, bool value);
    /// The whole text, with a line end behind it.
    QByteArray done()
    {
        m_out += '\n';
        return std::move(m_out);
    }

private:
    template<typename Write> void block(const char *name, const char *brackets, Write &&write)
    {
        open(name, brackets[0]);
        write();
        close(brackets[1]);
    }
    void begin(const char *name); ///< What stands before each value.
    void open(const char *name, char bracket);
    void close(char bracket);
    QByteArray m_out;
    int m_depth = 0;
    bool m_isFirst = true; ///< Of its block.
};

} // namespace octoha
