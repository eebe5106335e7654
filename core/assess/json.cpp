#include "core/assess/json.h"

#include "core/assess/availabilityjson.h"
#include "core/assess/missingprices.h"
#include "core/assess/quantities.h"
#include "core/assess/sizingjson.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

QJsonValue valueOf(const Input &input)
{
    return input.value.typeId() == QMetaType::Double ? numberToJson(input.value.toDouble())
                                                     : QJsonValue::fromVariant(input.value);
}

QJsonValue money(const std::optional<qint64> &amount)
{
    return amount ? QJsonValue(double(*amount) / double(moneyScale)) : QJsonValue(QJsonValue::Null);
}

QJsonValue day(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue source(QLatin1StringView id, const Catalog &catalog)
{
    const Source *found = catalog.findSource(id);
    return found ? QJsonValue(sourceToJson(*found)) : QJsonValue(QJsonValue::Null);
}

template<typename List, typename ToJson> QJsonArray arrayOf(const List &list, ToJson toJson)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(toJson(item));
    return array;
}

QJsonArray texts(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QJsonObject inputToJson(const Input &input)
{
    const QString id = input.fieldId();
    return {{u"name"_s, input.title()}, {u"field"_s, id.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(id)},
        {u"value"_s, valueOf(input)}};
}

QJsonArray sourcesToJson(const Derived &derived, const Catalog &catalog)
{
    return arrayOf(derived.sources, [&](QLatin1StringView id) { return source(id, catalog); });
}

QJsonObject sizingToJson(const Sizing &sizing, const Catalog &catalog)
{
    return {{u"totalTaskCap"_s, derivedToJson(sizing.totalTaskCap, catalog)},
        {u"taskCapPerNode"_s, derivedToJson(sizing.taskCapPerNode, catalog)},
        {u"nodeCount"_s, derivedToJson(sizing.nodeCount, catalog)},
        {u"storageGib"_s, derivedToJson(sizing.storageGib, catalog)},
        {u"databaseDtu"_s, derivedToJson(sizing.databaseDtu, catalog)},
        {u"databaseVcores"_s, derivedToJson(sizing.databaseVcores, catalog)},
        {u"nodeCores"_s, derivedToJson(sizing.nodeCores, catalog)},
        {u"nodeMemoryGib"_s, derivedToJson(sizing.nodeMemoryGib, catalog)},
        {u"capacityOneNodeAway"_s, derivedToJson(sizing.capacityOneNodeAway, catalog)}};
}

QJsonObject lineToJson(const CostLine &line, const Design &design, const Catalog &catalog)
{
    return {{u"resource"_s, nameOf(line.resource, design, catalog)}, {u"meter"_s, line.meterText()},
        {u"sku"_s, line.sku}, {u"region"_s, line.region}, {u"quantity"_s, line.quantity}, {u"unit"_s, line.unitText()},
        {u"unitPrice"_s, numberToJson(line.unitPrice)}, {u"monthly"_s, money(line.monthly)},
        {u"reserved1y"_s, money(line.reserved1y)}, {u"reserved3y"_s, money(line.reserved3y)},
        {u"savingsPlan"_s, money(line.savingsPlan)}, {u"estimate"_s, line.estimate},
        {u"priceDate"_s, day(line.priceDate)}, {u"source"_s, source(line.source, catalog)},
        {u"assumption"_s, line.assumptionText()}, {u"licence"_s, line.licence}, {u"stated"_s, line.stated}};
}

QJsonObject costToJson(const Cost &cost, const Design &design, const Catalog &catalog)
{
    return {{u"monthly"_s, derivedToJson(cost.monthly, catalog)}, {u"currency"_s, QString(currencyOf(catalog))},
        {u"complete"_s, cost.complete}, {u"missing"_s, texts(missingPrices(cost, design, catalog))},
        {u"licences"_s, money(cost.licences)}, {u"oldestPrice"_s, day(priceDaysOf(cost).oldest)},
        {u"newestPrice"_s, day(priceDaysOf(cost).newest)},
        {u"lines"_s, arrayOf(cost.lines, [&](const CostLine &line) { return lineToJson(line, design, catalog); })}};
}

QLatin1StringView nameOf(BillItem::DeployedBy by)
{
    switch (by) {
    case BillItem::DeployedBy::Bicep:
        return "bicep"_L1;
    case BillItem::DeployedBy::Hand:
        return "hand"_L1;
    case BillItem::DeployedBy::Existing:
        break;
    }
    return "existing"_L1;
}

QJsonObject itemToJson(const BillItem &item)
{
    return {{u"type"_s, item.type}, {u"name"_s, item.name}, {u"sku"_s, item.sku}, {u"zones"_s, texts(item.zones)},
        {u"deployedBy"_s, nameOf(item.deployedBy)}};
}

QJsonObject changeToJson(const WouldChange &change)
{
    return {{u"field"_s, change.field}, {u"to"_s, change.to}, {u"then"_s, change.then}};
}

/// Pairs that are not among the failures.
qsizetype pairsLeftOut(const QList<Failure> &failures)
{
    const qsizetype alone = std::count_if(
        failures.cbegin(), failures.cend(), [](const Failure &failure) { return failure.faults.size() == 1; });
    return alone * (alone - 1) / 2 - (failures.size() - alone);
}

} // namespace

QJsonValue numberToJson(const std::optional<double> &number)
{
    constexpr double places = 1e9; // A price of a second has eight decimals.
    return number ? QJsonValue(std::round(*number * places) / places) : QJsonValue(QJsonValue::Null);
}

QJsonObject sourceToJson(const Source &source)
{
    return {{u"title"_s, QString(source.title)}, {u"url"_s, QString(source.url)}, {u"date"_s, day(source.date)},
        {u"derived"_s, source.derived}};
}

QJsonObject derivedToJson(const Derived &derived, const Catalog &catalog)
{
    QJsonObject object{{u"value"_s, numberToJson(derived.value)}, {u"unit"_s, derived.unitText()},
        {u"formula"_s, derived.formulaText()}, {u"inputs"_s, arrayOf(derived.inputs, inputToJson)},
        {u"sources"_s, sourcesToJson(derived, catalog)}};
    if (!derived.value)
        object.insert(u"unknown"_s, derived.unknownText());
    if (derived.atLeast)
        object.insert(u"atLeast"_s, true);
    if (derived.atMost)
        object.insert(u"atMost"_s, true);
    return object;
}

QJsonObject assessmentToJson(const Assessment &assessment, const Design &design, const Catalog &catalog)
{
    const QList<Failure> failures = failuresOf(design, catalog);
    QJsonObject object{{u"sizing"_s, withChoices(sizingToJson(assessment.sizing, catalog), design, catalog)},
        {u"cost"_s, costToJson(assessment.cost, design, catalog)},
        {u"billOfMaterials"_s, arrayOf(billOfMaterials(design, catalog), itemToJson)},
        {u"availability"_s, availabilityToJson(assessment.availability, design, catalog)},
        {u"failures"_s, failuresToJson(failures)}};
    if (const qsizetype pairs = pairsLeftOut(failures); pairs > 0)
        object.insert(u"failurePairsLeftOut"_s, pairs);
    if (const QString why = failuresUnknown(design); !why.isEmpty())
        object.insert(u"failuresUnknown"_s, why);
    return object;
}

QJsonObject explanationToJson(const Explanation &explanation, const Catalog &catalog)
{
    QJsonObject object = derivedToJson(explanation.derived, catalog);
    object.insert(u"id"_s, explanation.id);
    object.insert(u"title"_s, explanation.title);
    object.insert(u"text"_s, explanation.text);
    object.insert(u"wouldChange"_s, arrayOf(explanation.wouldChange, changeToJson));
    return object;
}

} // namespace octoha
