#pragma once

#include "core/catalog/compile/reader.h"

namespace octoha::compile {

/// A generated file: its name and its text.
struct Generated {
    QString name;
    QByteArray text;
};

/// The C++ that holds the tables: the enumerations, the declarations, a source file for each unit, and the Tables.
QList<Generated> emitAll(const QList<TableRows> &tables);

/// The C++ literal of a value.
QByteArray literal(const Column &column, const QJsonValue &value);

} // namespace octoha::compile
