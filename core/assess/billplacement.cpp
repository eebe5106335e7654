#include "core/assess/billbook.h"

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

bool takesSecurityGroup(SubnetPurpose purpose)
{
    return purpose != SubnetPurpose::HybridGateway && purpose != SubnetPurpose::NetApp;
}

void billNetwork(BillBook &book)
{
    const Placement &placement = book.design().placement;
    if (!makesNetwork(book.design()))
        return book.addExisting(ResourceKind::VirtualNetwork, placement.networkId.text());
    book.add(ResourceKind::VirtualNetwork);
    for (const Subnet &subnet : placement.subnets) {
        const QString name = subnetName(subnet.purpose, book.catalog());
        book.addItem({.type = book.typeOf(ResourceKind::Subnet), .name = name, .sku = subnet.range.text()});
        if (placement.networkSecurityGroups && takesSecurityGroup(subnet.purpose))
            book.add(ResourceKind::NetworkSecurityGroup, name.startsWith(u"snet-"_s) ? name.mid(5) : name);
    }
}

void billOutbound(BillBook &book)
{
    if (!makesNatGateway(book.design()))
        return;
    const bool allZonesOfRegion = book.design().placement.outbound == Outbound::NatGatewayV2;
    book.add(ResourceKind::NatGateway, {}, allZonesOfRegion ? u"StandardV2"_s : u"Standard"_s,
        allZonesOfRegion ? allZones(book.design(), book.catalog()) : QStringList());
}

void billAddresses(BillBook &book)
{
    const QStringList zones = allZones(book.design(), book.catalog());
    const bool v2 = book.design().placement.outbound == Outbound::NatGatewayV2;
    for (const char *part : publicAddresses(book.design())) {
        const bool nat = qstrcmp(part, "nat") == 0;
        book.add(
            ResourceKind::PublicAddress, QString::fromLatin1(part), nat && v2 ? u"StandardV2"_s : u"Standard"_s, zones);
    }
}

void billVault(BillBook &book)
{
    const Placement &placement = book.design().placement;
    if (makesVault(book.design()))
        book.add(ResourceKind::KeyVault, {}, u"standard"_s);
    else
        book.addExisting(ResourceKind::KeyVault, placement.vaultId.text());
    if (book.design().compute.identity == VmIdentity::UserAssigned)
        book.add(ResourceKind::ManagedIdentity);
    if (gatewayReadsCertificate(book.design()))
        book.add(ResourceKind::ManagedIdentity, u"agw"_s);
}

void billMonitoring(BillBook &book)
{
    const Placement &placement = book.design().placement;
    if (makesWorkspace(book.design()))
        book.add(ResourceKind::LogWorkspace, {}, u"PerGB2018"_s);
    else
        book.addExisting(ResourceKind::LogWorkspace, placement.workspaceId.text());
    if (!placement.alertsTo.isEmpty())
        book.add(ResourceKind::ActionGroup);
    if (usesRecoveryVault(book.design()))
        book.add(ResourceKind::RecoveryVault, {}, u"RS0"_s);
}

} // namespace

void billPlacement(BillBook &book)
{
    const Placement &placement = book.design().placement;
    book.addItem({book.typeOf(ResourceKind::ResourceGroup),
        nameOf(ResourceKind::ResourceGroup, book.design(), book.catalog()).name, {}, {}, BillItem::DeployedBy::Hand});
    billVault(book);
    billMonitoring(book);
    billNetwork(book);
    billOutbound(book);
    billAddresses(book);
    if (placement.adminAccess == AdminAccess::Bastion)
        book.add(ResourceKind::BastionHost, {}, u"Basic"_s);
    if (placement.hybridLink == HybridLink::Vpn)
        book.add(ResourceKind::HybridGateway, {}, u"VpnGw1AZ"_s, allZones(book.design(), book.catalog()));
    else if (placement.hybridLink == HybridLink::ExpressRoute)
        book.add(ResourceKind::HybridGateway, {}, u"ErGw1AZ"_s, allZones(book.design(), book.catalog()));
    if (placement.ddosProtection)
        book.addItem({.type = u"Microsoft.Network/ddosProtectionPlans"_s,
            .name = u"ddos-"_s + placement.workloadName.text(),
            .deployedBy = BillItem::DeployedBy::Hand});
}

} // namespace octoha
