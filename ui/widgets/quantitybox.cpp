#include "ui/widgets/quantitybox.h"

#include "core/design/numberform.h"

#include <QWheelEvent>

namespace octoha {

namespace {

template<typename Box>
void prepare(Box *box, const Field &field)
{
    box->setLocale(numberFormOf(field.type(), QLocale()));
    box->setGroupSeparatorShown(!(box->locale().numberOptions() & QLocale::OmitGroupSeparator));
    box->setFocusPolicy(Qt::StrongFocus); // Scrolling a page must not change an answer.
    box->setAccelerated(true);
    if (const QString unit = field.unit(); !unit.isEmpty())
        box->setSuffix(QChar(QChar::Nbsp) + unit);
}

/// "1.5 TB" in the field's own unit; nothing where the text has no unit of its own.
std::optional<int> converted(const Field &field, const QString &text)
{
    const auto value = valueFromText(field, text);
    if (!value || value->toDouble() < field.type().minimum || value->toDouble() > field.type().maximum)
        return std::nullopt;
    return int(value->toDouble());
}

} // namespace

QuantityBox::QuantityBox(const Field &field, QWidget *parent) : QSpinBox(parent), m_field(field)
{
    prepare(this, field);
    setRange(int(field.type().minimum), int(field.type().maximum));
}

QValidator::State QuantityBox::validate(QString &text, int &position) const
{
    QString completed = text; // The base puts the suffix behind what is typed, even behind another unit.
    if (QSpinBox::validate(completed, position) == QValidator::Acceptable) {
        text = completed;
        return QValidator::Acceptable;
    }
    const bool startsWithNumber = text.isEmpty() || text.front().isDigit() || text.front().isSpace();
    return startsWithNumber && text.size() < 40 ? QValidator::Intermediate : QValidator::Invalid;
}

void QuantityBox::fixup(QString &text) const
{
    QString typed = text;
    if (!suffix().isEmpty() && typed.endsWith(suffix()))
        typed.chop(suffix().size());
    if (const auto number = converted(m_field, typed))
        text = textFromValue(*number) + suffix();
}

void QuantityBox::wheelEvent(QWheelEvent *event)
{
    hasFocus() ? QSpinBox::wheelEvent(event) : event->ignore();
}

AmountBox::AmountBox(const Field &field, QWidget *parent) : QDoubleSpinBox(parent)
{
    prepare(this, field);
    setDecimals(field.type().decimals);
    setRange(field.type().minimum, field.type().maximum);
}

void AmountBox::wheelEvent(QWheelEvent *event)
{
    hasFocus() ? QDoubleSpinBox::wheelEvent(event) : event->ignore();
}

} // namespace octoha
