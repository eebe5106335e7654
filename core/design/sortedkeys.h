#pragma once

#include <QJsonObject>
#include <QList>

#include <span>

namespace octoha {

struct Row;

/// The keys of a table of questions in the order in which QJsonObject keeps its own: both are then walked once, side by
/// side, where a search for each key would cost more than all that is done with the values.
class SortedKeys {
public:
    explicit SortedKeys(std::span<const Row> rows);
    explicit SortedKeys(const QList<QLatin1String> &keys); ///< The place of each is its index here.

    /// Calls `known(place, value)` for each key of the object that is in the table, `foreign(key, value)` for each
    /// other.
    template<typename Known, typename Foreign> void walk(const QJsonObject &object, Known known, Foreign foreign) const
    {
        auto next = m_keys.cbegin();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString key = it.key();
            while (next != m_keys.cend() && next->key < key)
                ++next;
            if (next != m_keys.cend() && next->key == key)
                known(next->place, it.value());
            else
                foreign(key, it.value());
        }
    }
    template<typename Known> void forEachKnown(const QJsonObject &object, Known known) const
    {
        walk(object, known, [](const QString &, const QJsonValue &) {});
    }

private:
    struct Key {
        QLatin1String key;
        size_t place;
    };
    void sort();
    QList<Key> m_keys;
};

} // namespace octoha
