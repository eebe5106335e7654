#include "core/export/markdown.h"

namespace octoha {

namespace {

QString oneLine(const QString &text)
{
    return escapedForMarkdown(text.simplified());
}

/// A fence longer than any run of backticks inside.
QString fenceFor(const QString &text)
{
    int longest = 0, run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return QString(std::max(3, longest + 1), u'`');
}

QString tableRow(const QStringList &cells)
{
    QString line = QStringLiteral("|");
    for (const QString &cell : cells)
        line += u' ' + oneLine(cell) + QLatin1String(" |");
    return line + u'\n';
}

QString rulerOf(const plan::Table &table)
{
    QString line = QStringLiteral("|");
    for (qsizetype i = 0; i < table.headers.size(); ++i)
        line += table.isNumber.value(i) ? QLatin1String(" ---: |") : QLatin1String(" --- |");
    return line + u'\n';
}

struct Renderer {
    QString operator()(const plan::Heading &heading) const { return QString(heading.level, u'#') + u' ' + oneLine(heading.text) + u'\n'; }
    QString operator()(const plan::Paragraph &paragraph) const
    {
        const bool marked = paragraph.tone == plan::Paragraph::Tone::Note || paragraph.tone == plan::Paragraph::Tone::Warning;
        return (marked ? QStringLiteral("> ") : QString()) + oneLine(paragraph.text) + u'\n';
    }
    QString operator()(const plan::Bullets &bullets) const
    {
        QString text;
        int number = 0;
        for (const QString &item : bullets.items)
            text += (bullets.numbered ? QString::number(++number) + QLatin1String(". ") : QStringLiteral("- ")) + oneLine(item) + u'\n';
        return text;
    }
    QString operator()(const plan::Table &table) const
    {
        QString text = table.caption.isEmpty() ? QString() : QStringLiteral("**") + oneLine(table.caption) + QLatin1String("**\n\n");
        text += tableRow(table.headers) + rulerOf(table);
        for (const QStringList &row : table.rows)
            text += tableRow(row);
        return text;
    }
    QString operator()(const plan::Code &code) const
    {
        const QString fence = fenceFor(code.text);
        return fence + code.language + u'\n' + code.text + u'\n' + fence + u'\n';
    }
    QString operator()(const plan::Picture &picture) const { return QStringLiteral("![%1](diagram.svg)\n").arg(oneLine(picture.description)); }
    QString operator()(const plan::Link &link) const
    {
        return QStringLiteral("- [%1](<%2>)%3\n").arg(oneLine(link.text), QString(link.url).remove(u'>').remove(u'<'), link.after.isEmpty() ? QString() : u' ' + oneLine(link.after));
    }
    QString operator()(const plan::Checklist &list) const
    {
        QString text;
        for (const QString &item : list.items)
            text += QStringLiteral("- [ ] ") + oneLine(item) + u'\n';
        return text;
    }
    QString operator()(const plan::PageBreak &) const { return QStringLiteral("---\n"); }
};

} // namespace

QString escapedForMarkdown(const QString &text)
{
    static const QString special = QStringLiteral("\\`*_{}[]<>()#+!|~&");
    QString escaped;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool startsList = i == 0 && (c == u'-' || c == u'=' || c == u':');
        if (startsList || special.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    // "1." at the start would begin a numbered list.
    qsizetype digits = 0;
    while (digits < escaped.size() && escaped.at(digits).isDigit())
        ++digits;
    return digits > 0 && digits < escaped.size() && escaped.at(digits) == u'.' ? escaped.insert(digits, u'\\') : escaped;
}

QByteArray toMarkdown(const plan::Document &document)
{
    QString text;
    for (const plan::Block &block : document.blocks) {
        const bool chapter = std::holds_alternative<plan::Heading>(block) && std::get<plan::Heading>(block).level <= 2;
        text += std::visit(Renderer(), block) + u'\n';
        if (chapter && document.draft)
            text += QStringLiteral("> **") + oneLine(document.draftText) + QLatin1String("**\n\n");
    }
    return text.trimmed().toUtf8() + '\n';
}

} // namespace octoha
