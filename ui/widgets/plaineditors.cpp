#include "ui/widgets/plaineditors.h"

#include "ui/icons.h"
#include "ui/widgets/quantitybox.h"
#include "ui/widgets/suggestionbox.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QWheelEvent>
#include <QWidgetAction>

namespace octoha {

namespace {

/// A combo box that the wheel turns only when it has the focus, so that scrolling a page changes nothing.
class ChoiceBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { hasFocus() ? QComboBox::wheelEvent(event) : event->ignore(); }
};

/// Wide enough for what is usually written there.
void setWidth(QWidget *widget, int characters)
{
    widget->setMinimumWidth(widget->fontMetrics().averageCharWidth() * std::min(characters, 24));
    widget->setMaximumWidth(widget->fontMetrics().averageCharWidth() * (characters + 4));
}

int usualLength(const Type &type)
{
    if (type.maximumLength <= 40)
        return type.maximumLength < 8 ? 8 : 24;
    return type.maximumLength <= 120 ? 40 : 72;
}

/// The locale's short form, but with all four digits of the year.
QString dayFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    return format.contains(QLatin1String("yyyy")) ? format : format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
}

} // namespace

TextEditor::TextEditor(const QString &fieldId, DesignDocument &document, QWidget *parent)
    : FieldEditor(fieldId, document, new QLineEdit(parent), nullptr), m_edit(static_cast<QLineEdit *>(widget()))
{
    m_edit->setMaxLength(field().type().maximumLength);
    setWidth(m_edit, usualLength(field().type()));
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) { answer(text); });
    connect(m_edit, &QLineEdit::editingFinished, this, &TextEditor::refresh);
}

void TextEditor::showValue(const QJsonValue &value)
{
    if (m_edit->text() != value.toString())
        m_edit->setText(value.toString());
}

SuggestionEditor::SuggestionEditor(const QString &fieldId, DesignDocument &document, QWidget *parent)
    : FieldEditor(fieldId, document, new SuggestionBox(fieldId, document.catalog(), parent), nullptr),
      m_box(static_cast<QComboBox *>(widget()))
{
    m_box->lineEdit()->setMaxLength(field().type().maximumLength);
    m_box->lineEdit()->setAccessibleName(field().label());
    setWidth(m_box, 40);
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, [this](const QString &text) { answer(text); });
    connect(m_box, &QComboBox::activated, this, [this] { answer(m_box->currentText()); });
}

QString SuggestionEditor::note() const
{
    return suggestionNote(fieldId(), m_box->currentText(), document().catalog());
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
    setWidth(m_box, 18 + int(field().unit().size()));
    connect(m_box, &QSpinBox::valueChanged, this, [this](int number) { answer(number); });
}

void IntegerEditor::showValue(const QJsonValue &value)
{
    m_box->setValue(int(value.toDouble()));
}

DecimalEditor::DecimalEditor(const QString &fieldId, DesignDocument &document, QWidget *parent)
    : FieldEditor(fieldId, document, new AmountBox(*findField(fieldId), parent), nullptr), m_box(static_cast<AmountBox *>(widget()))
{
    setWidth(m_box, 18 + int(field().unit().size()));
    connect(m_box, &QDoubleSpinBox::valueChanged, this, [this](double number) { answer(number); });
}

void DecimalEditor::showValue(const QJsonValue &value)
{
    m_box->setValue(value.toDouble());
}

BooleanEditor::BooleanEditor(const QString &fieldId, DesignDocument &document, QWidget *parent)
    : FieldEditor(fieldId, document, new QCheckBox(parent), nullptr), m_box(static_cast<QCheckBox *>(widget()))
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
    : FieldEditor(fieldId, document, new ChoiceBox(parent), nullptr), m_box(static_cast<QComboBox *>(widget()))
{
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    for (const ChoiceText &choice : field().type().choices) {
        m_box->addItem(QCoreApplication::translate("Choices", choice.label), QLatin1String(choice.key));
        if (*choice.note)
            m_box->setItemData(m_box->count() - 1, QCoreApplication::translate("Choices", choice.note), Qt::ToolTipRole);
    }
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] { answer(m_box->currentData().toString()); });
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
    : FieldEditor(fieldId, document, new QLineEdit(parent), nullptr), m_edit(static_cast<QLineEdit *>(widget()))
{
    setWidth(m_edit, 18);
    auto *pickAction = m_edit->addAction(icon(QLatin1StringView("calendar")), QLineEdit::TrailingPosition);
    pickAction->setText(tr("Pick a day for “%1”").arg(field().label()));
    connect(pickAction, &QAction::triggered, this, &DateEditor::pick);
    connect(m_edit, &QLineEdit::textEdited, this, &DateEditor::answerText);
    connect(m_edit, &QLineEdit::editingFinished, this, &DateEditor::refresh);
}

void DateEditor::answerText(const QString &text)
{
    const QDate day = QLocale().toDate(text.trimmed(), dayFormat());
    answer(day.isValid() ? day.toString(Qt::ISODate) : text.trimmed());
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
    const QString text = day.isValid() ? QLocale().toString(day, dayFormat()) : QString();
    if (m_edit->text() != text)
        m_edit->setText(text);
}

} // namespace octoha
