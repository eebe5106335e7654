#pragma once

#include <QAnyStringView>
#include <QDate>
#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <span>

namespace octoha {

/// Where a fact is from. All texts of the catalog are Latin-1 and live as long as the program.
struct Source {
    QLatin1StringView id; ///< Stable, as "octopus.polling-ha"; rules and facts name it.
    QLatin1StringView title;
    QLatin1StringView url; ///< A public page; the nearest one where the fact itself stands on none.
    QDate date; ///< The day on which the source was last checked.
    bool derived; ///< Nobody publishes it: concluded from published facts.
};

/// A table of the catalog as a whole: how old its figures are and when they were last compared with their source.
struct CatalogTable {
    QLatin1StringView name; ///< File of the catalog without its ending, as "azure/regions".
    QLatin1StringView title;
    QDate asOf; ///< The day the figures are of.
    QDate checked; ///< The day they were last compared with the source.
    QLatin1StringView source; ///< Id of a Source.
};

/// Rows in the order of the catalog, found by their first member, which is unique.
template<typename Row, auto key> struct Keyed {
    std::span<const Row> rows = {};
    std::span<const quint16> sorted = {}; ///< Indices of `rows` in the order of their keys.

    constexpr auto begin() const { return rows.begin(); }
    constexpr auto end() const { return rows.end(); }
    constexpr qsizetype size() const { return qsizetype(rows.size()); }

    /// Index of the row with this key, -1 where there is none.
    int indexOf(QAnyStringView text) const
    {
        const auto place = std::lower_bound(sorted.begin(), sorted.end(), text,
            [this](quint16 index, QAnyStringView wanted) { return QAnyStringView(rows[index].*key) < wanted; });
        return place != sorted.end() && QAnyStringView(rows[*place].*key) == text ? *place : -1;
    }
    /// The row with this key; nullptr where the catalog does not hold it.
    const Row *find(QAnyStringView text) const
    {
        const int index = indexOf(text);
        return index < 0 ? nullptr : &rows[std::size_t(index)];
    }
};

} // namespace octoha
