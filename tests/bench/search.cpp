// How long the least-cost design takes, over the whole catalog of the region that has most prices.
#include "core/search/search.h"
#include "core/project/presets.h"
#include "core/search/visitors.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>

#include <cstdio>

using namespace octoha;
using namespace octoha::leastcost;

namespace {

const QDate day(2026, 11, 1);
const Catalog &catalog = Catalog::shipped();

QString largestRegion()
{
    const Tables &tables = catalog.tables();
    std::vector<int> prices(size_t(tables.areas.size()), 0);
    for (const VmPriceRow &row : tables.vmPrices)
        ++prices[row.area];
    return tables.areas.rows[size_t(std::max_element(prices.begin(), prices.end()) - prices.begin())].name;
}

Design designThere()
{
    Design design = sampleProject().design;
    design.placement.region = Name::from(largestRegion()).value_or(design.placement.region);
    return design;
}

template<typename Work> double milliseconds(Work work, int times)
{
    QList<double> all;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        all.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return bench::median(all);
}

SearchConstraints wishesOf(const Design &design, int maxNodes)
{
    SearchConstraints constraints = constraintsOf(design, catalog);
    constraints.maxNodes = maxNodes;
    return constraints;
}

/// The longest time from a cancel, at any of several moments, to the end.
double longestCancel(const Design &design)
{
    double longest = 0;
    for (const int after : {1, 10, 30, 60, 100, 150, 200, 300, 400}) {
        QElapsedTimer timer;
        timer.start();
        std::optional<double> since;
        search(design, catalog, day, wishesOf(design, 8), {.cancel = [&] {
            if (!since && timer.elapsed() >= after)
                since = double(timer.nsecsElapsed()) / 1e6;
            return since.has_value();
        }});
        longest = std::max(longest, since ? double(timer.nsecsElapsed()) / 1e6 - *since : 0);
    }
    return longest;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Design design = designThere();
    std::printf("search in %s\n", qPrintable(largestRegion()));
    const double proof = milliseconds(
        [&] {
            const SearchConstraints constraints = wishesOf(design, 8);
            const Problem problem(design, catalog, day, constraints, constraints.maxNodes, [] { return false; });
            Cheapest cheapest;
            problem.walk({.limits = given(constraints)}, cheapest);
        },
        5);
    bench::print({"least cost with proof, tables included", proof, 1000, "ms"});
    bench::print({"the same with front and runners-up",
        milliseconds([&] { search(design, catalog, day, wishesOf(design, 8)); }, 5), 3000, "ms"});
    bench::print({"every point up to 4 nodes",
        milliseconds([&] { search(design, catalog, day, wishesOf(design, 4), {.exhaustive = true}); }, 1), 40'000,
        "ms"});
    bench::print({"from a cancel to the end", longestCancel(design), 100, "ms"});
    return 0;
}
