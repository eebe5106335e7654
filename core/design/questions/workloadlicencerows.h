#pragma once

#include "core/design/workloadanswers.h"

namespace octoha {

/// Version and licence.
inline constexpr Member<Workload> workloadLicenceRows[] = {
    member<&Workload::octopusVersion>({.key = "octopusVersion",
        .label = QT_TRANSLATE_NOOP("Questions", "Octopus Server version"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "All nodes must run the same build, and features begin with one: "
            "multi-node polling, for example, with 2026.4.6909."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "A running server shows it under /api as Version; for a new one "
            "take the latest from octopus.com/downloads.")}),
    member<&Workload::msiSha256>({.key = "msiSha256",
        .label = QT_TRANSLATE_NOOP("Questions", "SHA-256 of the installer"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The scripts install only the file with this hash, so that all nodes "
            "get the same, unchanged program."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Run Get-FileHash on the installer that you downloaded and checked "
            "once.")}),
    member<&Workload::octopusReleased>({.key = "octopusReleased",
        .label = QT_TRANSLATE_NOOP("Questions", "Release date of that version"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A release gets six months of critical patches, so its date shows "
            "how long it stays supported."),
        .where = QT_TRANSLATE_NOOP("Questions", "The Octopus release notes of that version.")}),
    member<&Workload::licenceType>({.key = "licenceType",
        .label = QT_TRANSLATE_NOOP("Questions", "Licence"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The licence limits the nodes: Professional allows two, Enterprise "
            "any number, older ones often a single node."),
        .where = QT_TRANSLATE_NOOP("Questions", "The licence page in the Octopus portal, or whoever buys it.")}),
    member<&Workload::licenceLimitsRead>({.key = "licenceLimitsRead",
        .label = QT_TRANSLATE_NOOP("Questions", "Limits read from the licence XML"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The element NodeLimit decides, not the name of the product, and a "
            "licence without that element allows one node."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Open the licence XML in an editor; only the limits and dates are "
            "needed here, never the key.")}),
    member<&Workload::licenceNodesUnlimited>({.key = "licenceNodesUnlimited",
        .label = QT_TRANSLATE_NOOP("Questions", "Node limit is Unlimited"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Only a licence that says so in words allows any number of nodes; "
            "without the element it allows one."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The element NodeLimit of the licence XML holds the word "
            "Unlimited.")}),
    member<&Workload::licenceNodeLimit>({.key = "licenceNodeLimit",
        .label = QT_TRANSLATE_NOOP("Questions", "Node limit (0: the element is missing)"),
        .unit = QT_TRANSLATE_NOOP("Units", "nodes"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "With more nodes online than this, Octopus blocks new releases and "
            "deployments; signing in still works."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The element NodeLimit of the licence XML; write 0 where it is "
            "missing, which counts as one node."),
        .zero = QT_TRANSLATE_NOOP("Questions", "none named")}),
    member<&Workload::licenceMachineLimit>({.key = "licenceMachineLimit",
        .label = QT_TRANSLATE_NOOP("Questions", "Target limit (0 is unlimited)"),
        .unit = QT_TRANSLATE_NOOP("Units", "targets"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "More targets than the licence allows need another licence before "
            "the cluster goes live."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The element MachineLimit of the licence XML; write 0 for "
            "Unlimited."),
        .zero = QT_TRANSLATE_NOOP("Questions", "unlimited")}),
    member<&Workload::licenceProjectLimit>({.key = "licenceProjectLimit",
        .label = QT_TRANSLATE_NOOP("Questions", "Project limit (0 is unlimited)"),
        .unit = QT_TRANSLATE_NOOP("Units", "projects"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "More projects than the licence allows need another licence before "
            "the cluster goes live."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The element ProjectLimit of the licence XML; write 0 for "
            "Unlimited."),
        .zero = QT_TRANSLATE_NOOP("Questions", "unlimited")}),
    member<&Workload::licenceMaintenanceEnds>({.key = "licenceMaintenanceEnds",
        .label = QT_TRANSLATE_NOOP("Questions", "Licence maintenance ends"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The chosen release must have come out before this day, or the "
            "licence does not cover it."),
        .where = QT_TRANSLATE_NOOP("Questions", "The dates in the licence XML, or whoever renews the licence.")}),
    member<&Workload::licenceEnds>({.key = "licenceEnds",
        .label = QT_TRANSLATE_NOOP("Questions", "Licence ends"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A licence that has ended must be renewed before the cluster goes "
            "live."),
        .where = QT_TRANSLATE_NOOP("Questions", "The dates in the licence XML, or whoever renews the licence.")}),
    member<&Workload::licenceSecret>({.key = "licenceSecret",
        .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of the licence"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The first node needs the licence XML; the scripts read it from Key "
            "Vault, so that it stands in no file."),
        .where = QT_TRANSLATE_NOOP("Questions", "Choose a name, and store the licence XML in Key Vault under it."),
        .advanced = true}),
    member<&Workload::licenceIncludesScim>({.key = "licenceIncludesScim",
        .label = QT_TRANSLATE_NOOP("Questions", "Licence includes SCIM"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "SCIM provisioning works only with a licence that includes it; "
            "Enterprise does."),
        .where = QT_TRANSLATE_NOOP("Questions", "The order of the licence, or sales@octopus.com."),
        .advanced = true}),
    member<&Workload::licenceMonthly>({.key = "licenceMonthly",
        .label = QT_TRANSLATE_NOOP("Questions", "Licence cost per month"),
        .unit = QT_TRANSLATE_NOOP("Units", "US dollars"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Azure's prices do not hold it, so the total is complete only with "
            "this amount."),
        .where = QT_TRANSLATE_NOOP("Questions", "The invoice of the licence, divided by the months it covers."),
        .advanced = true,
        .zero = QT_TRANSLATE_NOOP("Questions", "not known")}),
};

} // namespace octoha
