#include "ui/widgets/suggestionbox.h"

#include "ui/widgets/choicebox.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWheelEvent>

namespace octoha {

namespace {

constexpr int valueRole = Qt::UserRole, nameRole = Qt::UserRole + 1;

/// Writes the value into the field, not the words it was found by.
class ValueCompleter : public QCompleter {
public:
    using QCompleter::QCompleter;
    QString pathFromIndex(const QModelIndex &index) const override { return index.data(valueRole).toString(); }
};

} // namespace

SuggestionBox::SuggestionBox(const QString &fieldId, const Catalog &catalog, QWidget *parent)
    : QComboBox(parent),
      m_fieldId(fieldId),
      m_catalog(catalog)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    connect(this, &QComboBox::currentIndexChanged, this, &SuggestionBox::showValueOf);
    connect(this, &QComboBox::activated, this, [this](int index) {
        showValueOf(index);
        Q_EMIT answered(answer());
    });
    connect(lineEdit(), &QLineEdit::textEdited, this, &SuggestionBox::fill);
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] { Q_EMIT answered(answer()); });
}

void SuggestionBox::fill()
{
    if (count() > 0)
        return;
    const QString text = currentText();
    const int cursor = lineEdit()->cursorPosition(), chosenFrom = lineEdit()->selectionStart(),
              chosen = int(lineEdit()->selectedText().size());
    const QSignalBlocker quiet(this);
    for (const Suggestion &suggestion : suggestions(m_fieldId, m_catalog)) {
        addItem(QStringLiteral("%1 · %2").arg(suggestion.value, suggestion.note), suggestion.value);
        setItemData(count() - 1, suggestion.name, nameRole);
        setItemData(count() - 1, suggestion.value + QLatin1String(", ") + suggestion.note, Qt::AccessibleTextRole);
    }
    setCurrentIndex(findData(text));
    setEditText(text);
    lineEdit()->setCursorPosition(cursor);
    if (chosen > 0)
        lineEdit()->setSelection(chosenFrom, chosen); // The key that brought us here is yet to take its place.
    makeCompleter();
}

void SuggestionBox::makeCompleter()
{
    auto *completer = new ValueCompleter(model(), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    widenList(*this);
    completer->popup()->setMinimumWidth(view()->minimumWidth());
}

// The box itself would write the whole line.
void SuggestionBox::showValueOf(int index)
{
    if (index >= 0)
        setEditText(itemData(index, valueRole).toString());
}

int SuggestionBox::indexOfName(const QString &name) const
{
    const int byValue = findData(name, valueRole, Qt::MatchFixedString);
    return byValue >= 0 || name.isEmpty() ? byValue : findData(name, nameRole, Qt::MatchFixedString);
}

QString SuggestionBox::answer() const
{
    const QString typed = currentText().trimmed();
    const int known = indexOfName(typed);
    return known >= 0 ? itemData(known, valueRole).toString() : typed;
}

bool SuggestionBox::isKnown() const
{
    return findData(currentText(), valueRole) >= 0;
}

QSize SuggestionBox::minimumSizeHint() const
{
    return narrowBox(*this);
}

void SuggestionBox::showPopup()
{
    fill();
    Q_EMIT listOpens();
    widenList(*this);
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
