#include "core/export/markdown.h"

#include "core/design/hiddentext.h"

namespace octoha {

namespace {

/// Whether the character at `at` would be read as markup.
bool meansSomething(QStringView text, qsizetype at)
{
    const auto isWord = [&](qsizetype i) { return i >= 0 && i < text.size() && text[i].isLetterOrNumber(); };
    switch (text[at].unicode()) {
    case u'\\':
    case u'`':
    case u'*':
    case u'[':
    case u']':
    case u'<':
    case u'>':
    case u'|':
    case u'&':
    case u'~':
        return true;
    case u'#':
    case u'+':
    case u'-':
    case u'=':
        return at == 0;
    // Many readers make links of bare addresses; a text is none.
    case u':':
        return at == 0 || text.sliced(at).startsWith(u"://");
    case u'.':
        return text.first(at).endsWith(u"www", Qt::CaseInsensitive);
    // Inside a word an underscore is a letter; at its edge it begins emphasis.
    case u'_':
        return !(isWord(at - 1) && isWord(at + 1));
    default:
        return false;
    }
}

/// Where the mark of "1. a" or "1) a" stands, which would begin a numbered list; -1 where there is none.
qsizetype numberMark(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] >= u'0' && text[at] <= u'9')
        ++at;
    const auto ends = [&](qsizetype i) { return i == text.size() || (text[i] < QChar(128) && text[i].isSpace()); };
    return at > 0 && at < text.size() && (text[at] == u'.' || text[at] == u')') && ends(at + 1) ? at : -1;
}

void addEscaped(QString &out, QStringView text)
{
    const qsizetype mark = numberMark(text);
    qsizetype written = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i != mark && !meansSomething(text, i))
            continue;
        out.append(text.sliced(written, i - written)).append(u'\\');
        written = i;
    }
    out += text.sliced(written);
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

/// Writes each block to the end of one text: thousands of cells are not put together out of pieces first.
struct Renderer {
    QString &out;

    void add(QLatin1StringView markup) const { out += markup; }
    void oneLine(const QString &text) const { addEscaped(out, shownText(text).simplified()); }
    void row(const QStringList &cells) const
    {
        out += u'|';
        for (const QString &cell : cells) {
            out += u' ';
            oneLine(cell);
            add(QLatin1StringView(" |"));
        }
        out += u'\n';
    }
    void ruler(const plan::Table &table) const
    {
        out += u'|';
        for (qsizetype i = 0; i < table.headers.size(); ++i)
            add(QLatin1StringView(table.isNumber.value(i) ? " ---: |" : " --- |"));
        out += u'\n';
    }
    void line(QLatin1StringView before, const QString &text) const
    {
        add(before);
        oneLine(text);
        out += u'\n';
    }

    void operator()(const plan::Heading &heading) const
    {
        out += QString(heading.level, u'#');
        line(QLatin1StringView(" "), heading.text);
    }
    void operator()(const plan::Paragraph &paragraph) const
    {
        const bool marked
            = paragraph.tone == plan::Paragraph::Tone::Note || paragraph.tone == plan::Paragraph::Tone::Warning;
        line(QLatin1StringView(marked ? "> " : ""), paragraph.text);
    }
    void operator()(const plan::Bullets &bullets) const
    {
        int number = 0;
        for (const QString &item : bullets.items) {
            if (bullets.numbered)
                out += QString::number(++number);
            line(QLatin1StringView(bullets.numbered ? ". " : "- "), item);
        }
    }
    void operator()(const plan::Table &table) const
    {
        if (!table.caption.isEmpty()) {
            add(QLatin1StringView("**"));
            oneLine(table.caption);
            add(QLatin1StringView("**\n\n"));
        }
        row(table.headers);
        ruler(table);
        for (const QStringList &cells : table.rows)
            row(cells);
    }
    void operator()(const plan::Code &code) const
    {
        const QString fence = fenceFor(code.text);
        out += fence + code.language + u'\n' + shownText(code.text) + u'\n' + fence + u'\n';
    }
    void operator()(const plan::Picture &picture) const
    {
        // Markdown holds no picture in itself: what is no file of the bundle is told in words, and stands in the
        // tables.
        if (picture.file.isEmpty()) {
            oneLine(picture.description);
            return add(QLatin1StringView("\n"));
        }
        add(QLatin1StringView("!["));
        oneLine(picture.description);
        out += QLatin1StringView("](") + picture.file + QLatin1StringView(")\n");
    }
    void operator()(const plan::Link &link) const
    {
        add(QLatin1StringView("- ["));
        oneLine(link.text);
        out += QLatin1StringView("](<") + QString(link.url).remove(u'>').remove(u'<') + QLatin1StringView(">)");
        line(QLatin1StringView(link.after.isEmpty() ? "" : " "), link.after);
    }
    void operator()(const plan::Checklist &list) const
    {
        for (const QString &item : list.items)
            line(QLatin1StringView("- [ ] "), item);
    }
    void operator()(const plan::PageBreak &) const { add(QLatin1StringView("---\n")); }
};

} // namespace

QString escapedForMarkdown(const QString &text)
{
    QString escaped;
    addEscaped(escaped, text);
    return escaped;
}

QByteArray toMarkdown(const plan::Document &document)
{
    QString text;
    const Renderer renderer{text};
    for (const plan::Block &block : document.blocks) {
        const bool chapter = std::holds_alternative<plan::Heading>(block) && std::get<plan::Heading>(block).level <= 2;
        std::visit(renderer, block);
        text += u'\n';
        if (chapter && document.draft) {
            renderer.add(QLatin1StringView("> **"));
            renderer.oneLine(document.draftText);
            renderer.add(QLatin1StringView("**\n\n"));
        }
    }
    return text.trimmed().toUtf8() + '\n';
}

} // namespace octoha
