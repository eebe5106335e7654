#pragma once

#include "core/design/placementanswers.h"

namespace octoha {

/// What guards network, vault and logs.
inline constexpr Member<Placement> placementSecurityRows[] = {
    member<&Placement::networkSecurityGroups>({.key = "networkSecurityGroups",
        .label = QT_TRANSLATE_NOOP("Questions", "Security group on every subnet"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A network security group lets in what the port table of the plan "
            "names, and nothing else."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Your network standard; present ones under Network security groups "
            "in the Azure portal."),
        .advanced = true}),
    member<&Placement::probesAllowed>({.key = "probesAllowed",
        .label = QT_TRANSLATE_NOOP("Questions", "Balancer probes allowed in"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Azure's probes come from 168.63.129.16; without a rule for the tag "
            "AzureLoadBalancer every node looks dead."),
        .where = QT_TRANSLATE_NOOP("Questions", "The inbound rules of the network security group of the nodes."),
        .advanced = true}),
    member<&Placement::denyInboundDefault>({.key = "denyInboundDefault",
        .label = QT_TRANSLATE_NOOP("Questions", "All other inbound traffic denied"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A last rule with priority 4096 denies what no rule above it names, "
            "so nothing is open by accident."),
        .where = QT_TRANSLATE_NOOP("Questions", "The inbound rules of the network security groups."),
        .advanced = true}),
    member<&Placement::lateralMovementLimited>({.key = "lateralMovementLimited",
        .label = QT_TRANSLATE_NOOP("Questions", "Administration across subnets limited"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Remote administration between subnets lets an intruder on one "
            "machine go on to the next."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your security team; in the rules look for 3389 between subnets."),
        .advanced = true}),
    member<&Placement::privateSubnets>({.key = "privateSubnets",
        .label = QT_TRANSLATE_NOOP("Questions", "Default outbound access off"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Machines then reach the Internet only by the way chosen under "
            "Outbound access, which can be watched."),
        .where = QT_TRANSLATE_NOOP("Questions", "The subnet's page in the Azure portal, under Private subnet."),
        .advanced = true}),
    member<&Placement::ddosProtection>({.key = "ddosProtection",
        .label = QT_TRANSLATE_NOOP("Questions", "DDoS protection plan"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "It protects public addresses only, and its price is not in the "
            "catalog, so the total then reads at least."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your security team; one plan often serves a whole company."),
        .advanced = true}),
    member<&Placement::flowLogs>({.key = "flowLogs",
        .label = QT_TRANSLATE_NOOP("Questions", "Virtual network flow logs"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "They show who talked to whom; those of security groups retire on "
            "2027-09-30, so the network's own are used."),
        .where = QT_TRANSLATE_NOOP("Questions", "Network Watcher in the Azure portal."),
        .advanced = true}),
    member<&Placement::vaultRbac>({.key = "vaultRbac",
        .label = QT_TRANSLATE_NOOP("Questions", "Key Vault by role assignments"),
        .why = QT_TRANSLATE_NOOP("Questions", "Role assignments show in one place who may read which secret."),
        .where = QT_TRANSLATE_NOOP("Questions", "The vault's access configuration in the Azure portal."),
        .advanced = true}),
    member<&Placement::vaultPurgeProtection>({.key = "vaultPurgeProtection",
        .label = QT_TRANSLATE_NOOP("Questions", "Key Vault purge protection"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Without it a deleted vault can be purged, and the master key of all "
            "Octopus secrets with it."),
        .where = QT_TRANSLATE_NOOP("Questions", "The vault's properties in the Azure portal."),
        .advanced = true}),
    member<&Placement::vaultPrivate>({.key = "vaultPrivate",
        .label = QT_TRANSLATE_NOOP("Questions", "Key Vault closed to the Internet"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The vault holds the master key and passwords, so its firewall "
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
        .why = QT_TRANSLATE_NOOP("Questions",
            "Whoever may read a vault that is shared with other environments may "
            "read this cluster's secrets too."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs your Key Vaults."),
        .advanced = true}),
    member<&Placement::diagnosticLogs>({.key = "diagnosticLogs",
        .label = QT_TRANSLATE_NOOP("Questions", "Diagnostic logs to the workspace"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "After a fault at the balancer, the database or the share there is "
            "nothing to read without them."),
        .where = QT_TRANSLATE_NOOP("Questions", "The diagnostic settings of each resource in the Azure portal."),
        .advanced = true}),
    member<&Placement::monitoringAgent>({.key = "monitoringAgent",
        .label = QT_TRANSLATE_NOOP("Questions", "Azure Monitor Agent on the machines"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "It sends Windows logs and counters to the workspace; the agent "
            "before it was retired on 2024-08-31."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs your monitoring."),
        .advanced = true}),
    member<&Placement::defender>({.key = "defender",
        .label = QT_TRANSLATE_NOOP("Questions", "Microsoft Defender plans on"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "They watch for attacks; their price is not in the catalog, so the "
            "total then reads at least."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Environment settings of Microsoft Defender for Cloud in the Azure "
            "portal."),
        .advanced = true}),
    member<&Placement::masterKeyInVault>({.key = "masterKeyInVault",
        .label = QT_TRANSLATE_NOOP("Questions", "Master key kept in Key Vault"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Without the master key, every secret in Octopus must be entered "
            "again after a restore."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Whoever will run the first node; show-master-key prints the key "
            "there."),
        .advanced = true}),
    member<&Placement::deploymentStack>({.key = "deploymentStack",
        .label = QT_TRANSLATE_NOOP("Questions", "Deploy as a deployment stack"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A stack knows what it deployed, so that it can be protected and "
            "removed as a whole."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs your deployments to Azure."),
        .advanced = true}),
};

} // namespace octoha
