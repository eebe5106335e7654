#pragma once

#include "core/prices/pricelist.h"

#include <memory>

namespace octoha {

/// A catalog whose prices are replaced by those of an accepted list. All other facts are the catalog's own.
///
/// A row takes the new price and its day; what the list lacks keeps the old ones. The day of a region becomes that of
/// the list where nothing older is left. A list in another currency leaves no price of the catalog, for sums of two
/// currencies mean nothing: the fact PriceCurrency names the one that is left.
class PricedCatalog {
public:
    PricedCatalog(const Catalog &base, const PriceList &list);
    ~PricedCatalog();
    /// Lives as long as this object.
    const Catalog &catalog() const;

private:
    struct Rows;
    std::unique_ptr<Rows> m_rows;
};

} // namespace octoha
