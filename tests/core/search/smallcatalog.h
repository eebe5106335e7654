#pragma once

#include "core/catalog/catalog.h"

#include <QRandomGenerator>

#include <vector>

namespace octoha::tests {

/// How a small catalog differs from the shipped one.
struct SmallCatalogWishes {
    int sizes = 4; ///< Sizes of nodes; machines for SQL Server come as they are among these.
    int objectives = 5; ///< Of Azure SQL, beside those that facts name.
    bool keepsPrices = false; ///< False: each price is drawn anew.
    bool keepsSlas = false; ///< False: each SLA is drawn anew.
    bool lacksSome = true; ///< Some of those that are drawn are missing.
};

/// The shipped catalog with few machine sizes and databases, and with prices and SLAs of its own. Stays where it is
/// made: the catalog points into it.
class SmallCatalog {
public:
    SmallCatalog(const SmallCatalogWishes &wishes, QRandomGenerator &random);
    SmallCatalog(const SmallCatalog &) = delete;
    SmallCatalog &operator=(const SmallCatalog &) = delete;
    const Catalog &catalog() const { return m_catalog; }
    Tables &tables() { return m_tables; }

private:
    void drawSizes(int count, QRandomGenerator &random);
    void drawObjectives(int count, QRandomGenerator &random);
    void drawPrices(bool keeps, bool lacksSome, QRandomGenerator &random);
    void drawSlas(bool lacksSome, QRandomGenerator &random);

    Tables m_tables;
    Catalog m_catalog;
    std::vector<VmSize> m_sizes;
    std::vector<quint16> m_sizeOrder, m_oldSizes;
    std::vector<SqlObjective> m_objectives;
    std::vector<quint16> m_objectiveOrder;
    std::vector<VmPriceRow> m_vmPrices;
    std::vector<WindowsAddOn> m_addOns;
    std::vector<PriceTier> m_tiers;
    std::vector<MeterRow> m_meters;
    std::vector<Sla> m_slas;
};

} // namespace octoha::tests
