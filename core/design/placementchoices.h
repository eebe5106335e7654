#pragma once

#include "core/design/codec.h"
#include "core/design/question.h"

namespace octoha {

/// What a subnet is for.
enum class SubnetPurpose {
    Nodes,
    Endpoints,
    Gateway,
    SqlA,
    SqlB,
    Domain,
    Bastion,
    HybridGateway,
    NetApp,
    Redis,
    Appliances
};
template<> struct Choices<SubnetPurpose> {
    static constexpr ChoiceText rows[] = {
        {"nodes", QT_TRANSLATE_NOOP("Choices", "Octopus nodes"),
            QT_TRANSLATE_NOOP("Choices", "The machines that run Octopus; a /27 or larger.")},
        {"endpoints", QT_TRANSLATE_NOOP("Choices", "Private endpoints"),
            QT_TRANSLATE_NOOP("Choices", "Private addresses of database, share and vault.")},
        {"gateway", QT_TRANSLATE_NOOP("Choices", "Application Gateway"),
            QT_TRANSLATE_NOOP("Choices", "For the gateway alone; a /24 is recommended.")},
        {"sqlA", QT_TRANSLATE_NOOP("Choices", "SQL Server, first"),
            QT_TRANSLATE_NOOP("Choices", "A subnet for each replica spares the listener a load balancer.")},
        {"sqlB", QT_TRANSLATE_NOOP("Choices", "SQL Server, second"),
            QT_TRANSLATE_NOOP("Choices", "A subnet for each replica spares the listener a load balancer.")},
        {"domain", QT_TRANSLATE_NOOP("Choices", "Domain controllers"),
            QT_TRANSLATE_NOOP("Choices", "Domain controllers get a subnet and rules of their own.")},
        {"bastion", QT_TRANSLATE_NOOP("Choices", "AzureBastionSubnet"),
            QT_TRANSLATE_NOOP("Choices", "The name is fixed, nothing else may be in it, and it is a /26 or larger.")},
        {"hybridGateway", QT_TRANSLATE_NOOP("Choices", "GatewaySubnet"),
            QT_TRANSLATE_NOOP("Choices", "The name is fixed; the VPN or ExpressRoute gateway stands in it.")},
        {"netApp", QT_TRANSLATE_NOOP("Choices", "NetApp Files (delegated)"),
            QT_TRANSLATE_NOOP("Choices", "Delegated to Microsoft.Netapp/volumes.")},
        {"redis", QT_TRANSLATE_NOOP("Choices", "Redis"), QT_TRANSLATE_NOOP("Choices", "Redis for multi-node polling.")},
        {"appliances", QT_TRANSLATE_NOOP("Choices", "Balancer appliances"),
            QT_TRANSLATE_NOOP("Choices", "Kemp LoadMaster or F5 BIG-IP machines.")},
    };
};

/// What stands in a second region.
enum class DrMode { None, HotCold, HotHot };
template<> struct Choices<DrMode> {
    static constexpr ChoiceText rows[] = {
        {"none", QT_TRANSLATE_NOOP("Choices", "No second region"),
            QT_TRANSLATE_NOOP("Choices", "Enough if a lost region may cost as long as a restore takes.")},
        {"hotCold", QT_TRANSLATE_NOOP("Choices", "Second region, switched off (hot/cold)"),
            QT_TRANSLATE_NOOP("Choices",
                "Recommended where the loss of a region must be survived: the only way that "
                "Octopus supports.")},
        {"hotHot", QT_TRANSLATE_NOOP("Choices", "Both regions at work (hot/hot)"),
            QT_TRANSLATE_NOOP("Choices", "Neither supported nor advised by Octopus.")},
    };
};

/// How the network reaches on-premises.
enum class HybridLink { None, Vpn, ExpressRoute };
template<> struct Choices<HybridLink> {
    static constexpr ChoiceText rows[] = {
        {"none", QT_TRANSLATE_NOOP("Choices", "None"),
            QT_TRANSLATE_NOOP("Choices", "Enough if nothing on-premises must be reached privately.")},
        {"vpn", QT_TRANSLATE_NOOP("Choices", "VPN gateway"),
            QT_TRANSLATE_NOOP("Choices",
                "Over the Internet, encrypted; take a gateway SKU for zones, for the others "
                "retired on 2026-09-30.")},
        {"expressRoute", QT_TRANSLATE_NOOP("Choices", "ExpressRoute"),
            QT_TRANSLATE_NOOP("Choices", "A private line, which must be ordered from a provider first.")},
    };
};

/// How nodes reach the Internet.
enum class Outbound { NatGateway, NatGatewayV2, BalancerRule, Firewall, PublicAddresses, Implicit };
template<> struct Choices<Outbound> {
    static constexpr ChoiceText rows[] = {
        {"natGateway", QT_TRANSLATE_NOOP("Choices", "NAT gateway (one zone)"),
            QT_TRANSLATE_NOOP("Choices", "Stands in one zone, or in none that is chosen.")},
        {"natGatewayV2", QT_TRANSLATE_NOOP("Choices", "NAT gateway StandardV2 (all zones)"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: zone-redundant at the same price.")},
        {"balancerRule", QT_TRANSLATE_NOOP("Choices", "Outbound rule of the load balancer"),
            QT_TRANSLATE_NOOP("Choices", "Needs no further resource where a Load Balancer is there anyway.")},
        {"firewall", QT_TRANSLATE_NOOP("Choices", "Existing firewall"),
            QT_TRANSLATE_NOOP("Choices",
                "Traffic is filtered in one place; its routes and rules must let the nodes "
                "out.")},
        {"publicAddresses", QT_TRANSLATE_NOOP("Choices", "Public address on each node"),
            QT_TRANSLATE_NOOP("Choices", "Exposes every node to the Internet.")},
        {"implicit", QT_TRANSLATE_NOOP("Choices", "Default outbound access"),
            QT_TRANSLATE_NOOP("Choices", "Private subnets do not have it, so a new network must not rely on it.")},
    };
};

/// Where the public record lives.
enum class DnsHosting { AzureDns, Other };
template<> struct Choices<DnsHosting> {
    static constexpr ChoiceText rows[] = {
        {"azureDns", QT_TRANSLATE_NOOP("Choices", "Azure DNS"),
            QT_TRANSLATE_NOOP("Choices", "The record stands beside the other resources of the cluster.")},
        {"other", QT_TRANSLATE_NOOP("Choices", "Another DNS provider"),
            QT_TRANSLATE_NOOP("Choices", "Whoever runs the zone sets the record by hand.")},
    };
};

/// Who issues the portal certificate.
enum class CertificateSource { KeyVault, CompanyCa, Managed, LetsEncrypt, SelfSigned };
template<> struct Choices<CertificateSource> {
    static constexpr ChoiceText rows[] = {
        {"keyVault", QT_TRANSLATE_NOOP("Choices", "Certificate in Key Vault"),
            QT_TRANSLATE_NOOP("Choices",
                "Recommended: the balancer reads it from the vault, and it is renewed "
                "there.")},
        {"companyCa", QT_TRANSLATE_NOOP("Choices", "Company certificate authority"),
            QT_TRANSLATE_NOOP("Choices", "Trusted inside the company; everybody else must trust its root first.")},
        {"managed", QT_TRANSLATE_NOOP("Choices", "Managed by Front Door"),
            QT_TRANSLATE_NOOP("Choices", "Front Door issues and renews it, for Front Door only.")},
        {"letsEncrypt", QT_TRANSLATE_NOOP("Choices", "Let's Encrypt on the nodes"),
            QT_TRANSLATE_NOOP("Choices",
                "This integration of Octopus belongs to one node, so it does not fit a "
                "cluster.")},
        {"selfSigned", QT_TRANSLATE_NOOP("Choices", "Self-signed"),
            QT_TRANSLATE_NOOP("Choices", "Browsers and API clients warn or refuse; for a lab at most.")},
    };
};

/// How a certificate is renewed.
enum class Renewal { Automatic, Manual, None };
template<> struct Choices<Renewal> {
    static constexpr ChoiceText rows[] = {
        {"automatic", QT_TRANSLATE_NOOP("Choices", "Automatic"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: nobody has to remember the day.")},
        {"manual", QT_TRANSLATE_NOOP("Choices", "By hand, with an owner"),
            QT_TRANSLATE_NOOP("Choices", "Somebody must renew it, and bind it again, before it ends.")},
        {"none", QT_TRANSLATE_NOOP("Choices", "Nobody yet"),
            QT_TRANSLATE_NOOP("Choices", "The certificate will end one day, and the portal with it.")},
    };
};

/// How administrators reach the nodes.
enum class AdminAccess { Bastion, JumpHost, HybridLink, PublicRdp };
template<> struct Choices<AdminAccess> {
    static constexpr ChoiceText rows[] = {
        {"bastion", QT_TRANSLATE_NOOP("Choices", "Azure Bastion"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: RDP over the Azure portal, and no node has a public address.")},
        {"jumpHost", QT_TRANSLATE_NOOP("Choices", "Existing jump host"),
            QT_TRANSLATE_NOOP("Choices", "Uses the machine that administrators know already.")},
        {"hybridLink", QT_TRANSLATE_NOOP("Choices", "Over the hybrid link"),
            QT_TRANSLATE_NOOP("Choices", "From the company network, by VPN or ExpressRoute.")},
        {"publicRdp", QT_TRANSLATE_NOOP("Choices", "RDP from the Internet"),
            QT_TRANSLATE_NOOP("Choices", "An error: management ports must not be open to the Internet.")},
    };
};

} // namespace octoha
