#include "core/design/answers.h"

#include "core/design/items.h"

#include <algorithm>

namespace octoha::answers {

namespace {

bool holdsNull(const QJsonArray &items)
{
    for (const QJsonValue &item : items) {
        const QJsonObject object = item.toObject();
        if (std::any_of(object.begin(), object.end(), [](QJsonValueConstRef value) { return value.isNull(); }))
            return true;
    }
    return false;
}

bool isJoined(QStringView name, QLatin1StringView path, QLatin1StringView key)
{
    return name.size() > path.size() + key.size() && name.startsWith(path) && name.endsWith(key)
        && name.at(name.size() - key.size() - 1) == u'.';
}

bool hasMarkedItems(const QSet<QString> &marks, const Field &list)
{
    return std::any_of(marks.cbegin(), marks.cend(), [&](const QString &name) {
        return name.size() > list.id.size() + 1 && name.at(list.id.size()) == u'.'
            && name.at(list.id.size() + 1) == u'#' && name.startsWith(list.id);
    });
}

bool hasMarkedItems(const Design &design, const Field &list)
{
    return hasMarkedItems(design.assumed, list) || hasMarkedItems(design.unknown, list);
}

} // namespace

QString itemMark(const Field &list, int itemId, const QString &key)
{
    return list.id + QLatin1String(".#") + QString::number(itemId) + u'.' + key;
}

void mark(Design &design, const QString &name, bool unknown)
{
    design.assumed.remove(name);
    if (unknown)
        design.unknown.insert(name);
    else
        design.unknown.remove(name);
}

bool isNameOf(QStringView name, FieldRef ref)
{
    QLatin1StringView path(ref.path);
    const QLatin1StringView key(ref.key);
    if (!path.endsWith(QLatin1StringView(".*")))
        return name.size() == path.size() + 1 + key.size() && isJoined(name, path, key);
    path.chop(2);
    return name == path || (isJoined(name, path, key) && name.at(path.size()) == u'.');
}

QJsonValue withNulls(const Design &design, const Field &field, QJsonValue value)
{
    if (design.unknown.contains(field.id))
        return QJsonValue::Null;
    if (!field.type().itemRows || design.unknown.isEmpty())
        return value;
    if (!hasMarkedItems(design.unknown, field))
        return value;
    QJsonArray items;
    for (qsizetype i = 0; i < value.toArray().size(); ++i)
        items.append(itemWithNulls(design, field, i));
    return items;
}

QJsonValue itemWithNulls(const Design &design, const Field &list, qsizetype index)
{
    const Items items(list, design);
    const QJsonValue item = items.at(index);
    if (!list.type().itemRows || !hasMarkedItems(design.unknown, list))
        return item;
    QJsonObject object = item.toObject();
    for (const Row &row : list.type().itemRows()) {
        const QLatin1String key(row.question.key);
        if (design.unknown.contains(itemMark(list, items.id(index), key)))
            object.insert(key, QJsonValue::Null);
    }
    return object;
}

void noteWritten(Design &design, const Field &field, const QJsonValue &value)
{
    mark(design, field.id, value.isNull());
    if (!field.type().itemRows)
        return;
    const QJsonArray written = value.toArray();
    if (!holdsNull(written) && !hasMarkedItems(design, field))
        return; // Nothing to note; a list may have thousands of items.
    const QList<int> ids = Items(field, design).ids();
    for (qsizetype i = 0; i < written.size() && i < ids.size(); ++i)
        noteItemWritten(design, field, ids[i], written.at(i));
}

void noteItemWritten(Design &design, const Field &list, int itemId, const QJsonValue &value)
{
    for (const Row &row : list.type().itemRows()) {
        const QLatin1String key(row.question.key);
        mark(design, itemMark(list, itemId, key), value.toObject().value(key).isNull());
    }
}

void forgetGoneItems(Design &design, const Field &list)
{
    if (!hasMarkedItems(design, list))
        return;
    QSet<QString> present;
    for (const int id : Items(list, design).ids())
        present.insert(itemMark(list, id, QString()));
    const auto isGone = [&](const QString &name) {
        return name.startsWith(list.id + QLatin1String(".#")) && !present.contains(name.section(u'.', 0, 2) + u'.');
    };
    design.assumed.removeIf(isGone);
    design.unknown.removeIf(isGone);
}

} // namespace octoha::answers
