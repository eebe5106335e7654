#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QStringList>

#include <span>

namespace octoha::compile {

/// What stands in a column of a catalog table.
enum class Kind {
    Key, ///< Text that names the row, unique in its table.
    Text,
    Url,
    Date, ///< "2026-11-23".
    Whole,
    Number,
    OptionalNumber, ///< std::optional<double>.
    MissingNumber, ///< double; not a number where the row has none.
    Boolean,
    Choice, ///< One of the words in `detail`, "Enum:first,second".
    Names, ///< Key of a row of the table `detail`, kept as text.
    Index, ///< Key of a row of the table `detail`, kept as its index.
    Value, ///< Number or text of a fact: two members.
    Tiers, ///< A price, or pairs of quantity and price: two members.
    SinglePrice, ///< A price from 0 on.
};

struct Column {
    QLatin1StringView name;
    Kind kind;
    QLatin1StringView detail = {};
    bool optional = false;
};

/// How the emitted rows stand.
enum class Order {
    Found, ///< As in the file, with sorted keys beside them.
    Kept, ///< As in the file.
    Sorted, ///< By their leading indices.
};

/// A table of the catalog: files of JSON that become one array of one struct.
struct Table {
    QLatin1StringView member; ///< Member of octoha::Tables.
    QLatin1StringView type; ///< Struct of a row; its members are the columns, in this order.
    QLatin1StringView unit; ///< Generated source file that holds it.
    QStringList files; ///< Below resources/catalog, without ".json".
    Order order;
    QList<Column> columns;
    QLatin1StringView enumeration = {}; ///< Enumeration made of the keys, where there is one.
};

/// All tables; those that others refer to come first.
const QList<Table> &schema();

} // namespace octoha::compile
