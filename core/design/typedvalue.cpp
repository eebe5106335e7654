#include "core/design/typedvalue.h"

#include "core/design/numberform.h"

#include <QRegularExpression>

namespace octoha {

namespace {

Result<QJsonValue> choiceFromTyped(const Field &field, const QString &text)
{
    for (const ChoiceText &choice : field.type().choices) {
        if (text.compare(choiceLabel(choice), Qt::CaseInsensitive) == 0)
            return QJsonValue(choiceKey(choice));
    }
    return valueFromText(field, text);
}

/// "Ja" as valueToText writes it.
Result<QJsonValue> booleanFromTyped(const Field &field, const QString &text)
{
    for (const bool value : {true, false}) {
        if (text.compare(valueToText(field, value, QLocale::c()), Qt::CaseInsensitive) == 0)
            return QJsonValue(value);
    }
    return valueFromText(field, text);
}

/// Two digits of a year are of this century: what a design names lies ahead.
QDate dayFromTyped(const QString &text, const QLocale &locale)
{
    const QDate day = locale.toDate(text, dayFormOf(locale));
    if (day.isValid() && day.year() >= 1000)
        return day;
    const QDate shortDay = locale.toDate(text, QLocale::ShortFormat);
    return shortDay.isValid() && shortDay.year() < 1970 ? shortDay.addYears(100) : shortDay;
}

/// The field's own unit needs no name, in whichever language it is written.
QString neutralUnit(const Field &field, const QString &unit)
{
    const bool isOwn = unit.compare(field.unit(), Qt::CaseInsensitive) == 0
        || unit.compare(unitText(1, field.question().unit), Qt::CaseInsensitive) == 0
        || (field.type().kind == Kind::Money && unit == QLatin1String("$"));
    return isOwn ? QString() : unit;
}

/// The same number as files write it; `text` as it is where the locale cannot read it.
QString neutralNumber(const Field &field, const QString &text, const QLocale &locale)
{
    static const QRegularExpression form(QStringLiteral("^[$]?\\s*([-+]?[0-9](?:[0-9.,'’\\s]*[0-9])?)\\s*(\\D*)$"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(text);
    bool isNumber = false;
    const double number = locale.toDouble(match.captured(1), &isNumber);
    if (!match.hasMatch() || !isNumber)
        return text;
    return (QString::number(number, 'f', QLocale::FloatingPointShortest) + u' '
        + neutralUnit(field, match.captured(2).trimmed()))
        .trimmed();
}

} // namespace

Result<QJsonValue> valueFromTyped(const Field &field, const QString &text, const QLocale &locale)
{
    const QString trimmed = text.trimmed();
    if (trimmed == valueToText(field, QJsonValue::Null, locale))
        return QJsonValue(QJsonValue::Null);
    switch (field.type().kind) {
    case Kind::Choice:
        return choiceFromTyped(field, trimmed);
    case Kind::Boolean:
        return booleanFromTyped(field, trimmed);
    case Kind::Date:
        if (const QDate day = dayFromTyped(trimmed, locale); day.isValid())
            return QJsonValue(day.toString(Qt::ISODate));
        return valueFromText(field, trimmed);
    case Kind::Integer:
    case Kind::Decimal:
    case Kind::Money:
    case Kind::Duration:
        return valueFromText(field, neutralNumber(field, trimmed, locale));
    default:
        return valueFromText(field, trimmed);
    }
}

} // namespace octoha
