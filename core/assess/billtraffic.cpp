#include "core/assess/billbook.h"

#include <algorithm>

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

QString filesSku(const Storage &storage)
{
    const bool ssd = storage.tier == FilesTier::SsdV1 || storage.tier == FilesTier::SsdV2;
    const bool v2 = storage.tier == FilesTier::SsdV2 || storage.tier == FilesTier::HddV2;
    const QString family = ssd ? u"Premium"_s : u"Standard"_s;
    const QString redundancy = storage.redundancy == Redundancy::Zrs ? u"ZRS"_s
        : storage.redundancy == Redundancy::Lrs                      ? u"LRS"_s
        : storage.redundancy == Redundancy::Grs                      ? u"GRS"_s
                                                                     : u"GZRS"_s;
    return family + (v2 ? u"V2_"_s : u"_"_s) + redundancy;
}

void billNetApp(BillBook &book)
{
    const Storage &storage = book.design().storage;
    const QString level = storage.netAppLevel == NetAppLevel::Standard ? u"Standard"_s
        : storage.netAppLevel == NetAppLevel::Premium                  ? u"Premium"_s
                                                                       : u"Ultra"_s;
    const QString pool = u"pool-"_s + storage.shareName.text();
    book.add(ResourceKind::NetAppAccount);
    book.addItem({.type = u"Microsoft.NetApp/netAppAccounts/capacityPools"_s, .name = pool, .sku = level});
    book.addItem({.type = u"Microsoft.NetApp/netAppAccounts/capacityPools/volumes"_s,
        .name = storage.shareName.text(),
        .zones = zonesOf(storage.netAppZone)});
}

void billGateway(BillBook &book, const QStringList &zones)
{
    const bool waf = hasFirewall(book.design());
    book.add(ResourceKind::ApplicationGateway, {}, waf ? u"WAF_v2"_s : u"Standard_v2"_s, zones);
    if (waf)
        book.add(ResourceKind::GatewayFirewallPolicy);
}

void billLoadBalancers(BillBook &book, const QStringList &zones)
{
    if (needsLoadBalancer(book.design(), Exposure::Private))
        book.add(ResourceKind::InternalLoadBalancer, {}, u"Standard"_s, zones);
    if (needsLoadBalancer(book.design(), Exposure::Public))
        book.add(ResourceKind::PublicLoadBalancer, {}, u"Standard"_s);
    if (needsListenerBalancer(book.design()))
        book.add(ResourceKind::InternalLoadBalancer, u"sql"_s, u"Standard"_s, zones);
}

void billFrontDoor(BillBook &book)
{
    const Balancer &balancer = book.design().balancer;
    book.add(ResourceKind::FrontDoor, {},
        balancer.frontDoorTier == FrontDoorTier::Premium ? u"Premium_AzureFrontDoor"_s : u"Standard_AzureFrontDoor"_s);
    book.add(ResourceKind::FrontDoorEndpoint);
    if (hasFirewall(book.design()))
        book.add(ResourceKind::FrontDoorFirewallPolicy);
}

// Their images come from the marketplace with terms that a person must accept.
void billAppliances(BillBook &book)
{
    const Balancer &balancer = book.design().balancer;
    const int zones = balancer.zoneRedundant ? zonesOfRegion(book.design(), book.catalog()) : 0;
    for (int i = 0; i < balancer.applianceCount.number(); ++i)
        book.addItem({book.typeOf(ResourceKind::VirtualMachine), u"lb-"_s + QString::number(i + 1),
            balancer.applianceSize.text(), zonesOf(zoneByTurns(i, zones)), BillItem::DeployedBy::Hand});
}

/// Names that people and Tentacles call; each needs a record.
QStringList publicNames(const Design &design)
{
    QStringList names{design.balancer.hostName.text()};
    const auto add = [&](const Line &address) {
        names.append(address.text().section(u"://"_s, -1).section(u'/', 0, 0).section(u':', 0, 0));
    };
    const Polling &polling = design.polling;
    if (hasPolling(design)) {
        if (usesRedis(polling) || polling.way == PollingWay::PortPerNode)
            add(polling.sharedAddress);
        if (!usesRedis(polling) && (polling.way != PollingWay::PortPerNode || polling.sharedAddress.isEmpty()))
            std::for_each(polling.endpoints.cbegin(), polling.endpoints.cend(), [&](const Endpoint &endpoint) { add(endpoint.address); });
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace

void billStorage(BillBook &book)
{
    const Storage &storage = book.design().storage;
    if (usesAzureFiles(storage)) {
        book.add(ResourceKind::StorageAccount, {}, filesSku(storage));
        book.add(ResourceKind::FileShare);
    } else if (storage.product == StorageProduct::NetAppFiles) {
        billNetApp(book);
    } else {
        book.addItem({.type = QCoreApplication::translate("Bill", "SMB share"),
            .name = storage.existingPath.text(),
            .deployedBy = BillItem::DeployedBy::Existing});
    }
}

void billBalancers(BillBook &book)
{
    const Design &design = book.design();
    const QStringList zones = design.balancer.zoneRedundant ? allZones(design, book.catalog()) : QStringList();
    if (needsGateway(design))
        billGateway(book, zones);
    billLoadBalancers(book, zones);
    if (needsFrontDoor(design))
        billFrontDoor(book);
    if (needsTrafficManager(design))
        book.add(ResourceKind::TrafficManager);
    if (needsAppliances(design))
        billAppliances(book);
    for (const QString &name : publicNames(design))
        book.addItem({.type = QCoreApplication::translate("Bill", "DNS record"),
            .name = name,
            .deployedBy = BillItem::DeployedBy::Hand});
}

} // namespace octoha
