#pragma once

#include "core/catalog/source.h"

#include <optional>

namespace octoha {

/// US dollars an hour for a machine, pay as you go, as list prices of one region.
struct VmPrice {
    std::optional<double> base; ///< Without Windows licence: what Azure Hybrid Benefit leaves.
    std::optional<double> windows; ///< With Windows licence.
    std::optional<double> savingsPlan1y; ///< Base under a savings plan of one year.
    bool baseDerived; ///< Windows price less the add-on of the size: an estimate.
    bool windowsDerived; ///< Base plus the add-on of the size: an estimate.
    QDate asOf;
    QLatin1StringView source;
};

/// Prices of a reserved machine, without Windows licence.
struct Reservation {
    double total1y; ///< US dollars for the whole year.
    double total3y; ///< US dollars for all three years.
    double savingsPlan1yHour;
    double savingsPlan3yHour;
    QDate asOf;
    QLatin1StringView source;
};

/// A price from a quantity on; the quantity counts a month.
struct PriceTier {
    double from;
    double price;
};

/// A price of the Azure Retail Prices API.
struct MeterPrice {
    std::span<const PriceTier> tiers; ///< At least one, ascending, the first from 0.
    QLatin1StringView key;
    QLatin1StringView unit; ///< As "1 Hour", "1/Month", "1/Day", "10K", "1 GB/Month".
    QLatin1StringView region; ///< Region of the row; "Global" where one price holds everywhere.
    bool otherRegion; ///< The row is of another region than asked: an estimate.
    bool derived; ///< The source concluded it: an estimate.
    QDate asOf;
    QLatin1StringView source;

    /// Price of the first unit, which may be free.
    double first() const { return tiers.front().price; }
    /// What `quantity` units cost a month, tier by tier.
    double cost(double quantity) const;
};

/// What the Retail Prices API calls a meter: to ask for it again.
struct Meter {
    QLatin1StringView key; ///< As "sql.dtu.S3".
    QLatin1StringView service;
    QLatin1StringView product;
    QLatin1StringView sku;
    QLatin1StringView meter;
    QLatin1StringView unit;
};

} // namespace octoha
