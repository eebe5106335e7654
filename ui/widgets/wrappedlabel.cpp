#include "ui/widgets/wrappedlabel.h"

#include <QEvent>

#include <cmath>

namespace octoha {

WrappedLabel::WrappedLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setWordWrap(true);
}

int WrappedLabel::heightForWidth(int width) const
{
    if (m_text != text() || m_margins != contentsMargins())
        forgetHeights();
    for (const Height &known : m_heights) {
        if (known.width == width)
            return known.height;
    }
    Height &place = m_heights[m_next];
    m_next = (m_next + 1) % int(std::size(m_heights));
    place = {width, isPlain() ? plainHeight(width) : QLabel::heightForWidth(width)};
    return place.height;
}

void WrappedLabel::forgetHeights() const
{
    m_text = text();
    m_margins = contentsMargins();
    for (Height &height : m_heights)
        height = {};
    if (isPlain())
        m_broken.measure(m_text, font());
}

/// A label of something else has a letter underlined; a text with marks is laid out by the document that paints it.
bool WrappedLabel::isPlain() const
{
    return !buddy() && BrokenText::isSimple(m_text) && (textFormat() == Qt::PlainText || !Qt::mightBeRichText(m_text));
}

/// As QLabel works it out.
int WrappedLabel::plainHeight(int width) const
{
    const QMargins around = m_margins + QMargins(margin(), margin(), margin(), margin());
    return int(std::ceil(m_broken.heightFor(width - around.left() - around.right()))) + around.top() + around.bottom();
}

QSize WrappedLabel::sizeHint() const
{
    // Half a line of a page: what is broken needs no better guess, its height follows from the width it gets.
    constexpr qsizetype fewest = 8, most = 50;
    const qsizetype characters = std::clamp(text().size() + 2, fewest, most);
    const int lines = int((text().size() + characters - 1) / characters);
    const QMargins margins = contentsMargins();
    return {fontMetrics().averageCharWidth() * int(characters),
        std::max(1, lines) * fontMetrics().lineSpacing() + margins.top() + margins.bottom()};
}

QSize WrappedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().lineSpacing()};
}

// Links are coloured once, when their text is read.
void WrappedLabel::colourLinks()
{
    const QString shown = text();
    if (!Qt::mightBeRichText(shown))
        return;
    setText({});
    setText(shown);
}

void WrappedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_text = QString();
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourLinks();
}

} // namespace octoha
