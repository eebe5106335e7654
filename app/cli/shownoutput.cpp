#include "app/cli/shownoutput.h"

#include "core/design/hiddentext.h"

namespace octoha::cli {

namespace {

QString jsonEscape(char32_t point)
{
    QString escape;
    for (const char16_t unit : QChar::fromUcs4(point))
        escape += QStringLiteral("\\u%1").arg(uint(unit), 4, 16, QLatin1Char('0'));
    return escape;
}

QString xmlReference(char32_t point)
{
    return QStringLiteral("&#x%1;").arg(uint(point), 0, 16);
}

QString spelt(const QString &text, ShownOutput::Form form)
{
    switch (form) {
    case ShownOutput::Form::Text:
        break;
    case ShownOutput::Form::Json:
        return withHidden(text, jsonEscape);
    case ShownOutput::Form::Xml:
        return withHidden(text, xmlReference);
    }
    return shownText(text);
}

/// The last character, where it stands as it is.
QString lastOf(const QString &text)
{
    const QString last = text.last(std::min<qsizetype>(text.size(), text.endsWith(u'\n') ? 1 : 2));
    return hiddenIn(last) < 0 ? last : QString();
}

} // namespace

ShownOutput::ShownOutput(std::FILE *to) : m_to(to)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 ShownOutput::writeData(const char *bytes, qint64 count)
{
    const QString text = m_last + QString(m_decoder.decode(QByteArrayView(bytes, count)));
    const QByteArray safe = QStringView(spelt(text, m_form)).sliced(m_last.size()).toUtf8();
    m_last = lastOf(text);
    return std::fwrite(safe.constData(), 1, size_t(safe.size()), m_to) == size_t(safe.size()) ? count : -1;
}

} // namespace octoha::cli
