#pragma once

#include "core/design/databasechoices.h"
#include "core/design/replica.h"
#include "core/design/sharedchoices.h"

namespace octoha {

/// The database that all nodes share.
struct Database {
    DatabaseKind kind = DatabaseKind::AzureSqlVcore;
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
    SqlVersion sqlVersion = SqlVersion::Sql2025;
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
    Name entraAdminName;
    Guid entraAdminId;
    EntraPrincipal entraAdminKind = EntraPrincipal::Group;
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

} // namespace octoha
