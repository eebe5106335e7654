#pragma once

#include "core/design/computeanswers.h"

namespace octoha {

/// What the nodes are and run on.
inline constexpr Member<Compute> computeMachineRows[] = {
    member<&Compute::nodes>({.key = "nodes",
        .label = QT_TRANSLATE_NOOP("Questions", "Nodes"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "High availability needs at least two, and with several small nodes "
            "the loss of one costs less than with a few large ones."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The task cap that the workload needs, divided by the cap of a "
            "node, and one node more.")}),
    member<&Compute::spread>({.key = "spread",
        .label = QT_TRANSLATE_NOOP("Questions", "Kept apart by"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Machines over zones have an SLA of 99.99 %, in an availability set "
            "99.95 %, and one machine cannot be in both."),
        .where = QT_TRANSLATE_NOOP("Questions", "The Placement page shows whether the region has zones.")}),
    member<&Compute::autoscale>({.key = "autoscale",
        .label = QT_TRANSLATE_NOOP("Questions", "Scale set scales by itself"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A node must be drained before it goes, and Tentacles that poll "
            "every node must learn each new one."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your own choice; off fits Octopus better."),
        .advanced = true}),
    member<&Compute::faultDomains>({.key = "faultDomains",
        .label = QT_TRANSLATE_NOOP("Questions", "Fault domains of the availability set"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A set has 2 or 3, as the region allows, and the number is fixed "
            "when the set is created."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The availability set's form in the Azure portal offers what the "
            "region has."),
        .advanced = true}),
    member<&Compute::updateDomains>({.key = "updateDomains",
        .label = QT_TRANSLATE_NOOP("Questions", "Update domains of the availability set"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Azure restarts one update domain at a time; a set has up to 20, and "
            "the number is fixed when it is created."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your own choice; 5 is Azure's default."),
        .advanced = true}),
    member<&Compute::generation>({.key = "generation",
        .label = QT_TRANSLATE_NOOP("Questions", "Image generation"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Sizes of version 6 and 7 run generation 2 only, and trusted launch "
            "needs it as well."),
        .where = QT_TRANSLATE_NOOP("Questions", "The image's page in the Azure Marketplace.")}),
    member<&Compute::osDisk>({.key = "osDisk",
        .label = QT_TRANSLATE_NOOP("Questions", "System disk"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A single machine has its SLA only with Premium SSD on all disks; "
            "Standard HDD system disks retire on 2028-09-08."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Your server standard; Octopus's own article on Azure finds "
            "Standard SSD enough.")}),
    member<&Compute::osDiskGib>({.key = "osDiskGib",
        .label = QT_TRANSLATE_NOOP("Questions", "Size of the system disk"),
        .unit = QT_TRANSLATE_NOOP("Units", "GiB"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Windows, Octopus, its package cache and its work folder lie on it "
            "unless there is a data disk."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The used space of an Octopus server that you run today, or the "
            "default.")}),
    member<&Compute::dataDisk>({.key = "dataDisk",
        .label = QT_TRANSLATE_NOOP("Questions", "Data disk type"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A data disk keeps package cache and work folder off the system "
            "disk, which they could fill."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your server standard."),
        .advanced = true}),
    member<&Compute::dataDiskGib>({.key = "dataDiskGib",
        .label = QT_TRANSLATE_NOOP("Questions", "Size of each data disk (0 is none)"),
        .unit = QT_TRANSLATE_NOOP("Units", "GiB"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "It must hold the package cache, whose packages are kept for 20 days "
            "by default."),
        .where = QT_TRANSLATE_NOOP("Questions", "The used space of an Octopus server that you run today."),
        .advanced = true,
        .zero = QT_TRANSLATE_NOOP("Questions", "none")}),
    member<&Compute::dataDisks>({.key = "dataDisks",
        .label = QT_TRANSLATE_NOOP("Questions", "Data disks per node"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The size of the machine limits the number of disks, and their speed "
            "together."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your server standard; one is enough for Octopus."),
        .advanced = true,
        .zero = QT_TRANSLATE_NOOP("Questions", "none")}),
    member<&Compute::workOnTemporaryDisk>({.key = "workOnTemporaryDisk",
        .label = QT_TRANSLATE_NOOP("Questions", "Work folder on the temporary disk"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The temporary disk of version 6 and 7 sizes is unformatted after "
            "each stop, and sizes without a d have none."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your server standard; the page file counts as well."),
        .advanced = true}),
    member<&Compute::hybridBenefit>({.key = "hybridBenefit",
        .label = QT_TRANSLATE_NOOP("Questions", "Azure Hybrid Benefit for Windows"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Windows Server licences of your own take the price of Windows off "
            "each node."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever buys Microsoft licences for you.")}),
};

} // namespace octoha
