#pragma once

#include "core/design/storageanswers.h"

namespace octoha {

/// What holds the shared files, and how large and fast it is.
inline constexpr Member<Storage> storageProductRows[] = {
    member<&Storage::product>({.key = "product",
        .label = QT_TRANSLATE_NOOP("Questions", "Product"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "All nodes read and write the same packages, logs and artifacts, so "
            "the share bounds the cluster's availability."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Your cloud policy, and whoever runs your file shares; Octopus "
            "advises Azure Files over SMB 3.0.")}),
    member<&Storage::tier>({.key = "tier",
        .label = QT_TRANSLATE_NOOP("Questions", "Tier"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "It decides speed, price and SLA: 99.99 % for SSD, 99.9 % for HDD "
            "and 99 % for cool."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The share's page in the Azure portal; take SSD, because task logs "
            "are many small files.")}),
    member<&Storage::redundancy>({.key = "redundancy",
        .label = QT_TRANSLATE_NOOP("Questions", "Redundancy"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "One datacentre (LRS) takes the share with it; Octopus asks for zone "
            "redundancy at least, and SSD knows no geo copy."),
        .where = QT_TRANSLATE_NOOP("Questions", "The storage account's redundancy page in the Azure portal.")}),
    member<&Storage::quotaGib>({.key = "quotaGib",
        .label = QT_TRANSLATE_NOOP("Questions", "Size of the share"),
        .unit = QT_TRANSLATE_NOOP("Units", "GiB"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Packages, logs and artifacts over their retention must fit, and "
            "with the older SSD tier the size decides the speed."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The estimate on the Workload page; it can be raised at any "
            "time.")}),
    member<&Storage::provisionedIops>({.key = "provisionedIops",
        .label = QT_TRANSLATE_NOOP("Questions", "Provisioned operations"),
        .unit = QT_TRANSLATE_NOOP("Units", "IOPS"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A slow share has starved Octopus of database connections; the first "
            "3000 operations of an SSD share are free."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The estimate of this page; the share's metrics in the Azure "
            "portal show what is used.")}),
    member<&Storage::provisionedMibps>({.key = "provisionedMibps",
        .label = QT_TRANSLATE_NOOP("Questions", "Provisioned throughput"),
        .unit = QT_TRANSLATE_NOOP("Units", "MiB/s"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Large packages are read by several nodes at once; the first 100 "
            "MiB/s of an SSD share are free."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The estimate of this page; the share's metrics in the Azure "
            "portal show what is used.")}),
    member<&Storage::oldAccountKind>({.key = "oldAccountKind",
        .label = QT_TRANSLATE_NOOP("Questions", "Account of the first generation"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "General-purpose v1 accounts retired on 2026-09-01, so an old one "
            "must be upgraded."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The storage account's overview in the Azure portal, under Account "
            "kind."),
        .advanced = true}),
    member<&Storage::accountName>({.key = "accountName",
        .label = QT_TRANSLATE_NOOP("Questions", "Storage account"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "It stands in every path, and is 3 to 24 lower-case letters and "
            "digits that are free in all of Azure."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Your naming standard; az storage account check-name tells whether "
            "it is free.")}),
    member<&Storage::shareName>({.key = "shareName",
        .label = QT_TRANSLATE_NOOP("Questions", "Share"),
        .why = QT_TRANSLATE_NOOP("Questions", "It stands in every path after the account's name."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your naming standard.")}),
    member<&Storage::region>({.key = "region",
        .label = QT_TRANSLATE_NOOP("Questions", "Region of the share"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Nodes and share belong in one region or datacentre; anything else "
            "is not supported."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The storage account's overview in the Azure portal; empty means "
            "the design's region.")}),
    member<&Storage::existingPath>({.key = "existingPath",
        .label = QT_TRANSLATE_NOOP("Questions", "Path of the existing share"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Every node must use this one server and share, so write the path of "
            "the server itself."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever runs the file server; it looks like \\\\server\\share.")}),
    member<&Storage::dfsNamespace>({.key = "dfsNamespace",
        .label = QT_TRANSLATE_NOOP("Questions", "It is a DFS namespace root"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A namespace sends nodes to different replicas, where files appear "
            "and vanish; Octopus does not support it."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Whoever runs the file servers; Get-DfsnRoot lists namespace "
            "roots.")}),
    member<&Storage::existingMonthly>({.key = "existingMonthly",
        .label = QT_TRANSLATE_NOOP("Questions", "Cost of that share per month"),
        .unit = QT_TRANSLATE_NOOP("Units", "US dollars"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Its price is in no catalog, so the total reads at least until it is "
            "stated; state Octopus's part of it."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever pays for the file server."),
        .zero = QT_TRANSLATE_NOOP("Questions", "not known")}),
    member<&Storage::existingAvailabilityPercent>({.key = "existingAvailabilityPercent",
        .label = QT_TRANSLATE_NOOP("Questions", "Its availability (0 is not known)"),
        .unit = QT_TRANSLATE_NOOP("Units", "%"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The composite availability stays unknown until that of the existing "
            "share is stated."),
        .where = QT_TRANSLATE_NOOP("Questions", "The agreement with whoever runs the file server."),
        .zero = QT_TRANSLATE_NOOP("Questions", "not known")}),
};

} // namespace octoha
