#pragma once

#include "core/design/databaseanswers.h"

namespace octoha {

/// SQL Server that is there already, or runs on machines of our own.
inline constexpr Member<Database> databaseServerRows[] = {
    member<&Database::serverName>({.key = "serverName",
        .label = QT_TRANSLATE_NOOP("Questions", "Existing server or listener"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The connection string needs it, and for an availability group it "
            "must be the listener, never a replica."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators.")}),
    member<&Database::existingAvailability>({.key = "existingAvailability",
        .label = QT_TRANSLATE_NOOP("Questions", "How the existing server survives"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Two nodes on one stand-alone server only move the single point of "
            "failure to the database."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators.")}),
    member<&Database::existingRegion>({.key = "existingRegion",
        .label = QT_TRANSLATE_NOOP("Questions", "Region of the existing server"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Nodes and database belong in one region or datacentre; anything "
            "else is not supported."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators.")}),
    member<&Database::existingCores>({.key = "existingCores",
        .label = QT_TRANSLATE_NOOP("Questions", "Cores of the existing server"),
        .unit = QT_TRANSLATE_NOOP("Units", "cores"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus names cores for the total of all task caps: 2 for 20 tasks, "
            "4 for 40, 8 for 80."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Your database administrators; sys.dm_os_sys_info shows "
            "cpu_count.")}),
    member<&Database::existingMemoryGib>({.key = "existingMemoryGib",
        .label = QT_TRANSLATE_NOOP("Questions", "Memory of the existing server"),
        .unit = QT_TRANSLATE_NOOP("Units", "GiB"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus names memory for the total of all task caps: 8 GB for 20 "
            "tasks, 16 GB for 40, 32 GB for 80."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Your database administrators; sys.dm_os_sys_info shows "
            "physical_memory_kb.")}),
    member<&Database::existingMonthly>({.key = "existingMonthly",
        .label = QT_TRANSLATE_NOOP("Questions", "Cost per month of that server"),
        .unit = QT_TRANSLATE_NOOP("Units", "US dollars"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Its price is in no catalog, so the total reads at least until it is "
            "stated; state Octopus's share of it."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever pays for the server."),
        .zero = QT_TRANSLATE_NOOP("Questions", "not known")}),
    member<&Database::existingAvailabilityPercent>({.key = "existingAvailabilityPercent",
        .label = QT_TRANSLATE_NOOP("Questions", "Its availability (0 is not known)"),
        .unit = QT_TRANSLATE_NOOP("Units", "%"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The composite availability stays unknown until that of the existing "
            "server is stated."),
        .where = QT_TRANSLATE_NOOP("Questions", "The agreement with your database administrators."),
        .zero = QT_TRANSLATE_NOOP("Questions", "not known")}),
    member<&Database::replicas>({.key = "replicas",
        .label = QT_TRANSLATE_NOOP("Questions", "SQL Server machines"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "An availability group or a cluster needs two machines, and a "
            "Standard edition group has no more than two."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators.")}),
    member<&Database::sqlVersion>({.key = "sqlVersion",
        .label = QT_TRANSLATE_NOOP("Questions", "SQL Server version"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Octopus supports a version of SQL Server only while two years of "
            "Microsoft's support remain."),
        .where = QT_TRANSLATE_NOOP("Questions", "SELECT @@VERSION on the server.")}),
    member<&Database::sqlEdition>({.key = "sqlEdition",
        .label = QT_TRANSLATE_NOOP("Questions", "SQL Server edition"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A Standard edition group has two replicas and one database, which "
            "is enough for Octopus."),
        .where = QT_TRANSLATE_NOOP("Questions", "SELECT SERVERPROPERTY('Edition') on the server.")}),
    member<&Database::sqlLicence>({.key = "sqlLicence",
        .label = QT_TRANSLATE_NOOP("Questions", "SQL Server licence"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The licence is paid by vCPU and hour, for at least 4 vCPUs, unless "
            "you bring licences of your own."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever buys Microsoft licences for you.")}),
    member<&Database::extendedUpdates>({.key = "extendedUpdates",
        .label = QT_TRANSLATE_NOOP("Questions", "Extended Security Updates"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "SQL Server 2016 has had no security updates since 2026-07-14 unless "
            "these are bought."),
        .where = QT_TRANSLATE_NOOP("Questions", "Whoever buys Microsoft licences for you.")}),
    member<&Database::listener>({.key = "listener",
        .label = QT_TRANSLATE_NOOP("Questions", "Listener"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "With one subnet for each replica the listener needs neither a load "
            "balancer nor a distributed network name."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators.")}),
    member<&Database::listenerName>({.key = "listenerName",
        .label = QT_TRANSLATE_NOOP("Questions", "Listener name"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Nodes connect to the listener, so that a failover of the group does "
            "not change their connection string."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "Your database administrators; sys.availability_group_listeners "
            "shows it.")}),
    member<&Database::multiSubnetFailover>({.key = "multiSubnetFailover",
        .label = QT_TRANSLATE_NOOP("Questions", "MultiSubnetFailover is set"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Without this keyword a listener over several subnets is slow and "
            "gives errors."),
        .where = QT_TRANSLATE_NOOP("Questions", "The connection string of the nodes.")}),
    member<&Database::fciStorage>({.key = "fciStorage",
        .label = QT_TRANSLATE_NOOP("Questions", "Shared storage of the cluster"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "The storage decides whether a failover cluster can span zones: "
            "Storage Spaces Direct and LRS disks cannot."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators.")}),
    member<&Database::filestream>({.key = "filestream",
        .label = QT_TRANSLATE_NOOP("Questions", "FILESTREAM in use"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "A failover cluster on a premium file share cannot hold FILESTREAM "
            "data; Octopus itself needs none."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "SELECT SERVERPROPERTY('FilestreamEffectiveLevel') on the "
            "server.")}),
    member<&Database::witness>({.key = "witness",
        .label = QT_TRANSLATE_NOOP("Questions", "Quorum witness"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Two machines need a third vote to agree which of them goes on when "
            "they lose sight of each other."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators; Get-ClusterQuorum shows it.")}),
    member<&Database::dataDiskGib>({.key = "dataDiskGib",
        .label = QT_TRANSLATE_NOOP("Questions", "Data disk of each SQL Server machine"),
        .unit = QT_TRANSLATE_NOOP("Units", "GiB"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Data and log lie on it, and its size decides its speed with Premium "
            "SSD."),
        .where = QT_TRANSLATE_NOOP("Questions",
            "The expected size of the database, with room for its log and to "
            "grow.")}),
    member<&Database::sqlDisk>({.key = "sqlDisk",
        .label = QT_TRANSLATE_NOOP("Questions", "Data disk type"),
        .why = QT_TRANSLATE_NOOP("Questions",
            "Microsoft advises Premium SSD for data, and all disks must be "
            "Premium SSD for the SLA of a single machine."),
        .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators.")}),
};

} // namespace octoha
