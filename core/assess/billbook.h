#pragma once

#include "core/assess/assessment.h"
#include "core/assess/needs.h"

namespace octoha {

/// Collects the resources that a design needs.
class BillBook {
public:
    using DeployedBy = BillItem::DeployedBy;
    BillBook(const Design &design, const Catalog &catalog) : m_design(design), m_catalog(catalog) { }

    const Design &design() const { return m_design; }
    const Catalog &catalog() const { return m_catalog; }

    /// A resource of ours that the templates deploy. `part` and `region` as nameOf takes them.
    void add(ResourceKind kind, const QString &part = {}, const QString &sku = {}, const QStringList &zones = {},
        const QString &region = {});
    /// A resource that is there already, by its id.
    void addExisting(ResourceKind kind, const QString &resourceId);
    /// A resource inside others, that the templates deploy: named as Azure names it, "server/database".
    void addPart(const QString &type, const QStringList &names, const QString &sku = {}, const QStringList &zones = {})
    {
        m_items.append({type, names.join(u'/'), sku, zones, DeployedBy::Bicep});
    }
    void addItem(BillItem item) { m_items.append(std::move(item)); }
    QString typeOf(ResourceKind kind) const;
    QString name(ResourceKind kind, const QString &part = {}, const QString &region = {}) const
    {
        return nameOf(kind, m_design, m_catalog, part, region).name;
    }

    QList<BillItem> take() { return std::move(m_items); }

private:
    const Design &m_design;
    const Catalog &m_catalog;
    QList<BillItem> m_items;
};

/// "1" … "3" for a zonal resource, nothing without a zone.
QStringList zonesOf(Zone zone);
/// All zones of the design's region that designs use, nothing where it has none.
QStringList allZones(const Design &design, const Catalog &catalog);

void billPlacement(BillBook &book);
void billOperations(BillBook &book);
void billCompute(BillBook &book);
void billDatabase(BillBook &book);
void billStorage(BillBook &book);
void billBalancers(BillBook &book);
void billSignIn(BillBook &book);
void billEndpoints(BillBook &book);
void billSecondRegion(BillBook &book);

} // namespace octoha
