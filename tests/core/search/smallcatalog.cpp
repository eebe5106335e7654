#include "tests/core/search/smallcatalog.h"

#include <algorithm>
#include <numeric>

namespace octoha::tests {

namespace {

/// `count` of the numbers below `all`, ascending.
std::vector<quint16> some(qsizetype all, int count, QRandomGenerator &random)
{
    std::vector<quint16> numbers(size_t(all), 0);
    std::iota(numbers.begin(), numbers.end(), quint16(0));
    for (size_t i = 0; i < numbers.size(); ++i)
        std::swap(numbers[i], numbers[size_t(random.bounded(int(i), int(numbers.size())))]);
    numbers.resize(std::min(numbers.size(), size_t(count)));
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

template<typename Row, typename Key> std::vector<quint16> orderOf(const std::vector<Row> &rows, Key key)
{
    std::vector<quint16> order(rows.size());
    std::iota(order.begin(), order.end(), quint16(0));
    std::sort(order.begin(), order.end(), [&](quint16 a, quint16 b) { return rows[a].*key < rows[b].*key; });
    return order;
}

/// Few different amounts, so that equal ones come up.
double drawn(double price, QRandomGenerator &random)
{
    constexpr double factors[] = {0.25, 0.5, 1, 1, 2, 3.7};
    return price * factors[random.bounded(6)];
}

} // namespace

SmallCatalog::SmallCatalog(const SmallCatalogWishes &wishes, QRandomGenerator &random)
    : m_tables(Catalog::shipped().tables()),
      m_catalog(m_tables)
{
    drawSizes(wishes.sizes, random);
    drawObjectives(wishes.objectives, random);
    drawPrices(wishes.keepsPrices, wishes.lacksSome && !wishes.keepsPrices, random);
    if (!wishes.keepsSlas)
        drawSlas(wishes.lacksSome, random);
}

void SmallCatalog::drawSizes(int count, QRandomGenerator &random)
{
    m_oldSizes = some(m_tables.vmSizes.size(), count * 4, random);
    std::erase_if(m_oldSizes, [&](quint16 size) { return !m_tables.vmSizes.rows[size].forOctopus; });
    m_oldSizes.resize(std::min(m_oldSizes.size(), size_t(count)));
    for (const quint16 size : m_oldSizes)
        m_sizes.push_back(m_tables.vmSizes.rows[size]);
    m_sizeOrder = orderOf(m_sizes, &VmSize::name);
}

void SmallCatalog::drawObjectives(int count, QRandomGenerator &random)
{
    // Rules name some of them as their measure.
    const auto isNamed = [&](const SqlObjective &objective) {
        return std::any_of(m_tables.facts.begin(), m_tables.facts.end(),
            [&](const FactRow &fact) { return fact.text == objective.name; });
    };
    const std::vector<quint16> drawn = some(m_tables.sqlObjectives.size(), count, random);
    for (quint16 i = 0; i < m_tables.sqlObjectives.size(); ++i) {
        const SqlObjective &objective = m_tables.sqlObjectives.rows[i];
        if (isNamed(objective) || std::binary_search(drawn.begin(), drawn.end(), i))
            m_objectives.push_back(objective);
    }
    m_objectiveOrder = orderOf(m_objectives, &SqlObjective::name);
    m_tables.sqlObjectives = {m_objectives, m_objectiveOrder};
}

// Prices name sizes by index, so they follow the sizes that are left.
void SmallCatalog::drawPrices(bool keeps, bool lacksSome, QRandomGenerator &random)
{
    const auto indexNow
        = [&](quint16 old) { return std::find(m_oldSizes.begin(), m_oldSizes.end(), old) - m_oldSizes.begin(); };
    const auto isLeft = [&](quint16 old) { return size_t(indexNow(old)) < m_oldSizes.size(); };
    for (VmPriceRow row : m_tables.vmPrices) {
        if (!isLeft(row.size) || (lacksSome && random.bounded(20) == 0))
            continue;
        row.size = quint16(indexNow(row.size));
        row.base = keeps ? row.base : drawn(row.base, random);
        m_vmPrices.push_back(row);
    }
    for (WindowsAddOn row : m_tables.windowsAddOns) {
        if (!isLeft(row.size))
            continue;
        row.size = quint16(indexNow(row.size));
        m_addOns.push_back(row);
    }
    for (const PriceTier &tier : m_tables.tiers)
        m_tiers.push_back({tier.from, keeps ? tier.price : drawn(tier.price, random)});
    for (const MeterRow &row : m_tables.meterRows) {
        if (!lacksSome || random.bounded(40) > 0)
            m_meters.push_back(row);
    }
    m_tables.vmSizes = {m_sizes, m_sizeOrder};
    m_tables.vmPrices = m_vmPrices;
    m_tables.windowsAddOns = m_addOns;
    m_tables.tiers = m_tiers;
    m_tables.meterRows = m_meters;
}

void SmallCatalog::drawSlas(bool lacksSome, QRandomGenerator &random)
{
    constexpr double percents[] = {99, 99.5, 99.9, 99.95, 99.99};
    for (Sla sla : m_tables.slas) {
        sla.percent = lacksSome && random.bounded(15) == 0 ? std::nullopt : std::optional(percents[random.bounded(5)]);
        m_slas.push_back(sla);
    }
    m_tables.slas.rows = m_slas;
}

} // namespace octoha::tests
