#include "ui/widgets/itemdelegate.h"

#include "ui/widgets/quantitybox.h"
#include "ui/widgets/suggestionbox.h"

#include <QLineEdit>

namespace octoha {

namespace {

QComboBox *choiceBox(const Type &type, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const ChoiceText &choice : type.choices)
        box->addItem(QCoreApplication::translate("Choices", choice.label), QLatin1String(choice.key));
    return box;
}

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
        return choiceBox(field.type(), parent);
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

} // namespace

ItemDelegate::ItemDelegate(const ItemModel &model, const Catalog &catalog, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_catalog(catalog)
{
}

QWidget *ItemDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Field &field = m_model.column(index.column());
    QWidget *editor = editorFor(field, m_catalog, parent);
    editor->setAccessibleName(field.label());
    editor->setAutoFillBackground(true);
    return editor;
}

void ItemDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *suggestions = qobject_cast<SuggestionBox *>(editor))
        suggestions->setEditText(value.toString());
    else if (auto *choices = qobject_cast<QComboBox *>(editor))
        choices->setCurrentIndex(choices->findData(value));
    else if (auto *whole = qobject_cast<QSpinBox *>(editor))
        whole->setValue(value.toInt());
    else if (auto *decimal = qobject_cast<QDoubleSpinBox *>(editor))
        decimal->setValue(value.toDouble());
    else if (auto *edit = qobject_cast<QLineEdit *>(editor))
        edit->setText(value.toString());
}

void ItemDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *suggestions = qobject_cast<SuggestionBox *>(editor))
        model->setData(index, suggestions->currentText().trimmed());
    else if (auto *choices = qobject_cast<QComboBox *>(editor))
        model->setData(index, choices->currentData());
    else if (auto *whole = qobject_cast<QSpinBox *>(editor))
        model->setData(index, whole->value());
    else if (auto *decimal = qobject_cast<QDoubleSpinBox *>(editor))
        model->setData(index, decimal->value());
    else if (auto *edit = qobject_cast<QLineEdit *>(editor))
        model->setData(index, edit->text());
}

} // namespace octoha
