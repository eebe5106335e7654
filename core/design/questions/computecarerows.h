#pragma once

#include "core/design/computeanswers.h"

namespace octoha {

/// How the nodes are reached, protected, updated, drained, and grown from an existing one.
inline constexpr Member<Compute> computeCareRows[] = {
    member<&Compute::identity>({.key = "identity",
        .label = QT_TRANSLATE_NOOP("Questions", "Managed identity"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "With it, nodes read secrets from Key Vault and sign in to Azure SQL "
            "without any password."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Your cloud standard; user-assigned is known before the machines "
            "exist."),
        .advanced = true}),
    member<&Compute::acceleratedNetworking>({.key = "acceleratedNetworking",
        .label = QT_TRANSLATE_NOOP("Questions", "Accelerated networking"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Sizes such as Dsv5 and Esv5 require it, and all listed sizes but "
            "the smallest B sizes support it."),
        .where = QT_TRANSLATE_NOOP("Questions", "The machine's network card in the Azure portal."),
        .advanced = true}),
    member<&Compute::trustedLaunch>({.key = "trustedLaunch",
        .label = QT_TRANSLATE_NOOP("Questions", "Trusted launch"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Secure boot guards what starts before Windows; it needs an image of "
            "generation 2."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your security team."),
        .advanced = true}),
    member<&Compute::encryptionAtHost>({.key = "encryptionAtHost",
        .label = QT_TRANSLATE_NOOP("Questions", "Encryption at host"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "It encrypts all disks of a machine; the older Azure Disk Encryption "
            "retires on 2028-09-15."),
        .where = QT_TRANSLATE_NOOP("Questions", "az feature show tells whether the subscription allows it."),
        .advanced = true}),
    member<&Compute::publicAddresses>({.key = "publicAddresses",
        .label = QT_TRANSLATE_NOOP("Questions", "Public address on each node"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Nodes need public addresses only behind Traffic Manager; anywhere "
            "else they only expose the nodes."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your security team."),
        .advanced = true}),
    member<&Compute::backup>({.key = "backup",
        .label = QT_TRANSLATE_NOOP("Questions", "Machines are backed up"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A node holds only its program and configuration, so a backup saves "
            "no data but the work of building it again."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Whoever runs backups; see the Recovery Services vault in the "
            "Azure portal."),
        .advanced = true}),
    member<&Compute::siteRecovery>({.key = "siteRecovery",
        .label = QT_TRANSLATE_NOOP("Questions", "Site Recovery"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus describes machines that are built in the second region and "
            "kept stopped; Site Recovery copies them instead."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your continuity plan."),
        .advanced = true}),
    member<&Compute::capacityReservation>({.key = "capacityReservation",
        .label = QT_TRANSLATE_NOOP("Questions", "Capacity reserved"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "When a region is lost, everybody wants machines in its pair, so "
            "capacity there may be short unless it is reserved."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your continuity plan; it is paid for whether it is used or not."),
        .advanced = true}),
    member<&Compute::patching>({.key = "patching",
        .label = QT_TRANSLATE_NOOP("Questions", "Windows updates"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Patching one drained node after another needs no outage, but "
            "somebody or something must do it."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever patches your servers."),
        .advanced = true}),
    member<&Compute::extensionSecrets>({.key = "extensionSecrets",
        .label = QT_TRANSLATE_NOOP("Questions", "Secrets for machine extensions"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Plain settings of a machine extension can be read afterwards; a "
            "secret belongs in its protected settings."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever writes your machine extensions."),
        .advanced = true}),
    member<&Compute::joinAtCapZero>({.key = "joinAtCapZero",
        .label = QT_TRANSLATE_NOOP("Questions", "New nodes join with task cap 0"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A new node outside the balancer and without tasks can be tested "
            "before anything depends on it."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your runbook for new nodes; Octopus advises it."),
        .advanced = true}),
    member<&Compute::drainFirst>({.key = "drainFirst",
        .label = QT_TRANSLATE_NOOP("Questions", "Nodes are drained before they stop"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A node that is stopped without a drain loses its tasks, and others "
            "cancel them only after about an hour."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your runbook for patches and upgrades."),
        .advanced = true}),
    member<&Compute::drainMinutes>({.key = "drainMinutes",
        .label = QT_TRANSLATE_NOOP("Questions", "Wait for a drain"),
        .unit = QT_TRANSLATE_NOOP("Units", "minutes"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The drain waits this long for running tasks; what runs longer must "
            "be cancelled or waited for."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Your longest deployments, in the task list of the Octopus "
            "portal."),
        .advanced = true}),
    member<&Compute::stopGraceMinutes>({.key = "stopGraceMinutes",
        .label = QT_TRANSLATE_NOOP("Questions", "Grace before a node stops"),
        .unit = QT_TRANSLATE_NOOP("Units", "minutes"),
        .why = QT_TRANSLATE_NOOP("Questions", "A grace shorter than the drain cuts it off, and the tasks with it."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The settings of whatever stops the machines: Update Manager, "
            "scale set or your own tool."),
        .advanced = true}),
    member<&Compute::imageHasConfiguration>({.key = "imageHasConfiguration",
        .label = QT_TRANSLATE_NOOP("Questions", "Image holds a configured Octopus"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A configuration is encrypted for one machine, so a copy of a "
            "configured node cannot read it."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever builds your machine images."),
        .advanced = true}),
    member<&Compute::growExisting>({.key = "growExisting",
        .label = QT_TRANSLATE_NOOP("Questions", "An existing single node grows"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The plan then moves database and files out of the existing server "
            "first, and adds nodes to it afterwards."),
        .where = QT_TRANSLATE_NOOP("Questions", "Ask whether Octopus runs on one server today.")}),
    member<&Compute::existingSystem>({.key = "existingSystem",
        .label = QT_TRANSLATE_NOOP("Questions", "The existing node runs on"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "An instance must not mix Windows and Linux, so a move from one to "
            "the other takes all nodes at once."),
        .where = QT_TRANSLATE_NOOP("Questions", "The existing Octopus server.")}),
    member<&Compute::existingVersion>({.key = "existingVersion",
        .label = QT_TRANSLATE_NOOP("Questions", "Octopus version of that node"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A new node must have exactly its version, so an upgrade comes "
            "before or after the growth, not with it."),
        .where = QT_TRANSLATE_NOOP("Questions", "/api of the existing server shows it as Version.")}),
    member<&Compute::existingFilesGib>({.key = "existingFilesGib",
        .label = QT_TRANSLATE_NOOP("Questions", "Files of that node"),
        .unit = QT_TRANSLATE_NOOP("Units", "GiB"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Copying them to the share takes most of the time, so a first copy "
            "is made while Octopus still runs."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Size of the folders Artifacts, TaskLogs and Packages on the "
            "existing server.")}),
    member<&Compute::existingDatabaseGib>({.key = "existingDatabaseGib",
        .label = QT_TRANSLATE_NOOP("Questions", "Database of that node"),
        .unit = QT_TRANSLATE_NOOP("Units", "GiB"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A local database is stopped, backed up and restored on the new "
            "server, which takes time by its size."),
        .where = QT_TRANSLATE_NOOP("Questions", "sp_spaceused in the Octopus database.")}),
    member<&Compute::existingLinkMbit>({.key = "existingLinkMbit",
        .label = QT_TRANSLATE_NOOP("Questions", "Line to the new share"),
        .unit = QT_TRANSLATE_NOOP("Units", "Mbit/s"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Size over speed gives the time of the copy, which is held against "
            "the outage that is allowed."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your network team.")}),
    member<&Compute::outageMinutes>({.key = "outageMinutes",
        .label = QT_TRANSLATE_NOOP("Questions", "Outage that is allowed"),
        .unit = QT_TRANSLATE_NOOP("Units", "minutes"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus is stopped for the last copy and for the move of the "
            "database, which must fit into this time."),
        .where = QT_TRANSLATE_NOOP("Questions", "The owner of the most important deployments.")}),
};

} // namespace octoha
