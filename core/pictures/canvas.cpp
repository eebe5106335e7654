#include "core/pictures/canvas.h"

#include "core/design/hiddentext.h"

#include <algorithm>
#include <array>

namespace octoha {

namespace {

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

QString dashes(bool dashed)
{
    return dashed ? QStringLiteral(" stroke-dasharray=\"5 4\"") : QString();
}

QString areaOf(const QRectF &area)
{
    return QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\"")
        .arg(number(area.x()), number(area.y()), number(area.width()), number(area.height()));
}

QString lineElement(QPointF from, QPointF to, const QByteArray &colour, bool dashed)
{
    return QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" stroke=\"%5\"%6/>\n")
        .arg(number(from.x()), number(from.y()), number(to.x()), number(to.y()), QString::fromLatin1(colour),
            dashes(dashed));
}

QString rectangle(const QRectF &area, const QByteArray &fill, const QByteArray &stroke, bool dashed)
{
    return areaOf(area)
        + QStringLiteral(" rx=\"4\" fill=\"%1\" stroke=\"%2\"%3/>\n")
              .arg(QString::fromLatin1(fill), QString::fromLatin1(stroke), dashes(dashed));
}

/// What XML 1.0 has no way to say becomes the sign for it.
QString escaped(const QString &words)
{
    QString text = words.toHtmlEscaped();
    for (QChar &c : text) {
        const bool isControl = c < u' ' && c != u'\t' && c != u'\n';
        if (isControl || c == QChar(0xFFFE) || c == QChar(0xFFFF))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

QString textElement(QPointF at, const QString &words, const Canvas::Look &look)
{
    static constexpr std::array<const char *, 3> anchors = {"", " text-anchor=\"middle\"", " text-anchor=\"end\""};
    return QStringLiteral("<text x=\"%1\" y=\"%2\" font-size=\"%3\" font-weight=\"%4\" fill=\"%5\"%6>")
               .arg(number(at.x()), number(at.y()), number(look.size),
                   look.weight == Weight::Bold ? QLatin1String("bold") : QLatin1String("normal"),
                   QString::fromLatin1(look.colour), QLatin1String(anchors[size_t(look.align)]))
        + escaped(words) + QLatin1String("</text>\n");
}

/// One line of a box.
struct BoxLine {
    QString words;
    bool isTitle;
};

QList<BoxLine> boxLines(const QString &title, const QStringList &lines, double width)
{
    constexpr int most = 3;
    const double room = width - 2 * Canvas::padding;
    QList<BoxLine> all;
    for (const QString &words : wrappedText(shownLine(title), room / Canvas::titleSize, most, Weight::Bold))
        all.append({words, true});
    for (const QString &line : lines) {
        for (const QString &words : wrappedText(shownLine(line), room / Canvas::textSize, most))
            all.append({words, false});
    }
    return all;
}

} // namespace

Canvas::Canvas(const PictureTheme &theme, const QString &title, const QString &description)
    : m_theme(theme),
      m_title(shownText(title)),
      m_description(shownText(description))
{ }

double Canvas::boxHeight(const QString &title, const QStringList &lines, double width)
{
    return 2 * padding + titleSize
        + double(std::max<qsizetype>(1, boxLines(title, lines, width).size()) - 1) * lineHeight;
}

void Canvas::box(
    const QRectF &area, const QString &title, const QStringList &lines, bool dashed, const QByteArray &border)
{
    m_boxes += QLatin1String("<g>\n") + rectangle(area, m_theme.box, border, dashed);
    double y = area.y() + padding + titleSize;
    for (const BoxLine &line : boxLines(title, lines, area.width())) {
        const Look look = line.isTitle ? Look{m_theme.text, titleSize, Weight::Bold} : Look{m_theme.muted};
        m_boxes += textElement({area.x() + padding, y}, line.words, look);
        y += lineHeight;
    }
    m_boxes += QLatin1String("</g>\n");
}

void Canvas::frame(const QRectF &area, const QString &name)
{
    m_frames += rectangle(area, m_theme.ground, m_theme.line, true);
    if (!name.isEmpty())
        m_frames += textElement({area.x() + padding, area.y() + padding + textSize},
            fittedText(shownLine(name), (area.width() - 2 * padding) / textSize), {m_theme.muted});
}

void Canvas::link(QPointF from, QPointF to, const QString &label)
{
    stroke(from, to, m_theme.muted);
    if (label.isEmpty())
        return;
    const QString words = fittedText(shownLine(label), linkRoom / textSize);
    const double width = textWidth(words) * textSize + padding;
    const QPointF middle = (from + to) / 2;
    const QRectF ground(middle.x() - width / 2, middle.y() - lineHeight / 2, width, lineHeight);
    m_labels += rectangle(ground, m_theme.ground, m_theme.ground, false);
    m_labels += textElement({ground.x() + padding / 2, ground.bottom() - 4}, words, {m_theme.text});
}

void Canvas::fill(const QRectF &area, const QByteArray &colour, double opacity)
{
    const QString thin = opacity < 1 ? QStringLiteral(" fill-opacity=\"%1\"").arg(QString::number(opacity)) : QString();
    m_shapes += areaOf(area) + QStringLiteral(" fill=\"%1\"%2/>\n").arg(QString::fromLatin1(colour), thin);
}

void Canvas::grid(QPointF from, QPointF to)
{
    m_frames += lineElement(from, to, m_theme.line, false);
}

void Canvas::stroke(QPointF from, QPointF to, const QByteArray &colour, bool dashed)
{
    m_lines += lineElement(from, to, colour, dashed);
}

void Canvas::curve(const QList<QPointF> &points, const QByteArray &colour)
{
    QString places;
    for (const QPointF &point : points)
        places += number(point.x()) + u',' + number(point.y()) + u' ';
    m_lines += QStringLiteral("<polyline points=\"%1\" fill=\"none\" stroke=\"%2\" stroke-width=\"1.5\"/>\n")
                   .arg(places.trimmed(), QString::fromLatin1(colour));
}

void Canvas::dot(QPointF at, double radius, const QByteArray &colour, bool hollow)
{
    m_lines += QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"%3\" fill=\"%4\" stroke=\"%5\" stroke-width=\"2\"/>\n")
                   .arg(number(at.x()), number(at.y()), number(radius),
                       QString::fromLatin1(hollow ? m_theme.ground : colour), QString::fromLatin1(colour));
}

void Canvas::text(QPointF at, const QString &words, const Look &look)
{
    if (!words.isEmpty())
        m_boxes += textElement(at, shownLine(words), look);
}

QByteArray Canvas::svg(QSizeF size) const
{
    const QString head = QStringLiteral(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\" "
        "role=\"img\" font-family=\"DejaVu Sans, Noto Sans, Segoe UI, sans-serif\">\n")
                             .arg(QString::number(int(size.width())), QString::number(int(size.height())));
    const QString ground = QStringLiteral("<rect width=\"%1\" height=\"%2\" fill=\"%3\"/>\n")
                               .arg(QString::number(int(size.width())), QString::number(int(size.height())),
                                   QString::fromLatin1(m_theme.ground));
    const Look big{m_theme.text, titleSize, Weight::Bold};
    const QString markElement = m_mark.isEmpty()
        ? QString()
        : textElement({padding, padding + titleSize / 2},
            fittedText(m_mark, (size.width() - 2 * padding) / titleSize, Weight::Bold), big);
    return (head + QLatin1String("<title>") + escaped(m_title) + QLatin1String("</title>\n<desc>")
        + escaped(m_description) + QLatin1String("</desc>\n") + ground + m_frames + m_shapes + m_lines + m_labels
        + m_boxes + markElement + QLatin1String("</svg>\n"))
        .toUtf8();
}

} // namespace octoha
