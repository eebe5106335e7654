#include "ui/widgets/facttable.h"

#include "core/design/copiedcell.h"
#include "core/design/hiddentext.h"
#include "ui/theme.h"
#include "ui/widgets/plaintip.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace octoha {

namespace {

/// Keeps the text of neighbouring columns apart.
class PaddedCell : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    /// Paths and addresses may go on in the next line after each of their parts; what is copied stays as it is.
    QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        static const QRegularExpression part(QStringLiteral("([\\\\/.])(?=\\w)"));
        return QStyledItemDelegate::displayText(value, locale).replace(part, QStringLiteral("\\1") + QChar(0x200b));
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem padded = option;
        const int gap = option.fontMetrics.height() / 4;
        padded.rect.adjust(gap, gap / 2, -gap, 0);
        QStyledItemDelegate::paint(painter, padded, index);
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem padded = option;
        const int gap = option.fontMetrics.height() / 4;
        padded.rect.adjust(gap, gap / 2, -gap, 0);
        return QStyledItemDelegate::sizeHint(padded, index) + QSize(2 * gap, gap);
    }
};

/// Gives each column what it wants as long as there is room; those that want more than their share get equal ones.
QList<int> shared(const QList<int> &wanted, int room)
{
    QList<int> widths = wanted;
    QList<qsizetype> open;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        open.append(i);
    while (!open.isEmpty()) {
        const int share = room / int(open.size());
        QList<qsizetype> wide;
        for (const qsizetype i : std::as_const(open)) {
            widths[i] = std::min(wanted[i], share);
            (wanted[i] > share ? wide.append(i) : void(room -= wanted[i]));
        }
        if (wide.size() == open.size())
            break;
        open = wide;
    }
    return widths;
}

} // namespace

FactTable::FactTable(const QString &name, QWidget *parent) : QTableWidget(parent)
{
    setAccessibleName(name);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setItemDelegate(new PaddedCell(this));
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableWidget::cellDoubleClicked, this, &FactTable::follow);
}

void FactTable::showTable(const plan::Table &table, const QStringList &links)
{
    if (table.rows == m_rows && table.headers == m_headers && links == m_links)
        return; // Most edits change no row.
    m_rows = table.rows;
    m_headers = table.headers;
    m_links = links;
    m_isNumber = table.isNumber;
    const int current = currentRow();
    setUpdatesEnabled(false);
    setColumnCount(int(table.headers.size()));
    setRowCount(int(table.rows.size()));
    showHeaders(table);
    for (int row = 0; row < rowCount(); ++row)
        fillRow(row, table.rows[row], table.isNumber, links.value(row));
    if (current >= 0 && current < rowCount())
        setCurrentCell(current, 0);
    fitColumns();
    setUpdatesEnabled(true);
}

// A space at the side where the text begins keeps headers in line with the padded cells.
void FactTable::showHeaders(const plan::Table &table)
{
    for (int column = 0; column < columnCount(); ++column) {
        const bool isNumber = table.isNumber.value(column);
        const QString &text = table.headers[column];
        auto *header = new QTableWidgetItem(isNumber ? text + QChar(QChar::Nbsp) : QChar(QChar::Nbsp) + text);
        header->setTextAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        setHorizontalHeaderItem(column, header);
    }
}

void FactTable::fillRow(int row, const QStringList &cells, const QList<bool> &isNumber, const QString &link)
{
    for (int column = 0; column < cells.size(); ++column) {
        QTableWidgetItem *cell = item(row, column);
        if (!cell)
            setItem(row, column, cell = new QTableWidgetItem);
        const QString text = shownText(cells[column]);
        cell->setText(text);
        cell->setToolTip(
            plainTip(link.isEmpty() ? text : tr("%1\nEnter or double click: go to the question").arg(text)));
        cell->setTextAlignment((isNumber.value(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
        cell->setData(Qt::UserRole, link);
    }
}

QList<int> FactTable::wantedWidths() const
{
    QList<int> widths;
    for (int column = 0; column < columnCount(); ++column)
        widths.append(std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + unit(this));
    return widths;
}

int FactTable::lastText() const
{
    for (int column = columnCount() - 1; column >= 0; --column) {
        if (!m_isNumber.value(column))
            return column;
    }
    return columnCount() - 1;
}

// Columns as wide as their content where that fits, else text is broken; numbers stay beside what they are of.
void FactTable::fitColumns()
{
    const int room = viewport()->width(), least = unit(this) * 10;
    const QList<int> wanted = wantedWidths(), widths = shared(wanted, room);
    int used = 0;
    for (int column = 0; column < columnCount(); ++column) {
        setColumnWidth(column, std::max(widths[column], std::min(wanted[column], least)));
        used += columnWidth(column);
    }
    if (const int column = lastText(); column >= 0 && used < room)
        setColumnWidth(column, columnWidth(column) + room - used);
    resizeRowsToContents();
    fitHeight();
}

void FactTable::fitHeight()
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < rowCount(); ++row)
        height += rowHeight(row);
    const bool scrolls = horizontalHeader()->length() > viewport()->width();
    setFixedHeight(height + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0));
}

QSize FactTable::minimumSizeHint() const
{
    return {unit(this) * 20, QTableWidget::minimumSizeHint().height()};
}

void FactTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

void FactTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    horizontalHeader()->setFont({}); // Qt passes over a header while scroll bars come or go.
    fitColumns();
}

void FactTable::follow(int row)
{
    const QString link = item(row, 0) ? item(row, 0)->data(Qt::UserRole).toString() : QString();
    if (!link.isEmpty())
        Q_EMIT linkActivated(link);
}

void FactTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier
        && currentRow() >= 0)
        return follow(currentRow());
    QTableWidget::keyPressEvent(event);
}

void FactTable::copy() const
{
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells.append(item(row, column) ? copiedCell(item(row, column)->text()) : QString());
        if (selectionModel()->isRowSelected(row))
            lines.append(cells.join(u'\t'));
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace octoha
