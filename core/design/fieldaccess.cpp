#include "core/design/fields.h"

#include "core/design/answers.h"

namespace octoha {

namespace {

/// An id taken apart: the page's question, and within a list the item and its question.
struct Place {
    const Field *field; ///< Of the page.
    QString item; ///< "0", "#3", "+" or empty.
    QString key; ///< The item's question, or empty for the whole item.
};

Error noSuchField(const QString &id)
{
    return {Error::Code::UnknownField,
        QCoreApplication::translate("Fields", "There is no question “%1”; “octoha-cli fields” lists them all.").arg(id.left(120)), {}, id};
}

Result<Place> placeOf(const QString &id)
{
    const QString page = id.section(u'.', 0, 1);
    const Field *field = findField(page);
    if (!field)
        return tl::unexpected(noSuchField(id));
    const Place place{field, id.section(u'.', 2, 2), id.section(u'.', 3)};
    const bool plain = id.count(u'.') == 1;
    if (!plain && (field->type().kind != Kind::List || place.item.isEmpty()))
        return tl::unexpected(noSuchField(id));
    if (!place.key.isEmpty() && !findField(page + QLatin1String(".*.") + place.key))
        return tl::unexpected(noSuchField(id));
    return place;
}

/// The index of the item that `name` ("2" or "#7") means, or -1.
qsizetype indexOf(const QJsonArray &items, const QString &name)
{
    bool isNumber = false;
    const int number = name.mid(name.startsWith(u'#') ? 1 : 0).toInt(&isNumber);
    if (!isNumber || number < 0)
        return -1;
    if (!name.startsWith(u'#'))
        return number < items.size() ? number : -1;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items.at(i).toObject().value(QLatin1String("id")).toInt() == number)
            return i;
    }
    return -1;
}

Error noSuchItem(const QString &id, qsizetype count)
{
    return {Error::Code::UnknownField, QCoreApplication::translate("Fields", "“%1” is not in the list; it has %n item(s).", nullptr, int(count)).arg(id.left(120)), {}, id};
}

Result<> write(Design &design, const Place &place, const QJsonValue &value)
{
    Design changed = design;
    if (auto written = place.field->access->write(*place.field->row, changed, value); !written)
        return tl::unexpected(atPlace(std::move(written.error()), place.field->id));
    numberItems(changed);
    if (place.field->type().itemRows)
        answers::forgetGoneItems(changed, *place.field);
    design = std::move(changed);
    return {};
}

/// An error for each key of an item that is no question: it would be lost without a word.
void noteForeignKeys(QList<Error> &errors, const Field &list, const QJsonValue &item, const QString &place)
{
    const QJsonObject object = item.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != QLatin1String("id") && !findField(list.id + QLatin1String(".*.") + it.key()))
            errors.append(noSuchField(place + u'.' + it.key()));
    }
}

/// Whether each item of `value`, or the one item at `place`, holds questions alone.
Result<> checkKeys(const Place &place, const QJsonValue &value, const QString &id)
{
    QList<Error> errors;
    if (!place.field->type().itemRows || !place.key.isEmpty())
        return {};
    if (!place.item.isEmpty())
        noteForeignKeys(errors, *place.field, value, id);
    const QJsonArray items = place.item.isEmpty() ? value.toArray() : QJsonArray();
    for (qsizetype i = 0; i < items.size(); ++i)
        noteForeignKeys(errors, *place.field, items.at(i), id + u'.' + QString::number(i));
    return errors.isEmpty() ? Result<>() : tl::unexpected(joined(errors));
}

/// The item with one of its questions answered anew; null gives that question its default again.
QJsonValue withAnswer(const QJsonValue &item, const QString &key, const QJsonValue &value)
{
    QJsonObject object = item.toObject();
    if (value.isNull())
        object.remove(key);
    else
        object.insert(key, value);
    return object;
}

void noteItem(Design &design, const Place &place, qsizetype index, const QJsonValue &value)
{
    const Field &list = *place.field;
    const QJsonValue item = list.access->read(*list.row, design).toArray().at(index);
    if (!place.key.isEmpty())
        answers::mark(design, answers::itemMark(list, item, place.key), value.isNull());
    else if (list.type().itemRows)
        answers::noteItemWritten(design, list, item, value);
    answers::mark(design, list.id, false);
}

Result<> setItem(Design &design, const Place &place, const QJsonValue &value, const QString &id)
{
    QJsonArray items = place.field->access->read(*place.field->row, design).toArray();
    const bool isWhole = place.key.isEmpty(), appends = isWhole && place.item == u'+';
    const qsizetype index = appends ? items.size() : indexOf(items, place.item);
    if (index < 0)
        return tl::unexpected(noSuchItem(id, items.size()));
    if (appends)
        items.append(value);
    else
        items.replace(index, isWhole ? value : withAnswer(items.at(index), place.key, value));
    if (auto written = write(design, place, items); !written)
        return written;
    noteItem(design, place, index, value);
    return {};
}

} // namespace

Result<QJsonValue> getField(const Design &design, const QString &id)
{
    const auto place = placeOf(id);
    if (!place)
        return tl::unexpected(place.error());
    const QJsonValue value = answers::withNulls(design, *place->field, place->field->access->read(*place->field->row, design));
    if (place->item.isEmpty())
        return value;
    const QJsonArray items = value.toArray();
    const qsizetype index = indexOf(items, place->item);
    if (index < 0)
        return tl::unexpected(noSuchItem(id, items.size()));
    return place->key.isEmpty() ? items.at(index) : items.at(index).toObject().value(place->key);
}

Result<> setField(Design &design, const QString &id, const QJsonValue &value)
{
    const auto place = placeOf(id);
    if (!place)
        return tl::unexpected(place.error());
    if (auto checked = checkKeys(*place, value, id); !checked)
        return checked;
    if (!place->item.isEmpty())
        return setItem(design, *place, value, id);
    const Field &field = *place->field;
    if (auto written = write(design, *place, value.isNull() ? field.access->read(*field.row, Design()) : value); !written)
        return written;
    answers::noteWritten(design, field, value);
    return {};
}

Result<> removeItem(Design &design, const QString &id)
{
    const auto place = placeOf(id);
    if (!place)
        return tl::unexpected(place.error());
    QJsonArray items = place->field->access->read(*place->field->row, design).toArray();
    const qsizetype index = indexOf(items, place->item);
    if (index < 0 || !place->key.isEmpty())
        return tl::unexpected(noSuchItem(id, items.size()));
    items.removeAt(index);
    return write(design, *place, items);
}

bool isUnknown(const Design &design, FieldRef ref)
{
    return std::any_of(design.unknown.cbegin(), design.unknown.cend(), [ref](const QString &name) { return answers::isNameOf(name, ref); });
}

} // namespace octoha
