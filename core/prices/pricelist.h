#pragma once

#include "core/catalog/catalog.h"
#include "core/prices/retailpage.h"

#include <QMap>

namespace octoha {

/// Prices that came from the API on one day, matched with what the catalog knows: to be looked at, accepted and kept in
/// a file.
struct PriceList {
    /// A row of the catalog: a meter in a region, or a machine's price with or without Windows.
    struct Place {
        QString region, key; ///< Key of a meter, or "vm.base/SIZE", "vm.windows/SIZE", "vm.savingsPlan1y/SIZE".
        friend bool operator<(const Place &a, const Place &b)
        {
            return std::tie(a.region, a.key) < std::tie(b.region, b.key);
        }
        friend bool operator==(const Place &, const Place &) = default;
    };
    using Tiers = QMap<double, double>; ///< Price by the quantity from which it holds; the first is 0.
    QString currency;
    QDate date;
    QMap<Place, Tiers> prices;

    /// Takes the rows of a page that the catalog knows; counts them. A page in another currency is refused.
    Result<int> take(const RetailPage &page, const Catalog &catalog);
};

/// One price that is not as the catalog has it.
struct PriceChange {
    PriceList::Place place;
    std::optional<double> before; ///< Nothing: the catalog had none.
    QDate beforeDate; ///< The day that the catalog's price is of; it stays until the list is accepted.
    double after;
};

/// What the list would change, by region and key. Prices in another currency than the catalog's are all new.
QList<PriceChange> changesOf(const PriceList &list, const Catalog &catalog);

/// The list as a file, and back. A file of another form is refused with the place of the fault.
QByteArray writePriceList(const PriceList &list);
Result<PriceList> readPriceList(const QByteArray &bytes);

/// How many prices of a region are of which day: after an answer in part they are of several.
using PriceDates = QMap<QDate, int>;
PriceDates priceDatesOf(const QString &region, const Catalog &catalog);

/// The codes of the currencies that the price list can be asked in; US dollars, the price of record, come first.
/// Source: Microsoft, Azure Retail Prices REST API.
QStringList retailCurrencies();

/// The addresses to ask for the prices of a region, below `service`: the API's own address, or that of a test.
QStringList retailQueries(const QString &service, const QString &region, const QString &currency);

} // namespace octoha
