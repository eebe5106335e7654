#include "core/assess/billbook.h"

#include "core/catalog/facts.h"

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

// Azure refuses a group on the first two; on Bastion's it demands rules of Bastion's own.
bool takesSecurityGroup(SubnetPurpose purpose)
{
    return purpose != SubnetPurpose::HybridGateway && purpose != SubnetPurpose::NetApp
        && purpose != SubnetPurpose::Bastion;
}

void billNetwork(BillBook &book)
{
    const Placement &placement = book.design().placement;
    if (!makesNetwork(book.design()))
        return book.addExisting(ResourceKind::VirtualNetwork, placement.networkId.text());
    book.add(ResourceKind::VirtualNetwork);
    // Subnets are parts of the network and no resources of their own.
    for (const Subnet &subnet : placement.subnets) {
        const QString name = subnetName(subnet.purpose, book.catalog());
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

/// An identity that reads secrets; what it may do in a vault of another team is given there.
void billReader(BillBook &book, const QString &part)
{
    book.add(ResourceKind::ManagedIdentity, part);
    if (!makesVault(book.design()) || !book.design().placement.vaultRbac)
        return;
    const QString identity = book.name(ResourceKind::ManagedIdentity, part);
    const QString role = book.catalog().text(Fact::VaultRoleSecretsUserId);
    book.addPart(u"Microsoft.Authorization/roleAssignments"_s,
        {roleAssignmentName(book.name(ResourceKind::KeyVault), identity, role)});
}

void billVault(BillBook &book)
{
    if (makesVault(book.design()))
        book.add(ResourceKind::KeyVault, {}, u"standard"_s);
    else
        book.addExisting(ResourceKind::KeyVault, book.design().placement.vaultId.text());
    if (book.design().compute.identity == VmIdentity::UserAssigned)
        billReader(book, {});
    if (gatewayReadsCertificate(book.design()))
        billReader(book, u"agw"_s);
}

} // namespace

void billPlacement(BillBook &book)
{
    const Placement &placement = book.design().placement;
    book.addItem({book.typeOf(ResourceKind::ResourceGroup),
        nameOf(ResourceKind::ResourceGroup, book.design(), book.catalog()).name, {}, {}, BillItem::DeployedBy::Hand});
    billVault(book);
    billNetwork(book);
    billOutbound(book);
    billAddresses(book);
    if (placement.adminAccess == AdminAccess::Bastion)
        book.add(ResourceKind::BastionHost, {}, u"Basic"_s);
    if (placement.hybridLink == HybridLink::Vpn)
        book.add(ResourceKind::HybridGateway, {}, u"VpnGw1AZ"_s);
    else if (placement.hybridLink == HybridLink::ExpressRoute)
        book.add(ResourceKind::HybridGateway, {}, u"ErGw1AZ"_s);
    if (placement.ddosProtection)
        book.addItem({.type = u"Microsoft.Network/ddosProtectionPlans"_s,
            .name = u"ddos-"_s + placement.workloadName.text(),
            .deployedBy = BillItem::DeployedBy::Hand});
}

} // namespace octoha
