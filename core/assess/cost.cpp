#include "core/assess/costareas.h"
#include "core/assess/costbook.h"
#include "core/assess/derivation.h"
#include "core/assess/quantities.h"

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

constexpr void (*areas[costAreaCount])(CostBook &)
    = {addCompute, addDatabase, addStorage, addBalancers, addNetwork, addDomain, addOperations, addSecondRegion};

QList<CostLine> linesOf(const Design &design, const Catalog &catalog)
{
    CostBook book(design, catalog);
    const OpenDecisions open(design);
    for (size_t area = 0; area < std::size(areas); ++area) {
        const qsizetype first = book.lineCount();
        areas[area](book);
        if (!open.isEmpty())
            book.forgetPrices(first, [&](const CostLine &line) { return open.concern(CostArea(area), line); });
    }
    return book.take();
}

void sum(Cost &cost)
{
    for (const CostLine &line : cost.lines) {
        cost.complete = cost.complete && line.monthly;
        cost.known += line.monthly.value_or(0);
        if (line.licence)
            cost.licences += line.monthly.value_or(0);
    }
}

Derived monthlyOf(const Design &design, const Catalog &catalog, const Cost &cost)
{
    const QLatin1StringView currency = currencyOf(catalog);
    Derivation derivation(design,
        currency == statedCurrency ? QT_TRANSLATE_NOOP("Units", "US dollars") : currency.data(),
        QT_TRANSLATE_NOOP(
            "Formulas", "sum over all lines of quantity × price a unit, less the discount; 730 hours a month"));
    derivation.input<&Placement::region>(design.placement.region.text())
        .input<&Placement::discountPercent>(design.placement.discountPercent.value())
        .fact(QT_TRANSLATE_NOOP("Inputs", "Lines"), int(cost.lines.size()), "azure.retail-prices"_L1);
    Derived monthly = derivation.is(double(cost.known) / double(moneyScale));
    monthly.atLeast = !cost.complete;
    monthly.isCurrency = currency != statedCurrency;
    return monthly;
}

} // namespace

Cost costOf(const Design &design, const Catalog &catalog)
{
    Cost cost;
    cost.complete = !design.compute.nodes.isEmpty(); // What a node costs is still to come.
    cost.lines = linesOf(design, catalog);
    sum(cost);
    cost.monthly = monthlyOf(design, catalog, cost);
    return cost;
}

} // namespace octoha
