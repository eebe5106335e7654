#include "core/assess/costbook.h"
#include "core/assess/quantities.h"
#include "core/catalog/facts.h"

#include <cmath>
#include <limits>

namespace octoha {

namespace {

double stepEnd(std::span<const PriceTier> tiers, size_t index)
{
    return index + 1 < tiers.size() ? tiers[index + 1].from : std::numeric_limits<double>::infinity();
}

} // namespace

MeterKey::MeterKey(std::initializer_list<QLatin1StringView> parts)
{
    for (const QLatin1StringView part : parts) {
        for (const char letter : part)
            m_text.append(uchar(letter));
    }
}

CostBook::CostBook(const Design &design, const Catalog &catalog)
    : m_design(design),
      m_catalog(catalog),
      m_region(design.placement.region.text()),
      m_hours(catalog.number(Fact::HoursPerMonth)),
      m_days(catalog.number(Fact::DaysPerYear) / 12),
      m_factor(double(moneyScale) * (1 - design.placement.discountPercent.value() / 100)),
      m_statesInCurrency(currencyOf(catalog) == statedCurrency)
{
    m_lines.reserve(32 + 6 * design.compute.nodes.size());
}

void CostBook::goTo(const QString &region, const char *assumption)
{
    m_region = region;
    m_assumption = assumption;
}

void CostBook::place(CostLine &line) const
{
    const bool isElsewhere = m_region != m_design.placement.region.text();
    if (line.region.isEmpty())
        line.region = m_region;
    if (isElsewhere && line.resource.region.isEmpty())
        line.resource.region = m_region;
    if (!*line.assumption)
        line.assumption = m_assumption;
}

qint64 CostBook::amount(double quantity, double unitPrice) const
{
    return qint64(std::llround(quantity * unitPrice * m_factor));
}

void CostBook::add(CostLine line, double unitPrice)
{
    place(line);
    line.unitPrice = unitPrice;
    line.monthly = amount(line.quantity, unitPrice);
    m_lines.append(std::move(line));
}

void CostBook::addUnknown(CostLine line)
{
    place(line);
    m_lines.append(std::move(line));
}

void CostBook::forgetPrices(qsizetype first, const std::function<bool(const CostLine &)> &isOpen)
{
    for (qsizetype i = first; i < m_lines.size(); ++i) {
        CostLine &line = m_lines[i];
        if (!isOpen(line))
            continue;
        line.unitPrice.reset();
        for (auto *amount : {&line.monthly, &line.reserved1y, &line.reserved3y, &line.savingsPlan})
            amount->reset();
        line.estimate = false;
        line.priceDate = {};
        line.source = {};
    }
}

void CostBook::addMeter(CostLine line, const MeterKey &key)
{
    place(line);
    const auto price = m_catalog.meter(line.region, QStringView(key));
    addTiers(std::move(line), price);
}

void CostBook::addTiers(CostLine line, const std::optional<MeterPrice> &price)
{
    if (!price)
        return addUnknown(std::move(line));
    line.estimate = line.estimate || price->derived || price->otherRegion;
    line.priceDate = price->asOf;
    line.source = price->source;
    const auto tiers = price->tiers;
    const double quantity = line.quantity;
    for (size_t i = 0; i < tiers.size() && (i == 0 || quantity > tiers[i].from); ++i) {
        const bool last = quantity <= stepEnd(tiers, i);
        if (tiers[i].price == 0 && !last)
            continue; // a free first step, with more to pay after it
        line.quantity = std::min(quantity, stepEnd(tiers, i)) - tiers[i].from;
        add(line, tiers[i].price);
    }
}

void CostBook::addHourly(CostLine line, const MeterKey &key, double count)
{
    line.quantity = count * m_hours;
    if (!*line.unit)
        line.unit = QT_TRANSLATE_NOOP("Units", "hours");
    addMeter(std::move(line), key);
}

void CostBook::addMonthly(CostLine line, const MeterKey &key, double count)
{
    line.quantity = count;
    if (!*line.unit)
        line.unit = QT_TRANSLATE_NOOP("Units", "months");
    addMeter(std::move(line), key);
}

void CostBook::addStated(CostLine line, Money monthly)
{
    line.stated = true;
    line.quantity = 1;
    line.unit = QT_TRANSLATE_NOOP("Units", "months");
    if (monthly.cents() == 0 || !m_statesInCurrency)
        return addUnknown(std::move(line));
    line.unitPrice = double(monthly.cents()) / 100;
    line.monthly = monthly.cents() * (moneyScale / 100);
    addUnknown(std::move(line));
}

} // namespace octoha
