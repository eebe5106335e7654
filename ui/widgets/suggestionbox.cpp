#include "ui/widgets/suggestionbox.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWheelEvent>

namespace octoha {

SuggestionBox::SuggestionBox(const QString &fieldId, const Catalog &catalog, QWidget *parent)
    : QComboBox(parent), m_fieldId(fieldId), m_catalog(catalog)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
}

void SuggestionBox::fill()
{
    if (count() > 0)
        return;
    const QString text = currentText();
    const QSignalBlocker quiet(this);
    for (const Suggestion &suggestion : suggestions(m_fieldId, m_catalog)) {
        addItem(suggestion.value, suggestion.value);
        setItemData(count() - 1, suggestion.note, Qt::ToolTipRole);
        setItemData(count() - 1, suggestion.value + QLatin1String(", ") + suggestion.note, Qt::AccessibleTextRole);
    }
    setCurrentIndex(findText(text));
    setEditText(text);
}

void SuggestionBox::showPopup()
{
    fill();
    QComboBox::showPopup();
}

void SuggestionBox::keyPressEvent(QKeyEvent *event)
{
    fill(); // So that the arrow keys step through the known answers.
    QComboBox::keyPressEvent(event);
}

void SuggestionBox::wheelEvent(QWheelEvent *event)
{
    hasFocus() ? QComboBox::wheelEvent(event) : event->ignore();
}

} // namespace octoha
