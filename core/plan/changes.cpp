#include "core/plan/changes.h"

namespace octoha {

namespace {

/// Gives values by id; a list is read once, however many of its items are asked for.
class Values {
public:
    explicit Values(const Design &design) : m_design(design) { }
    /// Undefined where there is no such item.
    QJsonValue of(const QString &id)
    {
        if (id.count(u'.') < 2)
            return getField(m_design, id).value_or(QJsonValue::Undefined);
        const QJsonValue item = itemsOf(id.section(u'.', 0, 1)).value(id.section(u'.', 2, 2), QJsonValue::Undefined);
        return id.count(u'.') == 2 ? item : item.toObject().value(id.section(u'.', 3));
    }

private:
    using Items = QHash<QString, QJsonValue>;
    const Items &itemsOf(const QString &list)
    {
        if (const auto known = m_lists.constFind(list); known != m_lists.constEnd())
            return *known;
        Items items;
        const QJsonArray array = getField(m_design, list).value_or(QJsonValue::Null).toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            items.insert(QString::number(i), array.at(i));
            if (const QJsonValue id = array.at(i).toObject().value(QLatin1String("id")); id.isDouble())
                items.insert(QStringLiteral("#%1").arg(id.toInt()), array.at(i));
        }
        return *m_lists.insert(list, items);
    }

    const Design &m_design;
    QHash<QString, Items> m_lists;
};

/// "Nodes › octo-02 › Size": the list, the item by its first answer, the question.
QString labelOf(const QString &id, Values &before, Values &after)
{
    const Field *list = findField(id.section(u'.', 0, 1));
    const QString item = id.section(u'.', 2, 2);
    if (item.isEmpty())
        return list->label();
    const QString itemId = list->id + u'.' + item;
    const QJsonValue now = after.of(itemId), known = now.isUndefined() ? before.of(itemId) : now;
    const auto rows = list->type().itemRows;
    const QString name
        = rows ? known.toObject().value(QLatin1String(rows().front().question.key)).toVariant().toString() : QString();
    const QString place = list->label() + QStringLiteral(" › ") + (name.isEmpty() ? item : name);
    const Field *question = id.count(u'.') > 2 ? findField(id) : nullptr;
    return question ? place + QStringLiteral(" › ") + question->label() : place;
}

} // namespace

QString labelOf(const QString &fieldId, const Design &design)
{
    Values values(design);
    return labelOf(fieldId, values, values);
}

QString placeOf(const QString &fieldId, const Design &design)
{
    return onPage(fieldId, labelOf(fieldId, design));
}

QList<FieldChange> changesBetween(const Design &before, const Design &after)
{
    QList<FieldChange> changes;
    Values old(before), now(after);
    for (const QString &id : changedFields(before, after)) {
        changes.append({id, onPage(id, labelOf(id, old, now)), old.of(id), now.of(id)});
    }
    return changes;
}

QString textOf(const FieldChange &change, const QJsonValue &side, const QLocale &locale)
{
    if (side.isUndefined())
        return QStringLiteral("—");
    if (const Field *field = findField(change.field))
        return valueToText(*field, side, locale);
    return itemToText(*findField(change.field.section(u'.', 0, 1)), side, locale);
}

} // namespace octoha
