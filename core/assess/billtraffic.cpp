#include "core/assess/billbook.h"

#include <algorithm>

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

void billNetApp(BillBook &book)
{
    const Storage &storage = book.design().storage;
    const QString level = storage.netAppLevel == NetAppLevel::Standard ? u"Standard"_s
        : storage.netAppLevel == NetAppLevel::Premium                  ? u"Premium"_s
                                                                       : u"Ultra"_s;
    const QString account = book.name(ResourceKind::NetAppAccount), pool = u"pool-"_s + storage.shareName.text();
    book.add(ResourceKind::NetAppAccount);
    book.addPart(u"Microsoft.NetApp/netAppAccounts/capacityPools"_s, {account, pool}, level);
    book.addPart(u"Microsoft.NetApp/netAppAccounts/capacityPools/volumes"_s, {account, pool, storage.shareName.text()},
        {}, zonesOf(storage.netAppZone));
}

void billGateway(BillBook &book, const QStringList &zones)
{
    const bool waf = gatewayHasFirewall(book.design());
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

/// Behind a private link stands one balancer, otherwise each node is called by its own address.
QStringList originNames(const Design &design)
{
    if (linksPrivately(design))
        return {u"nodes"_s};
    QStringList names;
    for (const Node &node : design.compute.nodes)
        names.append(node.name.text());
    return names;
}

void billFrontDoor(BillBook &book)
{
    const Design &design = book.design();
    const bool premium = design.balancer.frontDoorTier == FrontDoorTier::Premium;
    const QString sku = premium ? u"Premium_AzureFrontDoor"_s : u"Standard_AzureFrontDoor"_s;
    const QString profile = book.name(ResourceKind::FrontDoor), endpoint = book.name(ResourceKind::FrontDoorEndpoint);
    book.add(ResourceKind::FrontDoor, {}, sku);
    book.addPart(book.typeOf(ResourceKind::FrontDoorEndpoint), {profile, endpoint});
    book.addPart(u"Microsoft.Cdn/profiles/afdEndpoints/routes"_s, {profile, endpoint, u"portal"_s});
    book.addPart(u"Microsoft.Cdn/profiles/originGroups"_s, {profile, u"nodes"_s});
    for (const QString &origin : originNames(design))
        book.addPart(u"Microsoft.Cdn/profiles/originGroups/origins"_s, {profile, u"nodes"_s, origin});
    if (linksPrivately(design))
        book.addPart(
            u"Microsoft.Network/privateLinkServices"_s, {u"pls-"_s + book.name(ResourceKind::InternalLoadBalancer)});
    if (frontDoorHasFirewall(design)) {
        book.add(ResourceKind::FrontDoorFirewallPolicy, {}, sku);
        book.addPart(u"Microsoft.Cdn/profiles/securityPolicies"_s, {profile, u"portal"_s});
    }
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
        if (usesRedis(design) || polling.way == PollingWay::PortPerNode)
            add(polling.sharedAddress);
        if (!usesRedis(design) && (polling.way != PollingWay::PortPerNode || polling.sharedAddress.isEmpty()))
            std::for_each(polling.endpoints.cbegin(), polling.endpoints.cend(),
                [&](const Endpoint &endpoint) { add(endpoint.address); });
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
        const QString account = book.name(ResourceKind::StorageAccount);
        book.add(ResourceKind::StorageAccount, {}, filesSku(storage));
        book.addPart(u"Microsoft.Storage/storageAccounts/fileServices"_s, {account, u"default"_s});
        book.addPart(book.typeOf(ResourceKind::FileShare), {account, u"default"_s, book.name(ResourceKind::FileShare)});
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
