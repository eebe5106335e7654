#pragma once

#include "core/catalog/facts.h"
#include "core/prices/pricelayers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Answers of the price list, as the API writes them, and lists made of them.
namespace octoha::tests {

using namespace Qt::StringLiterals;

inline const Catalog &shipped = Catalog::shipped();

inline QJsonObject item(const QString &product, double price, const QString &size = u"Standard_D4s_v5"_s)
{
    return {{u"currencyCode"_s, u"USD"_s}, {u"tierMinimumUnits"_s, 0}, {u"retailPrice"_s, price},
        {u"armRegionName"_s, u"westeurope"_s}, {u"meterName"_s, u"D4s v5"_s}, {u"productName"_s, product},
        {u"skuName"_s, size}, {u"serviceName"_s, u"Virtual Machines"_s}, {u"unitOfMeasure"_s, u"1 Hour"_s},
        {u"type"_s, u"Consumption"_s}, {u"armSkuName"_s, size}};
}

inline QJsonObject meterItem(const char *key, double price, double from = 0)
{
    const Meter *meter = shipped.tables().meters.find(QLatin1StringView(key));
    return {{u"currencyCode"_s, u"USD"_s}, {u"tierMinimumUnits"_s, from}, {u"retailPrice"_s, price},
        {u"armRegionName"_s, u"westeurope"_s}, {u"meterName"_s, QString(meter->meter)},
        {u"productName"_s, QString(meter->product)}, {u"skuName"_s, QString(meter->sku)},
        {u"serviceName"_s, QString(meter->service)}, {u"unitOfMeasure"_s, QString(meter->unit)},
        {u"type"_s, u"Consumption"_s}, {u"armSkuName"_s, QString()}};
}

inline QByteArray page(const QJsonArray &items, const QString &currency = u"USD"_s)
{
    return QJsonDocument(
        QJsonObject{{u"BillingCurrency"_s, currency}, {u"Items"_s, items}, {u"NextPageLink"_s, QJsonValue()}})
        .toJson();
}

inline const QString plain = u"Virtual Machines Dsv5 Series"_s, windows = u"Virtual Machines Dsv5 Series Windows"_s;

inline PriceList listOf(const QJsonArray &items, const QString &currency = u"USD"_s)
{
    PriceList list{.date = QDate(2026, 11, 28)};
    const auto read = readRetailPage(page(items, currency));
    return read && list.take(*read, shipped) ? list : PriceList();
}

} // namespace octoha::tests
