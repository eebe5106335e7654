#pragma once

#include "core/catalog/azuretables.h"
#include "core/catalog/octopustables.h"
#include "core/catalog/prices.h"

namespace octoha {

/// Every named fact and version gate; the enumerators stand in "core/catalog/facts.h", made from the catalog.
enum class Fact : quint16;
enum class Gate : quint16;

/// A number or a text that rules and sizing use.
struct FactRow {
    QLatin1StringView key; ///< As "taskCapDefault"; the enumerator is Fact::TaskCapDefault.
    double number; ///< Not a number where the fact is a text.
    QLatin1StringView text; ///< Empty where the fact is a number.
    QLatin1StringView unit;
    QLatin1StringView title;
    QLatin1StringView source;
};

/// A version from which something holds.
struct GateRow {
    QLatin1StringView key; ///< As "clusterShared"; the enumerator is Gate::ClusterShared.
    QLatin1StringView version;
    QLatin1StringView product; ///< "server" or "tentacle".
    QLatin1StringView title;
    QLatin1StringView source;
};

/// Where prices hold: a region, a price zone of Front Door or of outbound traffic.
struct PriceArea {
    QLatin1StringView name;
    QLatin1StringView vmSource;
    QDate vmAsOf;
    QLatin1StringView meterSource;
    QDate meterAsOf;
    QLatin1StringView bandwidthZone;
};

/// A price that holds in the whole world, or is known for one region only.
struct GlobalPrice {
    QLatin1StringView key;
    PriceTier price; ///< From 0.
    QLatin1StringView unit;
    QLatin1StringView region;
    bool derived;
    QDate asOf;
    QLatin1StringView source;
};

/// A machine's price as the catalog stores it, in the order of area and size; not a number where there is none.
struct VmPriceRow {
    quint16 area; ///< Index into Tables::areas.
    quint16 size; ///< Index into Tables::vmSizes.
    double base;
    double windows;
    double savingsPlan1y;
};

/// A meter's price as the catalog stores it, in the order of area and meter.
struct MeterRow {
    quint16 area; ///< Index into Tables::areas.
    quint16 meter; ///< Index into Tables::meters.
    quint16 firstTier; ///< Index into Tables::tiers.
    quint16 tiers;
};

/// What Windows adds to a machine's price, the same in every region.
struct WindowsAddOn {
    quint16 size; ///< Index into Tables::vmSizes; the rows are in its order.
    double perHour;
};

/// A reserved machine as the catalog stores it.
struct ReservationRow {
    QLatin1StringView region;
    QLatin1StringView size;
    Reservation price;
};

/// All tables of a catalog. Tests make others by copying these and replacing some.
struct Tables {
    Keyed<Source, &Source::id> sources;
    Keyed<CatalogTable, &CatalogTable::name> tables;
    Keyed<FactRow, &FactRow::key> facts; ///< In the order of Fact.
    Keyed<GateRow, &GateRow::key> gates; ///< In the order of Gate.
    std::span<const NodeAdvice> nodeAdvice; ///< Ascending.
    std::span<const DatabaseAdvice> databaseAdvice; ///< Ascending.
    Keyed<SqlServerVersion, &SqlServerVersion::choice> sqlServerVersions;
    Keyed<NodeSystem, &NodeSystem::choice> nodeSystems;
    Keyed<Licence, &Licence::choice> licences;
    Keyed<Provider, &Provider::field> providers;
    Keyed<BalancerProduct, &BalancerProduct::choice> balancers;
    Keyed<SharedFolder, &SharedFolder::name> sharedFolders;
    Keyed<Port, &Port::key> ports;
    Keyed<SecurityRule, &SecurityRule::key> securityRules;
    Keyed<KnownBadBuild, &KnownBadBuild::key> knownBadBuilds;
    Keyed<Region, &Region::name> regions;
    Keyed<VmSize, &VmSize::name> vmSizes;
    Keyed<SqlObjective, &SqlObjective::name> sqlObjectives;
    Keyed<Sla, &Sla::key> slas;
    Keyed<NameRule, &NameRule::key> nameRules;
    Keyed<ApiVersion, &ApiVersion::type> apiVersions;
    Keyed<Retirement, &Retirement::key> retirements;
    Keyed<Practice, &Practice::id> practices;
    Keyed<PriceArea, &PriceArea::name> areas;
    Keyed<Meter, &Meter::key> meters;
    Keyed<GlobalPrice, &GlobalPrice::key> globalPrices;
    std::span<const VmPriceRow> vmPrices;
    std::span<const WindowsAddOn> windowsAddOns;
    std::span<const MeterRow> meterRows;
    std::span<const PriceTier> tiers;
    std::span<const ReservationRow> reservations;
};

} // namespace octoha
