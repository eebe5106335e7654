#include "core/design/items.h"

#include "core/design/answers.h"

#include <algorithm>

namespace octoha {

QList<int> Items::ids() const
{
    QList<int> ids(count());
    for (qsizetype i = 0; i < ids.size(); ++i)
        ids[i] = id(i);
    return ids;
}

qsizetype Items::indexOf(const QString &name) const
{
    const QString digits = name.mid(name.startsWith(u'#') ? 1 : 0);
    const int number = digits.toInt();
    if (number < 0 || digits != QString::number(number)) // One item has one name: not " 0", "+0" and "00" as well.
        return -1;
    if (!name.startsWith(u'#'))
        return number < count() ? number : -1;
    for (qsizetype i = 0; i < count(); ++i) {
        if (id(i) == number)
            return i;
    }
    return -1;
}

Result<> appendItems(Design &design, const Field &list, const QJsonValue &item, qsizetype count)
{
    for (qsizetype i = 0; i < count; ++i) {
        if (auto written = list.access->writeItem(*list.row, design, list.access->count(*list.row, design), item);
            !written)
            return written;
    }
    list.access->number(*list.row, design);
    answers::mark(design, list.id, false);
    return {};
}

Result<> setAnswer(Design &design, const Field &list, qsizetype index, size_t question, const QJsonValue &value)
{
    if (auto written = list.access->writeAnswer(*list.row, design, index, question, value); !written)
        return written;
    if (list.type().itemRows) {
        const QLatin1String key(list.type().itemRows()[question].question.key);
        answers::mark(design, answers::itemMark(list, Items(list, design).id(index), key), value.isNull());
    }
    answers::mark(design, list.id, false);
    return {};
}

void removeItems(Design &design, const Field &list, QList<qsizetype> indexes)
{
    std::sort(indexes.begin(), indexes.end(), std::greater<>());
    indexes.erase(std::unique(indexes.begin(), indexes.end()), indexes.end());
    for (const qsizetype index : std::as_const(indexes)) {
        if (index >= 0 && index < list.access->count(*list.row, design))
            list.access->removeItem(*list.row, design, index);
    }
    answers::forgetGoneItems(design, list);
}

size_t questionOf(const Field &list, QAnyStringView key)
{
    if (!list.type().itemRows)
        return 0;
    const auto rows = list.type().itemRows();
    const auto found = std::find_if(
        rows.begin(), rows.end(), [&](const Row &row) { return key == QLatin1String(row.question.key); });
    Q_ASSERT(found != rows.end());
    return size_t(found - rows.begin());
}

} // namespace octoha
