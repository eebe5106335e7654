#include "core/prices/pricedcatalog.h"

#include "core/catalog/facts.h"

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
    std::vector<FactRow> facts;
    QByteArray currency;
    Tables tables;
    std::optional<Catalog> catalog = {};

    /// What holds everywhere is in the old currency.
    void changeCurrency(const QString &to)
    {
        currency = to.toLatin1();
        facts.assign(tables.facts.begin(), tables.facts.end());
        facts[std::size_t(Fact::PriceCurrency)].text = QLatin1StringView(currency);
        tables.facts.rows = facts;
        tables.globalPrices = {};
        tables.windowsAddOns = {};
        tables.reservations = {};
    }
};

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr QLatin1StringView refreshed("azure.retail-prices");

/// A list's prices, laid over those of a catalog.
class Overlay {
public:
    Overlay(const PriceList &list, const Catalog &base)
        : m_list(list),
          m_tables(base.tables()),
          m_keepsOwn(list.currency == base.text(Fact::PriceCurrency))
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
    bool holds(int index) const
    {
        const auto first = m_list.prices.lowerBound({QString(area(index)), {}});
        return first != m_list.prices.cend() && first.key().region == area(index);
    }
    /// Nothing of a region becomes another: the list is of other ones.
    bool leaves(int index) const { return m_keepsOwn && !holds(index); }
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

/// The areas of a catalog, and behind them one more for each region of which a list brought a part: an area is of one
/// day, so what is new needs one of its own.
class DatedAreas {
public:
    explicit DatedAreas(const Overlay &overlay)
        : m_list(overlay.list()),
          m_rows(overlay.tables().areas.begin(), overlay.tables().areas.end()),
          m_known(m_rows.size())
    { }
    /// All areas of that region: its own first.
    std::vector<quint16> ofRegion(QLatin1StringView name) const
    {
        std::vector<quint16> found;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].name == name)
                found.push_back(quint16(i));
        }
        return found;
    }
    /// The area of the list's day.
    quint16 refreshedOne(QLatin1StringView name)
    {
        const auto isIt = [&](const PriceArea &area) { return area.name == name; };
        auto place = std::find_if(m_rows.begin() + std::ptrdiff_t(m_known), m_rows.end(), isIt);
        if (place == m_rows.end())
            place = m_rows.insert(place, {name, refreshed, m_list.date, refreshed, m_list.date, {}});
        return quint16(place - m_rows.begin());
    }
    /// Nothing of the region is of an older day any more.
    void allMachinesNew(int area) { setDay(area, &PriceArea::vmAsOf, &PriceArea::vmSource); }
    void allMetersNew(int area) { setDay(area, &PriceArea::meterAsOf, &PriceArea::meterSource); }
    std::vector<PriceArea> take() { return std::move(m_rows); }

private:
    void setDay(int area, QDate PriceArea::*day, QLatin1StringView PriceArea::*source)
    {
        m_rows[std::size_t(area)].*day = m_list.date;
        m_rows[std::size_t(area)].*source = refreshed;
    }
    const PriceList &m_list;
    std::vector<PriceArea> m_rows;
    std::size_t m_known;
};

/// The base's row of a region, in whichever of its areas.
template<typename Row>
const Row *ownRow(std::span<const Row> rows, const std::vector<quint16> &areas, int second, quint16 Row::*right)
{
    for (const quint16 area : areas) {
        const std::pair<int, int> wanted(area, second);
        const auto keyOf = [right](const Row &row) { return std::pair<int, int>(row.area, row.*right); };
        const auto place = std::lower_bound(rows.begin(), rows.end(), wanted,
            [&](const Row &row, const std::pair<int, int> &key) { return keyOf(row) < key; });
        if (place != rows.end() && keyOf(*place) == wanted)
            return &*place;
    }
    return nullptr;
}

template<typename Row> void sortRows(std::vector<Row> &rows, quint16 Row::*right)
{
    std::sort(rows.begin(), rows.end(),
        [right](const Row &a, const Row &b) { return std::pair(a.area, a.*right) < std::pair(b.area, b.*right); });
}

/// Lays the machines' prices of one region over the base's.
class MachineRows {
public:
    MachineRows(const Overlay &overlay, DatedAreas &areas, std::vector<VmPriceRow> &rows)
        : m_overlay(overlay),
          m_areas(areas),
          m_rows(rows)
    { }
    void addRegion(int area)
    {
        const QLatin1StringView region = m_overlay.area(area);
        const auto areas = m_areas.ofRegion(region);
        bool isAllNew = true;
        for (int size = 0; size < m_overlay.tables().vmSizes.size(); ++size) {
            const VmPriceRow *own = ownRow(m_overlay.tables().vmPrices, areas, size, &VmPriceRow::size);
            const auto row = rowOf(quint16(area), quint16(size), own);
            isAllNew = isAllNew && (!row || row->area >= m_overlay.tables().areas.size());
            if (row)
                m_rows.push_back(*row);
        }
        if (isAllNew && m_overlay.holds(area))
            m_areas.allMachinesNew(area);
    }

private:
    std::optional<VmPriceRow> rowOf(quint16 area, quint16 size, const VmPriceRow *own)
    {
        const QLatin1StringView region = m_overlay.area(area), name = m_overlay.size(size);
        if (m_overlay.leaves(area))
            return own ? std::optional(*own) : std::nullopt;
        const auto price = [&](QLatin1StringView kind, double VmPriceRow::*member) {
            return m_overlay.machine(region, kind, name, own ? own->*member : none);
        };
        const VmPriceRow row{own ? own->area : area, size, price("vm.base/"_L1, &VmPriceRow::base),
            price("vm.windows/"_L1, &VmPriceRow::windows), price("vm.savingsPlan1y/"_L1, &VmPriceRow::savingsPlan1y)};
        return std::isnan(row.base) && std::isnan(row.windows) ? std::nullopt : std::optional(dated(row, region, name));
    }
    /// With and without Windows are one row of one day: of the new one if both are new.
    VmPriceRow dated(VmPriceRow row, QLatin1StringView region, QLatin1StringView name)
    {
        const bool isNew = (std::isnan(row.base) || m_overlay.find(region, u"vm.base/"_s + name))
            && (std::isnan(row.windows) || m_overlay.find(region, u"vm.windows/"_s + name));
        if (isNew)
            row.area = m_areas.refreshedOne(region);
        return row;
    }
    const Overlay &m_overlay;
    DatedAreas &m_areas;
    std::vector<VmPriceRow> &m_rows;
};

/// Collects the meters' rows, whose steps lie one after another.
class MeterRows {
public:
    MeterRows(const Overlay &overlay, DatedAreas &areas, std::vector<MeterRow> &rows, std::vector<PriceTier> &tiers)
        : m_overlay(overlay),
          m_areas(areas),
          m_rows(rows),
          m_tiers(tiers)
    { }
    void addRegion(int area)
    {
        const auto areas = m_areas.ofRegion(m_overlay.area(area));
        bool isAllNew = true;
        for (int meter = 0; meter < m_overlay.tables().meters.size(); ++meter)
            isAllNew = add(area, meter, areas) && isAllNew;
        if (isAllNew && m_overlay.holds(area))
            m_areas.allMetersNew(area);
    }

private:
    /// False where the price is of an older day.
    bool add(int area, int meter, const std::vector<quint16> &areas)
    {
        const PriceList::Tiers *found = m_overlay.find(m_overlay.area(area), QString(m_overlay.meter(meter)));
        const MeterRow *own
            = m_overlay.keepsOwn() ? ownRow(m_overlay.tables().meterRows, areas, meter, &MeterRow::meter) : nullptr;
        const auto first = m_tiers.size();
        if (found)
            take(*found);
        else if (own)
            take(m_overlay.tables().tiers.subspan(own->firstTier, own->tiers));
        constexpr std::size_t most = std::numeric_limits<quint16>::max(); // what a row can point to
        if (m_tiers.size() > most)
            m_tiers.resize(first);
        const quint16 place = found ? m_areas.refreshedOne(m_overlay.area(area)) : own ? own->area : quint16(area);
        if (m_tiers.size() > first)
            m_rows.push_back({place, quint16(meter), quint16(first), quint16(m_tiers.size() - first)});
        return found || !own;
    }
    void take(const PriceList::Tiers &steps)
    {
        for (auto it = steps.cbegin(); it != steps.cend(); ++it)
            m_tiers.push_back({it.key(), it.value()});
    }
    void take(std::span<const PriceTier> steps) { m_tiers.insert(m_tiers.end(), steps.begin(), steps.end()); }

    const Overlay &m_overlay;
    DatedAreas &m_areas;
    std::vector<MeterRow> &m_rows;
    std::vector<PriceTier> &m_tiers;
};

} // namespace

PricedCatalog::PricedCatalog(const Catalog &base, const PriceList &list) : m_rows(std::make_unique<Rows>())
{
    Rows &rows = *m_rows;
    rows.tables = base.tables();
    const Overlay overlay(list, base);
    DatedAreas areas(overlay);
    MachineRows machines(overlay, areas, rows.machines);
    MeterRows meters(overlay, areas, rows.meters, rows.tiers);
    for (int area = 0; area < int(base.tables().areas.sorted.size()); ++area) {
        machines.addRegion(area);
        meters.addRegion(area);
    }
    sortRows(rows.machines, &VmPriceRow::size);
    sortRows(rows.meters, &MeterRow::meter);
    rows.areas = areas.take();
    rows.tables.vmPrices = rows.machines;
    rows.tables.meterRows = rows.meters;
    rows.tables.tiers = rows.tiers;
    rows.tables.areas.rows = rows.areas;
    if (!overlay.keepsOwn())
        rows.changeCurrency(list.currency);
    rows.catalog.emplace(rows.tables);
}

PricedCatalog::~PricedCatalog() = default;

const Catalog &PricedCatalog::catalog() const
{
    return *m_rows->catalog;
}

} // namespace octoha
