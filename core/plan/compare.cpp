#include "core/plan/compare.h"

#include "core/plan/steps.h"

namespace octoha {

namespace {

QSet<QString> findingIds(const Assessment &assessment)
{
    QSet<QString> ids;
    for (const Finding &finding : assessment.findings)
        ids.insert(QString::fromLatin1(finding.rule->id));
    return ids;
}

QStringList sortedList(const QSet<QString> &set)
{
    QStringList list(set.cbegin(), set.cend());
    list.sort();
    return list;
}

std::optional<double> difference(const Derived &before, const Derived &after)
{
    return before.value && after.value ? std::optional(*after.value - *before.value) : std::nullopt;
}

QJsonValue valueOf(const Design &design, const QString &id)
{
    const auto value = getField(design, id);
    return value ? *value : QJsonValue(QJsonValue::Undefined);
}

/// "Nodes › octo-02 › Size": the list, the item by its first answer, the question.
QString labelOf(const QString &id, const Design &before, const Design &after)
{
    const Field *list = findField(id.section(u'.', 0, 1));
    const QString item = id.section(u'.', 2, 2);
    if (item.isEmpty())
        return list->label();
    const QString itemId = list->id + u'.' + item;
    const QJsonValue known = getField(after, itemId) ? valueOf(after, itemId) : valueOf(before, itemId);
    const Row &first = list->type().itemRows().front();
    const QString name = known.toObject().value(QLatin1String(first.question.key)).toVariant().toString();
    const QString place = list->label() + QStringLiteral(" › ") + (name.isEmpty() ? item : name);
    const Field *question = id.count(u'.') > 2 ? findField(id) : nullptr;
    return question ? place + QStringLiteral(" › ") + question->label() : place;
}

} // namespace

QString labelOf(const QString &fieldId, const Design &design)
{
    return labelOf(fieldId, design, design);
}

QList<FieldChange> changesBetween(const Design &before, const Design &after)
{
    QList<FieldChange> changes;
    for (const QString &id : changedFields(before, after))
        changes.append({id, labelOf(id, before, after), valueOf(before, id), valueOf(after, id)});
    return changes;
}

Comparison compare(const Project &before, const Project &after, const Catalog &catalog, QDate asOf)
{
    const Assessment old = assess(before.design, catalog, asOf), now = assess(after.design, catalog, asOf);
    Comparison comparison;
    comparison.fields = changesBetween(before.design, after.design);
    comparison.findingsGone = sortedList(findingIds(old) - findingIds(now));
    comparison.findingsNew = sortedList(findingIds(now) - findingIds(old));
    comparison.monthly = difference(old.cost.monthly, now.cost.monthly);
    comparison.availability = difference(old.availability.composite, now.availability.composite);
    comparison.capacity = difference(old.sizing.capacityOneNodeAway, now.sizing.capacityOneNodeAway);
    comparison.steps = stepsToRepeat(stepsOf(after.design, catalog), changedFields(before.design, after.design));
    return comparison;
}

} // namespace octoha
