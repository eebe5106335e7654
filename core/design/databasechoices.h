#pragma once

#include "core/design/codec.h"
#include "core/design/question.h"

namespace octoha {

/// What holds the Octopus database.
enum class DatabaseKind { AzureSqlDtu, AzureSqlVcore, AvailabilityGroup, FailoverCluster, ExistingServer };
template<> struct Choices<DatabaseKind> {
    static constexpr ChoiceText rows[] = {
        {"azureSqlDtu", QT_TRANSLATE_NOOP("Choices", "Azure SQL Database (DTU)"),
            QT_TRANSLATE_NOOP("Choices",
                "One figure for all, which is how Octopus names sizes; zone-redundant in "
                "Premium only.")},
        {"azureSqlVcore", QT_TRANSLATE_NOOP("Choices", "Azure SQL Database (vCore)"),
            QT_TRANSLATE_NOOP("Choices",
                "Recommended: patched and backed up by Azure, and every tier can be "
                "zone-redundant.")},
        {"availabilityGroup", QT_TRANSLATE_NOOP("Choices", "SQL Server availability group"),
            QT_TRANSLATE_NOOP("Choices", "Each machine has its own copy; yours to patch, back up and license.")},
        {"failoverCluster", QT_TRANSLATE_NOOP("Choices", "SQL Server failover cluster"),
            QT_TRANSLATE_NOOP("Choices",
                "Two machines, one copy on shared storage; yours to patch, back up and "
                "license.")},
        {"existingServer", QT_TRANSLATE_NOOP("Choices", "Existing SQL Server"),
            QT_TRANSLATE_NOOP("Choices",
                "Somebody else runs it; its cost and availability are known only if you state "
                "them.")},
    };
};

/// A copy of the database in another region.
enum class GeoReplica { None, ActiveReplication, FailoverGroup };
template<> struct Choices<GeoReplica> {
    static constexpr ChoiceText rows[] = {
        {"none", QT_TRANSLATE_NOOP("Choices", "None"),
            QT_TRANSLATE_NOOP("Choices", "Enough if a lost region may cost as long as a restore takes.")},
        {"activeReplication", QT_TRANSLATE_NOOP("Choices", "Active geo-replication"),
            QT_TRANSLATE_NOOP("Choices",
                "Simple for one database, but the nodes need a new connection string after a "
                "failover.")},
        {"failoverGroup", QT_TRANSLATE_NOOP("Choices", "Failover group"),
            QT_TRANSLATE_NOOP("Choices",
                "Recommended for a second region: the name that nodes connect to stays the "
                "same.")},
    };
};

/// Who decides on a failover of the group.
enum class FailoverPolicy { Customer, Microsoft };
template<> struct Choices<FailoverPolicy> {
    static constexpr ChoiceText rows[] = {
        {"customer", QT_TRANSLATE_NOOP("Choices", "We decide"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: database, files and nodes then move together.")},
        {"microsoft", QT_TRANSLATE_NOOP("Choices", "Microsoft decides"),
            QT_TRANSLATE_NOOP("Choices", "May move the database alone, away from nodes and files.")},
    };
};

/// How an existing server survives a fault.
enum class ExistingAvailability { Unknown, Standalone, AvailabilityGroup, FailoverCluster };
template<> struct Choices<ExistingAvailability> {
    static constexpr ChoiceText rows[] = {
        {"unknown", QT_TRANSLATE_NOOP("Choices", "Not known"),
            QT_TRANSLATE_NOOP("Choices", "Rules that need it then say that they cannot judge.")},
        {"standalone", QT_TRANSLATE_NOOP("Choices", "Stand-alone"),
            QT_TRANSLATE_NOOP("Choices", "A single point of failure for the whole cluster.")},
        {"availabilityGroup", QT_TRANSLATE_NOOP("Choices", "Availability group"),
            QT_TRANSLATE_NOOP("Choices", "Works with Octopus, by its listener.")},
        {"failoverCluster", QT_TRANSLATE_NOOP("Choices", "Failover cluster"),
            QT_TRANSLATE_NOOP("Choices", "Works with Octopus.")},
    };
};

/// SQL Server version.
enum class SqlVersion { Sql2025, Sql2022, Sql2019, Sql2017, Sql2016, Older };
template<> struct Choices<SqlVersion> {
    static constexpr ChoiceText rows[] = {
        {"sql2025", QT_TRANSLATE_NOOP("Choices", "SQL Server 2025"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: mainstream support until 2031-01-06.")},
        {"sql2022", QT_TRANSLATE_NOOP("Choices", "SQL Server 2022"),
            QT_TRANSLATE_NOOP("Choices", "Mainstream support until 2028-01-11, extended until 2033-01-11.")},
        {"sql2019", QT_TRANSLATE_NOOP("Choices", "SQL Server 2019"),
            QT_TRANSLATE_NOOP("Choices", "Extended support until 2030-01-08.")},
        {"sql2017", QT_TRANSLATE_NOOP("Choices", "SQL Server 2017"),
            QT_TRANSLATE_NOOP("Choices",
                "Extended support until 2027-10-12, less than the two years that Octopus asks "
                "for.")},
        {"sql2016", QT_TRANSLATE_NOOP("Choices", "SQL Server 2016"),
            QT_TRANSLATE_NOOP("Choices", "Support ended on 2026-07-14.")},
        {"older", QT_TRANSLATE_NOOP("Choices", "Older"),
            QT_TRANSLATE_NOOP("Choices", "Out of support, and too old for Octopus 2020.2 and later.")},
    };
};

/// SQL Server edition.
enum class SqlEdition { Standard, Enterprise, Developer, Web, Express };
template<> struct Choices<SqlEdition> {
    static constexpr ChoiceText rows[] = {
        {"standard", QT_TRANSLATE_NOOP("Choices", "Standard"),
            QT_TRANSLATE_NOOP("Choices",
                "Recommended: its group of two replicas and one database is enough for "
                "Octopus.")},
        {"enterprise", QT_TRANSLATE_NOOP("Choices", "Enterprise"),
            QT_TRANSLATE_NOOP("Choices", "For more replicas, or if the licence is there anyway.")},
        {"developer", QT_TRANSLATE_NOOP("Choices", "Developer"), QT_TRANSLATE_NOOP("Choices", "Not for production.")},
        {"web", QT_TRANSLATE_NOOP("Choices", "Web"),
            QT_TRANSLATE_NOOP("Choices", "Has neither availability groups nor failover clusters.")},
        {"express", QT_TRANSLATE_NOOP("Choices", "Express"),
            QT_TRANSLATE_NOOP("Choices", "For trials only: 10 GB for a database.")},
    };
};

/// How SQL Server on machines is licensed.
enum class SqlLicence { PayAsYouGo, HybridBenefit };
template<> struct Choices<SqlLicence> {
    static constexpr ChoiceText rows[] = {
        {"payAsYouGo", QT_TRANSLATE_NOOP("Choices", "Pay as you go"),
            QT_TRANSLATE_NOOP("Choices", "Nothing to buy; paid by the hour with the machine.")},
        {"hybridBenefit", QT_TRANSLATE_NOOP("Choices", "Azure Hybrid Benefit"),
            QT_TRANSLATE_NOOP("Choices", "Uses licences that you have; no licence price in Azure.")},
    };
};

/// How clients find the primary replica.
enum class Listener { MultiSubnet, BalancerListener, DistributedName, None };
template<> struct Choices<Listener> {
    static constexpr ChoiceText rows[] = {
        {"multiSubnet", QT_TRANSLATE_NOOP("Choices", "A subnet for each replica"),
            QT_TRANSLATE_NOOP("Choices", "Recommended by Microsoft: needs no load balancer.")},
        {"balancerListener", QT_TRANSLATE_NOOP("Choices", "One subnet, internal load balancer"),
            QT_TRANSLATE_NOOP("Choices", "For one subnet; floating IP must be on.")},
        {"distributedName", QT_TRANSLATE_NOOP("Choices", "One subnet, distributed network name"),
            QT_TRANSLATE_NOOP("Choices",
                "For one subnet; faster than a balancer, but clients must set "
                "MultiSubnetFailover.")},
        {"none", QT_TRANSLATE_NOOP("Choices", "No listener"),
            QT_TRANSLATE_NOOP("Choices", "Nodes would connect to one replica and stop with it.")},
    };
};

/// Shared storage of the failover cluster.
enum class FciStorage { SharedDiskZrs, SharedDiskLrs, UltraDisk, PremiumFileShare, StorageSpacesDirect };
template<> struct Choices<FciStorage> {
    static constexpr ChoiceText rows[] = {
        {"sharedDiskZrs", QT_TRANSLATE_NOOP("Choices", "Shared Premium SSD, zone-redundant"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: the only disk of its kind that spans zones.")},
        {"sharedDiskLrs", QT_TRANSLATE_NOOP("Choices", "Shared Premium SSD, one datacentre"),
            QT_TRANSLATE_NOOP("Choices", "With an availability set only.")},
        {"ultraDisk", QT_TRANSLATE_NOOP("Choices", "Shared Ultra Disk"),
            QT_TRANSLATE_NOOP("Choices", "One zone only, and the SLA of the machines falls to 99.9 %.")},
        {"premiumFileShare", QT_TRANSLATE_NOOP("Choices", "Premium file share"),
            QT_TRANSLATE_NOOP("Choices", "Spans zones as well; not for FILESTREAM.")},
        {"storageSpacesDirect", QT_TRANSLATE_NOOP("Choices", "Storage Spaces Direct"),
            QT_TRANSLATE_NOOP("Choices", "Pays for storage twice, and does not span zones.")},
    };
};

/// Quorum witness of the cluster.
enum class Witness { Cloud, Disk, FileShare, None };
template<> struct Choices<Witness> {
    static constexpr ChoiceText rows[] = {
        {"cloud", QT_TRANSLATE_NOOP("Choices", "Cloud witness"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: stands apart from both machines and needs none of its own.")},
        {"disk", QT_TRANSLATE_NOOP("Choices", "Disk witness"),
            QT_TRANSLATE_NOOP("Choices", "Stands on shared storage, and falls with it.")},
        {"fileShare", QT_TRANSLATE_NOOP("Choices", "File share witness"),
            QT_TRANSLATE_NOOP("Choices", "Needs a file server that is not one of the two machines.")},
        {"none", QT_TRANSLATE_NOOP("Choices", "None"),
            QT_TRANSLATE_NOOP("Choices", "The loss of one of two machines may stop both.")},
    };
};

/// Another copy of the database.
enum class OtherCopies { None, LogShipping, Mirroring, Replication };
template<> struct Choices<OtherCopies> {
    static constexpr ChoiceText rows[] = {
        {"none", QT_TRANSLATE_NOOP("Choices", "None"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: the product above provides for availability.")},
        {"logShipping", QT_TRANSLATE_NOOP("Choices", "Log shipping"),
            QT_TRANSLATE_NOOP("Choices", "For disaster recovery only; untested with high availability.")},
        {"mirroring", QT_TRANSLATE_NOOP("Choices", "Database mirroring"),
            QT_TRANSLATE_NOOP("Choices", "Not supported by Octopus, and may break it.")},
        {"replication", QT_TRANSLATE_NOOP("Choices", "SQL Server replication"),
            QT_TRANSLATE_NOOP("Choices", "Not supported by Octopus, and may break it.")},
    };
};

/// How Octopus signs in to the database.
enum class DatabaseSignIn { ManagedIdentity, SqlLogin, Windows };
template<> struct Choices<DatabaseSignIn> {
    static constexpr ChoiceText rows[] = {
        {"managedIdentity", QT_TRANSLATE_NOOP("Choices", "Managed identity"),
            QT_TRANSLATE_NOOP("Choices", "Recommended for Azure SQL since Octopus 2021.1: no password at all.")},
        {"sqlLogin", QT_TRANSLATE_NOOP("Choices", "SQL login"),
            QT_TRANSLATE_NOOP("Choices", "Works everywhere; its password must be kept and changed.")},
        {"windows", QT_TRANSLATE_NOOP("Choices", "Windows (integrated)"),
            QT_TRANSLATE_NOOP("Choices", "For SQL Server in a domain; never works with Azure SQL Database.")},
    };
};

/// What the Microsoft Entra administrator of the SQL server is.
enum class EntraPrincipal { Group, User, Application };
template<> struct Choices<EntraPrincipal> {
    static constexpr ChoiceText rows[] = {
        {"group", QT_TRANSLATE_NOOP("Choices", "Group"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: people come and go, and the server stays as it is.")},
        {"user", QT_TRANSLATE_NOOP("Choices", "User"),
            QT_TRANSLATE_NOOP("Choices", "One person: nobody administers the server while that account is away.")},
        {"application", QT_TRANSLATE_NOOP("Choices", "Application"),
            QT_TRANSLATE_NOOP("Choices", "For a pipeline that sets up the database without people.")},
    };
};

/// Connection policy of the SQL server.
enum class ConnectionPolicy { Default, Proxy, Redirect };
template<> struct Choices<ConnectionPolicy> {
    static constexpr ChoiceText rows[] = {
        {"default", QT_TRANSLATE_NOOP("Choices", "Default"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: redirect inside Azure, proxy from outside.")},
        {"proxy", QT_TRANSLATE_NOOP("Choices", "Proxy"),
            QT_TRANSLATE_NOOP("Choices", "Needs 1433 only; every call goes through the gateway.")},
        {"redirect", QT_TRANSLATE_NOOP("Choices", "Redirect"),
            QT_TRANSLATE_NOOP("Choices", "Direct to the database; needs more ports outbound.")},
    };
};

/// Outbound ports to the database that are open.
enum class SqlPorts { Only1433, Redirect, All };
template<> struct Choices<SqlPorts> {
    static constexpr ChoiceText rows[] = {
        {"only1433", QT_TRANSLATE_NOOP("Choices", "1433"),
            QT_TRANSLATE_NOOP("Choices", "Enough for proxy, and for a private endpoint with the policy Default.")},
        {"redirect", QT_TRANSLATE_NOOP("Choices", "1433 and 11000 to 11999"),
            QT_TRANSLATE_NOOP("Choices", "For redirect over the public address.")},
        {"all", QT_TRANSLATE_NOOP("Choices", "1433 to 65535"),
            QT_TRANSLATE_NOOP("Choices", "For redirect over a private endpoint.")},
    };
};

/// Where backups of the database are kept.
enum class BackupRedundancy { ZoneRedundant, GeoRedundant, GeoZoneRedundant, OneDatacentre };
template<> struct Choices<BackupRedundancy> {
    static constexpr ChoiceText rows[] = {
        {"zone", QT_TRANSLATE_NOOP("Choices", "Zone-redundant"),
            QT_TRANSLATE_NOOP("Choices", "Survives the loss of a datacentre, not of the region.")},
        {"geo", QT_TRANSLATE_NOOP("Choices", "Geo-redundant"),
            QT_TRANSLATE_NOOP("Choices", "Can be restored in the paired region.")},
        {"geoZone", QT_TRANSLATE_NOOP("Choices", "Geo-zone-redundant"),
            QT_TRANSLATE_NOOP("Choices",
                "Survives the loss of a datacentre, and can be restored in the paired "
                "region.")},
        {"local", QT_TRANSLATE_NOOP("Choices", "One datacentre"),
            QT_TRANSLATE_NOOP("Choices", "Lost with its datacentre.")},
    };
};

/// When Azure may maintain the database.
enum class MaintenanceWindow { Weekend, Weekday, Default };
template<> struct Choices<MaintenanceWindow> {
    static constexpr ChoiceText rows[] = {
        {"weekend", QT_TRANSLATE_NOOP("Choices", "Weekend nights"),
            QT_TRANSLATE_NOOP("Choices", "Recommended where deployments run on weekdays.")},
        {"weekday", QT_TRANSLATE_NOOP("Choices", "Weekday nights"),
            QT_TRANSLATE_NOOP("Choices", "Where deployments run at weekends.")},
        {"default", QT_TRANSLATE_NOOP("Choices", "Any evening (default)"),
            QT_TRANSLATE_NOOP("Choices", "Azure chooses the day.")},
    };
};

/// Recovery model on SQL Server.
enum class RecoveryModel { Full, Simple };
template<> struct Choices<RecoveryModel> {
    static constexpr ChoiceText rows[] = {
        {"full", QT_TRANSLATE_NOOP("Choices", "Full"),
            QT_TRANSLATE_NOOP("Choices", "Recommended: a restore to any moment; an availability group needs it.")},
        {"simple", QT_TRANSLATE_NOOP("Choices", "Simple"),
            QT_TRANSLATE_NOOP("Choices", "Small log; what came after the last backup is lost.")},
    };
};

} // namespace octoha
