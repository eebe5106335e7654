#pragma once

#include "core/design/databasechoices.h"
#include "core/design/quantity.h"
#include "core/design/question.h"
#include "core/design/sharedchoices.h"

namespace octoha {

/// A SQL Server machine of the group or cluster.
struct Replica {
    int id = 0; ///< Counter that stays with the item through reordering, merge and acceptance.
    Name name;
    Zone zone;
    Name size = Name::constant("Standard_E4bds_v5");
    bool readable = false;
    friend bool operator==(const Replica &, const Replica &) = default;
};
template<>
struct Questions<Replica> {
    static constexpr char path[] = "database.replicas.*";
    static constexpr Member<Replica> rows[] = {
        member<&Replica::name>({.key = "name",
            .label = QT_TRANSLATE_NOOP("Questions", "Computer name")}),
        member<&Replica::zone>({.key = "zone",
            .label = QT_TRANSLATE_NOOP("Questions", "Zone")}),
        member<&Replica::size>({.key = "size",
            .label = QT_TRANSLATE_NOOP("Questions", "Size")}),
        member<&Replica::readable>({.key = "readable",
            .label = QT_TRANSLATE_NOOP("Questions", "Readable")}),
    };
};

/// The database that all nodes share.
struct Database {
    DatabaseKind kind = DatabaseKind::AzureSqlDtu;
    Name dtuObjective = Name::constant("S3");
    Name vcoreObjective = Name::constant("GP_Gen5_2");
    bool autoPause = false;
    Few secondaryReplicas;
    bool hybridBenefit = false;
    bool zoneRedundant = true;
    GeoReplica geoReplica = GeoReplica::None;
    Name partnerRegion;
    FailoverPolicy failoverPolicy = FailoverPolicy::Customer;
    bool connectsToGroup = true;
    Gib expectedGib = Gib::of<20>();
    Name databaseName = Name::constant("Octopus");
    Line serverName;
    ExistingAvailability existingAvailability = ExistingAvailability::Unknown;
    Name existingRegion;
    Few existingCores;
    Gib existingMemoryGib;
    Money existingMonthly;
    Percent existingAvailabilityPercent;
    QList<Replica> replicas;
    SqlVersion sqlVersion = SqlVersion::Sql2022;
    SqlEdition sqlEdition = SqlEdition::Standard;
    SqlLicence sqlLicence = SqlLicence::PayAsYouGo;
    bool extendedUpdates = false;
    Listener listener = Listener::MultiSubnet;
    Name listenerName;
    bool multiSubnetFailover = true;
    FciStorage fciStorage = FciStorage::SharedDiskZrs;
    bool filestream = false;
    Witness witness = Witness::Cloud;
    Gib dataDiskGib = Gib::of<256>();
    DiskType sqlDisk = DiskType::PremiumSsd;
    bool shared = false;
    OtherCopies otherCopies = OtherCopies::None;
    Name collation = Name::constant("SQL_Latin1_General_CP1_CI_AS");
    DatabaseSignIn signIn = DatabaseSignIn::ManagedIdentity;
    Name loginName;
    Name passwordSecret = Name::constant("octopus-sql-password");
    bool signsInAsAdmin = false;
    bool computerAccountLogins = false;
    Line extraKeywords;
    bool trustsAnyCertificate = false;
    Count poolSize = Count::of<100>();
    bool privateEndpoint = true;
    bool publicAccess = false;
    bool allowAzureServices = false;
    QList<Line> firewallRanges;
    ConnectionPolicy connectionPolicy = ConnectionPolicy::Default;
    SqlPorts outboundPorts = SqlPorts::Only1433;
    bool entraOnly = true;
    TlsVersion minimumTls = TlsVersion::Tls12;
    bool auditing = true;
    bool defender = true;
    bool vulnerabilityScan = true;
    bool encryption = true;
    Days pointInTimeDays = Days::of<14>();
    Weeks longTermWeeks = Weeks::of<4>();
    Few longTermMonths = Few::of<12>();
    Few longTermYears;
    BackupRedundancy backupRedundancy = BackupRedundancy::ZoneRedundant;
    MaintenanceWindow maintenanceWindow = MaintenanceWindow::Weekend;
    RecoveryModel recoveryModel = RecoveryModel::Full;
    Day restoreTested;
    bool automaticIndexes = false;
    friend bool operator==(const Database &, const Database &) = default;
};
template<>
struct Questions<Database> {
    static constexpr char path[] = "database";
    static constexpr Member<Database> rows[] = {
        member<&Database::kind>({.key = "kind",
            .label = QT_TRANSLATE_NOOP("Questions", "Product")}),
        member<&Database::dtuObjective>({.key = "dtuObjective",
            .label = QT_TRANSLATE_NOOP("Questions", "Service objective (DTU)")}),
        member<&Database::vcoreObjective>({.key = "vcoreObjective",
            .label = QT_TRANSLATE_NOOP("Questions", "Service objective (vCore)")}),
        member<&Database::autoPause>({.key = "autoPause",
            .label = QT_TRANSLATE_NOOP("Questions", "Serverless auto-pause")}),
        member<&Database::secondaryReplicas>({.key = "secondaryReplicas",
            .label = QT_TRANSLATE_NOOP("Questions", "High-availability replicas (Hyperscale)")}),
        member<&Database::hybridBenefit>({.key = "hybridBenefit",
            .label = QT_TRANSLATE_NOOP("Questions", "Azure Hybrid Benefit for Azure SQL")}),
        member<&Database::zoneRedundant>({.key = "zoneRedundant",
            .label = QT_TRANSLATE_NOOP("Questions", "Zone redundancy")}),
        member<&Database::geoReplica>({.key = "geoReplica",
            .label = QT_TRANSLATE_NOOP("Questions", "Copy in another region")}),
        member<&Database::partnerRegion>({.key = "partnerRegion",
            .label = QT_TRANSLATE_NOOP("Questions", "Region of that copy")}),
        member<&Database::failoverPolicy>({.key = "failoverPolicy",
            .label = QT_TRANSLATE_NOOP("Questions", "Failover decision")}),
        member<&Database::connectsToGroup>({.key = "connectsToGroup",
            .label = QT_TRANSLATE_NOOP("Questions", "Nodes connect through the failover group name")}),
        member<&Database::expectedGib>({.key = "expectedGib",
            .label = QT_TRANSLATE_NOOP("Questions", "Expected size"),
            .unit = QT_TRANSLATE_NOOP("Units", "GiB")}),
        member<&Database::databaseName>({.key = "databaseName",
            .label = QT_TRANSLATE_NOOP("Questions", "Database name")}),
        member<&Database::serverName>({.key = "serverName",
            .label = QT_TRANSLATE_NOOP("Questions", "Existing server or listener")}),
        member<&Database::existingAvailability>({.key = "existingAvailability",
            .label = QT_TRANSLATE_NOOP("Questions", "Availability of the existing server")}),
        member<&Database::existingRegion>({.key = "existingRegion",
            .label = QT_TRANSLATE_NOOP("Questions", "Region of the existing server")}),
        member<&Database::existingCores>({.key = "existingCores",
            .label = QT_TRANSLATE_NOOP("Questions", "Cores of the existing server"),
            .unit = QT_TRANSLATE_NOOP("Units", "cores")}),
        member<&Database::existingMemoryGib>({.key = "existingMemoryGib",
            .label = QT_TRANSLATE_NOOP("Questions", "Memory of the existing server"),
            .unit = QT_TRANSLATE_NOOP("Units", "GiB")}),
        member<&Database::existingMonthly>({.key = "existingMonthly",
            .label = QT_TRANSLATE_NOOP("Questions", "Cost of the existing server a month"),
            .unit = QT_TRANSLATE_NOOP("Units", "US dollars")}),
        member<&Database::existingAvailabilityPercent>({.key = "existingAvailabilityPercent",
            .label = QT_TRANSLATE_NOOP("Questions", "Availability promised for it (0 is not known)"),
            .unit = QT_TRANSLATE_NOOP("Units", "%")}),
        member<&Database::replicas>({.key = "replicas",
            .label = QT_TRANSLATE_NOOP("Questions", "SQL Server machines")}),
        member<&Database::sqlVersion>({.key = "sqlVersion",
            .label = QT_TRANSLATE_NOOP("Questions", "SQL Server version")}),
        member<&Database::sqlEdition>({.key = "sqlEdition",
            .label = QT_TRANSLATE_NOOP("Questions", "SQL Server edition")}),
        member<&Database::sqlLicence>({.key = "sqlLicence",
            .label = QT_TRANSLATE_NOOP("Questions", "SQL Server licence")}),
        member<&Database::extendedUpdates>({.key = "extendedUpdates",
            .label = QT_TRANSLATE_NOOP("Questions", "Extended Security Updates bought")}),
        member<&Database::listener>({.key = "listener",
            .label = QT_TRANSLATE_NOOP("Questions", "Listener")}),
        member<&Database::listenerName>({.key = "listenerName",
            .label = QT_TRANSLATE_NOOP("Questions", "Listener name")}),
        member<&Database::multiSubnetFailover>({.key = "multiSubnetFailover",
            .label = QT_TRANSLATE_NOOP("Questions", "MultiSubnetFailover in the connection")}),
        member<&Database::fciStorage>({.key = "fciStorage",
            .label = QT_TRANSLATE_NOOP("Questions", "Shared storage of the cluster")}),
        member<&Database::filestream>({.key = "filestream",
            .label = QT_TRANSLATE_NOOP("Questions", "FILESTREAM in use")}),
        member<&Database::witness>({.key = "witness",
            .label = QT_TRANSLATE_NOOP("Questions", "Quorum witness")}),
        member<&Database::dataDiskGib>({.key = "dataDiskGib",
            .label = QT_TRANSLATE_NOOP("Questions", "Data disk of each SQL machine"),
            .unit = QT_TRANSLATE_NOOP("Units", "GiB")}),
        member<&Database::sqlDisk>({.key = "sqlDisk",
            .label = QT_TRANSLATE_NOOP("Questions", "Data disk type")}),
        member<&Database::shared>({.key = "shared",
            .label = QT_TRANSLATE_NOOP("Questions", "Other applications use this database")}),
        member<&Database::otherCopies>({.key = "otherCopies",
            .label = QT_TRANSLATE_NOOP("Questions", "Other copies")}),
        member<&Database::collation>({.key = "collation",
            .label = QT_TRANSLATE_NOOP("Questions", "Collation")}),
        member<&Database::signIn>({.key = "signIn",
            .label = QT_TRANSLATE_NOOP("Questions", "Sign-in")}),
        member<&Database::loginName>({.key = "loginName",
            .label = QT_TRANSLATE_NOOP("Questions", "Login name")}),
        member<&Database::passwordSecret>({.key = "passwordSecret",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of the login"),
            .advanced = true}),
        member<&Database::signsInAsAdmin>({.key = "signsInAsAdmin",
            .label = QT_TRANSLATE_NOOP("Questions", "Octopus signs in as server administrator")}),
        member<&Database::computerAccountLogins>({.key = "computerAccountLogins",
            .label = QT_TRANSLATE_NOOP("Questions", "Logins for the computer accounts exist")}),
        member<&Database::extraKeywords>({.key = "extraKeywords",
            .label = QT_TRANSLATE_NOOP("Questions", "Extra connection keywords"),
            .advanced = true}),
        member<&Database::trustsAnyCertificate>({.key = "trustsAnyCertificate",
            .label = QT_TRANSLATE_NOOP("Questions", "Server certificate is not checked"),
            .advanced = true}),
        member<&Database::poolSize>({.key = "poolSize",
            .label = QT_TRANSLATE_NOOP("Questions", "Connection pool size"),
            .advanced = true}),
        member<&Database::privateEndpoint>({.key = "privateEndpoint",
            .label = QT_TRANSLATE_NOOP("Questions", "Private endpoint")}),
        member<&Database::publicAccess>({.key = "publicAccess",
            .label = QT_TRANSLATE_NOOP("Questions", "Public network access")}),
        member<&Database::allowAzureServices>({.key = "allowAzureServices",
            .label = QT_TRANSLATE_NOOP("Questions", "Open to all Azure services (0.0.0.0)"),
            .advanced = true}),
        member<&Database::firewallRanges>({.key = "firewallRanges",
            .label = QT_TRANSLATE_NOOP("Questions", "Address ranges in the SQL firewall"),
            .advanced = true}),
        member<&Database::connectionPolicy>({.key = "connectionPolicy",
            .label = QT_TRANSLATE_NOOP("Questions", "Connection policy"),
            .advanced = true}),
        member<&Database::outboundPorts>({.key = "outboundPorts",
            .label = QT_TRANSLATE_NOOP("Questions", "Open outbound ports"),
            .advanced = true}),
        member<&Database::entraOnly>({.key = "entraOnly",
            .label = QT_TRANSLATE_NOOP("Questions", "Microsoft Entra sign-in only"),
            .advanced = true}),
        member<&Database::minimumTls>({.key = "minimumTls",
            .label = QT_TRANSLATE_NOOP("Questions", "Lowest TLS version"),
            .advanced = true}),
        member<&Database::auditing>({.key = "auditing",
            .label = QT_TRANSLATE_NOOP("Questions", "Auditing"),
            .advanced = true}),
        member<&Database::defender>({.key = "defender",
            .label = QT_TRANSLATE_NOOP("Questions", "Defender for SQL"),
            .advanced = true}),
        member<&Database::vulnerabilityScan>({.key = "vulnerabilityScan",
            .label = QT_TRANSLATE_NOOP("Questions", "Vulnerability assessment"),
            .advanced = true}),
        member<&Database::encryption>({.key = "encryption",
            .label = QT_TRANSLATE_NOOP("Questions", "Transparent data encryption"),
            .advanced = true}),
        member<&Database::pointInTimeDays>({.key = "pointInTimeDays",
            .label = QT_TRANSLATE_NOOP("Questions", "Point-in-time restore"),
            .unit = QT_TRANSLATE_NOOP("Units", "days")}),
        member<&Database::longTermWeeks>({.key = "longTermWeeks",
            .label = QT_TRANSLATE_NOOP("Questions", "Weekly backups kept"),
            .unit = QT_TRANSLATE_NOOP("Units", "weeks")}),
        member<&Database::longTermMonths>({.key = "longTermMonths",
            .label = QT_TRANSLATE_NOOP("Questions", "Monthly backups kept"),
            .unit = QT_TRANSLATE_NOOP("Units", "months")}),
        member<&Database::longTermYears>({.key = "longTermYears",
            .label = QT_TRANSLATE_NOOP("Questions", "Yearly backups kept"),
            .unit = QT_TRANSLATE_NOOP("Units", "years")}),
        member<&Database::backupRedundancy>({.key = "backupRedundancy",
            .label = QT_TRANSLATE_NOOP("Questions", "Backup redundancy")}),
        member<&Database::maintenanceWindow>({.key = "maintenanceWindow",
            .label = QT_TRANSLATE_NOOP("Questions", "Maintenance window")}),
        member<&Database::recoveryModel>({.key = "recoveryModel",
            .label = QT_TRANSLATE_NOOP("Questions", "Recovery model")}),
        member<&Database::restoreTested>({.key = "restoreTested",
            .label = QT_TRANSLATE_NOOP("Questions", "Last tested restore")}),
        member<&Database::automaticIndexes>({.key = "automaticIndexes",
            .label = QT_TRANSLATE_NOOP("Questions", "Automatic index management"),
            .advanced = true}),
    };
};

} // namespace octoha
