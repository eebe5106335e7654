#include "ui/widgets/quantitybox.h"

#include "core/assess/quantities.h"
#include "core/design/numberform.h"
#include "core/design/typedvalue.h"

#include <QLineEdit>
#include <QWheelEvent>

#include <cmath>

namespace octoha {

namespace {

constexpr int longestNumber = 40;

/// The unit as `number` needs it, with the space before it: " day", " days".
QString unitFor(double number, const Field &field)
{
    const QLocale locale;
    const QString text = quantityText(number, field.question().unit, locale), plain = quantityText(number, "", locale);
    return text.startsWith(plain) ? text.mid(plain.size()) : QString();
}

} // namespace

template<typename Box> NumberBox<Box>::NumberBox(const Field &field, QWidget *parent) : Box(parent), m_field(field)
{
    this->setLocale(numberFormOf(field.type(), QLocale()));
    this->setGroupSeparatorShown(!(this->locale().numberOptions() & QLocale::OmitGroupSeparator));
    this->setFocusPolicy(Qt::StrongFocus); // Scrolling a page must not change an answer.
    this->setAccelerated(true);
    if (field.type().minimum == 0)
        this->setSpecialValueText(field.zeroWord());
    QObject::connect(this, qOverload<Number>(&Box::valueChanged), this, [this](Number number) { showUnit(number); });
    QObject::connect(this->lineEdit(), &QLineEdit::textEdited, this, [this](const QString &text) { judgeTyped(text); });
    QObject::connect(this, &Box::editingFinished, this, [this] {
        if (!m_refused.isEmpty())
            tell(std::exchange(m_refused, QString()));
    });
    showUnit(this->value());
}

template<typename Box> void NumberBox<Box>::showNumber(Number number)
{
    m_told.clear();
    this->setValue(number);
    showUnit(number); // The box may be told to send no signal.
}

template<typename Box> void NumberBox<Box>::showUnit(Number number)
{
    if (const QString unit = unitFor(number, m_field); unit != this->suffix())
        this->setSuffix(unit);
}

template<typename Box> QString NumberBox<Box>::withoutUnit(const QString &text) const
{
    const bool ends = !this->suffix().isEmpty() && text.endsWith(this->suffix());
    return (ends ? text.chopped(this->suffix().size()) : text).trimmed();
}

template<typename Box> bool NumberBox<Box>::isAllowed(double number) const
{
    const bool isWhole = m_field.type().decimals > 0 || number == std::floor(number);
    return isWhole && number >= m_field.type().minimum && number <= m_field.type().maximum;
}

// A number that is too large is told at once; a text may still become one.
template<typename Box> void NumberBox<Box>::judgeTyped(const QString &text)
{
    m_refused.clear();
    m_told.clear();
    const QString typed = withoutUnit(text);
    bool isNumber = false;
    const double number = this->locale().toDouble(typed, &isNumber);
    if (isNumber && !isAllowed(number))
        tell(typed);
}

template<typename Box> void NumberBox<Box>::tell(const QString &typed)
{
    m_told = typed;
    refuse(typed);
}

template<typename Box> void NumberBox<Box>::stepBy(int steps)
{
    m_told.clear();
    Box::stepBy(steps);
}

template<typename Box> QValidator::State NumberBox<Box>::validate(QString &text, int &position) const
{
    const QString word = this->specialValueText();
    if (!word.isEmpty() && text == word)
        return QValidator::Acceptable;
    if (!word.isEmpty() && text.contains(word)) { // What is typed beside the word takes its place.
        text.remove(word);
        position = std::min(position, int(text.size()));
    }
    QString completed = text; // The base puts the suffix behind what is typed, even behind another unit.
    int place = position;
    if (Box::validate(completed, place) == QValidator::Acceptable) {
        text = completed;
        position = std::min(place, int(text.size() - this->suffix().size())); // Never behind the unit.
        return QValidator::Acceptable;
    }
    const bool startsWithNumber = text.isEmpty() || text.front().isDigit() || text.front().isSpace();
    return startsWithNumber && text.size() < longestNumber ? QValidator::Intermediate : QValidator::Invalid;
}

template<typename Box> void NumberBox<Box>::fixup(QString &text) const
{
    const QString typed = withoutUnit(text);
    const auto value = valueFromTyped(m_field, typed, this->locale());
    const double number = value ? value->toDouble() : 0;
    if (value && isAllowed(number))
        text = textFromValue(Number(number)) + this->suffix();
    else
        m_refused = typed;
}

template<typename Box> QString NumberBox<Box>::refusal() const
{
    QString text = this->lineEdit()->text();
    int position = 0;
    if (!m_told.isEmpty())
        return m_told; // The box itself has brought the last allowed number back since.
    if (validate(text, position) == QValidator::Acceptable)
        return {};
    const auto value = valueFromTyped(m_field, withoutUnit(text), this->locale());
    return value && isAllowed(value->toDouble()) ? QString() : withoutUnit(text);
}

template<typename Box> QString NumberBox<Box>::textFromValue(Number number) const
{
    if (m_field.type().kind == Kind::Money || m_field.type().decimals == 0)
        return Box::textFromValue(number);
    return this->locale().toString(double(number), 'f', QLocale::FloatingPointShortest);
}

template<typename Box> typename NumberBox<Box>::Number NumberBox<Box>::valueFromText(const QString &text) const
{
    const bool isWord = !text.isEmpty() && text == this->specialValueText();
    return isWord ? this->minimum() : Box::valueFromText(text);
}

template<typename Box> void NumberBox<Box>::wheelEvent(QWheelEvent *event)
{
    this->hasFocus() ? Box::wheelEvent(event) : event->ignore();
}

template class NumberBox<QSpinBox>;
template class NumberBox<QDoubleSpinBox>;

QuantityBox::QuantityBox(const Field &field, QWidget *parent) : NumberBox(field, parent)
{
    setRange(int(field.type().minimum), int(field.type().maximum));
}

AmountBox::AmountBox(const Field &field, QWidget *parent) : NumberBox(field, parent)
{
    setDecimals(field.type().decimals);
    setRange(field.type().minimum, field.type().maximum);
}

} // namespace octoha
