#include "core/assess/billbook.h"

#include "core/assess/secondnames.h"
#include "core/catalog/facts.h"

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

void billRedis(BillBook &book)
{
    if (!usesManagedRedis(book.design()))
        return;
    book.add(ResourceKind::Redis, {}, book.design().polling.redisSku.text());
    book.addPart(u"Microsoft.Cache/redisEnterprise/databases"_s, {book.name(ResourceKind::Redis), u"default"_s});
}

QString zoneName(const Catalog &catalog, const QString &part)
{
    const Fact fact = part == u"sql"_s ? Fact::SqlDnsZone
        : part == u"file"_s            ? Fact::FilesDnsZone
        : part == u"vault"_s           ? Fact::VaultDnsZone
                                       : Fact::RedisDnsZone;
    return catalog.text(fact);
}

void billDnsZone(BillBook &book, const QString &zone)
{
    book.addPart(u"Microsoft.Network/privateDnsZones"_s, {zone});
    book.addPart(
        u"Microsoft.Network/privateDnsZones/virtualNetworkLinks"_s, {zone, book.name(ResourceKind::VirtualNetwork)});
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
    m_items.append({typeOf(kind), name(kind, part, region), sku, zones, DeployedBy::Bicep});
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
        book.addPart(u"Microsoft.Network/privateEndpoints/privateDnsZoneGroups"_s,
            {book.name(ResourceKind::PrivateEndpoint, part), u"default"_s});
        if (makesDnsZones(book.design()))
            billDnsZone(book, zoneName(book.catalog(), part));
    }
    if (!makesDnsZones(book.design()))
        book.addItem({.type = u"Microsoft.Network/privateDnsZones"_s,
            .name = book.design().placement.dnsZoneId.text(),
            .deployedBy = BillItem::DeployedBy::Existing});
}

namespace {

/// Adds what stands in the second region under a name of its own.
class SecondRegion {
public:
    explicit SecondRegion(BillBook &book) : m_book(book), m_region(book.design().placement.drRegion.text()) { }
    void add(ResourceKind kind, const QString &part = {}, const QString &sku = {})
    {
        addNamed(kind, nameOf(kind, m_book.design(), m_book.catalog(), part, m_region).name, sku);
    }
    void addNamed(ResourceKind kind, const QString &name, const QString &sku = {})
    {
        m_book.addItem({m_book.typeOf(kind), name, sku, {}, BillItem::DeployedBy::Hand});
    }

private:
    BillBook &m_book;
    QString m_region;
};

void billSecondMachines(SecondRegion &second, const Design &design)
{
    const QStringList names = secondNames(design.compute);
    for (qsizetype i = 0; i < names.size(); ++i) {
        second.add(ResourceKind::NetworkInterface, names[i]);
        second.addNamed(ResourceKind::VirtualMachine, names[i], design.compute.nodes[i].size.text());
    }
}

// The first region's network does not reach there, and its vault and gateway are lost with it.
void billSecondNetwork(SecondRegion &second, const Design &design)
{
    second.add(ResourceKind::ResourceGroup);
    second.add(ResourceKind::VirtualNetwork);
    if (design.placement.networkSecurityGroups)
        second.add(ResourceKind::NetworkSecurityGroup, u"octopus"_s);
    if (makesNatGateway(design))
        second.add(ResourceKind::NatGateway);
    second.add(ResourceKind::KeyVault);
    if (needsGateway(design))
        second.add(ResourceKind::ApplicationGateway, {}, hasFirewall(design) ? u"WAF_v2"_s : u"Standard_v2"_s);
    if (needsLoadBalancer(design, Exposure::Private))
        second.add(ResourceKind::InternalLoadBalancer, {}, u"Standard"_s);
    if (needsLoadBalancer(design, Exposure::Public))
        second.add(ResourceKind::PublicLoadBalancer, {}, u"Standard"_s);
}

void billSecondEndpoints(SecondRegion &second, const Design &design)
{
    for (const char *endpoint : secondEndpoints(design))
        second.add(ResourceKind::PrivateEndpoint, QString::fromLatin1(endpoint));
}

} // namespace

// Built from the bundle when it is needed, or kept switched off; the templates deploy the first region alone.
void billSecondRegion(BillBook &book)
{
    const Design &design = book.design();
    if (!hasSecondRegion(design))
        return;
    SecondRegion second(book);
    billSecondNetwork(second, design);
    billSecondMachines(second, design);
    if (design.compute.capacityReservation)
        book.addItem({.type = u"Microsoft.Compute/capacityReservationGroups"_s,
            .name = u"crg-"_s + design.placement.workloadName.text(),
            .deployedBy = BillItem::DeployedBy::Hand});
    if (hasFilesCopy(design)) {
        second.add(ResourceKind::StorageAccount);
        second.add(ResourceKind::FileShare);
    }
    billSecondEndpoints(second, design);
}

QList<BillItem> billOfMaterials(const Design &design, const Catalog &catalog)
{
    BillBook book(design, catalog);
    for (const auto bill : {billPlacement, billOperations, billCompute, billDatabase, billStorage, billBalancers,
             billSignIn, billRedis, billEndpoints, billSecondRegion})
        bill(book);
    return book.take();
}

} // namespace octoha
