#pragma once

#include <QJsonObject>
#include <QList>

#include <algorithm>
#include <span>

namespace octoha {

struct Row;

/// The keys of a table of questions in the order in which QJsonObject keeps its own: both are then walked once, side by
/// side, where a search for each key would cost more than all that is done with the values.
class SortedKeys {
public:
    explicit SortedKeys(std::span<const Row> rows);
    explicit SortedKeys(const QList<QLatin1String> &keys); ///< The place of each is its index here.

    /// Calls `known(place, value)` for each key of the object that is in the table.
    template<typename Known> void forEachKnown(const QJsonObject &object, Known known) const
    {
        walk(
            object, [&](size_t place, Iterator it) { known(place, it.value()); }, [](const QString &, Iterator) {});
    }
    /// Calls `foreign(key, value)` for each other key of the object.
    template<typename Foreign> void forEachOther(const QJsonObject &object, Foreign foreign) const
    {
        walk(
            object, [](size_t, Iterator) {}, [&](const QString &key, Iterator it) { foreign(key, it.value()); });
    }

private:
    using Iterator = QJsonObject::const_iterator; // A value is made where it is wanted only.

    /// Most objects hold all that are in the table: one comparison a key then.
    template<typename Known, typename Foreign> void walk(const QJsonObject &object, Known known, Foreign foreign) const
    {
        auto next = m_keys.cbegin();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString key = it.key();
            bool isKnown = next != m_keys.cend() && next->key == key;
            if (!isKnown) {
                next = std::lower_bound(
                    next, m_keys.cend(), key, [](const Key &one, const QString &wanted) { return one.key < wanted; });
                isKnown = next != m_keys.cend() && next->key == key;
            }
            if (isKnown)
                known(next++->place, it);
            else
                foreign(key, it);
        }
    }

    struct Key {
        QLatin1String key;
        size_t place;
    };
    void sort();
    QList<Key> m_keys;
};

} // namespace octoha
