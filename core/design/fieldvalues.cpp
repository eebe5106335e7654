#include "core/design/fields.h"

#include "core/design/answers.h"
#include "core/design/items.h"
#include "core/design/pagequestions.h"

#include <algorithm>

namespace octoha {

namespace {

struct ItemPlace {
    int id = 0;
    qsizetype place = 0;
};

/// The place of each item, in the order of the ids; of two with one id the later.
QList<ItemPlace> placesOf(const Items &items)
{
    QList<ItemPlace> places;
    places.reserve(items.count());
    for (qsizetype i = 0; i < items.count(); ++i)
        places.append({items.id(i), i});
    std::stable_sort(places.begin(), places.end(), [](const ItemPlace &a, const ItemPlace &b) { return a.id < b.id; });
    const auto first = std::unique(
        places.rbegin(), places.rend(), [](const ItemPlace &a, const ItemPlace &b) { return a.id == b.id; });
    places.erase(places.begin(), first.base());
    return places;
}

void answerChanges(
    QStringList &changes, const Field &list, const QString &item, const QJsonObject &old, const QJsonObject &now)
{
    for (const Row &row : list.type().itemRows()) {
        const QLatin1String key(row.question.key);
        if (old.value(key) != now.value(key))
            changes.append(item + u'.' + key);
    }
}

/// In the order of the items' ids.
void itemChanges(QStringList &changes, const Field &list, const Design &before, const Design &after)
{
    const Items old(list, before), now(list, after);
    const auto was = placesOf(old), is = placesOf(now);
    const bool sameUnknown = before.unknown == after.unknown;
    const auto name = [&list](int id) { return list.id + QLatin1String(".#") + QString::number(id); };
    auto i = was.cbegin(), j = is.cbegin();
    while (i != was.cend() || j != is.cend()) {
        const bool isOld = i != was.cend() && (j == is.cend() || i->id <= j->id),
                   isNow = j != is.cend() && (i == was.cend() || j->id <= i->id);
        if (isOld != isNow)
            changes.append(name(isOld ? i->id : j->id));
        else if (!sameUnknown || !old.isSame(i->place, now, j->place))
            answerChanges(changes, list, name(i->id), answers::itemWithNulls(before, list, i->place).toObject(),
                answers::itemWithNulls(after, list, j->place).toObject());
        i += isOld;
        j += isNow;
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

struct Answer {
    const Field *field;
    QJsonValue value; ///< Undefined where the file has none.
};

/// Of each question of a page.
QList<Answer> answersIn(const QJsonObject &design)
{
    QList<Answer> answers;
    answers.reserve(fields().size());
    for (const PageQuestions &questions : questionsByPage()) {
        const qsizetype first = answers.size();
        for (const Field *field : questions.fields)
            answers.append({field, QJsonValue::Undefined});
        questions.keys.forEachKnown(design.value(questions.page).toObject(),
            [&](size_t at, const QJsonValue &value) { answers[first + qsizetype(at)].value = value; });
    }
    return answers;
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
            itemChanges(changes, field, before, after);
        else if (turned || !field.access->equal(*field.row, before, after))
            changes.append(field.id);
    }
    return changes;
}

QJsonObject designToJson(const Design &design)
{
    QMap<QString, QJsonObject>
        pages; // Each apart while it grows: one inside an object would be copied for every answer.
    for (const Field &field : fields()) {
        if (!field.isItem())
            pages[field.page()].insert(QLatin1String(field.question().key),
                answers::withNulls(design, field, field.access->read(*field.row, design)));
    }
    QJsonObject object;
    for (auto page = pages.cbegin(); page != pages.cend(); ++page)
        object.insert(page.key(), page.value());
    return object;
}

Result<Design> designFromJson(const QJsonObject &object)
{
    Design design;
    QList<Error> errors = wrongPages(object);
    const QList<Answer> given = answersIn(object);
    for (const auto &[field, value] : given) {
        if (value.isUndefined() || value.isNull())
            continue;
        if (auto written = field->access->write(*field->row, design, value); !written)
            errors.append(atPlace(std::move(written.error()), field->id));
    }
    if (!errors.isEmpty())
        return tl::unexpected(joined(errors));
    numberItems(design);
    for (const auto &[field, value] : given) {
        if (value.isNull() || field->type().itemRows) // A new design has no mark that an answer would take back.
            answers::noteWritten(design, *field, value);
    }
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
