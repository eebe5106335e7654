#include "core/catalog/compile/reader.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

namespace octoha::compile {

using namespace Qt::StringLiterals;

namespace {

bool isLatin1(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() <= 0xff && (c.unicode() < 0x7f || c.unicode() >= 0xa0);
    });
}

bool isDay(const QString &text)
{
    static const QRegularExpression shape(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    return shape.match(text).hasMatch() && QDate::fromString(text, Qt::ISODate).isValid();
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty();
}

bool isPriceList(const QJsonValue &value)
{
    const QJsonArray steps = value.toArray();
    double last = -1;
    for (const auto &step : steps) {
        const QJsonArray pair = step.toArray();
        if (pair.size() != 2 || !pair[0].isDouble() || !pair[1].isDouble() || pair[0].toDouble() <= last)
            return false;
        last = pair[0].toDouble();
    }
    return last >= 0 && steps.first().toArray().first().toDouble() == 0;
}

QString textFault(const Column &column, const QString &text)
{
    if (text.isEmpty())
        return u"must not be empty"_s;
    if (!isLatin1(text))
        return u"holds a character outside Latin-1"_s;
    if (column.kind == Kind::Date && !isDay(text))
        return u"must be a day as 2026-11-23"_s;
    if (column.kind == Kind::Url && !isWebAddress(text))
        return u"must be an https address"_s;
    if (column.kind == Kind::Choice && !QString(column.detail).section(u':', 1).split(u',').contains(text))
        return u"must be one of "_s + QString(column.detail).section(u':', 1);
    return {};
}

QString fault(const Column &column, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return column.optional ? QString() : u"is missing"_s;
    switch (column.kind) {
    case Kind::Whole:
        return value.isDouble() && value.toDouble() == std::floor(value.toDouble()) ? QString()
                                                                                    : u"must be a whole number"_s;
    case Kind::Number:
    case Kind::OptionalNumber:
    case Kind::MissingNumber:
    case Kind::SinglePrice:
        return value.isDouble() ? QString() : u"must be a number"_s;
    case Kind::Boolean:
        return value.isBool() ? QString() : u"must be true or false"_s;
    case Kind::Value:
        return value.isDouble() || value.isString() ? QString() : u"must be a number or a text"_s;
    case Kind::Tiers:
        return value.isDouble() || isPriceList(value)
            ? QString()
            : u"must be a price or ascending pairs of quantity and price from 0"_s;
    default:
        return value.isString() ? textFault(column, value.toString()) : u"must be a text"_s;
    }
}

QStringList columnNames(const Table &table)
{
    QStringList names;
    for (const Column &column : table.columns)
        names << column.name;
    return names;
}

// Rows written by hand are objects; the long tables of figures are arrays under one list of columns.
QJsonObject asObject(const QJsonValue &row, const QJsonArray &columns)
{
    if (!row.isArray())
        return row.toObject();
    QJsonObject object;
    const QJsonArray values = row.toArray();
    for (qsizetype i = 0; i < values.size(); ++i)
        object.insert(i < columns.size() ? columns[i].toString() : u"column %1"_s.arg(i + 1), values[i]);
    return object;
}

QString placeOf(const QString &file, int number, const QJsonObject &row, const Table &table)
{
    QString name;
    for (const Column &column : table.columns)
        if (column.kind == Kind::Key || column.kind == Kind::Index || (name.isEmpty() && column.kind == Kind::Names))
            name += (name.isEmpty() ? QString() : u", "_s) + row[column.name].toString();
    return u"%1.json: row %2 (%3)"_s.arg(file).arg(number).arg(name);
}

QStringList readRow(const QString &place, const QJsonObject &object, TableRows &into)
{
    const Table &table = *into.table;
    QStringList faults;
    const QStringList known = columnNames(table);
    for (auto it = object.begin(); it != object.end(); ++it)
        if (!known.contains(it.key()))
            faults << u"%1: %2: is no column"_s.arg(place, it.key());
    Row row{place, {}};
    for (const Column &column : table.columns) {
        row.values << object[column.name];
        if (const QString wrong = fault(column, row.values.constLast()); !wrong.isEmpty())
            faults << u"%1: %2: %3"_s.arg(place, column.name, wrong);
    }
    if (const Column &first = table.columns.constFirst(); first.kind == Kind::Key) {
        const QString name = row.values.constFirst().toString();
        if (into.places.contains(name))
            faults << u"%1: %2: is there twice"_s.arg(place, first.name);
        into.places.insert(name, int(into.rows.size()));
    }
    into.rows << row;
    return faults;
}

QStringList readHead(const QJsonObject &file, const QString &name, TableRows &into)
{
    QStringList faults;
    const Head head{name, file["title"_L1].toString(), file["asOf"_L1].toString(), file["checked"_L1].toString(),
        file["source"_L1].toString()};
    if (head.title.isEmpty() || !isLatin1(head.title))
        faults << u"%1.json: title: is missing"_s.arg(name);
    for (const auto &[key, day] : {std::pair(u"asOf"_s, head.asOf), std::pair(u"checked"_s, head.checked)})
        if (!isDay(day))
            faults << u"%1.json: %2: must be a day as 2026-11-23"_s.arg(name, key);
    if (!file["rows"_L1].isArray())
        faults << u"%1.json: rows: must be a list"_s.arg(name);
    into.heads << head;
    return faults;
}

} // namespace

QStringList readFile(const QByteArray &json, const QString &name, TableRows &into)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = json.left(error.offset).count('\n') + 1;
        return {u"%1.json: line %2: %3"_s.arg(name).arg(line).arg(error.errorString())};
    }
    const QJsonObject file = document.object();
    QStringList faults = readHead(file, name, into);
    const QJsonArray columns = file["columns"_L1].toArray(), rows = file["rows"_L1].toArray();
    int number = 0;
    for (const auto &row : rows) {
        const QJsonObject object = asObject(row, columns);
        faults << readRow(placeOf(name, ++number, object, *into.table), object, into);
    }
    return faults;
}

const TableRows *tableOf(const QList<TableRows> &tables, QLatin1StringView member)
{
    const auto found = std::find_if(
        tables.begin(), tables.end(), [member](const TableRows &rows) { return rows.table->member == member; });
    return found == tables.end() ? nullptr : &*found;
}

QStringList checkReferences(const QList<TableRows> &tables)
{
    QStringList faults;
    const TableRows *sources = tableOf(tables, "sources"_L1);
    for (const TableRows &rows : tables) {
        for (const Head &head : rows.heads)
            if (!sources->places.contains(head.source))
                faults << u"%1.json: source: there is no row \"%2\" in sources"_s.arg(head.name, head.source);
        for (qsizetype i = 0; i < rows.table->columns.size(); ++i) {
            const Column &column = rows.table->columns[i];
            if (column.kind != Kind::Names && column.kind != Kind::Index)
                continue;
            const TableRows *other = tableOf(tables, column.detail);
            for (const Row &row : rows.rows)
                if (const QString name = row.values[i].toString(); !name.isEmpty() && !other->places.contains(name))
                    faults << u"%1: %2: there is no row \"%3\" in %4"_s.arg(
                        row.place, column.name, name, column.detail);
        }
    }
    return faults;
}

} // namespace octoha::compile
