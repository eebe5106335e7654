#include "core/design/fields.h"

#include "core/design/hiddentext.h"
#include "core/design/jsonparse.h"
#include "core/design/leftopen.h"
#include "core/design/numberform.h"

#include <QRegularExpression>

namespace octoha {

namespace {

QString neededFor(const Field &field)
{
    if (field.type().kind == Kind::Boolean)
        return QCoreApplication::translate("Fields", "Yes or no is needed.");
    if (field.type().kind == Kind::List)
        return QCoreApplication::translate("Fields", "A list is needed, written as JSON.");
    const QString unit = field.unit();
    return unit.isEmpty() ? QCoreApplication::translate("Fields", "A number is needed.")
                          : QCoreApplication::translate("Fields", "A number is needed; its unit: %1.").arg(unit);
}

Error notReadable(const Field &field, const QString &text)
{
    const QString refusal = QCoreApplication::translate("Fields", "“%1” is not an answer to “%2”.");
    return {Error::Code::OutOfRange, refusal.arg(text.left(80), field.label()) + u' ' + neededFor(field), {}, field.id};
}

/// "1.5 TB" in GiB or MB, "2 h" in minutes: the factor from the typed unit to the field's own; 0 if they do not fit.
double factorTo(const QString &typed, const QString &unit)
{
    struct Unit {
        const char *name;
        const char *measure;
        double size;
    };
    static constexpr Unit units[]
        = {{"mb", "size", 1}, {"mib", "size", 1.048576}, {"gb", "size", 1000}, {"gib", "size", 1073.741824},
            {"tb", "size", 1e6}, {"tib", "size", 1099511.627776}, {"s", "time", 1}, {"second", "time", 1},
            {"seconds", "time", 1}, {"min", "time", 60}, {"minute", "time", 60}, {"minutes", "time", 60},
            {"h", "time", 3600}, {"hour", "time", 3600}, {"hours", "time", 3600}, {"d", "time", 86400},
            {"day", "time", 86400}, {"days", "time", 86400}, {"week", "time", 604800}, {"weeks", "time", 604800}};
    const auto find = [](const QString &name) {
        return std::find_if(
            std::begin(units), std::end(units), [&](const Unit &u) { return name == QLatin1String(u.name); });
    };
    const auto from = find(typed.toLower()), to = find(unit.toLower());
    if (from == std::end(units) || to == std::end(units) || QLatin1String(from->measure) != QLatin1String(to->measure))
        return typed.compare(unit, Qt::CaseInsensitive) == 0
                || typed.compare(unitText(1, unit.toLatin1()), Qt::CaseInsensitive) == 0
            ? 1
            : 0;
    return from->size / to->size;
}

Result<QJsonValue> numberFromText(const Field &field, const QString &text)
{
    // Commas only between groups of three digits: elsewhere they are a decimal sign, which would make 15 of "1,5".
    if (const QString zero = field.zeroWord(); !zero.isEmpty() && text.compare(zero, Qt::CaseInsensitive) == 0)
        return QJsonValue(0);
    static const QRegularExpression form(
        QStringLiteral("^[$]?\\s*([-+]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:[.][0-9]+)?)\\s*(\\S*(?:\\s\\S+)?)$"));
    const auto match = form.match(QString(text).replace(QChar::Nbsp, u' ').trimmed()); // valueToText writes such spaces
    if (!match.hasMatch())
        return tl::unexpected(notReadable(field, text));
    const double number = match.captured(1).remove(u',').toDouble();
    const QString typed = match.captured(2);
    const double factor = typed.isEmpty() ? 1 : factorTo(typed, QLatin1String(field.question().unit));
    if (factor == 0)
        return tl::unexpected(notReadable(field, text));
    const double scaled = number * factor;
    return QJsonValue(field.type().decimals == 0 && factor != 1 ? std::ceil(scaled - 1e-9) : scaled);
}

Result<QJsonValue> booleanFromText(const Field &field, const QString &text)
{
    const QString word = text.toLower();
    if (word == QLatin1String("true") || word == QLatin1String("yes") || word == QLatin1String("1"))
        return QJsonValue(true);
    if (word == QLatin1String("false") || word == QLatin1String("no") || word == QLatin1String("0"))
        return QJsonValue(false);
    return tl::unexpected(notReadable(field, text));
}

Result<QJsonValue> jsonFromText(const Field &field, const QString &text)
{
    QJsonParseError error;
    const auto document = parsedJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(notReadable(field, text));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QString choiceToText(const Type &type, const QJsonValue &value)
{
    const auto index = indexOfChoice(value, type.choices);
    return index ? choiceLabel(type.choices[size_t(*index)]) : value.toString();
}

QString listToText(const Field &field, const QJsonArray &items, const QLocale &locale)
{
    if (field.type().itemRows)
        return QCoreApplication::translate("Fields", "%n item(s)", nullptr, int(items.size()));
    const QLocale numbers = numberFormOf(field.type(), locale);
    QStringList texts;
    for (const QJsonValue &item : items)
        texts.append(item.isDouble() ? numbers.toString(item.toDouble(), 'f', 0) : shownText(item.toString()));
    return texts.join(QLatin1String(", "));
}

QString withUnit(const QString &number, const QString &unit)
{
    return unit.isEmpty() ? number : number + QChar(QChar::Nbsp) + unit;
}

QString numberToText(const Field &field, double number, const QLocale &locale)
{
    const QString zero = number == 0 ? field.zeroWord() : QString();
    const int decimals = field.type().kind == Kind::Money ? 2 : QLocale::FloatingPointShortest;
    return zero.isEmpty() ? withUnit(numberFormOf(field.type(), locale).toString(number, 'f', decimals),
               unitText(number, field.question().unit))
                          : zero;
}

} // namespace

Result<QJsonValue> valueFromText(const Field &field, const QString &text)
{
    const QString trimmed = text.trimmed();
    switch (field.type().kind) {
    case Kind::Integer:
    case Kind::Decimal:
    case Kind::Money:
    case Kind::Duration:
        return numberFromText(field, trimmed);
    case Kind::Boolean:
        return booleanFromText(field, trimmed);
    case Kind::List:
        return jsonFromText(field, trimmed);
    case Kind::Text:
    case Kind::Choice:
    case Kind::Date:
        break;
    }
    return QJsonValue(trimmed);
}

Result<QJsonValue> valueFromText(const QString &id, const QString &text)
{
    if (const Field *field = findField(id))
        return valueFromText(*field, text);
    const Field *list = id.count(u'.') == 2 ? findField(id.section(u'.', 0, 1)) : nullptr;
    if (!list || list->type().kind != Kind::List)
        return QJsonValue(text); // No question at all: setField says so.
    if (list->type().itemRows) {
        const auto document = parsedJson(text.toUtf8());
        return document.isObject() ? QJsonValue(document.object()) : QJsonValue(text); // setField asks for an object.
    }
    const Row row{list->question(), list->type().items};
    Field item = *list;
    item.row = &row;
    return valueFromText(item, text);
}

QString valueToText(const Field &field, const QJsonValue &value, const QLocale &locale)
{
    if (value.isNull() || value.isUndefined())
        return notStatedText();
    const Type &type = field.type();
    switch (type.kind) {
    case Kind::Choice:
        return choiceToText(type, value);
    case Kind::Boolean:
        return value.toBool() ? QCoreApplication::translate("Fields", "yes")
                              : QCoreApplication::translate("Fields", "no");
    case Kind::Date:
        return dayText(QDate::fromString(value.toString(), Qt::ISODate), locale);
    case Kind::List:
        return listToText(field, value.toArray(), locale);
    case Kind::Text:
        return shownText(value.toString());
    default:
        return numberToText(field, value.toDouble(), locale);
    }
}

QString itemToText(const Field &list, const QJsonValue &item, const QLocale &locale)
{
    QStringList texts;
    for (const Field &field : fields()) {
        if (!field.isItem() || fields().at(field.parent).id != list.id)
            continue;
        const QString text = valueToText(field, item.toObject().value(QLatin1String(field.question().key)), locale);
        if (!text.isEmpty())
            texts.append(QCoreApplication::translate("Fields", "%1: %2", "question, answer").arg(field.label(), text));
    }
    return texts.join(QLatin1String("; "));
}

} // namespace octoha
