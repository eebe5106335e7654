#include "core/prices/pricelist.h"

#include "core/catalog/facts.h"

#include <QCoreApplication>
#include <QUrl>

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

// Sizes are sold by the hour, without Windows under the plain name of the product.
QString machineKey(const RetailPrice &price, const Catalog &catalog)
{
    if (price.service != "Virtual Machines"_L1 || !catalog.vmSize(price.machine) || !price.unit.contains("Hour"_L1))
        return {};
    return QString(price.product.endsWith(" Windows"_L1) ? "vm.windows/"_L1 : "vm.base/"_L1) + price.machine;
}

bool isMeter(const Meter &meter, const RetailPrice &price)
{
    return meter.meter == price.meter && meter.sku == price.sku && meter.product == price.product
        && meter.service == price.service;
}

QString meterKey(const RetailPrice &price, const Catalog &catalog)
{
    const auto &meters = catalog.tables().meters;
    const auto found
        = std::find_if(meters.begin(), meters.end(), [&](const Meter &meter) { return isMeter(meter, price); });
    return found == meters.end() ? QString() : QString(found->key);
}

/// The first step of what the catalog has, and its day.
struct Known {
    std::optional<double> price = {};
    QDate date = {};
};

Known machineOf(const PriceList::Place &place, const Catalog &catalog)
{
    const auto price = catalog.vmPrice(place.region, place.key.section(u'/', 1));
    if (!price)
        return {};
    if (place.key.startsWith("vm.base/"_L1))
        return {price->baseDerived ? std::nullopt : price->base, price->asOf};
    if (place.key.startsWith("vm.windows/"_L1))
        return {price->windowsDerived ? std::nullopt : price->windows, price->asOf};
    return {price->savingsPlan1y, price->asOf};
}

Known knownOf(const PriceList::Place &place, const Catalog &catalog)
{
    if (place.key.startsWith("vm."_L1))
        return machineOf(place, catalog);
    const auto price = catalog.meter(place.region, place.key);
    return price && !price->otherRegion && !price->derived ? Known{price->first(), price->asOf} : Known{};
}

QString query(const QString &service, const QString &filter, const QString &currency)
{
    return service + u"?api-version=2023-01-01-preview&meterRegion='primary'&currencyCode='%1'&$filter="_s.arg(currency)
        + QString::fromLatin1(QUrl::toPercentEncoding(filter));
}

} // namespace

Result<int> PriceList::take(const RetailPage &page, const Catalog &catalog)
{
    if (!currency.isEmpty() && currency != page.currency)
        return failure(Error::Code::Refused,
            QCoreApplication::translate("Prices", "The price list is in two currencies, %1 and %2.")
                .arg(currency, page.currency),
            {}, u"BillingCurrency"_s);
    currency = page.currency;
    int taken = 0;
    for (const RetailPrice &price : page.prices) {
        const QString machine = machineKey(price, catalog),
                      key = machine.isEmpty() ? meterKey(price, catalog) : machine;
        if (key.isEmpty() || price.region.isEmpty())
            continue;
        prices[{price.region, key}].insert(price.from, price.price);
        if (price.savingsPlan1y > 0 && key.startsWith("vm.base/"_L1))
            prices[{price.region, u"vm.savingsPlan1y/"_s + price.machine}].insert(0, price.savingsPlan1y);
        ++taken;
    }
    return taken;
}

QList<PriceChange> changesOf(const PriceList &list, const Catalog &catalog)
{
    const bool sameCurrency = list.currency == catalog.text(Fact::PriceCurrency);
    QList<PriceChange> changes;
    for (auto it = list.prices.cbegin(); it != list.prices.cend(); ++it) {
        if (it.value().firstKey() != 0)
            continue; // Its first step is missing.
        const Known known = sameCurrency ? knownOf(it.key(), catalog) : Known{};
        constexpr double noise = 1e-9;
        const double after = it.value().first();
        if (!known.price || std::abs(*known.price - after) > noise)
            changes.append({it.key(), known.price, known.date, after});
    }
    return changes;
}

QStringList retailCurrencies()
{
    return {u"USD"_s, u"AUD"_s, u"BRL"_s, u"CAD"_s, u"CHF"_s, u"CNY"_s, u"DKK"_s, u"EUR"_s, u"GBP"_s, u"INR"_s,
        u"JPY"_s, u"KRW"_s, u"NOK"_s, u"NZD"_s, u"RUB"_s, u"SEK"_s, u"TWD"_s};
}

PriceDates priceDatesOf(const QString &region, const Catalog &catalog)
{
    PriceDates dates;
    for (const VmSize &size : catalog.tables().vmSizes) {
        if (const auto price = catalog.vmPrice(region, size.name))
            ++dates[price->asOf];
    }
    for (const Meter &meter : catalog.tables().meters) {
        const auto price = catalog.meter(region, meter.key);
        if (price && QAnyStringView(price->region) == region)
            ++dates[price->asOf];
    }
    return dates;
}

QStringList retailQueries(const QString &service, const QString &region, const QString &currency)
{
    static constexpr const char *services[] = {"Virtual Machines", "SQL Database", "Storage", "Application Gateway",
        "Virtual Network", "Key Vault", "Log Analytics", "Backup", "VPN Gateway", "Redis Cache"};
    QStringList queries;
    for (const char *name : services)
        queries.append(query(service,
            u"serviceName eq '%1' and armRegionName eq '%2' and priceType eq 'Consumption'"_s.arg(
                QLatin1String(name), region),
            currency));
    return queries;
}

} // namespace octoha
