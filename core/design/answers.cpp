#include "core/design/answers.h"

#include <algorithm>

namespace octoha::answers {

namespace {

QJsonValue itemWithNulls(const Design &design, const Field &list, const QJsonValue &item)
{
    QJsonObject object = item.toObject();
    for (const Row &row : list.type().itemRows()) {
        const QLatin1String key(row.question.key);
        if (design.unknown.contains(itemMark(list, item, key)))
            object.insert(key, QJsonValue::Null);
    }
    return object;
}

bool holdsNull(const QJsonArray &items)
{
    for (const QJsonValue &item : items) {
        const QJsonObject object = item.toObject();
        if (std::any_of(object.begin(), object.end(), [](const QJsonValue &value) { return value.isNull(); }))
            return true;
    }
    return false;
}

bool isJoined(QStringView name, QLatin1StringView path, QLatin1StringView key)
{
    return name.size() > path.size() + key.size() && name.startsWith(path) && name.endsWith(key)
        && name.at(name.size() - key.size() - 1) == u'.';
}

bool hasMarkedItems(const Design &design, const Field &list)
{
    const QString prefix = list.id + QLatin1String(".#");
    const auto isItem = [&](const QString &name) { return name.startsWith(prefix); };
    return std::any_of(design.assumed.cbegin(), design.assumed.cend(), isItem)
        || std::any_of(design.unknown.cbegin(), design.unknown.cend(), isItem);
}

} // namespace

QString itemMark(const Field &list, const QJsonValue &item, const QString &key)
{
    return list.id + QStringLiteral(".#%1.").arg(item.toObject().value(QLatin1String("id")).toInt()) + key;
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
    QJsonArray items;
    for (const QJsonValue &item : value.toArray())
        items.append(itemWithNulls(design, field, item));
    return items;
}

void noteWritten(Design &design, const Field &field, const QJsonValue &value)
{
    mark(design, field.id, value.isNull());
    if (!field.type().itemRows)
        return;
    const QJsonArray written = value.toArray();
    if (!holdsNull(written) && !hasMarkedItems(design, field))
        return; // Nothing to note; a list may have thousands of items.
    const QJsonArray items = field.access->read(*field.row, design).toArray();
    for (qsizetype i = 0; i < written.size() && i < items.size(); ++i)
        noteItemWritten(design, field, items.at(i), written.at(i));
}

void noteItemWritten(Design &design, const Field &list, const QJsonValue &item, const QJsonValue &value)
{
    for (const Row &row : list.type().itemRows()) {
        const QLatin1String key(row.question.key);
        mark(design, itemMark(list, item, key), value.toObject().value(key).isNull());
    }
}

void forgetGoneItems(Design &design, const Field &list)
{
    QSet<QString> present;
    for (const QJsonValue &item : list.access->read(*list.row, design).toArray())
        present.insert(itemMark(list, item, QString()));
    const auto isGone = [&](const QString &name) {
        return name.startsWith(list.id + QLatin1String(".#")) && !present.contains(name.section(u'.', 0, 2) + u'.');
    };
    design.assumed.removeIf(isGone);
    design.unknown.removeIf(isGone);
}

} // namespace octoha::answers
