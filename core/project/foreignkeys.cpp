#include "core/project/foreignkeys.h"

#include "core/design/items.h"
#include "core/design/pagequestions.h"
#include "core/design/secrettext.h"
#include "core/design/sortedkeys.h"

#include <algorithm>

namespace octoha {

namespace {

int idOf(const QJsonValue &item)
{
    return item.toObject().value(QLatin1String("id")).toInt();
}

/// Of the items of a list: their questions and their id.
SortedKeys keysOfItems(const Field &list)
{
    QList<QLatin1String> keys{QLatin1String("id")};
    for (const Row &row : list.type().itemRows())
        keys.append(QLatin1String(row.question.key));
    return SortedKeys(keys);
}

const SortedKeys &itemKeysOf(const Field &list)
{
    static const QHash<const Field *, SortedKeys> keys = [] {
        QHash<const Field *, SortedKeys> byList;
        for (const Field &field : fields()) {
            if (field.type().itemRows)
                byList.insert(&field, keysOfItems(field));
        }
        return byList;
    }();
    return *keys.constFind(&list);
}

const SortedKeys &topKeys()
{
    static const SortedKeys keys({QLatin1String("format"), QLatin1String("generator"), QLatin1String("design"),
        QLatin1String("assumed"), QLatin1String("accepted"), QLatin1String("rulesAsOf")});
    return keys;
}

const SortedKeys &designKeys()
{
    static const SortedKeys keys = [] {
        QList<QLatin1String> pages;
        for (const PageQuestions &questions : questionsByPage())
            pages.append(questions.page);
        return SortedKeys(pages);
    }();
    return keys;
}

class Finder {
public:
    explicit Finder(const Design &design) : m_design(design) { }
    QList<ForeignKey> keys;

    void top(const QJsonObject &object, Where where)
    {
        note(object, topKeys(), [] { return std::pair<QStringList, QString>(); });
        const QJsonObject design = object.value(QLatin1String("design")).toObject();
        note(design, designKeys(),
            [] { return std::pair(QStringList{QStringLiteral("design")}, QStringLiteral("design.")); });
        for (const PageQuestions &questions : questionsByPage()) {
            if (where == Where::Anywhere)
                ofPage(questions, design.value(questions.page).toObject());
        }
    }

private:
    /// `placeOf` gives the path and the place of the object; it is asked only where there is something to note.
    template<typename PlaceOf> void note(const QJsonObject &object, const SortedKeys &known, PlaceOf placeOf)
    {
        known.forEachOther(object, [&](const QString &key, const QJsonValue &value) {
            const auto [path, place] = placeOf();
            keys.append({path + QStringList{key}, place + key, value});
        });
    }

    void ofPage(const PageQuestions &questions, const QJsonObject &object)
    {
        note(object, questions.keys, [&] {
            return std::pair(QStringList{QStringLiteral("design"), questions.page},
                QStringLiteral("design.%1.").arg(questions.page));
        });
        for (const Field *field : questions.fields) {
            if (field->type().itemRows)
                ofItems(*field, object.value(QLatin1String(field->question().key)).toArray());
        }
    }

    void ofItems(const Field &list, const QJsonArray &items)
    {
        const Items read(list, m_design); // As the design holds them: the file may lack ids, or have one twice.
        for (qsizetype i = 0; i < items.size(); ++i) {
            note(items.at(i).toObject(), itemKeysOf(list), [&] {
                const QStringList path{QStringLiteral("design"), list.page(), QLatin1String(list.question().key),
                    QStringLiteral("#%1").arg(read.id(i))};
                return std::pair(path, QStringLiteral("design.%1.%2.").arg(list.id).arg(i));
            });
        }
    }

    const Design &m_design;
};

/// Keys that go to the same place, one after another: each object and list on the way is then copied once for all of
/// them.
using Keys = std::span<const ForeignKey>;

QJsonValue inserted(const QJsonValue &into, Keys keys, qsizetype depth);

/// The first keys that share the step at `depth`.
Keys takeGroup(Keys &keys, qsizetype depth)
{
    const QString &step = keys.front().path.at(depth);
    const auto end
        = std::find_if(keys.begin(), keys.end(), [&](const ForeignKey &key) { return key.path.at(depth) != step; });
    const Keys group = keys.first(size_t(end - keys.begin()));
    keys = keys.subspan(group.size());
    return group;
}

QJsonValue insertedInList(QJsonArray items, Keys keys, qsizetype depth)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < items.size(); ++i)
        places.insert(QStringLiteral("#%1").arg(idOf(items.at(i))), i);
    while (!keys.empty()) {
        const Keys group = takeGroup(keys, depth);
        if (const auto place = places.constFind(group.front().path.at(depth)); place != places.constEnd())
            items.replace(*place, inserted(items.at(*place), group, depth + 1));
    }
    return items;
}

QJsonValue inserted(const QJsonValue &into, Keys keys, qsizetype depth)
{
    if (into.isArray())
        return insertedInList(into.toArray(), keys, depth);
    QJsonObject object = into.toObject();
    while (!keys.empty()) {
        const Keys group = takeGroup(keys, depth);
        const QString &step = group.front().path.at(depth);
        if (group.front().path.size() == depth + 1)
            object.insert(step, group.front().value);
        else if (object.contains(step))
            object.insert(step, inserted(object.value(step), group, depth + 1));
    }
    return object;
}

} // namespace

QList<ForeignKey> foreignKeysIn(const QJsonObject &object, const Design &design, Where where)
{
    Finder finder(design);
    finder.top(object, where);
    return finder.keys;
}

const char *secretInJson(const QJsonValue &value)
{
    if (value.isString())
        return secretIn(value.toString());
    for (const QJsonValue &item : value.toArray()) {
        if (const char *secret = secretInJson(item))
            return secret;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const char *inKey = secretIn(it.key());
        if (const char *secret = inKey ? inKey : secretInJson(it.value()))
            return secret;
    }
    return nullptr;
}

void insertForeignKeys(QJsonObject &object, const QList<ForeignKey> &keys)
{
    object = inserted(object, {keys.constData(), size_t(keys.size())}, 0).toObject();
}

} // namespace octoha
