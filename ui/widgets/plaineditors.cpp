#include "ui/widgets/plaineditors.h"

#include "core/design/numberform.h"
#include "core/design/typedvalue.h"
#include "ui/icons.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/choicedifferences.h"
#include "ui/widgets/quantitybox.h"
#include "ui/widgets/suggestionbox.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

namespace octoha {

namespace {

/// Wide enough for what is usually written there.
void setWidth(QWidget *widget, int characters)
{
    widget->setMinimumWidth(widget->fontMetrics().averageCharWidth() * std::min(characters, 22));
    widget->setMaximumWidth(widget->fontMetrics().averageCharWidth() * (characters + 4));
}

int usualLength(const Type &type)
{
    constexpr int guidLength = 36; // Compared by eye, so it is seen whole.
    if (type.maximumLength == guidLength)
        return 40;
    if (type.maximumLength <= 40)
        return type.maximumLength < 8 ? 8 : 24;
    return type.maximumLength <= 120 ? 40 : 72;
}

int numberLength(const Field &field)
{
    return 18 + int(field.unit().size());
}

} // namespace

TextEditor::TextEditor(const QString &fieldId, DesignDocument &document, QWidget *parent)
    : FieldEditor(fieldId, document, new QLineEdit(parent), nullptr),
      m_edit(static_cast<QLineEdit *>(widget()))
{
    m_edit->setMaxLength(field().type().maximumLength);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) { answer(text); });
    connect(m_edit, &QLineEdit::editingFinished, this, &TextEditor::refresh);
}

void TextEditor::fitToFont()
{
    setWidth(m_edit, usualLength(field().type()));
}

void TextEditor::showValue(const QJsonValue &value)
{
    if (m_edit->text() != value.toString())
        m_edit->setText(value.toString());
}

SuggestionEditor::SuggestionEditor(const QString &fieldId, DesignDocument &document, QWidget *parent)
    : FieldEditor(fieldId, document, new SuggestionBox(fieldId, document.catalog(), parent), nullptr),
      m_box(static_cast<SuggestionBox *>(widget()))
{
    m_box->lineEdit()->setMaxLength(field().type().maximumLength);
    m_box->lineEdit()->setAccessibleName(field().label());
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, [this] {
        if (m_box->isKnown())
            answer(m_box->answer()); // Half of a name is no answer yet.
    });
    connect(m_box, &SuggestionBox::listOpens, this,
        [this] { showDifferences(*m_box, Qt::UserRole, this->fieldId(), this->document()); });
    connect(m_box, &SuggestionBox::answered, this, [this](const QString &value) {
        answer(value);
        refresh();
    });
}

QString SuggestionEditor::note() const
{
    return suggestionNote(fieldId(), document().value(fieldId()).toString(), document().catalog());
}

void SuggestionEditor::fitToFont()
{
    setWidth(m_box, 40);
}

void SuggestionEditor::showValue(const QJsonValue &value)
{
    if (m_box->currentText() != value.toString())
        m_box->setEditText(value.toString());
}

IntegerEditor::IntegerEditor(const QString &fieldId, DesignDocument &document, QWidget *parent)
    : FieldEditor(fieldId, document, new QuantityBox(*findField(fieldId), parent), nullptr),
      m_box(static_cast<QuantityBox *>(widget()))
{
    connect(m_box, &QSpinBox::valueChanged, this, [this](int number) { answer(number); });
    connect(m_box, &QuantityBox::refused, this, &IntegerEditor::takeBack);
    connect(m_box, &QSpinBox::editingFinished, this, &IntegerEditor::refresh);
}

void IntegerEditor::fitToFont()
{
    setWidth(m_box, numberLength(field()));
}

void IntegerEditor::showValue(const QJsonValue &value)
{
    m_box->showNumber(int(value.toDouble()));
}

DecimalEditor::DecimalEditor(const QString &fieldId, DesignDocument &document, QWidget *parent)
    : FieldEditor(fieldId, document, new AmountBox(*findField(fieldId), parent), nullptr),
      m_box(static_cast<AmountBox *>(widget()))
{
    connect(m_box, &QDoubleSpinBox::valueChanged, this, [this](double number) { answer(number); });
    connect(m_box, &AmountBox::refused, this, &DecimalEditor::takeBack);
    connect(m_box, &QDoubleSpinBox::editingFinished, this, &DecimalEditor::refresh);
}

void DecimalEditor::fitToFont()
{
    setWidth(m_box, numberLength(field()));
}

void DecimalEditor::showValue(const QJsonValue &value)
{
    m_box->showNumber(value.toDouble());
}

BooleanEditor::BooleanEditor(const QString &fieldId, DesignDocument &document, QWidget *parent)
    : FieldEditor(fieldId, document, new QCheckBox(parent), nullptr),
      m_box(static_cast<QCheckBox *>(widget()))
{
    m_box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_box, &QCheckBox::toggled, this, [this](bool on) { answer(on); });
}

void BooleanEditor::setLabelText(const QString &text)
{
    m_box->setText(text);
}

void BooleanEditor::showValue(const QJsonValue &value)
{
    m_box->setChecked(value.toBool());
}

ChoiceEditor::ChoiceEditor(const QString &fieldId, DesignDocument &document, QWidget *parent)
    : FieldEditor(fieldId, document, new ChoiceBox(findField(fieldId)->type(), parent), nullptr),
      m_box(static_cast<ChoiceBox *>(widget()))
{
    m_box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] { answer(m_box->currentData().toString()); });
    connect(m_box, &ChoiceBox::listOpens, this,
        [this] { showDifferences(*m_box, Qt::UserRole, this->fieldId(), this->document()); });
}

QString ChoiceEditor::note() const
{
    return m_box->currentData(Qt::ToolTipRole).toString();
}

void ChoiceEditor::showValue(const QJsonValue &value)
{
    m_box->setCurrentIndex(m_box->findData(value.toString()));
}

DateEditor::DateEditor(const QString &fieldId, DesignDocument &document, QWidget *parent)
    : FieldEditor(fieldId, document, new QLineEdit(parent), nullptr),
      m_edit(static_cast<QLineEdit *>(widget()))
{
    auto *pickAction = m_edit->addAction(icon(QLatin1StringView("calendar")), QLineEdit::TrailingPosition);
    pickAction->setText(tr("Pick a day for “%1”").arg(field().label()));
    connect(pickAction, &QAction::triggered, this, &DateEditor::pick);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        const auto day = valueFromTyped(field(), text);
        if (day && (day->toString().isEmpty() || QDate::fromString(day->toString(), Qt::ISODate).isValid()))
            answer(*day); // Half of a day is no answer yet.
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        const auto day = valueFromTyped(field(), m_edit->text());
        day ? answer(*day) : announce(tl::unexpected(day.error()));
        refresh();
    });
}

void DateEditor::fitToFont()
{
    setWidth(m_edit, 18);
}

void DateEditor::pick()
{
    QMenu menu(m_edit);
    auto *calendar = new QCalendarWidget(&menu);
    const QDate current = QDate::fromString(document().value(fieldId()).toString(), Qt::ISODate);
    calendar->setSelectedDate(current.isValid() ? current : document().asOf());
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    connect(calendar, &QCalendarWidget::activated, &menu, [&](QDate day) {
        answer(day.toString(Qt::ISODate));
        refresh();
        menu.close();
    });
    menu.exec(m_edit->mapToGlobal(QPoint(0, m_edit->height())));
}

void DateEditor::showValue(const QJsonValue &value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    const QString text = dayText(day, QLocale());
    if (m_edit->text() != text)
        m_edit->setText(text);
}

} // namespace octoha
