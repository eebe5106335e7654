#include "core/design/fields.h"

#include "core/design/answers.h"

#include <QMap>

namespace octoha {

namespace {

void itemChanges(QStringList &changes, const Field &list, const QJsonArray &before, const QJsonArray &after)
{
    const auto byId = [](const QJsonArray &items) {
        QMap<int, QJsonObject> map;
        for (const QJsonValue &item : items)
            map.insert(item.toObject().value(QLatin1String("id")).toInt(), item.toObject());
        return map;
    };
    const auto old = byId(before), now = byId(after);
    QSet<int> ids(old.keyBegin(), old.keyEnd());
    ids.unite(QSet<int>(now.keyBegin(), now.keyEnd()));
    QList<int> sorted(ids.cbegin(), ids.cend());
    std::sort(sorted.begin(), sorted.end());
    for (int id : sorted) {
        const QString prefix = list.id + QStringLiteral(".#%1").arg(id);
        if (old.contains(id) != now.contains(id)) {
            changes.append(prefix);
            continue;
        }
        for (const Row &row : list.type().itemRows()) {
            const QLatin1String key(row.question.key);
            if (old[id].value(key) != now[id].value(key))
                changes.append(prefix + u'.' + key);
        }
    }
}

/// An error for each page that is no object, which would otherwise read like a page without answers.
QList<Error> wrongPages(const QJsonObject &object)
{
    QList<Error> errors;
    for (const QString &page : pageKeys()) {
        if (object.contains(page) && !object.value(page).isObject())
            errors.append(atPlace(wrongKind(Wanted::Object), page));
    }
    return errors;
}

/// Calls `visit(field, value)` for each question of a page; the value is undefined where the file has none.
template<typename Visit>
void forEachAnswer(const QJsonObject &design, Visit visit)
{
    QString page;
    QJsonObject answers;
    for (const Field &field : fields()) {
        if (field.isItem())
            continue;
        if (page != field.page()) {
            page = field.page();
            answers = design.value(page).toObject();
        }
        visit(field, answers.value(QLatin1String(field.question().key)));
    }
}

} // namespace

QStringList changedFields(const Design &before, const Design &after)
{
    QStringList changes;
    const bool sameUnknown = before.unknown == after.unknown;
    for (const Field &field : fields()) {
        if (field.isItem() || (sameUnknown && field.access->equal(*field.row, before, after)))
            continue;
        const bool turned = before.unknown.contains(field.id) != after.unknown.contains(field.id);
        if (field.type().itemRows && !turned)
            itemChanges(changes, field, answers::withNulls(before, field, field.access->read(*field.row, before)).toArray(),
                answers::withNulls(after, field, field.access->read(*field.row, after)).toArray());
        else if (turned || !field.access->equal(*field.row, before, after))
            changes.append(field.id);
    }
    return changes;
}

QJsonObject designToJson(const Design &design)
{
    QJsonObject pages;
    for (const Field &field : fields()) {
        if (field.isItem())
            continue;
        QJsonObject page = pages.value(field.page()).toObject();
        page.insert(QLatin1String(field.question().key), answers::withNulls(design, field, field.access->read(*field.row, design)));
        pages.insert(field.page(), page);
    }
    return pages;
}

Result<Design> designFromJson(const QJsonObject &object)
{
    Design design;
    QList<Error> errors = wrongPages(object);
    forEachAnswer(object, [&](const Field &field, const QJsonValue &value) {
        if (value.isUndefined() || value.isNull())
            return;
        if (auto written = field.access->write(*field.row, design, value); !written)
            errors.append(atPlace(std::move(written.error()), field.id));
    });
    if (!errors.isEmpty())
        return tl::unexpected(joined(errors));
    numberItems(design);
    forEachAnswer(object, [&](const Field &field, const QJsonValue &value) { answers::noteWritten(design, field, value); });
    return design;
}

void numberItems(Design &design)
{
    for (const Field &field : fields()) {
        if (!field.isItem() && field.type().itemRows)
            field.access->number(*field.row, design);
    }
}

} // namespace octoha
