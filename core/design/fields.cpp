#include "core/design/fields.h"

#include <QHash>

#include <type_traits>

namespace octoha {

namespace {

template<typename Part, typename DesignType>
auto &pageOf(DesignType &design)
{
    std::conditional_t<std::is_const_v<DesignType>, const Part, Part> *found = nullptr;
    forEachPage(design, [&](auto &page) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(page)>, Part>)
            found = &page;
    });
    return *found;
}

template<typename Part>
const Member<Part> &memberOf(const Row &row)
{
    return static_cast<const Member<Part> &>(row);
}

template<typename Part>
constexpr FieldAccess accessTo{
    [](const Row &row, const Design &design) { return memberOf<Part>(row).read(pageOf<Part>(design)); },
    [](const Row &row, Design &design, const QJsonValue &value) { return memberOf<Part>(row).write(pageOf<Part>(design), value); },
    [](const Row &row, const Design &a, const Design &b) { return memberOf<Part>(row).equal(pageOf<Part>(a), pageOf<Part>(b)); },
};

void appendItemFields(QList<Field> &table, const Field &list)
{
    if (!list.type().itemRows)
        return;
    const int parent = int(table.size()) - 1;
    const QString prefix = list.id + QLatin1String(".*.");
    for (const Row &row : list.type().itemRows())
        table.append({prefix + QLatin1String(row.question.key), &row, nullptr, parent});
}

QList<Field> buildTable()
{
    QList<Field> table;
    const Design design;
    forEachPage(design, [&](const auto &page) {
        using Part = std::remove_cvref_t<decltype(page)>;
        for (const Member<Part> &row : Questions<Part>::rows) {
            const Field field{QLatin1String(Questions<Part>::path) + u'.' + QLatin1String(row.question.key), &row, &accessTo<Part>};
            table.append(field);
            appendItemFields(table, field);
        }
    });
    return table;
}

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

/// The name under which an answer stands in `assumed` and `unknown`.
QString markOf(const Place &place, const QJsonArray &items, qsizetype index)
{
    if (index < 0)
        return place.field->id;
    const int item = items.at(index).toObject().value(QLatin1String("id")).toInt();
    return place.field->id + QStringLiteral(".#%1.").arg(item) + place.key;
}

void mark(Design &design, const QString &name, bool unknown)
{
    design.assumed.remove(name);
    if (unknown)
        design.unknown.insert(name);
    else
        design.unknown.remove(name);
}

void forgetItem(Design &design, const QString &prefix)
{
    const auto isOfItem = [&](const QString &name) { return name.startsWith(prefix); };
    design.assumed.removeIf([&](const QString &name) { return isOfItem(name); });
    design.unknown.removeIf([&](const QString &name) { return isOfItem(name); });
}

Result<> write(Design &design, const Place &place, const QJsonValue &value, const QString &id)
{
    Design changed = design;
    if (auto written = place.field->access->write(*place.field->row, changed, value); !written)
        return tl::unexpected(atPlace(std::move(written.error()), id));
    numberItems(changed);
    design = std::move(changed);
    return {};
}

Result<> setItem(Design &design, const Place &place, const QJsonValue &value, const QString &id)
{
    QJsonArray items = place.field->access->read(*place.field->row, design).toArray();
    if (place.item == u'+') {
        items.append(value);
        return write(design, place, items, id);
    }
    const qsizetype index = indexOf(items, place.item);
    if (index < 0)
        return tl::unexpected(noSuchItem(id, items.size()));
    QJsonValue item = value;
    if (!place.key.isEmpty() && !value.isNull()) {
        QJsonObject object = items.at(index).toObject();
        object.insert(place.key, value);
        item = object;
    }
    if (!value.isNull())
        items.replace(index, item);
    if (auto written = write(design, place, items, id); !written)
        return written;
    mark(design, place.key.isEmpty() ? place.field->id : markOf(place, items, index), value.isNull());
    return {};
}

} // namespace

const QList<Field> &fields()
{
    static const QList<Field> table = buildTable();
    return table;
}

QString Field::label() const
{
    return QCoreApplication::translate("Questions", question().label);
}

QString Field::unit() const
{
    return *question().unit ? QCoreApplication::translate("Units", question().unit) : QString();
}

const Field *findField(QStringView id)
{
    static const QHash<QString, const Field *> byId = [] {
        QHash<QString, const Field *> hash;
        for (const Field &field : fields())
            hash.insert(field.id, &field);
        return hash;
    }();
    QStringList parts = id.toString().split(u'.');
    if (parts.size() == 4)
        parts[2] = QStringLiteral("*");
    return byId.value(parts.join(u'.'));
}

Result<QJsonValue> getField(const Design &design, const QString &id)
{
    const auto place = placeOf(id);
    if (!place)
        return tl::unexpected(place.error());
    const QJsonValue value = place->field->access->read(*place->field->row, design);
    if (place->item.isEmpty())
        return design.unknown.contains(id) ? QJsonValue(QJsonValue::Null) : value;
    const QJsonArray items = value.toArray();
    const qsizetype index = indexOf(items, place->item);
    if (index < 0)
        return tl::unexpected(noSuchItem(id, items.size()));
    if (place->key.isEmpty())
        return items.at(index);
    const bool unknown = design.unknown.contains(markOf(*place, items, index));
    return unknown ? QJsonValue(QJsonValue::Null) : items.at(index).toObject().value(place->key);
}

Result<> setField(Design &design, const QString &id, const QJsonValue &value)
{
    const auto place = placeOf(id);
    if (!place)
        return tl::unexpected(place.error());
    if (!place->item.isEmpty())
        return setItem(design, *place, value, id);
    if (!value.isNull()) {
        if (auto written = write(design, *place, value, id); !written)
            return written;
    }
    mark(design, id, value.isNull());
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
    if (place->field->type().itemRows)
        forgetItem(design, markOf(*place, items, index));
    items.removeAt(index);
    return write(design, *place, items, id);
}

bool isUnknown(const Design &design, FieldRef ref)
{
    if (design.unknown.isEmpty())
        return false;
    const QString id = ref.id();
    const qsizetype star = id.indexOf(QLatin1String(".*."));
    if (star < 0)
        return design.unknown.contains(id);
    const auto isOfList = [&](const QString &name) { return name.startsWith(id.left(star + 1)) && name.endsWith(id.mid(star + 2)); };
    return design.unknown.contains(id.left(star)) || std::any_of(design.unknown.cbegin(), design.unknown.cend(), isOfList);
}

} // namespace octoha
