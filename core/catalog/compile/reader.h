#pragma once

#include "core/catalog/compile/schema.h"

#include <QByteArray>
#include <QHash>
#include <QJsonValue>

namespace octoha::compile {

/// A row: its values in the order of the columns, and where it stands for messages.
struct Row {
    QString place; ///< "facts/compute.json: row 3 (taskCapDefault)".
    QList<QJsonValue> values;
};

/// The head of a file.
struct Head {
    QString name; ///< "facts/compute".
    QString title;
    QString asOf;
    QString checked;
    QString source;
};

/// A table as read from its files.
struct TableRows {
    const Table *table = nullptr;
    QList<Head> heads;
    QList<Row> rows;
    QHash<QString, int> places = {}; ///< Index of each key.
};

/// Adds the rows of one file to `into`. Every fault is told as one line: file, row, column, what is wrong.
QStringList readFile(const QByteArray &json, const QString &name, TableRows &into);

/// Faults between tables: names and indices of rows that do not exist, heads with an unknown source.
QStringList checkReferences(const QList<TableRows> &tables);

/// The table with this member name; nullptr where there is none.
const TableRows *tableOf(const QList<TableRows> &tables, QLatin1StringView member);

} // namespace octoha::compile
