#pragma once

#include "core/design/codec.h"
#include "core/design/question.h"

namespace octoha {

/// What holds the Octopus database.
enum class DatabaseKind { AzureSqlDtu, AzureSqlVcore, AvailabilityGroup, FailoverCluster, ExistingServer };
template<>
struct Choices<DatabaseKind> {
    static constexpr ChoiceText rows[] = {
        {"azureSqlDtu", QT_TRANSLATE_NOOP("Choices", "Azure SQL Database (DTU)")},
        {"azureSqlVcore", QT_TRANSLATE_NOOP("Choices", "Azure SQL Database (vCore)")},
        {"availabilityGroup", QT_TRANSLATE_NOOP("Choices", "SQL Server availability group")},
        {"failoverCluster", QT_TRANSLATE_NOOP("Choices", "SQL Server failover cluster")},
        {"existingServer", QT_TRANSLATE_NOOP("Choices", "Existing SQL Server")},
    };
};

/// A copy of the database in another region.
enum class GeoReplica { None, ActiveReplication, FailoverGroup };
template<>
struct Choices<GeoReplica> {
    static constexpr ChoiceText rows[] = {
        {"none", QT_TRANSLATE_NOOP("Choices", "None")},
        {"activeReplication", QT_TRANSLATE_NOOP("Choices", "Active geo-replication")},
        {"failoverGroup", QT_TRANSLATE_NOOP("Choices", "Failover group")},
    };
};

/// Who decides on a failover of the group.
enum class FailoverPolicy { Customer, Microsoft };
template<>
struct Choices<FailoverPolicy> {
    static constexpr ChoiceText rows[] = {
        {"customer", QT_TRANSLATE_NOOP("Choices", "We decide")},
        {"microsoft", QT_TRANSLATE_NOOP("Choices", "Microsoft decides")},
    };
};

/// How an existing server survives a fault.
enum class ExistingAvailability { Unknown, Standalone, AvailabilityGroup, FailoverCluster };
template<>
struct Choices<ExistingAvailability> {
    static constexpr ChoiceText rows[] = {
        {"unknown", QT_TRANSLATE_NOOP("Choices", "Not known")},
        {"standalone", QT_TRANSLATE_NOOP("Choices", "Stand-alone")},
        {"availabilityGroup", QT_TRANSLATE_NOOP("Choices", "Availability group")},
        {"failoverCluster", QT_TRANSLATE_NOOP("Choices", "Failover cluster")},
    };
};

/// SQL Server version.
enum class SqlVersion { Sql2025, Sql2022, Sql2019, Sql2017, Sql2016, Older };
template<>
struct Choices<SqlVersion> {
    static constexpr ChoiceText rows[] = {
        {"sql2025", QT_TRANSLATE_NOOP("Choices", "SQL Server 2025")},
        {"sql2022", QT_TRANSLATE_NOOP("Choices", "SQL Server 2022")},
        {"sql2019", QT_TRANSLATE_NOOP("Choices", "SQL Server 2019")},
        {"sql2017", QT_TRANSLATE_NOOP("Choices", "SQL Server 2017")},
        {"sql2016", QT_TRANSLATE_NOOP("Choices", "SQL Server 2016")},
        {"older", QT_TRANSLATE_NOOP("Choices", "Older")},
    };
};

/// SQL Server edition.
enum class SqlEdition { Standard, Enterprise, Developer, Web, Express };
template<>
struct Choices<SqlEdition> {
    static constexpr ChoiceText rows[] = {
        {"standard", QT_TRANSLATE_NOOP("Choices", "Standard")},
        {"enterprise", QT_TRANSLATE_NOOP("Choices", "Enterprise")},
        {"developer", QT_TRANSLATE_NOOP("Choices", "Developer")},
        {"web", QT_TRANSLATE_NOOP("Choices", "Web")},
        {"express", QT_TRANSLATE_NOOP("Choices", "Express")},
    };
};

/// How SQL Server on machines is licensed.
enum class SqlLicence { PayAsYouGo, HybridBenefit };
template<>
struct Choices<SqlLicence> {
    static constexpr ChoiceText rows[] = {
        {"payAsYouGo", QT_TRANSLATE_NOOP("Choices", "Pay as you go")},
        {"hybridBenefit", QT_TRANSLATE_NOOP("Choices", "Azure Hybrid Benefit")},
    };
};

/// How clients find the primary replica.
enum class Listener { MultiSubnet, BalancerListener, DistributedName, None };
template<>
struct Choices<Listener> {
    static constexpr ChoiceText rows[] = {
        {"multiSubnet", QT_TRANSLATE_NOOP("Choices", "A subnet for each replica")},
        {"balancerListener", QT_TRANSLATE_NOOP("Choices", "One subnet, internal load balancer")},
        {"distributedName", QT_TRANSLATE_NOOP("Choices", "One subnet, distributed network name")},
        {"none", QT_TRANSLATE_NOOP("Choices", "No listener")},
    };
};

/// Shared storage of the failover cluster.
enum class FciStorage { SharedDiskZrs, SharedDiskLrs, UltraDisk, PremiumFileShare, StorageSpacesDirect };
template<>
struct Choices<FciStorage> {
    static constexpr ChoiceText rows[] = {
        {"sharedDiskZrs", QT_TRANSLATE_NOOP("Choices", "Shared Premium SSD, zone-redundant")},
        {"sharedDiskLrs", QT_TRANSLATE_NOOP("Choices", "Shared Premium SSD, one datacentre")},
        {"ultraDisk", QT_TRANSLATE_NOOP("Choices", "Shared Ultra Disk")},
        {"premiumFileShare", QT_TRANSLATE_NOOP("Choices", "Premium file share")},
        {"storageSpacesDirect", QT_TRANSLATE_NOOP("Choices", "Storage Spaces Direct")},
    };
};

/// Quorum witness of the cluster.
enum class Witness { Cloud, Disk, FileShare, None };
template<>
struct Choices<Witness> {
    static constexpr ChoiceText rows[] = {
        {"cloud", QT_TRANSLATE_NOOP("Choices", "Cloud witness")},
        {"disk", QT_TRANSLATE_NOOP("Choices", "Disk witness")},
        {"fileShare", QT_TRANSLATE_NOOP("Choices", "File share witness")},
        {"none", QT_TRANSLATE_NOOP("Choices", "None")},
    };
};

/// Another copy of the database.
enum class OtherCopies { None, LogShipping, Mirroring, Replication };
template<>
struct Choices<OtherCopies> {
    static constexpr ChoiceText rows[] = {
        {"none", QT_TRANSLATE_NOOP("Choices", "None")},
        {"logShipping", QT_TRANSLATE_NOOP("Choices", "Log shipping")},
        {"mirroring", QT_TRANSLATE_NOOP("Choices", "Database mirroring")},
        {"replication", QT_TRANSLATE_NOOP("Choices", "SQL Server replication")},
    };
};

/// How Octopus signs in to the database.
enum class DatabaseSignIn { ManagedIdentity, SqlLogin, Windows };
template<>
struct Choices<DatabaseSignIn> {
    static constexpr ChoiceText rows[] = {
        {"managedIdentity", QT_TRANSLATE_NOOP("Choices", "Managed identity")},
        {"sqlLogin", QT_TRANSLATE_NOOP("Choices", "SQL login")},
        {"windows", QT_TRANSLATE_NOOP("Choices", "Windows (integrated)")},
    };
};

/// Connection policy of the SQL server.
enum class ConnectionPolicy { Default, Proxy, Redirect };
template<>
struct Choices<ConnectionPolicy> {
    static constexpr ChoiceText rows[] = {
        {"default", QT_TRANSLATE_NOOP("Choices", "Default")},
        {"proxy", QT_TRANSLATE_NOOP("Choices", "Proxy")},
        {"redirect", QT_TRANSLATE_NOOP("Choices", "Redirect")},
    };
};

/// Outbound ports to the database that are open.
enum class SqlPorts { Only1433, Redirect, All };
template<>
struct Choices<SqlPorts> {
    static constexpr ChoiceText rows[] = {
        {"only1433", QT_TRANSLATE_NOOP("Choices", "1433")},
        {"redirect", QT_TRANSLATE_NOOP("Choices", "1433 and 11000 to 11999")},
        {"all", QT_TRANSLATE_NOOP("Choices", "1433 to 65535")},
    };
};

/// Where backups of the database are kept.
enum class BackupRedundancy { ZoneRedundant, GeoRedundant, GeoZoneRedundant, OneDatacentre };
template<>
struct Choices<BackupRedundancy> {
    static constexpr ChoiceText rows[] = {
        {"zone", QT_TRANSLATE_NOOP("Choices", "Zone-redundant")},
        {"geo", QT_TRANSLATE_NOOP("Choices", "Geo-redundant")},
        {"geoZone", QT_TRANSLATE_NOOP("Choices", "Geo-zone-redundant")},
        {"local", QT_TRANSLATE_NOOP("Choices", "One datacentre")},
    };
};

/// When Azure may maintain the database.
enum class MaintenanceWindow { Weekend, Weekday, Default };
template<>
struct Choices<MaintenanceWindow> {
    static constexpr ChoiceText rows[] = {
        {"weekend", QT_TRANSLATE_NOOP("Choices", "Weekend nights")},
        {"weekday", QT_TRANSLATE_NOOP("Choices", "Weekday nights")},
        {"default", QT_TRANSLATE_NOOP("Choices", "Any evening (default)")},
    };
};

/// Recovery model on SQL Server.
enum class RecoveryModel { Full, Simple };
template<>
struct Choices<RecoveryModel> {
    static constexpr ChoiceText rows[] = {
        {"full", QT_TRANSLATE_NOOP("Choices", "Full")},
        {"simple", QT_TRANSLATE_NOOP("Choices", "Simple")},
    };
};

} // namespace octoha
