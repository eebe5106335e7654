#pragma once

#include "core/prices/pricelist.h"

#include <memory>

namespace octoha {

/// A catalog whose prices are replaced by those of an accepted list. All other facts are the catalog's own.
///
/// A row takes the new price; what the list lacks keeps the old one. The day of a region's prices becomes that of the
/// list only where the list has every price that the catalog has there, for one day stands for all of them. A list in
/// another currency than US dollars leaves no price of the catalog, for sums of two currencies mean nothing; the bill
/// is then in that currency.
class PricedCatalog {
public:
    PricedCatalog(const Catalog &base, const PriceList &list);
    ~PricedCatalog();
    /// Lives as long as this object.
    const Catalog &catalog() const;
    /// "USD", or that of the list.
    const QString &currency() const;

private:
    struct Rows;
    std::unique_ptr<Rows> m_rows;
};

} // namespace octoha
