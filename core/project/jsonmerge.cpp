#include "core/project/jsonmerge.h"

#include <QMap>

namespace octoha {

namespace {

constexpr QLatin1StringView idKey("id");

QString idOf(const QJsonValue &item)
{
    const QJsonValue id = item.toObject().value(idKey);
    return id.isDouble() ? QStringLiteral("#%1").arg(id.toInteger(-1)) : id.toString();
}

QHash<QString, QJsonValue> byId(const QJsonValue &list)
{
    QHash<QString, QJsonValue> items;
    for (const QJsonValue &item : list.toArray())
        items.insert(idOf(item), item);
    return items;
}

/// A list of items, or one that may become one; where it is missing the other sides say.
bool isItems(const QJsonValue &value)
{
    return value.isUndefined() || (value.isArray() && (value.toArray().isEmpty() || !itemIds(value).isEmpty()));
}

QStringList common(const QStringList &ids, const QStringList &others)
{
    const QSet<QString> there(others.cbegin(), others.cend());
    QStringList both;
    std::copy_if(
        ids.cbegin(), ids.cend(), std::back_inserter(both), [&](const QString &id) { return there.contains(id); });
    return both;
}

/// The items that stand behind each item of the spine, "" for its start, and are not in it.
QHash<QString, QStringList> behind(const QStringList &ids, const QSet<QString> &spine)
{
    QHash<QString, QStringList> groups;
    QString anchor;
    for (const QString &id : ids) {
        if (spine.contains(id))
            anchor = id;
        else
            groups[anchor].append(id);
    }
    return groups;
}

/// The spine with what each side has besides, where it stood. Which side is which does not matter.
QStringList woven(QStringList spine, const QStringList &mine, const QStringList &theirs)
{
    const QSet<QString> fixed(spine.cbegin(), spine.cend());
    const auto ofMine = behind(mine, fixed), ofTheirs = behind(theirs, fixed);
    QStringList all;
    spine.prepend(QString());
    for (const QString &anchor : spine) {
        if (!anchor.isEmpty())
            all.append(anchor);
        const QStringList a = ofMine.value(anchor), b = ofTheirs.value(anchor);
        all += a < b ? a + b : b + a;
    }
    return all;
}

QJsonArray arrayOf(const QStringList &ids)
{
    return QJsonArray::fromStringList(ids);
}

} // namespace

QStringList itemIds(const QJsonValue &list)
{
    QStringList ids;
    QSet<QString> seen;
    for (const QJsonValue &item : list.toArray()) {
        const QString id = idOf(item);
        if (id.isEmpty() || seen.contains(id))
            return {}; // What a newer program wrote, and tells apart otherwise.
        ids.append(id);
        seen.insert(id);
    }
    return ids;
}

QJsonObject JsonMerge::merged(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
{
    return objects({base, mine, theirs}).toObject();
}

/// The project, its design, a page of it, the marks, an item: other objects are values, taken whole.
bool JsonMerge::isObjects(const Versions &versions) const
{
    const bool isOurs = m_place.isEmpty() || (m_place.size() <= 2 && m_place.first() == QLatin1String("design"))
        || m_place == QStringList{QStringLiteral("assumed")}
        || (m_place.size() == 4 && m_place.last().startsWith(u'#'));
    return isOurs && versions.mine.isObject() && versions.theirs.isObject();
}

QJsonValue JsonMerge::at(const Versions &versions)
{
    if (versions.mine == versions.theirs)
        return versions.mine;
    if (isObjects(versions))
        return objects(versions);
    const bool sameShape = versions.mine.isArray() && versions.theirs.isArray();
    if (sameShape && isItems(versions.base) && isItems(versions.mine) && isItems(versions.theirs))
        return lists(versions);
    return decide(m_place, versions);
}

/// The marks come last: they follow what was decided about their answers.
QJsonValue JsonMerge::objects(const Versions &versions)
{
    const QJsonObject base = versions.base.toObject(), mine = versions.mine.toObject(),
                      theirs = versions.theirs.toObject();
    QStringList keys = mine.keys() + theirs.keys();
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    if (m_place.isEmpty() && keys.removeOne(QStringLiteral("assumed")))
        keys.append(QStringLiteral("assumed"));
    QJsonObject result;
    for (const QString &key : keys) {
        m_place.append(key);
        if (const QJsonValue value = at({base.value(key), mine.value(key), theirs.value(key)}); !value.isUndefined())
            result.insert(key, value);
        m_place.removeLast();
    }
    return result;
}

QJsonValue JsonMerge::lists(const Versions &versions)
{
    const auto base = byId(versions.base), mine = byId(versions.mine), theirs = byId(versions.theirs);
    QHash<QString, QJsonValue> items;
    const QStringList ids = order(itemIds(versions.base), itemIds(versions.mine), itemIds(versions.theirs));
    QJsonArray result;
    for (const QString &id : ids) {
        m_place.append(id);
        const QJsonValue none = QJsonValue::Undefined;
        if (const QJsonValue item = at({base.value(id, none), mine.value(id, none), theirs.value(id, none)});
            !item.isUndefined())
            result.append(item);
        m_place.removeLast();
    }
    return result;
}

/// By the common items: who moved them has moved them, and what is new stands behind what it stood behind.
QStringList JsonMerge::order(const QStringList &base, const QStringList &mine, const QStringList &theirs)
{
    const QStringList ours = common(mine, theirs), others = common(theirs, mine);
    if (ours == others)
        return woven(ours, mine, theirs);
    const QStringList old = common(base, ours);
    const QJsonValue was = old.size() == ours.size() ? arrayOf(old) : QJsonValue(QJsonValue::Undefined);
    m_place.append(QStringLiteral("*"));
    const QJsonValue decided = decide(m_place, {was, arrayOf(ours), arrayOf(others)});
    m_place.removeLast();
    return woven(decided == QJsonValue(arrayOf(others)) ? others : ours, mine, theirs);
}

} // namespace octoha
