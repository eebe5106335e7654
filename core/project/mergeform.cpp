#include "core/project/journalfile.h"
#include "core/project/jsonmerge.h"

#include <QJsonDocument>

namespace octoha {

namespace {

constexpr QLatin1StringView assumedKey("assumed"), acceptedKey("accepted"), designKey("design"), idKey("id");

/// Of the rule and the answers that were seen; of several alike also of their number.
QString waiverId(const QJsonObject &waiver, QSet<QString> &taken)
{
    const QString stem = waiver.value(QLatin1String("rule")).toString() + u' '
        + waiver.value(QLatin1String("seen")).toObject().keys().join(u' ');
    QString id = stem;
    for (int number = 2; taken.contains(id); ++number)
        id = stem + u' ' + QString::number(number);
    taken.insert(id);
    return id;
}

/// A waiver may have a key `id` of a newer program; ours stands around it.
QJsonArray wrappedWaivers(const QJsonArray &waivers)
{
    QJsonArray wrapped;
    QSet<QString> taken;
    for (const QJsonValue &waiver : waivers)
        wrapped.append(QJsonObject{{idKey, waiverId(waiver.toObject(), taken)}, {acceptedKey, waiver}});
    return wrapped;
}

QJsonArray unwrappedWaivers(const QJsonArray &wrapped)
{
    QJsonArray waivers;
    for (const QJsonValue &each : wrapped)
        waivers.append(each.toObject().value(acceptedKey));
    return waivers;
}

/// Calls `visit(page, key, list)` for each list of items of the design.
template<typename Visit> void forEachList(const QJsonObject &project, Visit visit)
{
    const QJsonObject design = project.value(designKey).toObject();
    for (auto page = design.begin(); page != design.end(); ++page) {
        const QJsonObject questions = page.value().toObject();
        for (auto list = questions.begin(); list != questions.end(); ++list) {
            if (!itemIds(list.value()).isEmpty())
                visit(page.key(), list.key(), list.value());
        }
    }
}

QJsonValue listIn(const QJsonObject &project, const QString &page, const QString &key)
{
    return project.value(designKey).toObject().value(page).toObject().value(key);
}

QHash<int, QJsonValue> byNumber(const QJsonValue &list)
{
    QHash<int, QJsonValue> items;
    for (const QJsonValue &item : list.toArray())
        items.insert(item.toObject().value(idKey).toInt(), item);
    return items;
}

QJsonArray renumbered(QJsonArray list, int from, int to)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        QJsonObject item = list.at(i).toObject();
        if (item.value(idKey).toInt() != from)
            continue;
        item.insert(idKey, to);
        list.replace(i, item);
    }
    return list;
}

/// An object with the keys of one item named by its other id.
QJsonObject renamedKeys(const QJsonObject &object, const QString &from, const QString &to)
{
    QJsonObject renamed;
    for (auto it = object.begin(); it != object.end(); ++it)
        renamed.insert(it.key().startsWith(from) ? to + it.key().sliced(from.size()) : it.key(), it.value());
    return renamed;
}

QJsonArray renamedWaivers(QJsonArray wrapped, const QString &from, const QString &to)
{
    for (qsizetype i = 0; i < wrapped.size(); ++i) {
        QJsonObject each = wrapped.at(i).toObject(), waiver = each.value(acceptedKey).toObject();
        waiver.insert(QLatin1String("seen"), renamedKeys(waiver.value(QLatin1String("seen")).toObject(), from, to));
        each.insert(acceptedKey, waiver);
        each.insert(idKey, each.value(idKey).toString().replace(from, to));
        wrapped.replace(i, each);
    }
    return wrapped;
}

void renumber(QJsonObject &project, const QString &page, const QString &key, int from, int to)
{
    QJsonObject design = project.value(designKey).toObject(), questions = design.value(page).toObject();
    questions.insert(key, renumbered(questions.value(key).toArray(), from, to));
    design.insert(page, questions);
    project.insert(designKey, design);
    const auto name = [&](int id) { return QStringLiteral("%1.%2.#%3.").arg(page, key).arg(id); };
    project.insert(assumedKey, renamedKeys(project.value(assumedKey).toObject(), name(from), name(to)));
    project.insert(acceptedKey, renamedWaivers(project.value(acceptedKey).toArray(), name(from), name(to)));
}

QByteArray bytesOf(const QJsonValue &item)
{
    return QJsonDocument(item.toObject()).toJson(QJsonDocument::Compact);
}

} // namespace

QJsonObject mergeForm(const Project &project)
{
    QJsonObject object = objectOf(project), marks;
    for (const QString &field : project.design.assumed)
        marks.insert(field, true);
    object.insert(assumedKey, marks);
    object.insert(acceptedKey, wrappedWaivers(object.value(acceptedKey).toArray()));
    object.remove(QLatin1String("format"));
    object.remove(QLatin1String("generator"));
    return object;
}

Result<Project> fromMergeForm(QJsonObject object)
{
    object.insert(assumedKey, QJsonArray::fromStringList(object.value(assumedKey).toObject().keys()));
    object.insert(acceptedKey, unwrappedWaivers(object.value(acceptedKey).toArray()));
    object.insert(QLatin1String("format"), currentFormat);
    return projectOf(object);
}

void partNewItems(const QJsonObject &base, QJsonObject &mine, QJsonObject &theirs)
{
    const QJsonObject before = mine;
    forEachList(before, [&](const QString &page, const QString &key, const QJsonValue &list) {
        const auto old = byNumber(listIn(base, page, key)), ours = byNumber(list),
                   others = byNumber(listIn(theirs, page, key));
        const auto all = old.keys() + ours.keys() + others.keys();
        int free = *std::max_element(all.cbegin(), all.cend()) + 1;
        auto ids = ours.keys();
        std::sort(ids.begin(), ids.end());
        for (const int id : ids) {
            if (!old.contains(id) && others.contains(id) && others.value(id) != ours.value(id))
                renumber(bytesOf(ours.value(id)) < bytesOf(others.value(id)) ? theirs : mine, page, key, id, free++);
        }
    });
}

} // namespace octoha
