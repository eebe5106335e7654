#include "core/assess/billbook.h"

#include "core/catalog/facts.h"

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

void billRedis(BillBook &book)
{
    if (!usesManagedRedis(book.design()))
        return;
    book.add(ResourceKind::Redis, {}, book.design().polling.redisSku.text());
    book.addItem({.type = u"Microsoft.Cache/redisEnterprise/databases"_s, .name = u"default"_s});
}

QString zoneName(const Catalog &catalog, const QString &part)
{
    const Fact fact = part == u"sql"_s ? Fact::SqlDnsZone
        : part == u"file"_s            ? Fact::FilesDnsZone
        : part == u"vault"_s           ? Fact::VaultDnsZone
                                       : Fact::RedisDnsZone;
    return catalog.text(fact);
}

} // namespace

QStringList zonesOf(Zone zone)
{
    return zone.number() > 0 ? QStringList{QString::number(zone.number())} : QStringList();
}

QStringList allZones(const Design &design, const Catalog &catalog)
{
    QStringList zones;
    for (int zone = 1; zone <= zonesOfRegion(design, catalog); ++zone)
        zones.append(QString::number(zone));
    return zones;
}

QString BillBook::typeOf(ResourceKind kind) const
{
    const NameRule *rule = m_catalog.nameRule(nameRuleKey(kind));
    return rule ? QString(rule->type).section(u' ', 0, 0) : QString();
}

void BillBook::add(
    ResourceKind kind, const QString &part, const QString &sku, const QStringList &zones, const QString &region)
{
    m_items.append({typeOf(kind), nameOf(kind, m_design, m_catalog, part, region).name, sku, zones, DeployedBy::Bicep});
}

void BillBook::addExisting(ResourceKind kind, const QString &resourceId)
{
    m_items.append({typeOf(kind), resourceId, {}, {}, DeployedBy::Existing});
}

void billEndpoints(BillBook &book)
{
    for (const char *endpoint : privateEndpoints(book.design())) {
        const QString part = QString::fromLatin1(endpoint);
        book.add(ResourceKind::PrivateEndpoint, part);
        if (makesDnsZones(book.design()))
            book.addItem({.type = u"Microsoft.Network/privateDnsZones"_s, .name = zoneName(book.catalog(), part)});
    }
    if (!makesDnsZones(book.design()))
        book.addItem({.type = u"Microsoft.Network/privateDnsZones"_s,
            .name = book.design().placement.dnsZoneId.text(),
            .deployedBy = BillItem::DeployedBy::Existing});
}

// Built from the bundle when it is needed, or kept switched off; the templates deploy the first region alone.
void billSecondRegion(BillBook &book)
{
    const Design &design = book.design();
    if (!hasSecondRegion(design))
        return;
    const QString region = design.placement.drRegion.text();
    for (const Node &node : design.compute.nodes)
        book.addItem({book.typeOf(ResourceKind::VirtualMachine), node.name.text() + u"-dr"_s, node.size.text(), {},
            BillItem::DeployedBy::Hand});
    if (design.compute.capacityReservation)
        book.addItem({.type = u"Microsoft.Compute/capacityReservationGroups"_s,
            .name = u"crg-"_s + design.placement.workloadName.text(),
            .deployedBy = BillItem::DeployedBy::Hand});
    if (hasFilesCopy(design))
        book.addItem({book.typeOf(ResourceKind::StorageAccount),
            nameOf(ResourceKind::StorageAccount, design, book.catalog(), {}, region).name, {}, {},
            BillItem::DeployedBy::Hand});
}

QList<BillItem> billOfMaterials(const Design &design, const Catalog &catalog)
{
    BillBook book(design, catalog);
    for (const auto bill : {billPlacement, billCompute, billDatabase, billStorage, billBalancers, billSignIn, billRedis,
             billEndpoints, billSecondRegion})
        bill(book);
    return book.take();
}

} // namespace octoha
