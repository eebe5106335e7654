#pragma once

#include <QIODevice>
#include <QStringDecoder>

#include <cstdio>

namespace octoha::cli {

/// A standard stream that a terminal may be behind. Text of a design comes out of it as text: what would steer the
/// terminal, or turn the direction of writing, is spelt out, in the way that the written format reads back as the same.
class ShownOutput : public QIODevice {
public:
    enum class Form {
        Text, ///< "<U+001B>"
        Json, ///< "\u001b": the same value
        Xml ///< "&#x202e;": the same value
    };
    explicit ShownOutput(std::FILE *to);
    void setForm(Form form) { m_form = form; }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 count) override;

private:
    std::FILE *m_to;
    Form m_form = Form::Text;
    /// A character may come in two writes; a mark at the start of one is part of the text.
    QStringDecoder m_decoder{QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom};
    QString m_last; ///< What was written last, which decides whether a joiner is one.
};

} // namespace octoha::cli
