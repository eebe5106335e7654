#include "core/export/html.h"

#include "core/design/hiddentext.h"

#include <QFile>

namespace octoha {

namespace {

struct Attribute {
    const char *name;
    QString value;
};
using Attributes = QList<Attribute>;

/// Writes each block to the end of one text: thousands of cells are not put together out of pieces first.
struct Renderer {
    QString &out;

    void add(QLatin1StringView markup) const { out += markup; }
    void text(QStringView words) const;
    void open(const char *element, const Attributes &attributes = {}) const;
    void close(const char *element) const;
    void element(const char *name, const QString &words, const Attributes &attributes = {}) const;
    void items(const QStringList &items, const QString &before = {}) const;
    void row(const char *element, const QStringList &texts, const QList<bool> &isNumber) const;

    void operator()(const plan::Heading &heading) const
    {
        const QByteArray name = "h" + QByteArray::number(std::clamp(heading.level, 1, 6));
        element(name.constData(), heading.text,
            heading.anchor.isEmpty() ? Attributes() : Attributes{{"id", heading.anchor}});
    }
    void operator()(const plan::Paragraph &paragraph) const
    {
        static constexpr const char *names[] = {"", "note", "warning", "muted"};
        const QString tone = QLatin1String(names[int(paragraph.tone)]);
        element("p", paragraph.text, tone.isEmpty() ? Attributes() : Attributes{{"class", tone}});
    }
    void operator()(const plan::Bullets &bullets) const
    {
        open(bullets.numbered ? "ol" : "ul");
        items(bullets.items);
        close(bullets.numbered ? "ol" : "ul");
    }
    void operator()(const plan::Table &table) const
    {
        add(QLatin1StringView("<table>"));
        if (!table.caption.isEmpty())
            element("caption", table.caption);
        add(QLatin1StringView("<thead>"));
        row("th", table.headers, table.isNumber);
        add(QLatin1StringView("</thead><tbody>"));
        for (const QStringList &cells : table.rows)
            row("td", cells, table.isNumber);
        add(QLatin1StringView("</tbody></table>"));
    }
    void operator()(const plan::Code &code) const
    {
        open("pre");
        element("code", code.text);
        close("pre");
    }
    void operator()(const plan::Picture &picture) const
    {
        // Our own drawing; the declaration in front of it has no place inside a page.
        const QString svg = QString::fromUtf8(picture.svg);
        open("figure");
        out += QStringView(svg).mid(std::max<qsizetype>(0, svg.indexOf(QLatin1String("<svg"))));
        element("figcaption", picture.description);
        close("figure");
    }
    void operator()(const plan::Link &link) const
    {
        open("p", {{"class", QStringLiteral("source")}});
        element("a", link.text, {{"href", link.url}});
        out += u' ';
        text(link.after);
        close("p");
    }
    void operator()(const plan::Checklist &list) const
    {
        open("ul", {{"class", QStringLiteral("checklist")}});
        items(list.items, QStringLiteral("☐ "));
        close("ul");
    }
    void operator()(const plan::PageBreak &) const { add(QLatin1StringView("<div class=\"page\"></div>")); }
};

/// What stands for a character that means something to HTML; empty for any other.
QLatin1StringView entityFor(QChar c)
{
    switch (c.unicode()) {
    case u'<':
        return QLatin1StringView("&lt;");
    case u'>':
        return QLatin1StringView("&gt;");
    case u'&':
        return QLatin1StringView("&amp;");
    case u'"':
        return QLatin1StringView("&quot;");
    default:
        return {};
    }
}

/// The words as themselves, also within the quotes of an attribute; what nobody would see of them is shown.
void Renderer::text(QStringView words) const
{
    if (hiddenIn(words) >= 0)
        return text(shownText(words.toString()));
    qsizetype written = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QLatin1StringView name = entityFor(words[i]);
        if (name.isEmpty())
            continue;
        out += words.sliced(written, i - written);
        add(name);
        written = i + 1;
    }
    out += words.sliced(written);
}

void Renderer::open(const char *element, const Attributes &attributes) const
{
    out += u'<';
    add(QLatin1StringView(element));
    for (const Attribute &attribute : attributes) {
        out += u' ';
        add(QLatin1StringView(attribute.name));
        add(QLatin1StringView("=\""));
        text(attribute.value);
        out += u'"';
    }
    out += u'>';
}

void Renderer::close(const char *element) const
{
    add(QLatin1StringView("</"));
    add(QLatin1StringView(element));
    out += u'>';
}

void Renderer::element(const char *name, const QString &words, const Attributes &attributes) const
{
    open(name, attributes);
    text(words);
    close(name);
}

void Renderer::items(const QStringList &items, const QString &before) const
{
    out += u'\n';
    for (const QString &item : items) {
        open("li");
        out += before;
        text(item);
        close("li");
        out += u'\n';
    }
}

void Renderer::row(const char *element, const QStringList &texts, const QList<bool> &isNumber) const
{
    const Attributes plain = QLatin1StringView(element) == QLatin1StringView("th")
        ? Attributes{{"scope", QStringLiteral("col")}}
        : Attributes();
    const Attributes number = plain + Attributes{{"class", QStringLiteral("number")}};
    open("tr");
    for (qsizetype i = 0; i < texts.size(); ++i)
        this->element(element, texts.at(i), isNumber.value(i) ? number : plain);
    close("tr");
    out += u'\n';
}

QString style()
{
    QFile file(QStringLiteral(":/octoha/plan/plan.css"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void addHead(const Renderer &to, const plan::Document &document)
{
    to.add(QLatin1StringView(
        "<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"));
    to.add(QLatin1StringView(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"));
    to.element("title", document.title);
    to.out += QLatin1StringView("\n<style>\n") + style() + QLatin1StringView("</style>\n</head>\n");
}

} // namespace

QByteArray toHtml(const plan::Document &document)
{
    QString page;
    const Renderer to{page};
    to.add(QLatin1StringView("<!DOCTYPE html>\n"));
    to.open("html", {{"lang", document.language}});
    page += u'\n';
    addHead(to, document);
    to.add(QLatin1StringView("<body>\n<main>\n"));
    if (document.draft)
        to.element("div", document.draftText, {{"class", QStringLiteral("draft")}});
    for (const plan::Block &block : document.blocks) {
        std::visit(to, block);
        page += u'\n';
    }
    to.add(QLatin1StringView("</main>\n</body>\n</html>\n"));
    return page.toUtf8();
}

} // namespace octoha
