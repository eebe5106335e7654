#include "core/design/fields.h"

#include "core/design/answers.h"
#include "core/design/numberform.h"

#include <QJsonDocument>
#include <QMap>
#include <QRegularExpression>

namespace octoha {

namespace {

template<typename Item>
void numberList(QList<Item> &items)
{
    int highest = 0;
    QSet<int> used;
    for (const Item &item : items)
        highest = std::max(highest, item.id);
    for (Item &item : items) {
        if (item.id <= 0 || used.contains(item.id))
            item.id = ++highest;
        used.insert(item.id);
    }
}

Error notReadable(const Field &field, const QString &text)
{
    return {Error::Code::OutOfRange,
        QCoreApplication::translate("Fields", "“%1” is not an answer to “%2”.").arg(text.left(80), field.label()), {}, field.id};
}

/// "1.5 TB" in GiB or MB, "2 h" in minutes: the factor from the typed unit to the field's own; 0 if they do not fit.
double factorTo(const QString &typed, const QString &unit)
{
    struct Unit {
        const char *name;
        const char *measure;
        double size;
    };
    static constexpr Unit units[] = {{"mb", "size", 1}, {"mib", "size", 1.048576}, {"gb", "size", 1000}, {"gib", "size", 1073.741824},
        {"tb", "size", 1e6}, {"tib", "size", 1099511.627776}, {"s", "time", 1}, {"seconds", "time", 1}, {"min", "time", 60},
        {"minutes", "time", 60}, {"h", "time", 3600}, {"hours", "time", 3600}, {"d", "time", 86400}, {"days", "time", 86400},
        {"weeks", "time", 604800}};
    const auto find = [](const QString &name) {
        return std::find_if(std::begin(units), std::end(units), [&](const Unit &u) { return name == QLatin1String(u.name); });
    };
    const auto from = find(typed.toLower()), to = find(unit.toLower());
    if (from == std::end(units) || to == std::end(units) || QLatin1String(from->measure) != QLatin1String(to->measure))
        return typed.compare(unit, Qt::CaseInsensitive) == 0 ? 1 : 0;
    return from->size / to->size;
}

Result<QJsonValue> numberFromText(const Field &field, const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([-+]?[0-9]+(?:[.][0-9]+)?)\\s*(\\S*(?:\\s\\S+)?)$"));
    QString plain = text;
    plain.remove(QLatin1Char('$')).remove(QLatin1Char(',')).replace(QChar::Nbsp, u' '); // as valueToText writes it
    const auto match = form.match(plain.trimmed());
    if (!match.hasMatch())
        return tl::unexpected(notReadable(field, text));
    const double number = QLocale::c().toDouble(match.captured(1));
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
    const auto document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(notReadable(field, text));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QString choiceLabel(const Type &type, const QJsonValue &value)
{
    const auto index = indexOfChoice(value, type.choices);
    return index ? QCoreApplication::translate("Choices", type.choices[size_t(*index)].label) : value.toString();
}

QString listToText(const Field &field, const QJsonArray &items, const QLocale &locale)
{
    if (field.type().itemRows)
        return QCoreApplication::translate("Fields", "%n item(s)", nullptr, int(items.size()));
    const QLocale numbers = numberFormOf(field.type(), locale);
    QStringList texts;
    for (const QJsonValue &item : items)
        texts.append(item.isDouble() ? numbers.toString(item.toDouble(), 'f', 0) : item.toString());
    return texts.join(QLatin1String(", "));
}

QString withUnit(const QString &number, const QString &unit)
{
    return unit.isEmpty() ? number : number + QChar(QChar::Nbsp) + unit;
}

void itemChanges(QStringList &changes, const Field &list, const QJsonArray &before, const QJsonArray &after)
{
    const auto byId = [](const QJsonArray &items) {
        QMap<int, QJsonObject> map;
        for (const QJsonValue &item : items)
            map.insert(item.toObject().value(QLatin1String("id")).toInt(), item.toObject());
        return map;
    };
    const auto old = byId(before), now = byId(after);
    QSet<int> ids(old.keyBegin(), old.keyEnd());
    ids.unite(QSet<int>(now.keyBegin(), now.keyEnd()));
    QList<int> sorted(ids.cbegin(), ids.cend());
    std::sort(sorted.begin(), sorted.end());
    for (int id : sorted) {
        const QString prefix = list.id + QStringLiteral(".#%1").arg(id);
        if (old.contains(id) != now.contains(id)) {
            changes.append(prefix);
            continue;
        }
        for (const Row &row : list.type().itemRows()) {
            const QLatin1String key(row.question.key);
            if (old[id].value(key) != now[id].value(key))
                changes.append(prefix + u'.' + key);
        }
    }
}

/// An error for each page that is no object, which would otherwise read like a page without answers.
QList<Error> wrongPages(const QJsonObject &object)
{
    QList<Error> errors;
    for (const QString &page : pageKeys()) {
        if (object.contains(page) && !object.value(page).isObject())
            errors.append(atPlace(wrongKind("object"), page));
    }
    return errors;
}

/// Calls `visit(field, value)` for each question of a page; the value is undefined where the file has none.
template<typename Visit>
void forEachAnswer(const QJsonObject &design, Visit visit)
{
    QString page;
    QJsonObject answers;
    for (const Field &field : fields()) {
        if (field.isItem())
            continue;
        if (page != field.page()) {
            page = field.page();
            answers = design.value(page).toObject();
        }
        visit(field, answers.value(QLatin1String(field.question().key)));
    }
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

QString valueToText(const Field &field, const QJsonValue &value, const QLocale &locale)
{
    if (value.isNull() || value.isUndefined())
        return QCoreApplication::translate("Fields", "not stated");
    const Type &type = field.type();
    switch (type.kind) {
    case Kind::Choice:
        return choiceLabel(type, value);
    case Kind::Boolean:
        return value.toBool() ? QCoreApplication::translate("Fields", "yes") : QCoreApplication::translate("Fields", "no");
    case Kind::Date:
        return value.toString().isEmpty() ? QString() : locale.toString(QDate::fromString(value.toString(), Qt::ISODate), QLocale::ShortFormat);
    case Kind::List:
        return listToText(field, value.toArray(), locale);
    case Kind::Text:
        return value.toString();
    default:
        return withUnit(numberFormOf(type, locale).toString(value.toDouble(), 'f', type.kind == Kind::Money ? 2 : QLocale::FloatingPointShortest), field.unit());
    }
}

QStringList changedFields(const Design &before, const Design &after)
{
    QStringList changes;
    const bool sameUnknown = before.unknown == after.unknown;
    for (const Field &field : fields()) {
        if (field.isItem() || (sameUnknown && field.access->equal(*field.row, before, after)))
            continue;
        const bool turned = before.unknown.contains(field.id) != after.unknown.contains(field.id);
        if (field.type().itemRows && !turned)
            itemChanges(changes, field, answers::withNulls(before, field, field.access->read(*field.row, before)).toArray(),
                answers::withNulls(after, field, field.access->read(*field.row, after)).toArray());
        else if (turned || !field.access->equal(*field.row, before, after))
            changes.append(field.id);
    }
    return changes;
}

QJsonObject designToJson(const Design &design)
{
    QJsonObject pages;
    for (const Field &field : fields()) {
        if (field.isItem())
            continue;
        QJsonObject page = pages.value(field.page()).toObject();
        page.insert(QLatin1String(field.question().key), answers::withNulls(design, field, field.access->read(*field.row, design)));
        pages.insert(field.page(), page);
    }
    return pages;
}

Result<Design> designFromJson(const QJsonObject &object)
{
    Design design;
    QList<Error> errors = wrongPages(object);
    forEachAnswer(object, [&](const Field &field, const QJsonValue &value) {
        if (value.isUndefined() || value.isNull())
            return;
        if (auto written = field.access->write(*field.row, design, value); !written)
            errors.append(atPlace(std::move(written.error()), field.id));
    });
    if (!errors.isEmpty())
        return tl::unexpected(joined(errors));
    numberItems(design);
    forEachAnswer(object, [&](const Field &field, const QJsonValue &value) { answers::noteWritten(design, field, value); });
    return design;
}

void numberItems(Design &design)
{
    numberList(design.placement.tags);
    numberList(design.placement.subnets);
    numberList(design.compute.nodes);
    numberList(design.database.replicas);
    numberList(design.signIn.domainControllers);
    numberList(design.polling.endpoints);
    numberList(design.polling.tentacles);
}

} // namespace octoha
