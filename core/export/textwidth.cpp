#include "core/export/textwidth.h"

#include <algorithm>
#include <iterator>

namespace octoha {

namespace {

/// Advance widths of DejaVu Sans 2.37 from space to tilde, in thousandths of the font's size.
constexpr int advances[] = {
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531,
    1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500,
    500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838};
constexpr int widest = 1000;

int advanceOf(QChar c)
{
    const int index = c.unicode() - u' ';
    return index >= 0 && index < int(std::size(advances)) ? advances[index] : widest;
}

} // namespace

double textWidth(const QString &text)
{
    int sum = 0;
    for (const QChar c : text)
        sum += advanceOf(c);
    return sum * 1.1 / 1000;
}

QString fittedText(const QString &text, double width)
{
    if (textWidth(text) <= width)
        return text;
    QString shorter = text;
    while (!shorter.isEmpty() && textWidth(shorter + u'…') > width) {
        shorter.chop(1);
        if (!shorter.isEmpty() && shorter.back().isHighSurrogate())
            shorter.chop(1);
    }
    return shorter + u'…';
}

namespace {

/// How much of the text goes into the first line: up to the last good place, else as much as fits; at least one character.
qsizetype firstLine(const QString &text, double width)
{
    static const QString places = QStringLiteral(" .-/\\:");
    qsizetype fits = 0, good = 0;
    while (fits < text.size() && textWidth(text.left(fits + 1)) <= width) {
        ++fits;
        if (places.contains(text.at(fits - 1)))
            good = fits;
    }
    if (fits == text.size())
        return fits;
    if (good > fits / 2)
        return good;
    const bool splitsPair = fits > 0 && text.at(fits - 1).isHighSurrogate();
    return std::max<qsizetype>(splitsPair ? fits - 1 : fits, 1);
}

} // namespace

QStringList wrappedText(const QString &text, double width, int most)
{
    QStringList lines;
    QString rest = text;
    while (!rest.isEmpty() && lines.size() < most) {
        const bool isLast = lines.size() == most - 1;
        const qsizetype length = isLast ? rest.size() : firstLine(rest, width);
        lines.append(isLast ? fittedText(rest, width) : rest.left(length));
        rest.remove(0, length);
    }
    return lines;
}

} // namespace octoha
