#include "ui/widgets/listeditor.h"

#include "ui/widgets/foldingline.h"
#include "ui/widgets/itemdelegate.h"
#include "ui/widgets/itemtable.h"
#include "ui/widgets/suggestions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace octoha {

ListEditor::ListEditor(const QString &fieldId, DesignDocument &document, QWidget *parent)
    : FieldEditor(fieldId, document, new QWidget(parent), new ItemTable),
      m_model(new ItemModel(fieldId, document, this)),
      m_view(static_cast<ItemTable *>(input())),
      m_head(new QHBoxLayout),
      m_buttons(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(widget());
    layout->setContentsMargins({});
    layout->addLayout(new FoldingLine(m_head, m_buttons));
    layout->addWidget(m_view);
    fillHead();
    prepareView();
    connect(m_model, &ItemModel::refused, this, &ListEditor::refused);
    // Follows rows that come and go as well.
    connect(m_model, &ItemModel::dataChanged, this, &ListEditor::showRareColumns);
    connect(m_model, &ItemModel::rowsRemoved, this, [this] {
        if (isEmpty()) // Then no data is left that could change.
            showRareColumns();
    });
}

QPushButton *ListEditor::addButton(const QString &text, const QString &keys)
{
    auto *button = new QPushButton(text, widget());
    button->setAccessibleName(tr("%1: %2").arg(text, field().label()));
    button->setToolTip(keys);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    return button;
}

void ListEditor::fillHead()
{
    m_head->addStretch();
    m_more = addButton(tr("More columns"), tr("Shows the columns that are rarely needed"));
    m_more->setCheckable(true);
    connect(m_more, &QPushButton::toggled, this, &ListEditor::showRareColumns);
    connect(addButton(tr("Add"), tr("Adds a row (Insert)")), &QPushButton::clicked, this, &ListEditor::add);
    connect(addButton(tr("Remove"), tr("Removes the chosen rows (Delete)")), &QPushButton::clicked, this,
        &ListEditor::removeSelected);
    connect(addButton(tr("Copy"), tr("Copies the chosen cells for a spreadsheet (Ctrl+C)")), &QPushButton::clicked,
        this, &ListEditor::copy);
    connect(addButton(tr("Paste"), tr("Pastes cells of a spreadsheet (Ctrl+V)")), &QPushButton::clicked, this,
        &ListEditor::paste);
}

void ListEditor::prepareView()
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ItemDelegate(*m_model, document(), m_view));
    m_view->setHint(tr("Nothing here yet. Press “Add” or the Insert key, or paste the rows of a spreadsheet."));
    m_view->setStretched(widestTextColumn());
    m_view->installEventFilter(this);
    showRareColumns();
}

/// The column whose texts may be longest, which takes what room is left; -1 where all hold numbers and choices.
int ListEditor::widestTextColumn() const
{
    int widest = -1;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const Field &question = m_model->column(column);
        const bool isFree
            = question.type().kind == Kind::Text && !m_model->isRare(column) && !hasSuggestions(question.id);
        if (isFree && (widest < 0 || question.type().maximumLength > m_model->column(widest).type().maximumLength))
            widest = column;
    }
    return widest;
}

void ListEditor::showRareColumns()
{
    bool isAnyRare = false;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isRare = m_model->isRare(column) && !m_model->isAnswered(column);
        isAnyRare = isAnyRare || isRare;
        m_view->setColumnHidden(column, isRare && !m_more->isChecked());
    }
    m_more->setVisible(isAnyRare);
    m_view->fit();
}

void ListEditor::fitToFont()
{
    m_view->fit();
}

bool ListEditor::isEmpty() const
{
    return m_model->rowCount() == 0;
}

QModelIndex ListEditor::indexOf(const QString &itemFieldId) const
{
    const int row = m_model->rowOf(itemFieldId.section(u'.', 2, 2).mid(1).toInt());
    for (int column = 0; row >= 0 && column < m_model->columnCount(); ++column) {
        if (m_model->fieldId(m_model->index(row, column)) == itemFieldId)
            return m_model->index(row, column);
    }
    return m_model->index(row, 0);
}

void ListEditor::select(const QString &itemFieldId)
{
    const QModelIndex found = indexOf(itemFieldId);
    if (!found.isValid())
        return;
    if (m_view->isColumnHidden(found.column()))
        m_more->setChecked(true);
    m_view->setCurrentIndex(found);
    m_view->scrollTo(found);
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
    QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
    cells.removeIf([this](const QModelIndex &cell) { return m_view->isColumnHidden(cell.column()); });
    QGuiApplication::clipboard()->setText(m_model->copied(cells));
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
