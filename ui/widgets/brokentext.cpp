#include "ui/widgets/brokentext.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

namespace octoha {

namespace {
constexpr qreal widest = 1e5; // More than any line here takes; Qt counts in 26 bits.
}

bool BrokenText::isSimple(const QString &text)
{
    const auto isLatin = [](QChar c) { return c < u'\u0250' || (c >= u'\u2010' && c <= u'\u2026'); };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isLatin);
}

void BrokenText::measure(const QString &text, const QFont &font)
{
    m_words.clear();
    m_leading = std::max(0.0, QFontMetricsF(font).leading());
    const QString lines = QString(text).replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(lines, font);
    QTextOption option;
    option.setWrapMode(QTextOption::ManualWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(widest);
        m_lineHeight = line.height();
        addWords(line, QStringView(lines).sliced(line.textStart(), line.textLength()), QFontMetricsF(font));
    }
    layout.endLayout();
}

void BrokenText::addWords(const QTextLine &line, QStringView text, const QFontMetricsF &metrics)
{
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text.data(), text.size());
    qsizetype start = 0;
    do {
        const qsizetype next = breaks.toNextBoundary() > 0 ? breaks.position() : text.size();
        qsizetype end = next;
        while (end > start && text[end - 1].isSpace())
            --end;
        // A letter that reaches over its own width must fit as well.
        const qreal beyond = end > start ? std::max(0.0, -metrics.rightBearing(text[end - 1])) : 0;
        m_words.append({line.cursorToX(line.textStart() + int(start)),
            line.cursorToX(line.textStart() + int(end)) + beyond, start == 0});
        start = next;
    } while (start < text.size());
}

qreal BrokenText::heightFor(qreal width) const
{
    qsizetype lines = 0;
    qreal lineStart = 0;
    for (const Word &word : m_words) {
        if (!word.isFirst && word.end - lineStart <= width)
            continue;
        ++lines;
        lineStart = word.start;
    }
    return qreal(lines) * m_lineHeight + qreal(std::max(qsizetype(0), lines - 1)) * m_leading;
}

} // namespace octoha
