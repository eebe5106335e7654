#pragma once

#include <QJsonObject>
#include <QList>

#include <algorithm>
#include <span>

namespace octoha {

struct Row;

/// While it lives, whether objects read in this thread held keys that no question has. Most files hold none, and need
/// no second walk that looks for them.
class OtherKeys {
public:
    OtherKeys();
    ~OtherKeys();
    OtherKeys(const OtherKeys &) = delete;
    OtherKeys &operator=(const OtherKeys &) = delete;
    bool wereSeen() const { return m_seen; }
    static void note(); ///< One was seen.

private:
    OtherKeys *m_outer;
    bool m_seen = false;
};

/// The keys of a table of questions in the order in which QJsonObject keeps its own: both are then walked once, side by
/// side, where a search for each key would cost more than all that is done with the values.
class SortedKeys {
public:
    /// The key besides, if there is one, has the place behind those of the rows.
    explicit SortedKeys(std::span<const Row> rows, QLatin1String besides = {});
    explicit SortedKeys(const QList<QLatin1String> &keys); ///< The place of each is its index here.

    /// Calls `known(place, value)` for each key of the object that is in the table, and notes others for OtherKeys.
    template<typename Known> void forEachKnown(const QJsonObject &object, Known known) const
    {
        walk(
            object, [&](size_t place, Iterator it) { known(place, it.value()); },
            [](const QString &, Iterator) { OtherKeys::note(); });
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
