#pragma once

#include "core/design/fields.h"

namespace octoha {

/// The items of one list of a design, read one by one without turning the others into JSON.
class Items {
public:
    Items(const Field &list, const Design &design) : m_list(list), m_design(design) { }
    qsizetype count() const { return m_list.access->count(*m_list.row, m_design); }
    int id(qsizetype index) const { return m_list.access->itemId(*m_list.row, m_design, index); }
    QJsonValue at(qsizetype index) const { return m_list.access->readItem(*m_list.row, m_design, index); }
    /// One answer of an item, by the place of its question in itemRows(); of a plain value, the value.
    QJsonValue answer(qsizetype index, size_t question) const
    {
        return m_list.access->readAnswer(*m_list.row, m_design, index, question);
    }
    QList<int> ids() const;
    /// The index of the item that `name` ("2" or "#7") means, or -1.
    qsizetype indexOf(const QString &name) const;
    bool isSame(qsizetype index, const Items &other, qsizetype otherIndex) const
    {
        return m_list.access->sameItem(*m_list.row, m_design, index, other.m_design, otherIndex);
    }

private:
    const Field &m_list;
    const Design &m_design;
};

/// Appends `count` items like `item` and numbers them. Returns OutOfRange for what is no such item, TooLarge beyond the
/// longest list.
Result<> appendItems(Design &design, const Field &list, const QJsonValue &item, qsizetype count);

/// Answers one question of an item; null makes it unknown and gives it its default again. A value that is refused
/// changes nothing.
Result<> setAnswer(Design &design, const Field &list, qsizetype index, size_t question, const QJsonValue &value);

/// Removes the items with these indexes; those outside the list are passed over.
void removeItems(Design &design, const Field &list, QList<qsizetype> indexes);

/// The place of the item's question `key` in the list's itemRows(); 0 for a list of plain values.
size_t questionOf(const Field &list, QAnyStringView key);

} // namespace octoha
