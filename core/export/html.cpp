#include "core/export/html.h"

#include <QFile>

namespace octoha {

namespace {

QString tag(const char *name, const QString &inner, const QString &attributes = {})
{
    const QLatin1String element(name);
    return u'<' + element + (attributes.isEmpty() ? QString() : u' ' + attributes) + u'>' + inner + QLatin1String("</") + element + QLatin1String(">");
}

QString attribute(const char *name, const QString &value)
{
    return QLatin1String(name) + QLatin1String("=\"") + value.toHtmlEscaped() + u'"';
}

QString listItems(const QStringList &items, const QString &before = {})
{
    QString text;
    for (const QString &item : items)
        text += tag("li", before + item.toHtmlEscaped()) + u'\n';
    return text;
}

QString cells(const char *element, const QStringList &texts, const QList<bool> &isNumber)
{
    const bool header = QLatin1String(element) == QLatin1String("th");
    QString row;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QStringList attributes;
        if (header)
            attributes.append(attribute("scope", QStringLiteral("col")));
        if (isNumber.value(i))
            attributes.append(attribute("class", QStringLiteral("number")));
        row += tag(element, texts.at(i).toHtmlEscaped(), attributes.join(u' '));
    }
    return tag("tr", row) + u'\n';
}

const char *toneClass(plan::Paragraph::Tone tone)
{
    static constexpr const char *names[] = {"", "note", "warning", "muted"};
    return names[int(tone)];
}

struct Renderer {
    QString operator()(const plan::Heading &heading) const
    {
        const QByteArray element = "h" + QByteArray::number(std::clamp(heading.level, 1, 6));
        return tag(element.constData(), heading.text.toHtmlEscaped(), heading.anchor.isEmpty() ? QString() : attribute("id", heading.anchor));
    }
    QString operator()(const plan::Paragraph &paragraph) const
    {
        const QString tone = QLatin1String(toneClass(paragraph.tone));
        return tag("p", paragraph.text.toHtmlEscaped(), tone.isEmpty() ? QString() : attribute("class", tone));
    }
    QString operator()(const plan::Bullets &bullets) const { return tag(bullets.numbered ? "ol" : "ul", u'\n' + listItems(bullets.items)); }
    QString operator()(const plan::Table &table) const
    {
        QString rows;
        for (const QStringList &row : table.rows)
            rows += cells("td", row, table.isNumber);
        const QString caption = table.caption.isEmpty() ? QString() : tag("caption", table.caption.toHtmlEscaped());
        return tag("table", caption + tag("thead", cells("th", table.headers, table.isNumber)) + tag("tbody", rows));
    }
    QString operator()(const plan::Code &code) const { return tag("pre", tag("code", code.text.toHtmlEscaped())); }
    QString operator()(const plan::Picture &picture) const
    {
        // Our own drawing; the declaration in front of it has no place inside a page.
        QString svg = QString::fromUtf8(picture.svg);
        svg.remove(0, std::max<qsizetype>(0, svg.indexOf(QLatin1String("<svg"))));
        return tag("figure", svg + tag("figcaption", picture.description.toHtmlEscaped()));
    }
    QString operator()(const plan::Link &link) const
    {
        return tag("p", tag("a", link.text.toHtmlEscaped(), attribute("href", link.url)) + u' ' + link.after.toHtmlEscaped(), attribute("class", QStringLiteral("source")));
    }
    QString operator()(const plan::Checklist &list) const
    {
        return tag("ul", u'\n' + listItems(list.items, QStringLiteral("☐ ")), attribute("class", QStringLiteral("checklist")));
    }
    QString operator()(const plan::PageBreak &) const { return QStringLiteral("<div class=\"page\"></div>"); }
};

QString style()
{
    QFile file(QStringLiteral(":/octoha/plan/plan.css"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QByteArray toHtml(const plan::Document &document)
{
    QString body;
    if (document.draft)
        body += tag("div", document.draftText.toHtmlEscaped(), attribute("class", QStringLiteral("draft")));
    for (const plan::Block &block : document.blocks)
        body += std::visit(Renderer(), block) + u'\n';
    const QString policy = QStringLiteral("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
    const QString head = QStringLiteral("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n") + policy + u'\n'
        + tag("title", document.title.toHtmlEscaped()) + u'\n' + tag("style", u'\n' + style());
    return (QStringLiteral("<!DOCTYPE html>\n<html lang=\"") + document.language.toHtmlEscaped() + QLatin1String("\">\n<head>\n") + head
        + QLatin1String("\n</head>\n<body>\n<main>\n") + body + QLatin1String("</main>\n</body>\n</html>\n"))
        .toUtf8();
}

} // namespace octoha
