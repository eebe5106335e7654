#include "core/project/foreignkeys.h"

namespace octoha {

namespace {

const QSet<QString> &knownTopKeys()
{
    static const QSet<QString> keys{QStringLiteral("format"), QStringLiteral("generator"), QStringLiteral("design"),
        QStringLiteral("assumed"), QStringLiteral("accepted"), QStringLiteral("rulesAsOf")};
    return keys;
}

int idOf(const QJsonValue &item)
{
    return item.toObject().value(QLatin1String("id")).toInt();
}

class Finder {
public:
    explicit Finder(const Design &design) : m_design(design) {}
    QList<ForeignKey> keys;

    void top(const QJsonObject &object)
    {
        note(object, [](const QString &key) { return knownTopKeys().contains(key); }, [] { return std::pair<QStringList, QString>(); });
        const QJsonObject design = object.value(QLatin1String("design")).toObject();
        note(design, [](const QString &key) { return pageKeys().contains(key); },
            [] { return std::pair(QStringList{QStringLiteral("design")}, QStringLiteral("design.")); });
        for (const QString &page : pageKeys())
            ofPage(page, design.value(page).toObject());
    }

private:
    /// `where` gives the path and the place of the object; it is asked only where there is something to note.
    template<typename Known, typename Where>
    void note(const QJsonObject &object, Known isKnown, Where where)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (isKnown(it.key()))
                continue;
            const auto [path, place] = where();
            keys.append({path + QStringList{it.key()}, place + it.key(), it.value()});
        }
    }

    /// The lists of a page whose items have questions of their own.
    static const QList<const Field *> &listsOf(const QString &page)
    {
        static const QHash<QString, QList<const Field *>> lists = [] {
            QHash<QString, QList<const Field *>> byPage;
            for (const Field &field : fields()) {
                QList<const Field *> &ofPage = byPage[field.page()];
                if (!field.isItem() && field.type().itemRows)
                    ofPage.append(&field);
            }
            return byPage;
        }();
        return *lists.constFind(page);
    }

    void ofPage(const QString &page, const QJsonObject &object)
    {
        const QString prefix = page + u'.';
        note(object, [&](const QString &key) { return findField(prefix + key) != nullptr; },
            [&] { return std::pair(QStringList{QStringLiteral("design"), page}, QStringLiteral("design.") + prefix); });
        for (const Field *list : listsOf(page))
            ofItems(*list, object.value(QLatin1String(list->question().key)).toArray());
    }

    void ofItems(const Field &list, const QJsonArray &items)
    {
        const QString prefix = list.id + QLatin1String(".*.");
        const auto isKnown = [&](const QString &name) { return name == QLatin1String("id") || findField(prefix + name) != nullptr; };
        QJsonArray read; // As the design holds them: the file may lack ids, or have one twice.
        for (qsizetype i = 0; i < items.size(); ++i) {
            note(items.at(i).toObject(), isKnown, [&] {
                if (read.isEmpty())
                    read = list.access->read(*list.row, m_design).toArray();
                const QStringList path{QStringLiteral("design"), list.page(), QLatin1String(list.question().key), QStringLiteral("#%1").arg(idOf(read.at(i)))};
                return std::pair(path, QStringLiteral("design.%1.%2.").arg(list.id).arg(i));
            });
        }
    }

    const Design &m_design;
};

/// Keys that go to the same place, one after another: each object and list on the way is then copied once for all of them.
using Keys = std::span<const ForeignKey>;

QJsonValue inserted(const QJsonValue &into, Keys keys, qsizetype depth);

/// The first keys that share the step at `depth`.
Keys takeGroup(Keys &keys, qsizetype depth)
{
    const QString &step = keys.front().path.at(depth);
    const auto end = std::find_if(keys.begin(), keys.end(), [&](const ForeignKey &key) { return key.path.at(depth) != step; });
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

QList<ForeignKey> foreignKeysIn(const QJsonObject &object, const Design &design)
{
    Finder finder(design);
    finder.top(object);
    return finder.keys;
}

void insertForeignKeys(QJsonObject &object, const QList<ForeignKey> &keys)
{
    object = inserted(object, {keys.constData(), size_t(keys.size())}, 0).toObject();
}

} // namespace octoha
