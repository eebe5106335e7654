#include "ui/widgets/listeditor.h"

#include "ui/theme.h"
#include "ui/widgets/itemdelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace octoha {

ListEditor::ListEditor(const QString &fieldId, DesignDocument &document, QWidget *parent)
    : FieldEditor(fieldId, document, new QWidget(parent), new QTableView), m_model(new ItemModel(fieldId, document, this)),
      m_view(static_cast<QTableView *>(input())), m_head(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(widget());
    layout->setContentsMargins({});
    layout->addLayout(m_head);
    layout->addWidget(m_view);
    fillHead();
    prepareView();
    connect(m_model, &ItemModel::refused, this, &ListEditor::refused);
    for (const auto signal : {&ItemModel::rowsInserted, &ItemModel::rowsRemoved})
        connect(m_model, signal, this, &ListEditor::fitHeight);
}

void ListEditor::fillHead()
{
    const auto add = [this](const QString &text, const QString &keys, auto slot) {
        auto *button = new QPushButton(text, widget());
        button->setAccessibleName(tr("%1: %2").arg(text, field().label()));
        button->setToolTip(keys);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        m_head->addWidget(button);
    };
    m_head->addStretch();
    add(tr("Add"), tr("Adds a row (Insert)"), &ListEditor::add);
    add(tr("Remove"), tr("Removes the chosen rows (Delete)"), &ListEditor::removeSelected);
    add(tr("Copy"), tr("Copies the chosen cells for a spreadsheet (Ctrl+C)"), &ListEditor::copy);
    add(tr("Paste"), tr("Pastes cells of a spreadsheet (Ctrl+V)"), &ListEditor::paste);
}

void ListEditor::prepareView()
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ItemDelegate(*m_model, document().catalog(), m_view));
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_view->setTabKeyNavigation(false); // Tab leaves the table; the arrow keys move in it.
    m_view->setAlternatingRowColors(true);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->verticalHeader()->setDefaultSectionSize(unit(m_view) * 4);
    m_view->verticalHeader()->setHighlightSections(false);
    m_view->setSizeAdjustPolicy(QAbstractScrollArea::AdjustIgnored);
    m_view->installEventFilter(this);
    m_view->resizeColumnsToContents();
    fitHeight();
}

void ListEditor::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), 2, 8);
    const int height = m_view->horizontalHeader()->sizeHint().height() + rows * m_view->verticalHeader()->defaultSectionSize()
        + 2 * m_view->frameWidth() + unit(m_view) * 2;
    m_view->setFixedHeight(height);
    if (m_model->rowCount() <= 50)
        m_view->resizeColumnsToContents();
}

void ListEditor::showValue(const QJsonValue &)
{
    // The model follows the document by itself.
}

void ListEditor::select(const QString &itemFieldId)
{
    const int row = m_model->rowOf(itemFieldId.section(u'.', 2, 2).mid(1).toInt());
    if (row < 0)
        return;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->fieldId(m_model->index(row, column)) == itemFieldId || column == m_model->columnCount() - 1) {
            const bool found = m_model->fieldId(m_model->index(row, column)) == itemFieldId;
            m_view->setCurrentIndex(m_model->index(row, found ? column : 0));
            return;
        }
    }
}

void ListEditor::add()
{
    m_model->append();
    m_view->setFocus();
    m_view->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
}

void ListEditor::removeSelected()
{
    QSet<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes())
        rows.insert(index.row());
    if (!rows.isEmpty())
        m_model->removeRowsAt(rows.values());
}

void ListEditor::copy() const
{
    QGuiApplication::clipboard()->setText(m_model->copied(m_view->selectionModel()->selectedIndexes()));
}

void ListEditor::paste()
{
    if (const QString text = QGuiApplication::clipboard()->text(); !text.isEmpty())
        announce(m_model->paste(text, m_view->currentIndex()));
}

bool ListEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return FieldEditor::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy))
        copy();
    else if (key->matches(QKeySequence::Paste))
        paste();
    else if (key->key() == Qt::Key_Insert)
        add();
    else if (key->key() == Qt::Key_Delete)
        removeSelected();
    else
        return FieldEditor::eventFilter(watched, event);
    return true;
}

} // namespace octoha
