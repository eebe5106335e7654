#include "core/prices/pricelist.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

constexpr int format = 1;
constexpr qsizetype maximumRows = 500'000;

tl::unexpected<Error> refused(const QString &place)
{
    return failure(Error::Code::Syntax,
        QCoreApplication::translate(
            "Prices", "The file of accepted prices could not be read and is not used. Wrong at: %1")
            .arg(place),
        {}, place);
}

QJsonArray tiersToJson(const PriceList::Tiers &tiers)
{
    QJsonArray array;
    for (auto it = tiers.cbegin(); it != tiers.cend(); ++it)
        array.append(QJsonArray{it.key(), it.value()});
    return array;
}

bool isAmount(const QJsonValue &value)
{
    return value.isDouble() && std::isfinite(value.toDouble()) && value.toDouble() >= 0;
}

/// Empty where a step is wrong, or none begins at 0.
PriceList::Tiers tiersFrom(const QJsonArray &array)
{
    PriceList::Tiers tiers;
    for (const QJsonValue &step : array) {
        if (!isAmount(step[0]) || !isAmount(step[1]))
            return {};
        tiers.insert(step[0].toDouble(), step[1].toDouble());
    }
    return tiers.isEmpty() || tiers.firstKey() != 0 ? PriceList::Tiers() : tiers;
}

Result<PriceList> readRows(const QJsonArray &rows, PriceList list)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonValue row = rows.at(i);
        const PriceList::Place place{row["region"_L1].toString(), row["key"_L1].toString()};
        const PriceList::Tiers tiers = tiersFrom(row["price"_L1].toArray());
        if (place.region.isEmpty() || place.key.isEmpty() || tiers.isEmpty())
            return refused(u"prices[%1]"_s.arg(i));
        list.prices.insert(place, tiers);
    }
    return list;
}

} // namespace

QByteArray writePriceList(const PriceList &list)
{
    QJsonArray rows;
    for (auto it = list.prices.cbegin(); it != list.prices.cend(); ++it) {
        if (it.value().firstKey() == 0) // Without its first step a price is none, and the file would be refused.
            rows.append(QJsonObject{
                {u"region"_s, it.key().region}, {u"key"_s, it.key().key}, {u"price"_s, tiersToJson(it.value())}});
    }
    return QJsonDocument(QJsonObject{{u"format"_s, format}, {u"currency"_s, list.currency},
                             {u"date"_s, list.date.toString(Qt::ISODate)}, {u"prices"_s, rows}})
        .toJson();
}

Result<PriceList> readPriceList(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        return refused(QString::number(error.offset));
    if (object["format"_L1].toInt() != format)
        return refused(u"format"_s);
    PriceList list{object["currency"_L1].toString(), QDate::fromString(object["date"_L1].toString(), Qt::ISODate), {}};
    if (list.currency.size() != 3)
        return refused(u"currency"_s);
    if (!list.date.isValid())
        return refused(u"date"_s);
    const QJsonArray rows = object["prices"_L1].toArray();
    return rows.size() > maximumRows ? Result<PriceList>(refused(u"prices"_s)) : readRows(rows, std::move(list));
}

} // namespace octoha
