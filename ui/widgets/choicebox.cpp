#include "ui/widgets/choicebox.h"

#include <QAbstractItemView>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QWheelEvent>

namespace octoha {

ChoiceBox::ChoiceBox(const Type &type, QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    for (const ChoiceText &choice : type.choices) {
        addItem(choiceLabel(choice), choiceKey(choice));
        if (*choice.note)
            setItemData(count() - 1, QCoreApplication::translate("Choices", choice.note), Qt::ToolTipRole);
    }
}

QSize ChoiceBox::minimumSizeHint() const
{
    return narrowBox(*this);
}

void ChoiceBox::showPopup()
{
    Q_EMIT listOpens();
    widenList(*this);
    QComboBox::showPopup();
}

void ChoiceBox::initStyleOption(QStyleOptionComboBox *option) const
{
    QComboBox::initStyleOption(option);
    const int room = style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this).width();
    option->currentText = option->fontMetrics.elidedText(option->currentText, Qt::ElideRight, room);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    hasFocus() ? QComboBox::wheelEvent(event) : event->ignore();
}

QSize narrowBox(const QComboBox &box)
{
    constexpr int fewestCharacters = 24;
    const QSize usual = box.sizeHint();
    return {std::min(usual.width(), box.fontMetrics().averageCharWidth() * fewestCharacters), usual.height()};
}

void widenList(const QComboBox &box)
{
    QAbstractItemView *view = box.view();
    view->setMinimumWidth(
        view->sizeHintForColumn(0) + view->verticalScrollBar()->sizeHint().width() + 2 * view->frameWidth());
}

} // namespace octoha
