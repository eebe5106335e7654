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
template<>
struct Questions<Tag> {
    static constexpr char path[] = "placement.tags.*";
    static constexpr Member<Tag> rows[] = {
        member<&Tag::name>({.key = "name",
            .label = QT_TRANSLATE_NOOP("Questions", "Tag")}),
        member<&Tag::value>({.key = "value",
            .label = QT_TRANSLATE_NOOP("Questions", "Value")}),
    };
};

/// A part of the virtual network.
struct Subnet {
    int id = 0; ///< Counter that stays with the item through reordering, merge and acceptance.
    SubnetPurpose purpose = SubnetPurpose::Nodes;
    Name range;
    friend bool operator==(const Subnet &, const Subnet &) = default;
};
template<>
struct Questions<Subnet> {
    static constexpr char path[] = "placement.subnets.*";
    static constexpr Member<Subnet> rows[] = {
        member<&Subnet::purpose>({.key = "purpose",
            .label = QT_TRANSLATE_NOOP("Questions", "Purpose")}),
        member<&Subnet::range>({.key = "range",
            .label = QT_TRANSLATE_NOOP("Questions", "Address range")}),
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
template<>
struct Questions<Placement> {
    static constexpr char path[] = "placement";
    static constexpr Member<Placement> rows[] = {
        member<&Placement::subscription>({.key = "subscription",
            .label = QT_TRANSLATE_NOOP("Questions", "Subscription id")}),
        member<&Placement::resourceGroup>({.key = "resourceGroup",
            .label = QT_TRANSLATE_NOOP("Questions", "Resource group")}),
        member<&Placement::tags>({.key = "tags",
            .label = QT_TRANSLATE_NOOP("Questions", "Tags")}),
        member<&Placement::region>({.key = "region",
            .label = QT_TRANSLATE_NOOP("Questions", "Region")}),
        member<&Placement::drRegion>({.key = "drRegion",
            .label = QT_TRANSLATE_NOOP("Questions", "Second region for disaster recovery")}),
        member<&Placement::drMode>({.key = "drMode",
            .label = QT_TRANSLATE_NOOP("Questions", "Disaster recovery")}),
        member<&Placement::workloadName>({.key = "workloadName",
            .label = QT_TRANSLATE_NOOP("Questions", "Workload in names")}),
        member<&Placement::environment>({.key = "environment",
            .label = QT_TRANSLATE_NOOP("Questions", "Environment in names")}),
        member<&Placement::suffix>({.key = "suffix",
            .label = QT_TRANSLATE_NOOP("Questions", "Suffix in names"),
            .advanced = true}),
        member<&Placement::networkId>({.key = "networkId",
            .label = QT_TRANSLATE_NOOP("Questions", "Existing virtual network")}),
        member<&Placement::networkRange>({.key = "networkRange",
            .label = QT_TRANSLATE_NOOP("Questions", "Address range of the network")}),
        member<&Placement::subnets>({.key = "subnets",
            .label = QT_TRANSLATE_NOOP("Questions", "Subnets")}),
        member<&Placement::hybridLink>({.key = "hybridLink",
            .label = QT_TRANSLATE_NOOP("Questions", "Hybrid link")}),
        member<&Placement::onPremisesRanges>({.key = "onPremisesRanges",
            .label = QT_TRANSLATE_NOOP("Questions", "On-premises address ranges")}),
        member<&Placement::tentacleRanges>({.key = "tentacleRanges",
            .label = QT_TRANSLATE_NOOP("Questions", "Address ranges of polling Tentacles")}),
        member<&Placement::userRanges>({.key = "userRanges",
            .label = QT_TRANSLATE_NOOP("Questions", "Address ranges of portal users")}),
        member<&Placement::dnsServers>({.key = "dnsServers",
            .label = QT_TRANSLATE_NOOP("Questions", "DNS servers of the network")}),
        member<&Placement::vaultId>({.key = "vaultId",
            .label = QT_TRANSLATE_NOOP("Questions", "Existing Key Vault")}),
        member<&Placement::dnsZoneId>({.key = "dnsZoneId",
            .label = QT_TRANSLATE_NOOP("Questions", "Existing private DNS zones (resource group)")}),
        member<&Placement::workspaceId>({.key = "workspaceId",
            .label = QT_TRANSLATE_NOOP("Questions", "Existing Log Analytics workspace")}),
        member<&Placement::outbound>({.key = "outbound",
            .label = QT_TRANSLATE_NOOP("Questions", "Outbound access")}),
        member<&Placement::dnsHosting>({.key = "dnsHosting",
            .label = QT_TRANSLATE_NOOP("Questions", "Public DNS record")}),
        member<&Placement::certificateSource>({.key = "certificateSource",
            .label = QT_TRANSLATE_NOOP("Questions", "Portal certificate")}),
        member<&Placement::certificateEnds>({.key = "certificateEnds",
            .label = QT_TRANSLATE_NOOP("Questions", "Portal certificate ends")}),
        member<&Placement::certificateRenewal>({.key = "certificateRenewal",
            .label = QT_TRANSLATE_NOOP("Questions", "Certificate renewal")}),
        member<&Placement::alertsTo>({.key = "alertsTo",
            .label = QT_TRANSLATE_NOOP("Questions", "Alerts go to")}),
        member<&Placement::adminAccess>({.key = "adminAccess",
            .label = QT_TRANSLATE_NOOP("Questions", "Administration access")}),
        member<&Placement::adminRanges>({.key = "adminRanges",
            .label = QT_TRANSLATE_NOOP("Questions", "Address ranges of administrators")}),
        member<&Placement::discountPercent>({.key = "discountPercent",
            .label = QT_TRANSLATE_NOOP("Questions", "Discount on list prices"),
            .unit = QT_TRANSLATE_NOOP("Units", "%")}),
        member<&Placement::networkSecurityGroups>({.key = "networkSecurityGroups",
            .label = QT_TRANSLATE_NOOP("Questions", "A network security group on every subnet"),
            .advanced = true}),
        member<&Placement::probesAllowed>({.key = "probesAllowed",
            .label = QT_TRANSLATE_NOOP("Questions", "Balancer probes allowed in (AzureLoadBalancer tag)"),
            .advanced = true}),
        member<&Placement::denyInboundDefault>({.key = "denyInboundDefault",
            .label = QT_TRANSLATE_NOOP("Questions", "All other inbound traffic denied"),
            .advanced = true}),
        member<&Placement::lateralMovementLimited>({.key = "lateralMovementLimited",
            .label = QT_TRANSLATE_NOOP("Questions", "Remote administration between subnets limited"),
            .advanced = true}),
        member<&Placement::privateSubnets>({.key = "privateSubnets",
            .label = QT_TRANSLATE_NOOP("Questions", "Default outbound access off on every subnet"),
            .advanced = true}),
        member<&Placement::ddosProtection>({.key = "ddosProtection",
            .label = QT_TRANSLATE_NOOP("Questions", "DDoS protection plan"),
            .advanced = true}),
        member<&Placement::flowLogs>({.key = "flowLogs",
            .label = QT_TRANSLATE_NOOP("Questions", "Virtual network flow logs"),
            .advanced = true}),
        member<&Placement::vaultRbac>({.key = "vaultRbac",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault by role assignments"),
            .advanced = true}),
        member<&Placement::vaultPurgeProtection>({.key = "vaultPurgeProtection",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault purge protection"),
            .advanced = true}),
        member<&Placement::vaultPrivate>({.key = "vaultPrivate",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault closed to the Internet"),
            .advanced = true}),
        member<&Placement::vaultLogs>({.key = "vaultLogs",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault logs kept"),
            .advanced = true}),
        member<&Placement::vaultOfItsOwn>({.key = "vaultOfItsOwn",
            .label = QT_TRANSLATE_NOOP("Questions", "A Key Vault for this environment alone"),
            .advanced = true}),
        member<&Placement::diagnosticLogs>({.key = "diagnosticLogs",
            .label = QT_TRANSLATE_NOOP("Questions", "Diagnostic logs to the workspace"),
            .advanced = true}),
        member<&Placement::monitoringAgent>({.key = "monitoringAgent",
            .label = QT_TRANSLATE_NOOP("Questions", "Azure Monitor agent on the machines"),
            .advanced = true}),
        member<&Placement::defender>({.key = "defender",
            .label = QT_TRANSLATE_NOOP("Questions", "Microsoft Defender plans on"),
            .advanced = true}),
        member<&Placement::masterKeyInVault>({.key = "masterKeyInVault",
            .label = QT_TRANSLATE_NOOP("Questions", "Master key kept in Key Vault"),
            .advanced = true}),
        member<&Placement::deploymentStack>({.key = "deploymentStack",
            .label = QT_TRANSLATE_NOOP("Questions", "Deploy as a deployment stack"),
            .advanced = true}),
    };
};

} // namespace octoha
