#include "core/export/markdown.h"

#include <QRegularExpression>

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
    QString operator()(const plan::Picture &picture) const
    {
        // Markdown holds no picture in itself: what is no file of the bundle is told in words, and stands in the tables.
        const QString words = oneLine(picture.description);
        return picture.file.isEmpty() ? words + u'\n' : QStringLiteral("![%1](%2)\n").arg(words, picture.file);
    }
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

/// Whether the character at `at` would be read as markup.
bool meansSomething(const QString &text, qsizetype at)
{
    static const QString always = QStringLiteral("\\`*[]<>|&"), atStart = QStringLiteral("#+-=:~");
    const QChar c = text.at(at);
    if (always.contains(c) || (at == 0 && atStart.contains(c)))
        return true;
    // Inside a word an underscore is a letter; at its edge it begins emphasis.
    const auto isWord = [&](qsizetype i) { return i >= 0 && i < text.size() && text.at(i).isLetterOrNumber(); };
    return c == u'_' && !(isWord(at - 1) && isWord(at + 1));
}

} // namespace

QString escapedForMarkdown(const QString &text)
{
    QString escaped;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (meansSomething(text, i))
            escaped += u'\\';
        escaped += text.at(i);
    }
    // "1. a" at the start would begin a numbered list.
    static const QRegularExpression number(QStringLiteral("^(\\d+)([.)])(?=\\s|$)"));
    return escaped.replace(number, QStringLiteral("\\1\\\\2"));
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
