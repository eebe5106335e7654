#include "core/design/fields.h"

#include "core/design/answers.h"
#include "core/design/items.h"

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
        QCoreApplication::translate("Fields", "There is no question “%1”; “octoha-cli fields” lists them all.")
            .arg(id.left(120)),
        {}, id};
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

Error noSuchItem(const QString &id, qsizetype count)
{
    return {Error::Code::UnknownField,
        QCoreApplication::translate("Fields", "“%1” is not in the list; it has %n item(s).", nullptr, int(count))
            .arg(id.left(120)),
        {}, id};
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

/// A value that is refused changes nothing.
Result<> writeWholeItem(Design &design, const Field &list, qsizetype index, const QJsonValue &value)
{
    if (auto written = list.access->writeItem(*list.row, design, index, value); !written)
        return written;
    list.access->number(*list.row, design);
    answers::forgetGoneItems(design, list);
    if (list.type().itemRows)
        answers::noteItemWritten(design, list, Items(list, design).id(index), value);
    answers::mark(design, list.id, false);
    return {};
}

Result<> setItem(Design &design, const Place &place, const QJsonValue &value, const QString &id)
{
    const Items items(*place.field, design);
    const bool appends = place.key.isEmpty() && place.item == u'+';
    const qsizetype index = appends ? items.count() : items.indexOf(place.item);
    if (index < 0)
        return tl::unexpected(noSuchItem(id, items.count()));
    auto written = place.key.isEmpty()
        ? writeWholeItem(design, *place.field, index, value)
        : setAnswer(design, *place.field, index, questionOf(*place.field, place.key), value);
    return written ? written : tl::unexpected(atPlace(std::move(written.error()), place.field->id));
}

} // namespace

Result<QJsonValue> getField(const Design &design, const QString &id)
{
    const auto place = placeOf(id);
    if (!place)
        return tl::unexpected(place.error());
    const Field &field = *place->field;
    if (place->item.isEmpty())
        return answers::withNulls(design, field, field.access->read(*field.row, design));
    const Items items(field, design);
    const qsizetype index = items.indexOf(place->item);
    if (index < 0 || design.unknown.contains(field.id))
        return tl::unexpected(noSuchItem(id, design.unknown.contains(field.id) ? 0 : items.count()));
    const QJsonValue item = answers::itemWithNulls(design, field, index);
    return place->key.isEmpty() ? item : item.toObject().value(place->key);
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
    if (auto written = write(design, *place, value.isNull() ? field.access->read(*field.row, Design()) : value);
        !written)
        return written;
    answers::noteWritten(design, field, value);
    return {};
}

Result<> removeItem(Design &design, const QString &id)
{
    const auto place = placeOf(id);
    if (!place)
        return tl::unexpected(place.error());
    const Field &list = *place->field;
    if (list.type().kind != Kind::List)
        return tl::unexpected(noSuchItem(id, 0));
    const Items items(list, design);
    const qsizetype index = items.indexOf(place->item);
    if (index < 0 || !place->key.isEmpty())
        return tl::unexpected(noSuchItem(id, items.count()));
    removeItems(design, list, {index});
    return {};
}

bool isUnknown(const Design &design, FieldRef ref)
{
    return std::any_of(design.unknown.cbegin(), design.unknown.cend(),
        [ref](const QString &name) { return answers::isNameOf(name, ref); });
}

} // namespace octoha
