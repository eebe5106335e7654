#include "tests/core/pictures/drawn.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace octoha::tests {

namespace {

using Attributes = QXmlStreamAttributes;

double number(const Attributes &attributes, const char *name)
{
    return attributes.value(QLatin1String(name)).toDouble();
}

bool isBox(const Attributes &attributes)
{
    const auto stroke = attributes.value(QLatin1String("stroke"));
    return stroke == u"#0b5cad" || stroke == u"#a34300";
}

DrawnText textOf(const Attributes &attributes, const QString &words)
{
    const double size = number(attributes, "font-size"), y = number(attributes, "y");
    const bool bold = attributes.value(QLatin1String("font-weight")) == u"bold";
    const double width = textWidth(words, bold ? Weight::Bold : Weight::Book) * size;
    const auto anchor = attributes.value(QLatin1String("text-anchor"));
    const double left = number(attributes, "x") - (anchor == u"end" ? width : anchor == u"middle" ? width / 2 : 0);
    return {{left, y - size, width, size}, words, {}};
}

void readGroup(QXmlStreamReader &reader, Drawn &drawn);

void readElement(QXmlStreamReader &reader, Drawn &drawn)
{
    const QString name = reader.name().toString();
    const Attributes attributes = reader.attributes();
    if (!drawn.elements.contains(name))
        drawn.elements.append(name);
    if (name == QLatin1String("svg"))
        drawn.size = {number(attributes, "width"), number(attributes, "height")};
    else if (name == QLatin1String("title"))
        drawn.title = reader.readElementText();
    else if (name == QLatin1String("desc"))
        drawn.description = reader.readElementText();
    else if (name == QLatin1String("rect") && isBox(attributes))
        drawn.boxes.append({number(attributes, "x"), number(attributes, "y"), number(attributes, "width"),
            number(attributes, "height")});
    else if (name == QLatin1String("text"))
        drawn.texts.append(textOf(attributes, reader.readElementText()));
    else if (name == QLatin1String("g"))
        readGroup(reader, drawn);
}

/// A box and the texts in it.
void readGroup(QXmlStreamReader &reader, Drawn &drawn)
{
    const qsizetype first = drawn.texts.size(), boxes = drawn.boxes.size();
    while (reader.readNextStartElement()) {
        readElement(reader, drawn);
        if (reader.isStartElement())
            reader.skipCurrentElement();
    }
    for (qsizetype i = first; drawn.boxes.size() > boxes && i < drawn.texts.size(); ++i)
        drawn.texts[i].box = drawn.boxes.last();
}

QString faultOfText(const Drawn &drawn, qsizetype index)
{
    const DrawnText &text = drawn.texts[index];
    if (!text.box.isNull() && !text.box.contains(text.area))
        return QStringLiteral("leaves its box: ") + text.words;
    const QRectF page = QRectF({0, 0}, drawn.size);
    if (!page.contains(text.area))
        return QStringLiteral("leaves the page: ") + text.words;
    for (const QRectF &box : drawn.boxes) {
        if (!box.contains(text.area) && box.intersects(text.area))
            return QStringLiteral("crosses the edge of a box: ") + text.words;
    }
    for (qsizetype other = index + 1; other < drawn.texts.size(); ++other) {
        if (text.area.intersects(drawn.texts[other].area))
            return QStringLiteral("overlap: ") + text.words + QStringLiteral(" | ") + drawn.texts[other].words;
    }
    return {};
}

QString faultOfBox(const Drawn &drawn, qsizetype index)
{
    if (!QRectF({0, 0}, drawn.size).contains(drawn.boxes[index]))
        return QStringLiteral("a box leaves the page");
    const auto others = drawn.boxes.sliced(index + 1);
    const bool overlaps = std::any_of(
        others.cbegin(), others.cend(), [&](const QRectF &other) { return other.intersects(drawn.boxes[index]); });
    return overlaps ? QStringLiteral("two boxes overlap") : QString();
}

} // namespace

QString Drawn::words() const
{
    QString all;
    for (const DrawnText &text : texts)
        all += text.words;
    return all;
}

Drawn read(const QByteArray &svg)
{
    Drawn drawn;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement())
            readElement(reader, drawn);
    }
    drawn.error = reader.errorString();
    return drawn;
}

QString faultOf(const Drawn &drawn)
{
    static const QStringList known{QStringLiteral("svg"), QStringLiteral("g"), QStringLiteral("title"),
        QStringLiteral("desc"), QStringLiteral("rect"), QStringLiteral("line"), QStringLiteral("polyline"),
        QStringLiteral("circle"), QStringLiteral("text")};
    if (!drawn.error.isEmpty() || drawn.title.isEmpty() || drawn.description.isEmpty())
        return QStringLiteral("no picture with title and description: ") + drawn.error;
    for (const QString &element : drawn.elements) {
        if (!known.contains(element))
            return QStringLiteral("not drawn by QtSvg: ") + element;
    }
    QString fault;
    for (qsizetype i = 0; fault.isEmpty() && i < drawn.boxes.size(); ++i)
        fault = faultOfBox(drawn, i);
    for (qsizetype i = 0; fault.isEmpty() && i < drawn.texts.size(); ++i)
        fault = faultOfText(drawn, i);
    return fault;
}

} // namespace octoha::tests
