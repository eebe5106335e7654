#include "core/export/canvas.h"

#include "core/export/textwidth.h"

#include <algorithm>

namespace octoha {

namespace {

constexpr double titleSize = 13, lineSize = 11, padding = 8, lineHeight = 15;

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

QString rectangle(const QRectF &area, const QByteArray &fill, const QByteArray &stroke, bool dashed)
{
    return QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" rx=\"4\" fill=\"%5\" stroke=\"%6\"%7/>\n")
        .arg(number(area.x()), number(area.y()), number(area.width()), number(area.height()), QString::fromLatin1(fill), QString::fromLatin1(stroke),
            dashed ? QStringLiteral(" stroke-dasharray=\"5 4\"") : QString());
}

QString textElement(QPointF at, const QString &words, double size, const QByteArray &colour, const char *weight)
{
    return QStringLiteral("<text x=\"%1\" y=\"%2\" font-size=\"%3\" font-weight=\"%4\" fill=\"%5\">")
               .arg(number(at.x()), number(at.y()), number(size), QLatin1String(weight), QString::fromLatin1(colour))
        + words.toHtmlEscaped() + QLatin1String("</text>\n");
}

/// One line of a box.
struct BoxLine {
    QString words;
    bool isTitle;
};

QList<BoxLine> boxLines(const QString &title, const QStringList &lines, double width)
{
    constexpr int most = 3;
    const double room = width - 2 * padding;
    QList<BoxLine> all;
    // Bold letters are wider than the table says; a tenth less room makes up for it.
    for (const QString &words : wrappedText(title, room * 0.9 / titleSize, most))
        all.append({words, true});
    for (const QString &line : lines) {
        for (const QString &words : wrappedText(line, room / lineSize, most))
            all.append({words, false});
    }
    return all;
}

} // namespace

Canvas::Canvas(const DiagramTheme &theme, QString title, QString description) : m_theme(theme), m_title(std::move(title)), m_description(std::move(description)) {}

double Canvas::boxHeight(const QString &title, const QStringList &lines, double width)
{
    return 2 * padding + titleSize + double(std::max<qsizetype>(1, boxLines(title, lines, width).size()) - 1) * lineHeight;
}

void Canvas::box(const QRectF &area, const QString &title, const QStringList &lines, bool dashed)
{
    m_boxes += rectangle(area, m_theme.box, m_theme.accent, dashed);
    double y = area.y() + padding + titleSize;
    for (const BoxLine &line : boxLines(title, lines, area.width())) {
        const QPointF at(area.x() + padding, y);
        m_boxes += line.isTitle ? textElement(at, line.words, titleSize, m_theme.text, "bold") : textElement(at, line.words, lineSize, m_theme.muted, "normal");
        y += lineHeight;
    }
}

void Canvas::frame(const QRectF &area, const QString &name)
{
    m_frames += rectangle(area, m_theme.ground, m_theme.line, true);
    if (!name.isEmpty())
        m_frames += textElement({area.x() + padding, area.y() + padding + lineSize}, fittedText(name, (area.width() - 2 * padding) / lineSize), lineSize, m_theme.muted, "normal");
}

void Canvas::link(QPointF from, QPointF to, const QString &label)
{
    m_lines += QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" stroke=\"%5\"/>\n").arg(number(from.x()), number(from.y()), number(to.x()), number(to.y()), QString::fromLatin1(m_theme.muted));
    if (label.isEmpty())
        return;
    const double width = textWidth(label) * lineSize + padding;
    const QPointF middle = (from + to) / 2;
    const QRectF ground(middle.x() - width / 2, middle.y() - lineHeight / 2, width, lineHeight);
    m_labels += rectangle(ground, m_theme.ground, m_theme.ground, false);
    m_labels += textElement({ground.x() + padding / 2, ground.bottom() - 4}, label, lineSize, m_theme.text, "normal");
}

QByteArray Canvas::svg(QSizeF size) const
{
    const QString head = QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\" role=\"img\" font-family=\"DejaVu Sans, Noto Sans, Segoe UI, sans-serif\">\n")
                             .arg(QString::number(int(size.width())), QString::number(int(size.height())));
    const QString ground = QStringLiteral("<rect width=\"%1\" height=\"%2\" fill=\"%3\"/>\n").arg(QString::number(int(size.width())), QString::number(int(size.height())), QString::fromLatin1(m_theme.ground));
    const QString markElement = m_mark.isEmpty() ? QString() : textElement({padding, padding + titleSize / 2}, fittedText(m_mark, (size.width() - 2 * padding) / titleSize), titleSize, m_theme.text, "bold");
    return (head + QLatin1String("<title>") + m_title.toHtmlEscaped() + QLatin1String("</title>\n<desc>") + m_description.toHtmlEscaped() + QLatin1String("</desc>\n") + ground + m_frames
        + m_lines + m_labels + m_boxes + markElement + QLatin1String("</svg>\n"))
        .toUtf8();
}

} // namespace octoha
