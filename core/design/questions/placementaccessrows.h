#pragma once

#include "core/design/placementanswers.h"

namespace octoha {

/// Shared services, certificates and who gets in.
inline constexpr Member<Placement> placementAccessRows[] = {
    member<&Placement::vaultId>({.key = "vaultId",
        .label = QT_TRANSLATE_NOOP("Questions", "Existing Key Vault"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Master key, passwords and certificate are kept in a Key Vault; "
            "leave it empty to create one."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The vault's JSON view in the Azure portal, or az keyvault "
            "show.")}),
    member<&Placement::dnsZoneId>({.key = "dnsZoneId",
        .label = QT_TRANSLATE_NOOP("Questions", "Group of the private DNS zones"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Private endpoints are found by zones such as "
            "privatelink.database.windows.net, which often exist in one central place."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The resource id of the group that holds the zones, from your "
            "network team; empty creates them.")}),
    member<&Placement::workspaceId>({.key = "workspaceId",
        .label = QT_TRANSLATE_NOOP("Questions", "Existing Log Analytics workspace"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Logs of all parts go to one workspace; leave it empty to create "
            "one."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The workspace's JSON view in the Azure portal, or az monitor "
            "log-analytics workspace show.")}),
    member<&Placement::outbound>({.key = "outbound",
        .label = QT_TRANSLATE_NOOP("Questions", "Outbound access"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Nodes fetch feeds and updates from the Internet, and a private "
            "subnet gives them no way out by itself."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Your network team; ask whether a central firewall must be "
            "passed.")}),
    member<&Placement::dnsHosting>({.key = "dnsHosting",
        .label = QT_TRANSLATE_NOOP("Questions", "Public DNS record"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The host name of the portal must point to the balancer, and whoever "
            "runs the zone sets that record."),
        .where = QT_TRANSLATE_NOOP("Questions", "nslookup -type=NS with your domain shows who runs it.")}),
    member<&Placement::certificateSource>({.key = "certificateSource",
        .label = QT_TRANSLATE_NOOP("Questions", "Portal certificate"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The portal needs a certificate for its host name, and the issuer "
            "decides how it is renewed."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever issues certificates in your organisation.")}),
    member<&Placement::certificateEnds>({.key = "certificateEnds",
        .label = QT_TRANSLATE_NOOP("Questions", "Portal certificate ends"),
        .why = QT_TRANSLATE_NOOP("Questions", "After this day browsers and API clients refuse the portal."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The certificate's entry in Key Vault, or the padlock in the "
            "browser.")}),
    member<&Placement::certificateRenewal>({.key = "certificateRenewal",
        .label = QT_TRANSLATE_NOOP("Questions", "Certificate renewal"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A binding by thumbprint keeps the old certificate, so a renewal "
            "must also reach the place where TLS ends."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever issues certificates in your organisation.")}),
    member<&Placement::alertsTo>({.key = "alertsTo",
        .label = QT_TRANSLATE_NOOP("Questions", "Alerts go to"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "An alert about nodes, database or share helps only if somebody "
            "reads it who can act."),
        .where = QT_TRANSLATE_NOOP("Questions", "The mailbox of the team on call.")}),
    member<&Placement::adminAccess>({.key = "adminAccess",
        .label = QT_TRANSLATE_NOOP("Questions", "Administration access"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "RDP open to the Internet is an error; Bastion or the company "
            "network reach nodes that have no public address."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your security team.")}),
    member<&Placement::adminRanges>({.key = "adminRanges",
        .label = QT_TRANSLATE_NOOP("Questions", "Address ranges of administrators"),
        .why = QT_TRANSLATE_NOOP("Questions", "Only these ranges may open RDP to the nodes."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The addresses of your administrators' machines or jump hosts, "
            "from the network team.")}),
    member<&Placement::discountPercent>({.key = "discountPercent",
        .label = QT_TRANSLATE_NOOP("Questions", "Discount on list prices"),
        .unit = QT_TRANSLATE_NOOP("Units", "%"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Prices are public list prices in US dollars; the discount of your "
            "agreement brings the total nearer to the bill."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Cost Management in the Azure portal, or whoever buys Azure for "
            "you."),
        .zero = QT_TRANSLATE_NOOP("Questions", "none")}),
};

} // namespace octoha
