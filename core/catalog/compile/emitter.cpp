#include "core/catalog/compile/emitter.h"

#include <QDate>
#include <QJsonArray>
#include <QLocale>
#include <QStringList>

#include <numeric>

namespace octoha::compile {

using namespace Qt::StringLiterals;

namespace {

QByteArray quoted(const QString &text)
{
    QByteArray result = "\"";
    for (const char c : text.toLatin1()) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\' || c == '?')
            result += '\\';
        if (code < 0x7f)
            result += c;
        else
            result += '\\' + QByteArray::number(code, 8);
    }
    return result + "\"_L1";
}

QByteArray decimal(double value)
{
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

QByteArray dayLiteral(const QString &iso)
{
    if (iso.isEmpty())
        return "QDate()";
    return "QDate::fromJulianDay(" + QByteArray::number(QDate::fromString(iso, Qt::ISODate).toJulianDay()) + ')';
}

QByteArray upperCamel(const QString &word)
{
    return (word.left(1).toUpper() + word.mid(1)).toLatin1();
}

QByteArray arrayName(const Table &table)
{
    return table.member.latin1();
}

// The text that starts every generated file.
QByteArray opening(const char *includes)
{
    return QByteArray("// Made from resources/catalog by octoha-catalog-compile.\n") + includes;
}

/// Prices by quantity, gathered from the meters into one array.
struct TierPool {
    QByteArray text;
    int count = 0;

    QByteArray add(const QJsonValue &value)
    {
        QJsonArray steps = value.toArray();
        if (!value.isArray())
            steps.append(
                QJsonArray{0, value}); // Not QJsonArray{QJsonArray{…}}: compilers differ on whether that copies.
        QByteArray place = QByteArray::number(count) + ',' + QByteArray::number(steps.size());
        for (const auto &step : std::as_const(steps))
            text += '{' + decimal(step.toArray().at(0).toDouble()) + ',' + decimal(step.toArray().at(1).toDouble())
                + "},\n";
        count += int(steps.size());
        return place;
    }
};

/// All that the emitting of one catalog needs at hand.
struct Emission {
    const QList<TableRows> &tables;
    TierPool tiers = {};

    QByteArray cell(const Column &column, const QJsonValue &value)
    {
        if (column.kind == Kind::Index)
            return QByteArray::number(tableOf(tables, column.detail)->places.value(value.toString()));
        return column.kind == Kind::Tiers ? tiers.add(value) : literal(column, value);
    }

    QByteArray row(const Table &table, const Row &row)
    {
        QByteArrayList cells;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            cells << cell(table.columns[i], row.values[i]);
        return '{' + cells.join(',') + "},\n";
    }

    // Rows that are found by number stand in the order of their leading indices.
    std::pair<int, int> leading(const Table &table, const Row &row) const
    {
        const auto at = [&](qsizetype i) {
            if (i >= table.columns.size() || table.columns[i].kind != Kind::Index)
                return 0;
            return tableOf(tables, table.columns[i].detail)->places.value(row.values[i].toString());
        };
        return {at(0), at(1)};
    }
};

QByteArray sortedKeys(const TableRows &rows)
{
    QList<int> order(rows.rows.size());
    std::iota(order.begin(), order.end(), 0);
    const auto keyOf = [&](int i) { return rows.rows[i].values.constFirst().toString().toLatin1(); };
    std::sort(order.begin(), order.end(), [&](int left, int right) { return keyOf(left) < keyOf(right); });
    QByteArray text;
    for (const int i : order)
        text += QByteArray::number(i) + ',';
    return text;
}

QByteArray definition(Emission &emission, const TableRows &rows)
{
    const Table &table = *rows.table;
    QList<Row> ordered = rows.rows;
    if (table.order == Order::Sorted)
        std::stable_sort(ordered.begin(), ordered.end(), [&](const Row &left, const Row &right) {
            return emission.leading(table, left) < emission.leading(table, right);
        });
    QByteArray text = "const " + QByteArray(table.type.latin1()) + ' ' + arrayName(table) + "[] = {\n";
    for (const Row &row : ordered)
        text += emission.row(table, row);
    text += "};\n";
    if (table.order == Order::Found)
        text += "const quint16 " + arrayName(table) + "Sorted[] = {" + sortedKeys(rows) + "};\n";
    return text;
}

QByteArray headsDefinition(const QList<TableRows> &tables)
{
    QMap<QByteArray, QByteArray> rows; // sorted by name, as the index says
    for (const TableRows &table : tables)
        for (const Head &head : table.heads)
            rows[head.name.toLatin1()] = '{' + quoted(head.name) + ',' + quoted(head.title) + ','
                + dayLiteral(head.asOf) + ',' + dayLiteral(head.checked) + ',' + quoted(head.source) + "},\n";
    QByteArrayList order;
    for (qsizetype i = 0; i < rows.size(); ++i)
        order << QByteArray::number(i);
    return "const CatalogTable tables[] = {\n" + rows.values().join() + "};\nconst quint16 tablesSorted[] = {"
        + order.join(',') + "};\n";
}

QByteArray enumeration(const TableRows &rows)
{
    QByteArray text = "enum class " + QByteArray(rows.table->enumeration.latin1()) + " : quint16 {\n";
    for (const Row &row : rows.rows)
        text += "    " + upperCamel(row.values.constFirst().toString()) + ",\n";
    return text + "};\n";
}

Generated enumerations(const QList<TableRows> &tables)
{
    QByteArray text = opening("#pragma once\n\n#include <QtGlobal>\n\nnamespace octoha {\n\n");
    for (const TableRows &rows : tables)
        if (!rows.table->enumeration.isEmpty())
            text += enumeration(rows) + '\n';
    return {u"facts.h"_s, text + "} // namespace octoha\n"};
}

QByteArray declaration(const QByteArray &type, const QByteArray &name, qsizetype size)
{
    return "extern const " + type + ' ' + name + '[' + QByteArray::number(size) + "];\n";
}

Generated declarations(const Emission &emission)
{
    QByteArray text = opening("#pragma once\n\n#include \"core/catalog/tables.h\"\n\nnamespace octoha::shipped {\n\n");
    qsizetype heads = 0;
    for (const TableRows &rows : emission.tables) {
        heads += rows.heads.size();
        text += declaration(rows.table->type.latin1(), arrayName(*rows.table), rows.rows.size());
        if (rows.table->order == Order::Found)
            text += declaration("quint16", arrayName(*rows.table) + "Sorted", rows.rows.size());
    }
    text += declaration("CatalogTable", "tables", heads) + declaration("quint16", "tablesSorted", heads);
    text += declaration("PriceTier", "tiers", emission.tiers.count);
    return {u"shippedrows.h"_s, text + "extern const Tables catalog;\n\n} // namespace octoha::shipped\n"};
}

// Designated initializers follow the order of the members of Tables; the arrays are named as the members.
QByteArray catalogDefinition(const QList<TableRows> &tables)
{
    const QList<QByteArray> members
        = {"sources", "tables", "facts", "gates", "nodeAdvice", "databaseAdvice", "sqlServerVersions", "nodeSystems",
            "licences", "providers", "balancers", "sharedFolders", "ports", "securityRules", "knownBadBuilds",
            "regions", "vmSizes", "sqlObjectives", "slas", "nameRules", "apiVersions", "retirements", "practices",
            "areas", "meters", "globalPrices", "vmPrices", "windowsAddOns", "meterRows", "tiers", "reservations"};
    QByteArray text = "constinit const Tables catalog = {\n";
    for (const QByteArray &member : members) {
        const TableRows *rows = tableOf(tables, QLatin1StringView(member));
        const bool found = member == "tables" || (rows && rows->table->order == Order::Found);
        text += "    ." + member + " = {" + (member == "tables" ? "shipped::" : "") + member
            + (found ? ", " + member + "Sorted" : QByteArray()) + "},\n";
    }
    return text + "};\n";
}

QByteArray unitFile(const QByteArray &body)
{
    return opening("#include \"shippedrows.h\"\n\n#include <limits>\n\nnamespace octoha::shipped {\n\nusing namespace "
                   "Qt::StringLiterals;\n\n")
        + body + "\n} // namespace octoha::shipped\n";
}

} // namespace

QByteArray literal(const Column &column, const QJsonValue &value)
{
    switch (column.kind) {
    case Kind::Whole:
        return QByteArray::number(value.toInteger());
    case Kind::Number:
        return decimal(value.toDouble());
    case Kind::MissingNumber:
        return value.isDouble() ? decimal(value.toDouble()) : "std::numeric_limits<double>::quiet_NaN()";
    case Kind::OptionalNumber:
        return value.isDouble() ? decimal(value.toDouble()) : "std::nullopt";
    case Kind::SinglePrice:
        return "{0," + decimal(value.toDouble()) + '}';
    case Kind::Boolean:
        return value.toBool() ? "true" : "false";
    case Kind::Date:
        return dayLiteral(value.toString());
    case Kind::Choice:
        return QString(column.detail).section(u':', 0, 0).toLatin1() + "::" + upperCamel(value.toString());
    case Kind::Value:
        return value.isString() ? "std::numeric_limits<double>::quiet_NaN()," + quoted(value.toString())
                                : decimal(value.toDouble()) + ",{}";
    default:
        return value.toString().isEmpty() ? "{}" : quoted(value.toString());
    }
}

QList<Generated> emitAll(const QList<TableRows> &tables)
{
    Emission emission{tables};
    QMap<QString, QByteArray> units;
    for (const TableRows &rows : tables)
        units[rows.table->unit] += definition(emission, rows);
    units[u"meters"_s] += "const PriceTier tiers[] = {\n" + emission.tiers.text + "};\n";
    units[u"sources"_s] += headsDefinition(tables) + catalogDefinition(tables);
    QList<Generated> files{enumerations(tables), declarations(emission)};
    for (auto it = units.begin(); it != units.end(); ++it)
        files << Generated{u"shipped"_s + it.key() + u".cpp"_s, unitFile(it.value())};
    return files;
}

} // namespace octoha::compile
