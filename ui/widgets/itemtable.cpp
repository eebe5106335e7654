#include "ui/widgets/itemtable.h"

#include "ui/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

namespace octoha {

namespace {

constexpr int fewestRows = 2, mostRows = 8; // Beyond them it scrolls.

/// How wide a text is when it is broken at the space that makes both lines shortest.
int widthInTwoLines(const QFontMetrics &metrics, const QString &text)
{
    int best = metrics.horizontalAdvance(text);
    for (qsizetype i = text.indexOf(u' '); i > 0; i = text.indexOf(u' ', i + 1))
        best = std::min(
            best, std::max(metrics.horizontalAdvance(text.left(i)), metrics.horizontalAdvance(text.mid(i + 1))));
    return best;
}

QString headerText(const QAbstractItemModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal).toString();
}

/// How far the text of a cell is from its edges.
int cellPadding(const QWidget &widget)
{
    return widget.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &widget) + 1;
}

/// Keeps its words as far from its edges as the cells do.
class PaddedHeader : public QHeaderView {
public:
    explicit PaddedHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
        setHighlightSections(false);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        QStyleOptionHeaderV2 option;
        initStyleOption(&option);
        initStyleOptionForIndex(&option, section);
        option.rect = rect;
        style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
        option.rect.adjust(cellPadding(*this), 0, -cellPadding(*this), 0);
        style()->drawControl(QStyle::CE_HeaderLabel, &option, painter, this);
    }
};

} // namespace

ItemTable::ItemTable(QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new PaddedHeader(this));
    // Of ten thousand rows the first forty tell how wide a column is; Qt would measure a thousand at each change.
    horizontalHeader()->setResizeContentsPrecision(40);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false); // Tab leaves the table; the arrow keys move in it.
    setAlternatingRowColors(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setSizeAdjustPolicy(AdjustIgnored);
    verticalHeader()->setHighlightSections(false);
}

void ItemTable::setHint(const QString &text)
{
    m_hint = text;
    setAccessibleDescription(text);
}

void ItemTable::fit()
{
    verticalHeader()->setDefaultSectionSize(unit(this) * 4);
    fitColumns();
    fitHeight();
}

/// Of a column, so that a text of a width fits into its header.
int ItemTable::headerWidth(int text) const
{
    return text + 2 * cellPadding(*horizontalHeader()) + unit(this) / 2;
}

int ItemTable::wantedWidth(int column) const
{
    const int header = headerWidth(widthInTwoLines(fontMetrics(), headerText(*model(), column)));
    return std::max(header, sizeHintForColumn(column) + unit(this));
}

void ItemTable::fitColumns()
{
    int used = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        setColumnWidth(column, wantedWidth(column));
        used += columnWidth(column);
    }
    if (m_stretched >= 0 && used < viewport()->width())
        setColumnWidth(m_stretched, columnWidth(m_stretched) + viewport()->width() - used);
}

int ItemTable::headerLines() const
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int needed = headerWidth(fontMetrics().horizontalAdvance(headerText(*model(), column)));
        if (!isColumnHidden(column) && needed > columnWidth(column))
            return 2;
    }
    return 1;
}

void ItemTable::fitHeight()
{
    const int rows = std::clamp(model()->rowCount(), fewestRows, mostRows), gap = unit(this);
    horizontalHeader()->setFixedHeight(headerLines() * fontMetrics().lineSpacing() + gap);
    const bool scrolls = horizontalHeader()->length() > viewport()->width();
    setFixedHeight(horizontalHeader()->height() + rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth()
        + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0));
}

void ItemTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    horizontalHeader()->setFont({}); // Qt passes over a header while scroll bars come or go.
    verticalHeader()->setFont({});
}

void ItemTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void ItemTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int gap = unit(this);
    painter.drawText(viewport()->rect().adjusted(gap, 0, -gap, 0), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
}

} // namespace octoha
