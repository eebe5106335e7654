#include "core/catalog/catalog.h"

#include "core/catalog/facts.h"
#include "core/catalog/shippedrows.h"

namespace octoha {

namespace {

/// What stands for a source that nobody wrote down; seen only if a rule names a source wrongly.
constexpr Source noSource{};

// "2026.4" stands for its first build, so missing parts count as 0.
bool atLeast(const QVersionNumber &version, const QVersionNumber &wanted)
{
    return QVersionNumber::compare(version, wanted) >= 0 || wanted.normalized() == version.normalized();
}

// The row of a sorted table whose two leading indices are these.
template<typename Row>
const Row *rowOf(std::span<const Row> rows, int first, int second, quint16 Row::*left, quint16 Row::*right)
{
    const std::pair<int, int> wanted(first, second);
    const auto keyOf = [=](const Row &row) { return std::pair<int, int>(row.*left, row.*right); };
    const auto place = std::lower_bound(rows.begin(), rows.end(), wanted,
        [&](const Row &row, const std::pair<int, int> &value) { return keyOf(row) < value; });
    return place != rows.end() && keyOf(*place) == wanted ? &*place : nullptr;
}

// Where prices of a region were refreshed in part, what is new stands under an area of the same name behind the
// table's own, for an area is of one day.
template<typename Row>
const Row *rowIn(const Tables &tables, std::span<const Row> rows, int area, int second, quint16 Row::*right)
{
    const Row *row = area < 0 || second < 0 ? nullptr : rowOf(rows, area, second, &Row::area, right);
    const auto &areas = tables.areas;
    for (std::size_t i = areas.sorted.size(); area >= 0 && !row && i < areas.rows.size(); ++i)
        row = areas.rows[i].name == areas.rows[std::size_t(area)].name ? rowOf(rows, int(i), second, &Row::area, right)
                                                                       : nullptr;
    return row;
}

std::optional<double> known(double value)
{
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

// Windows adds the same in every region, so one of the two prices gives the other.
void deriveMissing(VmPrice &price, std::optional<double> addOn)
{
    if (!addOn)
        return;
    if (!price.windows && price.base) {
        price.windows = *price.base + *addOn;
        price.windowsDerived = true;
    } else if (!price.base && price.windows) {
        price.base = *price.windows - *addOn;
        price.baseDerived = true;
    }
}

std::optional<double> addOnOf(const Tables &tables, int size)
{
    const auto place = std::lower_bound(tables.windowsAddOns.begin(), tables.windowsAddOns.end(), size,
        [](const WindowsAddOn &row, int wanted) { return row.size < wanted; });
    return place != tables.windowsAddOns.end() && place->size == size ? std::optional(place->perHour) : std::nullopt;
}

std::optional<MeterPrice> globalMeter(const Tables &tables, QAnyStringView region, QAnyStringView key)
{
    const GlobalPrice *row = tables.globalPrices.find(key);
    if (!row)
        return std::nullopt;
    const bool elsewhere = row->region != QLatin1StringView("Global") && QAnyStringView(row->region) != region;
    return MeterPrice{
        {&row->price, 1}, row->key, row->unit, row->region, elsewhere, row->derived, row->asOf, row->source};
}

bool hasFault(const KnownBadBuild &fault, const QVersionNumber &version)
{
    const auto number = [](QLatin1StringView text) { return QVersionNumber::fromString(text); };
    if (!fault.from.isEmpty() && !atLeast(version, number(fault.from)))
        return false;
    if (!fault.fixedIn.isEmpty())
        return !atLeast(version, number(fault.fixedIn));
    const QVersionNumber last = number(fault.lastSeen);
    return atLeast(last, version) || last.isPrefixOf(version);
}

} // namespace

double MeterPrice::cost(double quantity) const
{
    double sum = 0;
    for (std::size_t i = 0; i < tiers.size() && quantity > tiers[i].from; ++i) {
        const double end = i + 1 < tiers.size() ? std::min(quantity, tiers[i + 1].from) : quantity;
        sum += (end - tiers[i].from) * tiers[i].price;
    }
    return sum;
}

const Catalog &Catalog::shipped()
{
    static constinit const Catalog catalog(shipped::catalog);
    return catalog;
}

const Source &Catalog::source(QLatin1StringView id) const
{
    const Source *found = m_tables->sources.find(id);
    Q_ASSERT_X(found, "Catalog::source", id.data());
    return found ? *found : noSource;
}

const Source &Catalog::source(const char *id) const
{
    return source(QLatin1StringView(id));
}

double Catalog::number(Fact fact) const
{
    const FactRow &found = row(fact);
    Q_ASSERT_X(!std::isnan(found.number), "Catalog::number", found.key.data());
    return found.number;
}

Version Catalog::gate(Gate gate) const
{
    return Version(QVersionNumber::fromString(row(gate).version));
}

bool Catalog::reached(const Version &version, Gate wanted) const
{
    return atLeast(version.number(), gate(wanted).number());
}

const NodeAdvice *Catalog::nodeAdvice(int taskCap) const
{
    for (const NodeAdvice &row : m_tables->nodeAdvice)
        if (taskCap <= row.taskCap)
            return &row;
    return nullptr;
}

const DatabaseAdvice *Catalog::databaseAdvice(int totalTaskCap) const
{
    for (const DatabaseAdvice &row : m_tables->databaseAdvice)
        if (totalTaskCap <= row.totalTaskCap)
            return &row;
    return nullptr;
}

const KnownBadBuild *Catalog::knownBadBuild(const Version &version, int index) const
{
    if (version.isEmpty())
        return nullptr;
    for (const KnownBadBuild &fault : m_tables->knownBadBuilds)
        if (hasFault(fault, version.number()) && index-- == 0)
            return &fault;
    return nullptr;
}

QDate Catalog::retirementOf(QAnyStringView name) const
{
    const VmSize *size = vmSize(name);
    return size ? size->retires : QDate();
}

bool Catalog::isRetired(QAnyStringView key, QDate asOf) const
{
    const Retirement *found = retirement(key);
    return found && found->date <= asOf;
}

std::optional<VmPrice> Catalog::vmPrice(QAnyStringView region, QAnyStringView size) const
{
    const int area = m_tables->areas.indexOf(region), machine = m_tables->vmSizes.indexOf(size);
    const VmPriceRow *row = rowIn(*m_tables, m_tables->vmPrices, area, machine, &VmPriceRow::size);
    if (!row)
        return std::nullopt;
    const PriceArea &place = m_tables->areas.rows[row->area];
    VmPrice price{
        known(row->base), known(row->windows), known(row->savingsPlan1y), false, false, place.vmAsOf, place.vmSource};
    deriveMissing(price, addOnOf(*m_tables, machine));
    return price;
}

std::optional<Reservation> Catalog::reservation(QAnyStringView region, QAnyStringView size) const
{
    for (const ReservationRow &row : m_tables->reservations)
        if (QAnyStringView(row.region) == region && QAnyStringView(row.size) == size)
            return row.price;
    return std::nullopt;
}

std::optional<MeterPrice> Catalog::meter(QAnyStringView region, QAnyStringView key) const
{
    const int area = m_tables->areas.indexOf(region), meter = m_tables->meters.indexOf(key);
    const MeterRow *row = rowIn(*m_tables, m_tables->meterRows, area, meter, &MeterRow::meter);
    if (!row)
        return globalMeter(*m_tables, region, key);
    const PriceArea &place = m_tables->areas.rows[row->area];
    const Meter &name = m_tables->meters.rows[std::size_t(meter)];
    return MeterPrice{m_tables->tiers.subspan(row->firstTier, row->tiers), name.key, name.unit, place.name, false,
        false, place.meterAsOf, place.meterSource};
}

std::optional<MeterPrice> Catalog::internetEgress(QAnyStringView region) const
{
    const PriceArea *area = m_tables->areas.find(region);
    if (!area || area->bandwidthZone.isEmpty())
        return std::nullopt;
    return meter(area->bandwidthZone, u"bandwidth.internet_egress_gb");
}

bool Catalog::isStale(QDate checked, QDate asOf) const
{
    return checked.addMonths(whole(Fact::StaleMonths)) < asOf;
}

QList<const CatalogTable *> Catalog::staleTables(QDate asOf) const
{
    QList<const CatalogTable *> stale;
    for (const CatalogTable &table : m_tables->tables)
        if (isStale(table.checked, asOf))
            stale << &table;
    return stale;
}

} // namespace octoha
