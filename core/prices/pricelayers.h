#pragma once

#include "core/prices/pricedcatalog.h"

#include <vector>

namespace octoha {

/// Accepted lists laid over a catalog one after another, for each is of a region and a day of its own. All are in one
/// currency: the first one's.
class PriceLayers {
public:
    explicit PriceLayers(const Catalog &base) : m_base(base) { }
    /// Refuses a list in another currency than those before it: amounts of two have no sum.
    Result<> add(const PriceList &list);
    /// The base where nothing was added. What it refers to lives as long as this object.
    const Catalog &catalog() const { return m_layers.empty() ? m_base : m_layers.back()->catalog(); }

private:
    const Catalog &m_base;
    std::vector<std::unique_ptr<PricedCatalog>> m_layers;
};

} // namespace octoha
