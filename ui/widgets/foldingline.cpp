#include "ui/widgets/foldingline.h"

#include <QStyle>
#include <QWidget>

namespace octoha {

FoldingLine::FoldingLine(QLayout *first, QLayout *second) : m_first(first), m_second(second), m_parts{first, second}
{
    setContentsMargins({});
    addChildLayout(m_first);
    addChildLayout(m_second);
}

FoldingLine::~FoldingLine()
{
    while (const QLayoutItem *part = takeAt(0))
        delete part;
}

bool FoldingLine::fits(int width) const
{
    return sizeHint().width() <= width;
}

QSize FoldingLine::sizeHint() const
{
    const QSize first = m_first->sizeHint(), second = m_second->sizeHint();
    return {first.width() + spacing() + second.width(), std::max(first.height(), second.height())};
}

QSize FoldingLine::minimumSize() const
{
    return m_first->minimumSize().expandedTo(m_second->minimumSize());
}

int FoldingLine::heightForWidth(int width) const
{
    return fits(width) ? sizeHint().height() : m_first->sizeHint().height() + spacing() + m_second->sizeHint().height();
}

void FoldingLine::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const int second = std::min(m_second->sizeHint().width(), rect.width()), height = m_first->sizeHint().height();
    const QRect firstLine = fits(rect.width()) ? rect.adjusted(0, 0, -second - spacing(), 0)
                                               : QRect(rect.topLeft(), QSize(rect.width(), height));
    const int top = fits(rect.width()) ? rect.top() : firstLine.bottom() + 1 + spacing();
    const QRect secondLine(QPoint(rect.right() + 1 - second, top), rect.bottomRight());
    const Qt::LayoutDirection direction = parentWidget()->layoutDirection();
    m_first->setGeometry(QStyle::visualRect(direction, rect, firstLine));
    m_second->setGeometry(QStyle::visualRect(direction, rect, secondLine));
}

} // namespace octoha
