#include "ui/widgets/itemdelegate.h"

#include "ui/widgets/choicebox.h"
#include "ui/widgets/choicedifferences.h"
#include "ui/widgets/quantitybox.h"
#include "ui/widgets/suggestionbox.h"

#include <QLineEdit>

namespace octoha {

namespace {

QLineEdit *textBox(const Type &type, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setMaxLength(type.maximumLength > 0 ? type.maximumLength : 40);
    edit->setFrame(false);
    return edit;
}

QWidget *editorFor(const Field &field, const Catalog &catalog, QWidget *parent)
{
    switch (field.type().kind) {
    case Kind::Choice:
        return new ChoiceBox(field.type(), parent);
    case Kind::Text:
        if (hasSuggestions(field.id))
            return new SuggestionBox(field.id, catalog, parent);
        return textBox(field.type(), parent);
    case Kind::Date:
        return textBox(field.type(), parent);
    default:
        break;
    }
    if (field.type().decimals > 0)
        return new AmountBox(field, parent);
    return new QuantityBox(field, parent);
}

template<typename Box> void storeNumber(Box &box, ItemModel &items, const QModelIndex &index)
{
    if (const QString typed = box.refusal(); !typed.isEmpty()) {
        items.setTyped(index, typed); // Refused, with the reason.
        return;
    }
    box.interpretText();
    items.setData(index, box.value());
}

} // namespace

ItemDelegate::ItemDelegate(const ItemModel &model, const DesignDocument &document, QObject *parent)
    : QStyledItemDelegate(parent),
      m_model(model),
      m_document(document)
{ }

QWidget *ItemDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Field &field = m_model.column(index.column());
    QWidget *editor = editorFor(field, m_document.catalog(), parent);
    const auto differences = [this, editor, id = m_model.fieldId(index)] {
        showDifferences(*static_cast<QComboBox *>(editor), Qt::UserRole, id, m_document);
    };
    if (auto *choices = qobject_cast<ChoiceBox *>(editor))
        connect(choices, &ChoiceBox::listOpens, this, differences);
    else if (auto *suggestions = qobject_cast<SuggestionBox *>(editor))
        connect(suggestions, &SuggestionBox::listOpens, this, differences);
    editor->setAccessibleName(field.label());
    editor->setAutoFillBackground(true);
    return editor;
}

/// A cell may be narrower than what is chosen or typed in it.
void ItemDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int room = editor->parentWidget()->width();
    const int width = std::min(room, std::max(option.rect.width(), editor->sizeHint().width()));
    const int left = std::clamp(option.rect.left(), 0, room - width);
    editor->setGeometry(left, option.rect.top(), width, option.rect.height());
}

void ItemDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *suggestions = qobject_cast<SuggestionBox *>(editor)) {
        suggestions->setEditText(value.toString());
        suggestions->lineEdit()->selectAll(); // The key that opened the editor begins another answer.
    } else if (auto *choices = qobject_cast<ChoiceBox *>(editor))
        choices->setCurrentIndex(choices->findData(value));
    else if (auto *whole = qobject_cast<QuantityBox *>(editor))
        whole->showNumber(value.toInt());
    else if (auto *decimal = qobject_cast<AmountBox *>(editor))
        decimal->showNumber(value.toDouble());
    else if (auto *edit = qobject_cast<QLineEdit *>(editor))
        edit->setText(value.toString());
}

void ItemDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto &items = *qobject_cast<ItemModel *>(model);
    if (auto *suggestions = qobject_cast<SuggestionBox *>(editor))
        items.setData(index, suggestions->answer());
    else if (auto *choices = qobject_cast<ChoiceBox *>(editor))
        items.setData(index, choices->currentData());
    else if (auto *whole = qobject_cast<QuantityBox *>(editor))
        storeNumber(*whole, items, index);
    else if (auto *decimal = qobject_cast<AmountBox *>(editor))
        storeNumber(*decimal, items, index);
    else if (auto *edit = qobject_cast<QLineEdit *>(editor))
        items.setTyped(index, edit->text());
}

} // namespace octoha
