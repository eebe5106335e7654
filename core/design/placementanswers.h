#pragma once

#include "core/design/placementchoices.h"
#include "core/design/quantity.h"
#include "core/design/question.h"

namespace octoha {

/// A tag on every resource.
struct Tag {
    int id = 0; ///< Counter that stays with the item through reordering, merge and acceptance.
    Name name;
    Line value;
    friend bool operator==(const Tag &, const Tag &) = default;
};
template<> struct Questions<Tag> {
    static constexpr char path[] = "placement.tags.*";
    static constexpr Member<Tag> rows[] = {
        member<&Tag::name>({.key = "name",
            .label = QT_TRANSLATE_NOOP("Questions", "Tag"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Azure Policy often demands certain tags, and the bill can be split "
                "by them."),
            .where = QT_TRANSLATE_NOOP("Questions",
                "Your tagging standard, or Policy > Assignments in the Azure "
                "portal.")}),
        member<&Tag::value>({.key = "value",
            .label = QT_TRANSLATE_NOOP("Questions", "Value"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Every resource of the design carries it, so that its owner and its "
                "cost centre can be found."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your tagging standard.")}),
    };
};

/// A part of the virtual network.
struct Subnet {
    int id = 0; ///< Counter that stays with the item through reordering, merge and acceptance.
    SubnetPurpose purpose = SubnetPurpose::Nodes;
    Name range;
    friend bool operator==(const Subnet &, const Subnet &) = default;
};
template<> struct Questions<Subnet> {
    static constexpr char path[] = "placement.subnets.*";
    static constexpr Member<Subnet> rows[] = {
        member<&Subnet::purpose>({.key = "purpose",
            .label = QT_TRANSLATE_NOOP("Questions", "Purpose"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Some parts need a subnet of their own, and those of Bastion and of "
                "the VPN gateway must have a fixed name."),
            .where = QT_TRANSLATE_NOOP("Questions", "The suggested subnet plan names all that this design needs.")}),
        member<&Subnet::range>({.key = "range",
            .label = QT_TRANSLATE_NOOP("Questions", "Address range"),
            .why = QT_TRANSLATE_NOOP("Questions",
                "Azure keeps 5 addresses of each subnet, and Bastion needs a /26, "
                "Application Gateway best a /24."),
            .where = QT_TRANSLATE_NOOP("Questions", "The address plan of your network team.")}),
    };
};

/// Where the cluster stands and what it is called.
struct Placement {
    Name subscription;
    Name resourceGroup;
    QList<Tag> tags;
    Name region = Name::constant("westeurope");
    Name drRegion;
    DrMode drMode = DrMode::None;
    Name workloadName = Name::constant("octopus");
    Name environment = Name::constant("prod");
    Name suffix = Name::constant("001");
    Line networkId;
    Name networkRange = Name::constant("10.20.0.0/16");
    QList<Subnet> subnets;
    HybridLink hybridLink = HybridLink::None;
    QList<Line> onPremisesRanges;
    QList<Line> tentacleRanges;
    QList<Line> userRanges;
    QList<Line> dnsServers;
    Line vaultId;
    Line dnsZoneId;
    Line workspaceId;
    Outbound outbound = Outbound::NatGatewayV2;
    DnsHosting dnsHosting = DnsHosting::AzureDns;
    CertificateSource certificateSource = CertificateSource::KeyVault;
    Day certificateEnds;
    Renewal certificateRenewal = Renewal::Automatic;
    Line alertsTo;
    AdminAccess adminAccess = AdminAccess::Bastion;
    QList<Line> adminRanges;
    Percent discountPercent;
    bool networkSecurityGroups = true;
    bool probesAllowed = true;
    bool denyInboundDefault = true;
    bool lateralMovementLimited = true;
    bool privateSubnets = true;
    bool ddosProtection = false;
    bool flowLogs = true;
    bool vaultRbac = true;
    bool vaultPurgeProtection = true;
    bool vaultPrivate = true;
    bool vaultLogs = true;
    bool vaultOfItsOwn = true;
    bool diagnosticLogs = true;
    bool monitoringAgent = true;
    bool defender = true;
    bool masterKeyInVault = true;
    bool deploymentStack = false;
    friend bool operator==(const Placement &, const Placement &) = default;
};

} // namespace octoha
