#pragma once

#include "core/design/codec.h"
#include "core/design/question.h"

namespace octoha {

/// What a subnet is for.
enum class SubnetPurpose { Nodes, Endpoints, Gateway, SqlA, SqlB, Domain, Bastion, HybridGateway, NetApp, Redis, Appliances };
template<>
struct Choices<SubnetPurpose> {
    static constexpr ChoiceText rows[] = {
        {"nodes", QT_TRANSLATE_NOOP("Choices", "Octopus nodes")},
        {"endpoints", QT_TRANSLATE_NOOP("Choices", "Private endpoints")},
        {"gateway", QT_TRANSLATE_NOOP("Choices", "Application Gateway")},
        {"sqlA", QT_TRANSLATE_NOOP("Choices", "SQL Server, first")},
        {"sqlB", QT_TRANSLATE_NOOP("Choices", "SQL Server, second")},
        {"domain", QT_TRANSLATE_NOOP("Choices", "Domain controllers")},
        {"bastion", QT_TRANSLATE_NOOP("Choices", "AzureBastionSubnet")},
        {"hybridGateway", QT_TRANSLATE_NOOP("Choices", "GatewaySubnet")},
        {"netApp", QT_TRANSLATE_NOOP("Choices", "NetApp Files (delegated)")},
        {"redis", QT_TRANSLATE_NOOP("Choices", "Redis")},
        {"appliances", QT_TRANSLATE_NOOP("Choices", "Balancer appliances")},
    };
};

/// What stands in a second region.
enum class DrMode { None, HotCold, HotHot };
template<>
struct Choices<DrMode> {
    static constexpr ChoiceText rows[] = {
        {"none", QT_TRANSLATE_NOOP("Choices", "No second region")},
        {"hotCold", QT_TRANSLATE_NOOP("Choices", "Second region, switched off (hot/cold)")},
        {"hotHot", QT_TRANSLATE_NOOP("Choices", "Both regions at work (hot/hot)")},
    };
};

/// How the network reaches on-premises.
enum class HybridLink { None, Vpn, ExpressRoute };
template<>
struct Choices<HybridLink> {
    static constexpr ChoiceText rows[] = {
        {"none", QT_TRANSLATE_NOOP("Choices", "None")},
        {"vpn", QT_TRANSLATE_NOOP("Choices", "VPN gateway")},
        {"expressRoute", QT_TRANSLATE_NOOP("Choices", "ExpressRoute")},
    };
};

/// How nodes reach the Internet.
enum class Outbound { NatGateway, NatGatewayV2, BalancerRule, Firewall, PublicAddresses, Implicit };
template<>
struct Choices<Outbound> {
    static constexpr ChoiceText rows[] = {
        {"natGateway", QT_TRANSLATE_NOOP("Choices", "NAT gateway (one zone)")},
        {"natGatewayV2", QT_TRANSLATE_NOOP("Choices", "NAT gateway StandardV2 (all zones)")},
        {"balancerRule", QT_TRANSLATE_NOOP("Choices", "Outbound rule of the load balancer")},
        {"firewall", QT_TRANSLATE_NOOP("Choices", "Existing firewall")},
        {"publicAddresses", QT_TRANSLATE_NOOP("Choices", "Public address on each node")},
        {"implicit", QT_TRANSLATE_NOOP("Choices", "Default outbound access")},
    };
};

/// Where the public record lives.
enum class DnsHosting { AzureDns, Other };
template<>
struct Choices<DnsHosting> {
    static constexpr ChoiceText rows[] = {
        {"azureDns", QT_TRANSLATE_NOOP("Choices", "Azure DNS")},
        {"other", QT_TRANSLATE_NOOP("Choices", "Another DNS provider")},
    };
};

/// Who issues the portal certificate.
enum class CertificateSource { KeyVault, CompanyCa, Managed, LetsEncrypt, SelfSigned };
template<>
struct Choices<CertificateSource> {
    static constexpr ChoiceText rows[] = {
        {"keyVault", QT_TRANSLATE_NOOP("Choices", "Certificate in Key Vault")},
        {"companyCa", QT_TRANSLATE_NOOP("Choices", "Company certificate authority")},
        {"managed", QT_TRANSLATE_NOOP("Choices", "Managed by Front Door")},
        {"letsEncrypt", QT_TRANSLATE_NOOP("Choices", "Let's Encrypt on the nodes")},
        {"selfSigned", QT_TRANSLATE_NOOP("Choices", "Self-signed")},
    };
};

/// How a certificate is renewed.
enum class Renewal { Automatic, Manual, None };
template<>
struct Choices<Renewal> {
    static constexpr ChoiceText rows[] = {
        {"automatic", QT_TRANSLATE_NOOP("Choices", "Automatic")},
        {"manual", QT_TRANSLATE_NOOP("Choices", "By hand, with an owner")},
        {"none", QT_TRANSLATE_NOOP("Choices", "Nobody yet")},
    };
};

/// How administrators reach the nodes.
enum class AdminAccess { Bastion, JumpHost, HybridLink, PublicRdp };
template<>
struct Choices<AdminAccess> {
    static constexpr ChoiceText rows[] = {
        {"bastion", QT_TRANSLATE_NOOP("Choices", "Azure Bastion")},
        {"jumpHost", QT_TRANSLATE_NOOP("Choices", "Existing jump host")},
        {"hybridLink", QT_TRANSLATE_NOOP("Choices", "Over the hybrid link")},
        {"publicRdp", QT_TRANSLATE_NOOP("Choices", "RDP from the Internet")},
    };
};

} // namespace octoha
