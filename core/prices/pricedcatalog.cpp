#include "core/prices/pricedcatalog.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace octoha {

using namespace Qt::StringLiterals;

/// The tables that differ from the catalog's, and the whole that points to them.
struct PricedCatalog::Rows {
    std::vector<VmPriceRow> machines;
    std::vector<MeterRow> meters;
    std::vector<PriceTier> tiers;
    std::vector<GlobalPrice> globals;
    std::vector<PriceArea> areas;
    Tables tables;
    QString currency = u"USD"_s;
    std::optional<Catalog> catalog = {};
};

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr QLatin1StringView refreshed("azure.retail-prices");

/// A list's prices, laid over those of a catalog.
class Overlay {
public:
    Overlay(const PriceList &list, const Tables &tables)
        : m_list(list),
          m_tables(tables),
          m_keepsOwn(list.currency == "USD"_L1)
    { }

    const PriceList::Tiers *find(QLatin1StringView region, const QString &key) const
    {
        const auto found = m_list.prices.constFind({QString(region), key});
        return found == m_list.prices.cend() ? nullptr : &*found;
    }
    /// The new price, else the own one where it may stay.
    double machine(QLatin1StringView region, QLatin1StringView kind, QLatin1StringView size, double own) const
    {
        const PriceList::Tiers *tiers = find(region, QString(kind) + size);
        return tiers ? tiers->first() : m_keepsOwn ? own : none;
    }
    bool keepsOwn() const { return m_keepsOwn; }
    /// Nothing of a region becomes another: the list is of other ones.
    bool leaves(int index) const
    {
        const auto first = m_list.prices.lowerBound({QString(area(index)), {}});
        return m_keepsOwn && (first == m_list.prices.cend() || first.key().region != area(index));
    }
    const PriceList &list() const { return m_list; }
    const Tables &tables() const { return m_tables; }
    QLatin1StringView area(int index) const { return m_tables.areas.rows[std::size_t(index)].name; }
    QLatin1StringView size(int index) const { return m_tables.vmSizes.rows[std::size_t(index)].name; }
    QLatin1StringView meter(int index) const { return m_tables.meters.rows[std::size_t(index)].key; }

private:
    const PriceList &m_list;
    const Tables &m_tables;
    bool m_keepsOwn;
};

VmPriceRow machineRow(quint16 area, quint16 size, const VmPriceRow *own, const Overlay &overlay)
{
    const auto price = [&](QLatin1StringView kind, double VmPriceRow::*member) {
        return overlay.machine(overlay.area(area), kind, overlay.size(size), own ? own->*member : none);
    };
    return {area, size, price("vm.base/"_L1, &VmPriceRow::base), price("vm.windows/"_L1, &VmPriceRow::windows),
        price("vm.savingsPlan1y/"_L1, &VmPriceRow::savingsPlan1y)};
}

bool holdsAPrice(const VmPriceRow &row)
{
    return !std::isnan(row.base) || !std::isnan(row.windows);
}

const VmPriceRow *ownMachine(const Tables &tables, int area, int size)
{
    const std::pair wanted(area, size);
    const auto less = [](const VmPriceRow &row, const std::pair<int, int> &key) {
        return std::pair<int, int>(row.area, row.size) < key;
    };
    const auto place = std::lower_bound(tables.vmPrices.begin(), tables.vmPrices.end(), wanted, less);
    return place != tables.vmPrices.end() && place->area == area && place->size == size ? &*place : nullptr;
}

std::vector<VmPriceRow> machineRows(const Overlay &overlay)
{
    std::vector<VmPriceRow> rows;
    for (int area = 0; area < overlay.tables().areas.size(); ++area) {
        if (overlay.leaves(area)) {
            const auto own = std::equal_range(overlay.tables().vmPrices.begin(), overlay.tables().vmPrices.end(),
                VmPriceRow{quint16(area), 0, 0, 0, 0},
                [](const VmPriceRow &a, const VmPriceRow &b) { return a.area < b.area; });
            rows.insert(rows.end(), own.first, own.second);
            continue;
        }
        for (int size = 0; size < overlay.tables().vmSizes.size(); ++size) {
            const VmPriceRow row
                = machineRow(quint16(area), quint16(size), ownMachine(overlay.tables(), area, size), overlay);
            if (holdsAPrice(row))
                rows.push_back(row);
        }
    }
    return rows;
}

const MeterRow *ownMeter(const Tables &tables, int area, int meter)
{
    const std::pair wanted(area, meter);
    const auto less = [](const MeterRow &row, const std::pair<int, int> &key) {
        return std::pair<int, int>(row.area, row.meter) < key;
    };
    const auto place = std::lower_bound(tables.meterRows.begin(), tables.meterRows.end(), wanted, less);
    return place != tables.meterRows.end() && place->area == area && place->meter == meter ? &*place : nullptr;
}

/// Collects the meters' rows, whose steps lie one after another.
class MeterRows {
public:
    MeterRows(const Overlay &overlay, std::vector<MeterRow> &rows, std::vector<PriceTier> &tiers)
        : m_overlay(overlay),
          m_rows(rows),
          m_tiers(tiers)
    { }
    void add(int area, int meter)
    {
        const PriceList::Tiers *found = m_overlay.find(m_overlay.area(area), QString(m_overlay.meter(meter)));
        const MeterRow *own = m_overlay.keepsOwn() ? ownMeter(m_overlay.tables(), area, meter) : nullptr;
        const auto first = m_tiers.size();
        if (found) {
            for (auto it = found->cbegin(); it != found->cend(); ++it)
                m_tiers.push_back({it.key(), it.value()});
        } else if (own) {
            const auto tiers = m_overlay.tables().tiers.subspan(own->firstTier, own->tiers);
            m_tiers.insert(m_tiers.end(), tiers.begin(), tiers.end());
        }
        constexpr std::size_t most = std::numeric_limits<quint16>::max(); // what a row can point to
        if (m_tiers.size() > most)
            m_tiers.resize(first);
        if (m_tiers.size() > first)
            m_rows.push_back({quint16(area), quint16(meter), quint16(first), quint16(m_tiers.size() - first)});
    }

private:
    const Overlay &m_overlay;
    std::vector<MeterRow> &m_rows;
    std::vector<PriceTier> &m_tiers;
};

bool coversMachines(const Overlay &overlay, int area)
{
    return std::all_of(overlay.tables().vmPrices.begin(), overlay.tables().vmPrices.end(), [&](const VmPriceRow &row) {
        const QLatin1StringView region = overlay.area(area), size = overlay.size(row.size);
        return row.area != area
            || ((std::isnan(row.base) || overlay.find(region, u"vm.base/"_s + size))
                && (std::isnan(row.windows) || overlay.find(region, u"vm.windows/"_s + size)));
    });
}

bool coversMeters(const Overlay &overlay, int area)
{
    return std::all_of(overlay.tables().meterRows.begin(), overlay.tables().meterRows.end(), [&](const MeterRow &row) {
        return row.area != area || overlay.find(overlay.area(area), QString(overlay.meter(row.meter)));
    });
}

std::vector<PriceArea> areaRows(const Overlay &overlay)
{
    std::vector<PriceArea> areas(overlay.tables().areas.begin(), overlay.tables().areas.end());
    for (int i = 0; i < int(areas.size()); ++i) {
        PriceArea &area = areas[std::size_t(i)];
        if (!overlay.keepsOwn() || coversMachines(overlay, i)) {
            area.vmAsOf = overlay.list().date;
            area.vmSource = refreshed;
        }
        if (!overlay.keepsOwn() || coversMeters(overlay, i)) {
            area.meterAsOf = overlay.list().date;
            area.meterSource = refreshed;
        }
    }
    return areas;
}

} // namespace

PricedCatalog::PricedCatalog(const Catalog &base, const PriceList &list) : m_rows(std::make_unique<Rows>())
{
    Rows &rows = *m_rows;
    rows.tables = base.tables();
    const Overlay overlay(list, base.tables());
    rows.machines = machineRows(overlay);
    MeterRows meters(overlay, rows.meters, rows.tiers);
    for (int area = 0; area < base.tables().areas.size(); ++area) {
        for (int meter = 0; meter < base.tables().meters.size(); ++meter)
            meters.add(area, meter);
    }
    rows.areas = areaRows(overlay);
    rows.tables.vmPrices = rows.machines;
    rows.tables.meterRows = rows.meters;
    rows.tables.tiers = rows.tiers;
    rows.tables.areas.rows = rows.areas;
    if (!overlay.keepsOwn()) {
        rows.tables.globalPrices = {};
        rows.tables.windowsAddOns = {};
        rows.tables.reservations = {};
    }
    rows.currency = list.currency;
    rows.catalog.emplace(rows.tables);
}

PricedCatalog::~PricedCatalog() = default;

const Catalog &PricedCatalog::catalog() const
{
    return *m_rows->catalog;
}

const QString &PricedCatalog::currency() const
{
    return m_rows->currency;
}

} // namespace octoha
