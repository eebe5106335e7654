#include "core/project/foreignkeys.h"

namespace octoha {

namespace {

const QSet<QString> &knownTopKeys()
{
    static const QSet<QString> keys{QStringLiteral("format"), QStringLiteral("generator"), QStringLiteral("design"),
        QStringLiteral("assumed"), QStringLiteral("accepted"), QStringLiteral("rulesAsOf")};
    return keys;
}

class Finder {
public:
    QList<ForeignKey> keys;

    void top(const QJsonObject &object)
    {
        note(object, {}, {}, [](const QString &key) { return knownTopKeys().contains(key); });
        const QJsonObject design = object.value(QLatin1String("design")).toObject();
        note(design, {QStringLiteral("design")}, QStringLiteral("design."), [](const QString &key) { return pageKeys().contains(key); });
        for (const QString &page : pageKeys())
            ofPage(page, design.value(page).toObject());
    }

private:
    template<typename Known>
    void note(const QJsonObject &object, const QStringList &path, const QString &place, Known isKnown)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!isKnown(it.key()))
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
        const QString place = QStringLiteral("design.") + page + u'.';
        const QStringList path{QStringLiteral("design"), page};
        note(object, path, place, [&](const QString &key) { return findField(page + u'.' + key) != nullptr; });
        for (const Field *list : listsOf(page))
            ofItems(*list, path, place, object.value(QLatin1String(list->question().key)).toArray());
    }

    void ofItems(const Field &list, const QStringList &path, const QString &place, const QJsonArray &items)
    {
        const QString key = QLatin1String(list.question().key);
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QJsonObject item = items.at(i).toObject();
            const QString id = QStringLiteral("#%1").arg(item.value(QLatin1String("id")).toInt());
            const auto isKnown = [&](const QString &name) {
                return name == QLatin1String("id") || findField(list.id + QLatin1String(".*.") + name) != nullptr;
            };
            note(item, path + QStringList{key, id}, place + key + QStringLiteral(".%1.").arg(i), isKnown);
        }
    }
};

QJsonValue inserted(const QJsonValue &into, const QStringList &path, const QJsonValue &value);

QJsonValue insertedInList(QJsonArray items, const QStringList &path, const QJsonValue &value)
{
    const int id = path.first().mid(1).toInt();
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items.at(i).toObject().value(QLatin1String("id")).toInt() == id)
            items.replace(i, inserted(items.at(i), path.sliced(1), value));
    }
    return items;
}

QJsonValue inserted(const QJsonValue &into, const QStringList &path, const QJsonValue &value)
{
    if (into.isArray())
        return insertedInList(into.toArray(), path, value);
    QJsonObject object = into.toObject();
    if (path.size() == 1)
        object.insert(path.first(), value);
    else if (object.contains(path.first()))
        object.insert(path.first(), inserted(object.value(path.first()), path.sliced(1), value));
    return object;
}

} // namespace

QList<ForeignKey> foreignKeysIn(const QJsonObject &object)
{
    Finder finder;
    finder.top(object);
    return finder.keys;
}

void insertForeignKeys(QJsonObject &object, const QList<ForeignKey> &keys)
{
    for (const ForeignKey &key : keys)
        object = inserted(object, key.path, key.value).toObject();
}

} // namespace octoha
