#include "core/pictures/textwidth.h"

#include "core/pictures/advances.h"

#include <algorithm>

namespace octoha {

namespace {

/// Thousandths of the font's size.
int advanceOf(QChar c, Weight weight)
{
    if (c >= QChar(advances::first) && c <= QChar(advances::last)) {
        const auto &table = weight == Weight::Bold ? advances::bold : advances::book;
        const int width = table[c.unicode() - advances::first];
        return width > 0 ? width : advances::others[int(weight)];
    }
    const auto sign = std::find_if(std::begin(advances::signs), std::end(advances::signs),
        [c](const advances::Sign &one) { return c == QChar(one.character); });
    return sign != std::end(advances::signs) ? sign->width[int(weight)] : advances::others[int(weight)];
}

constexpr double reserve = 1.1 / 1000; ///< A tenth more, of thousandths.

/// How many characters from the front fit; a pair of surrogates stays together.
qsizetype fitting(QStringView text, double width, Weight weight)
{
    qsizetype count = 0;
    for (double sum = 0; count < text.size(); ++count) {
        sum += advanceOf(text[count], weight) * reserve;
        if (sum > width)
            break;
    }
    return count > 0 && count < text.size() && text[count - 1].isHighSurrogate() ? count - 1 : count;
}

/// How much of the text goes into the first line: up to the last good place, else as much as fits; at least one
/// character.
qsizetype firstLine(QStringView text, double width, Weight weight)
{
    static const QString places = QStringLiteral(" .-/\\:");
    const qsizetype fits = fitting(text, width, weight);
    if (fits == text.size())
        return fits;
    for (qsizetype good = fits; good > fits / 2; --good) {
        if (places.contains(text[good - 1]))
            return good;
    }
    return std::max<qsizetype>(fits, text.size() > 1 && text[0].isHighSurrogate() ? 2 : 1);
}

} // namespace

double textWidth(QStringView text, Weight weight)
{
    int sum = 0;
    for (const QChar c : text)
        sum += advanceOf(c, weight);
    return sum * reserve;
}

QString fittedText(const QString &text, double width, Weight weight)
{
    if (textWidth(text, weight) <= width)
        return text;
    const double room = width - advanceOf(u'…', weight) * reserve;
    return text.left(fitting(text, room, weight)) + u'…';
}

QStringList wrappedText(const QString &text, double width, int most, Weight weight)
{
    QStringList lines;
    QString rest = text;
    while (!rest.isEmpty() && lines.size() < most) {
        const bool isLast = lines.size() == most - 1;
        const qsizetype length = isLast ? rest.size() : firstLine(rest, width, weight);
        lines.append(isLast ? fittedText(rest, width, weight) : rest.left(length));
        rest.remove(0, length);
    }
    return lines;
}

} // namespace octoha
