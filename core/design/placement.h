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
        member<&Tag::name>({.key = "name", .label = QT_TRANSLATE_NOOP("Questions", "Tag"),
            .why = QT_TRANSLATE_NOOP("Questions", "Azure Policy often demands certain tags, and the bill can be split "
                "by them."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your tagging standard, or Policy > Assignments in the Azure "
                "portal.")}),
        member<&Tag::value>({.key = "value", .label = QT_TRANSLATE_NOOP("Questions", "Value"),
            .why = QT_TRANSLATE_NOOP("Questions", "Every resource of the design carries it, so that its owner and its "
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
template<>
struct Questions<Subnet> {
    static constexpr char path[] = "placement.subnets.*";
    static constexpr Member<Subnet> rows[] = {
        member<&Subnet::purpose>({.key = "purpose", .label = QT_TRANSLATE_NOOP("Questions", "Purpose"),
            .why = QT_TRANSLATE_NOOP("Questions", "Some parts need a subnet of their own, and those of Bastion and of "
                "the VPN gateway must have a fixed name."),
            .where = QT_TRANSLATE_NOOP("Questions", "The suggested subnet plan names all that this design needs.")}),
        member<&Subnet::range>({.key = "range", .label = QT_TRANSLATE_NOOP("Questions", "Address range"),
            .why = QT_TRANSLATE_NOOP("Questions", "Azure keeps 5 addresses of each subnet, and Bastion needs a /26, "
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
template<>
struct Questions<Placement> {
    static constexpr char path[] = "placement";
    static constexpr Member<Placement> rows[] = {
        member<&Placement::subscription>({.key = "subscription",
            .label = QT_TRANSLATE_NOOP("Questions", "Subscription id"),
            .why = QT_TRANSLATE_NOOP("Questions", "All resources are created in this subscription, so its policies and "
                "quotas apply."),
            .where = QT_TRANSLATE_NOOP("Questions", "Subscriptions in the Azure portal, or az account show.")}),
        member<&Placement::resourceGroup>({.key = "resourceGroup",
            .label = QT_TRANSLATE_NOOP("Questions", "Resource group"),
            .why = QT_TRANSLATE_NOOP("Questions", "The scripts create this group and put every resource of the design "
                "into it."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your naming standard; the generated name follows Microsoft's.")}),
        member<&Placement::tags>({.key = "tags", .label = QT_TRANSLATE_NOOP("Questions", "Tags"),
            .why = QT_TRANSLATE_NOOP("Questions", "Every resource carries these tags, so that owner and cost centre "
                "stand on the bill."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your tagging standard, or Policy > Assignments in the Azure "
                "portal.")}),
        member<&Placement::region>({.key = "region", .label = QT_TRANSLATE_NOOP("Questions", "Region"),
            .why = QT_TRANSLATE_NOOP("Questions", "Nodes, database and share belong in one region, and only a region "
                "with zones survives the loss of a datacentre."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your cloud policy; take the nearest region with zones to your "
                "targets.")}),
        member<&Placement::drRegion>({.key = "drRegion",
            .label = QT_TRANSLATE_NOOP("Questions", "Second region for disaster recovery"),
            .why = QT_TRANSLATE_NOOP("Questions", "Copies of database and files go there, and machines of the same "
                "Octopus version are built there and kept stopped."),
            .where = QT_TRANSLATE_NOOP("Questions", "The pair of your region in the list of Azure regions, and your "
                "continuity plan.")}),
        member<&Placement::drMode>({.key = "drMode", .label = QT_TRANSLATE_NOOP("Questions", "Disaster recovery"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus supports a second region as hot/cold only; both regions at "
                "work is neither supported nor advised."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your continuity plan; ask who decides when a whole region is "
                "lost.")}),
        member<&Placement::workloadName>({.key = "workloadName",
            .label = QT_TRANSLATE_NOOP("Questions", "Workload in names"),
            .why = QT_TRANSLATE_NOOP("Questions", "Names read type, workload, environment, region, number, so that "
                "each tells what its resource is for."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your naming standard, or Microsoft's Cloud Adoption Framework.")}),
        member<&Placement::environment>({.key = "environment",
            .label = QT_TRANSLATE_NOOP("Questions", "Environment in names"),
            .why = QT_TRANSLATE_NOOP("Questions", "It keeps names of production and test apart, and some names must be "
                "free in all of Azure."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your naming standard; prod and test are usual.")}),
        member<&Placement::suffix>({.key = "suffix", .label = QT_TRANSLATE_NOOP("Questions", "Suffix in names"),
            .why = QT_TRANSLATE_NOOP("Questions", "A number at the end of each name keeps two clusters of one "
                "environment apart."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your naming standard; 001 for the first."), .advanced = true}),
        member<&Placement::networkId>({.key = "networkId",
            .label = QT_TRANSLATE_NOOP("Questions", "Existing virtual network"),
            .why = QT_TRANSLATE_NOOP("Questions", "The machines are placed in this network; leave it empty to create "
                "one."),
            .where = QT_TRANSLATE_NOOP("Questions", "The virtual network's JSON view in the Azure portal, or az "
                "network vnet show.")}),
        member<&Placement::networkRange>({.key = "networkRange",
            .label = QT_TRANSLATE_NOOP("Questions", "Address range of the network"),
            .why = QT_TRANSLATE_NOOP("Questions", "All subnets lie in it, and it must not overlap with any network "
                "that it will be linked to."),
            .where = QT_TRANSLATE_NOOP("Questions", "The address plan of your network team.")}),
        member<&Placement::subnets>({.key = "subnets", .label = QT_TRANSLATE_NOOP("Questions", "Subnets"),
            .why = QT_TRANSLATE_NOOP("Questions", "Each kind of part has a subnet with rules of its own, so that only "
                "the ports it needs are open."),
            .where = QT_TRANSLATE_NOOP("Questions", "The suggested subnet plan, checked by your network team.")}),
        member<&Placement::hybridLink>({.key = "hybridLink", .label = QT_TRANSLATE_NOOP("Questions", "Hybrid link"),
            .why = QT_TRANSLATE_NOOP("Questions", "Users, Tentacles and domain controllers on-premises reach a private "
                "cluster only by VPN or ExpressRoute."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your network team.")}),
        member<&Placement::onPremisesRanges>({.key = "onPremisesRanges",
            .label = QT_TRANSLATE_NOOP("Questions", "On-premises address ranges"),
            .why = QT_TRANSLATE_NOOP("Questions", "These ranges are let in over the hybrid link, and Azure's ranges "
                "must not overlap with them."),
            .where = QT_TRANSLATE_NOOP("Questions", "The address plan of your network team.")}),
        member<&Placement::tentacleRanges>({.key = "tentacleRanges",
            .label = QT_TRANSLATE_NOOP("Questions", "Address ranges of Tentacles"),
            .why = QT_TRANSLATE_NOOP("Questions", "The security group opens the communications port to these ranges "
                "alone."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the networks of the targets; over the Internet it is "
                "the public address of their gateway.")}),
        member<&Placement::userRanges>({.key = "userRanges",
            .label = QT_TRANSLATE_NOOP("Questions", "Address ranges of portal users"),
            .why = QT_TRANSLATE_NOOP("Questions", "The portal is opened to these ranges rather than to everybody who "
                "can reach the balancer."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your network team; the ranges of offices, VPN and build "
                "servers.")}),
        member<&Placement::dnsServers>({.key = "dnsServers",
            .label = QT_TRANSLATE_NOOP("Questions", "DNS servers of the network"),
            .why = QT_TRANSLATE_NOOP("Questions", "Machines in a domain must ask its domain controllers for names, and "
                "a single DNS server is a single point of failure."),
            .where = QT_TRANSLATE_NOOP("Questions", "The addresses of the domain controllers, from whoever runs the "
                "domain; empty means Azure's own DNS.")}),
        member<&Placement::vaultId>({.key = "vaultId", .label = QT_TRANSLATE_NOOP("Questions", "Existing Key Vault"),
            .why = QT_TRANSLATE_NOOP("Questions", "Master key, passwords and certificate are kept in a Key Vault; "
                "leave it empty to create one."),
            .where = QT_TRANSLATE_NOOP("Questions", "The vault's JSON view in the Azure portal, or az keyvault "
                "show.")}),
        member<&Placement::dnsZoneId>({.key = "dnsZoneId",
            .label = QT_TRANSLATE_NOOP("Questions", "Group of the private DNS zones"),
            .why = QT_TRANSLATE_NOOP("Questions", "Private endpoints are found by zones such as "
                "privatelink.database.windows.net, which often exist in one central place."),
            .where = QT_TRANSLATE_NOOP("Questions", "The resource id of the group that holds the zones, from your "
                "network team; empty creates them.")}),
        member<&Placement::workspaceId>({.key = "workspaceId",
            .label = QT_TRANSLATE_NOOP("Questions", "Existing Log Analytics workspace"),
            .why = QT_TRANSLATE_NOOP("Questions", "Logs of all parts go to one workspace; leave it empty to create "
                "one."),
            .where = QT_TRANSLATE_NOOP("Questions", "The workspace's JSON view in the Azure portal, or az monitor "
                "log-analytics workspace show.")}),
        member<&Placement::outbound>({.key = "outbound", .label = QT_TRANSLATE_NOOP("Questions", "Outbound access"),
            .why = QT_TRANSLATE_NOOP("Questions", "Nodes fetch feeds and updates from the Internet, and a private "
                "subnet gives them no way out by itself."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your network team; ask whether a central firewall must be "
                "passed.")}),
        member<&Placement::dnsHosting>({.key = "dnsHosting",
            .label = QT_TRANSLATE_NOOP("Questions", "Public DNS record"),
            .why = QT_TRANSLATE_NOOP("Questions", "The host name of the portal must point to the balancer, and whoever "
                "runs the zone sets that record."),
            .where = QT_TRANSLATE_NOOP("Questions", "nslookup -type=NS with your domain shows who runs it.")}),
        member<&Placement::certificateSource>({.key = "certificateSource",
            .label = QT_TRANSLATE_NOOP("Questions", "Portal certificate"),
            .why = QT_TRANSLATE_NOOP("Questions", "The portal needs a certificate for its host name, and the issuer "
                "decides how it is renewed."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever issues certificates in your organisation.")}),
        member<&Placement::certificateEnds>({.key = "certificateEnds",
            .label = QT_TRANSLATE_NOOP("Questions", "Portal certificate ends"),
            .why = QT_TRANSLATE_NOOP("Questions", "After this day browsers and API clients refuse the portal."),
            .where = QT_TRANSLATE_NOOP("Questions", "The certificate's entry in Key Vault, or the padlock in the "
                "browser.")}),
        member<&Placement::certificateRenewal>({.key = "certificateRenewal",
            .label = QT_TRANSLATE_NOOP("Questions", "Certificate renewal"),
            .why = QT_TRANSLATE_NOOP("Questions", "A binding by thumbprint keeps the old certificate, so a renewal "
                "must also reach the place where TLS ends."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever issues certificates in your organisation.")}),
        member<&Placement::alertsTo>({.key = "alertsTo", .label = QT_TRANSLATE_NOOP("Questions", "Alerts go to"),
            .why = QT_TRANSLATE_NOOP("Questions", "An alert about nodes, database or share helps only if somebody "
                "reads it who can act."),
            .where = QT_TRANSLATE_NOOP("Questions", "The mailbox of the team on call.")}),
        member<&Placement::adminAccess>({.key = "adminAccess",
            .label = QT_TRANSLATE_NOOP("Questions", "Administration access"),
            .why = QT_TRANSLATE_NOOP("Questions", "RDP open to the Internet is an error; Bastion or the company "
                "network reach nodes that have no public address."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your security team.")}),
        member<&Placement::adminRanges>({.key = "adminRanges",
            .label = QT_TRANSLATE_NOOP("Questions", "Address ranges of administrators"),
            .why = QT_TRANSLATE_NOOP("Questions", "Only these ranges may open RDP to the nodes."),
            .where = QT_TRANSLATE_NOOP("Questions", "The addresses of your administrators' machines or jump hosts, "
                "from the network team.")}),
        member<&Placement::discountPercent>({.key = "discountPercent",
            .label = QT_TRANSLATE_NOOP("Questions", "Discount on list prices"), .unit = QT_TRANSLATE_NOOP("Units", "%"),
            .why = QT_TRANSLATE_NOOP("Questions", "Prices are public list prices in US dollars; the discount of your "
                "agreement brings the total nearer to the bill."),
            .where = QT_TRANSLATE_NOOP("Questions", "Cost Management in the Azure portal, or whoever buys Azure for "
                "you."),
            .zero = QT_TRANSLATE_NOOP("Questions", "none")}),
        member<&Placement::networkSecurityGroups>({.key = "networkSecurityGroups",
            .label = QT_TRANSLATE_NOOP("Questions", "Security group on every subnet"),
            .why = QT_TRANSLATE_NOOP("Questions", "A network security group lets in what the port table of the plan "
                "names, and nothing else."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your network standard; present ones under Network security groups "
                "in the Azure portal."), .advanced = true}),
        member<&Placement::probesAllowed>({.key = "probesAllowed",
            .label = QT_TRANSLATE_NOOP("Questions", "Balancer probes allowed in"),
            .why = QT_TRANSLATE_NOOP("Questions", "Azure's probes come from 168.63.129.16; without a rule for the tag "
                "AzureLoadBalancer every node looks dead."),
            .where = QT_TRANSLATE_NOOP("Questions", "The inbound rules of the network security group of the nodes."),
            .advanced = true}),
        member<&Placement::denyInboundDefault>({.key = "denyInboundDefault",
            .label = QT_TRANSLATE_NOOP("Questions", "All other inbound traffic denied"),
            .why = QT_TRANSLATE_NOOP("Questions", "A last rule with priority 4096 denies what no rule above it names, "
                "so nothing is open by accident."),
            .where = QT_TRANSLATE_NOOP("Questions", "The inbound rules of the network security groups."),
            .advanced = true}),
        member<&Placement::lateralMovementLimited>({.key = "lateralMovementLimited",
            .label = QT_TRANSLATE_NOOP("Questions", "Administration across subnets limited"),
            .why = QT_TRANSLATE_NOOP("Questions", "Remote administration between subnets lets an intruder on one "
                "machine go on to the next."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your security team; in the rules look for 3389 between subnets."),
            .advanced = true}),
        member<&Placement::privateSubnets>({.key = "privateSubnets",
            .label = QT_TRANSLATE_NOOP("Questions", "Default outbound access off"),
            .why = QT_TRANSLATE_NOOP("Questions", "Machines then reach the Internet only by the way chosen under "
                "Outbound access, which can be watched."),
            .where = QT_TRANSLATE_NOOP("Questions", "The subnet's page in the Azure portal, under Private subnet."),
            .advanced = true}),
        member<&Placement::ddosProtection>({.key = "ddosProtection",
            .label = QT_TRANSLATE_NOOP("Questions", "DDoS protection plan"),
            .why = QT_TRANSLATE_NOOP("Questions", "It protects public addresses only, and its price is not in the "
                "catalog, so the total then reads at least."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your security team; one plan often serves a whole company."),
            .advanced = true}),
        member<&Placement::flowLogs>({.key = "flowLogs",
            .label = QT_TRANSLATE_NOOP("Questions", "Virtual network flow logs"),
            .why = QT_TRANSLATE_NOOP("Questions", "They show who talked to whom; those of security groups retire on "
                "2027-09-30, so the network's own are used."),
            .where = QT_TRANSLATE_NOOP("Questions", "Network Watcher in the Azure portal."), .advanced = true}),
        member<&Placement::vaultRbac>({.key = "vaultRbac",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault by role assignments"),
            .why = QT_TRANSLATE_NOOP("Questions", "Role assignments show in one place who may read which secret."),
            .where = QT_TRANSLATE_NOOP("Questions", "The vault's access configuration in the Azure portal."),
            .advanced = true}),
        member<&Placement::vaultPurgeProtection>({.key = "vaultPurgeProtection",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault purge protection"),
            .why = QT_TRANSLATE_NOOP("Questions", "Without it a deleted vault can be purged, and the master key of all "
                "Octopus secrets with it."),
            .where = QT_TRANSLATE_NOOP("Questions", "The vault's properties in the Azure portal."), .advanced = true}),
        member<&Placement::vaultPrivate>({.key = "vaultPrivate",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault closed to the Internet"),
            .why = QT_TRANSLATE_NOOP("Questions", "The vault holds the master key and passwords, so its firewall "
                "denies what is not named."),
            .where = QT_TRANSLATE_NOOP("Questions", "The vault's networking page in the Azure portal."),
            .advanced = true}),
        member<&Placement::vaultLogs>({.key = "vaultLogs",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault logs kept"),
            .why = QT_TRANSLATE_NOOP("Questions", "Its logs show who read the master key, and when."),
            .where = QT_TRANSLATE_NOOP("Questions", "The vault's diagnostic settings in the Azure portal."),
            .advanced = true}),
        member<&Placement::vaultOfItsOwn>({.key = "vaultOfItsOwn",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault of this environment alone"),
            .why = QT_TRANSLATE_NOOP("Questions", "Whoever may read a vault that is shared with other environments may "
                "read this cluster's secrets too."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs your Key Vaults."), .advanced = true}),
        member<&Placement::diagnosticLogs>({.key = "diagnosticLogs",
            .label = QT_TRANSLATE_NOOP("Questions", "Diagnostic logs to the workspace"),
            .why = QT_TRANSLATE_NOOP("Questions", "After a fault at the balancer, the database or the share there is "
                "nothing to read without them."),
            .where = QT_TRANSLATE_NOOP("Questions", "The diagnostic settings of each resource in the Azure portal."),
            .advanced = true}),
        member<&Placement::monitoringAgent>({.key = "monitoringAgent",
            .label = QT_TRANSLATE_NOOP("Questions", "Azure Monitor Agent on the machines"),
            .why = QT_TRANSLATE_NOOP("Questions", "It sends Windows logs and counters to the workspace; the agent "
                "before it was retired on 2024-08-31."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs your monitoring."), .advanced = true}),
        member<&Placement::defender>({.key = "defender",
            .label = QT_TRANSLATE_NOOP("Questions", "Microsoft Defender plans on"),
            .why = QT_TRANSLATE_NOOP("Questions", "They watch for attacks; their price is not in the catalog, so the "
                "total then reads at least."),
            .where = QT_TRANSLATE_NOOP("Questions", "Environment settings of Microsoft Defender for Cloud in the Azure "
                "portal."), .advanced = true}),
        member<&Placement::masterKeyInVault>({.key = "masterKeyInVault",
            .label = QT_TRANSLATE_NOOP("Questions", "Master key kept in Key Vault"),
            .why = QT_TRANSLATE_NOOP("Questions", "Without the master key, every secret in Octopus must be entered "
                "again after a restore."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever will run the first node; show-master-key prints the key "
                "there."), .advanced = true}),
        member<&Placement::deploymentStack>({.key = "deploymentStack",
            .label = QT_TRANSLATE_NOOP("Questions", "Deploy as a deployment stack"),
            .why = QT_TRANSLATE_NOOP("Questions", "A stack knows what it deployed, so that it can be protected and "
                "removed as a whole."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs your deployments to Azure."), .advanced = true}),
    };
};

} // namespace octoha
