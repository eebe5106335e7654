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
        member<&Replica::name>({.key = "name", .label = QT_TRANSLATE_NOOP("Questions", "Computer name"),
            .why = QT_TRANSLATE_NOOP("Questions", "It names the machine in Azure, Windows and DNS; Windows allows 15 "
                "characters, and not digits alone."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your naming standard; the suggested names follow it.")}),
        member<&Replica::zone>({.key = "zone", .label = QT_TRANSLATE_NOOP("Questions", "Zone"),
            .why = QT_TRANSLATE_NOOP("Questions", "Replicas in different zones survive the loss of a datacentre; the "
                "delay between the zones should be tested."),
            .where = QT_TRANSLATE_NOOP("Questions", "Give the replicas the zones 1 and 2.")}),
        member<&Replica::size>({.key = "size", .label = QT_TRANSLATE_NOOP("Questions", "Size"),
            .why = QT_TRANSLATE_NOOP("Questions", "Microsoft advises at least 4 vCPUs and 8 GiB for each of them, and "
                "Ebdsv5 first for the speed of its disks."),
            .where = QT_TRANSLATE_NOOP("Questions", "Take the recommended size; az vm list-skus shows what the region "
                "offers.")}),
        member<&Replica::readable>({.key = "readable", .label = QT_TRANSLATE_NOOP("Questions", "Readable secondary"),
            .why = QT_TRANSLATE_NOOP("Questions", "Standard edition allows no readable secondary, and Octopus never "
                "uses one: all nodes write."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators.")}),
    };
};

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
        member<&Database::kind>({.key = "kind", .label = QT_TRANSLATE_NOOP("Questions", "Product"),
            .why = QT_TRANSLATE_NOOP("Questions", "All nodes write to one database, so its availability bounds that of "
                "the cluster, and it is the limit most often met."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators, and your cloud policy.")}),
        member<&Database::dtuObjective>({.key = "dtuObjective",
            .label = QT_TRANSLATE_NOOP("Questions", "Service objective (DTU)"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus names DTUs for the total of all task caps: 100 for 20 "
                "tasks, 200 for 40, 400 for 80."),
            .where = QT_TRANSLATE_NOOP("Questions", "Compute and storage of the database in the Azure portal, or the "
                "recommended one.")}),
        member<&Database::vcoreObjective>({.key = "vcoreObjective",
            .label = QT_TRANSLATE_NOOP("Questions", "Service objective (vCore)"),
            .why = QT_TRANSLATE_NOOP("Questions", "By Microsoft's rule of thumb a vCore does the work of 100 DTU, "
                "which Octopus names by task cap: 200 DTU for 40 tasks."),
            .where = QT_TRANSLATE_NOOP("Questions", "Compute and storage of the database in the Azure portal, or the "
                "recommended one.")}),
        member<&Database::autoPause>({.key = "autoPause",
            .label = QT_TRANSLATE_NOOP("Questions", "Serverless auto-pause"),
            .why = QT_TRANSLATE_NOOP("Questions", "Each node asks the database for work every 20 seconds, so a "
                "serverless database never pauses."),
            .where = QT_TRANSLATE_NOOP("Questions", "Compute and storage of the database in the Azure portal.")}),
        member<&Database::secondaryReplicas>({.key = "secondaryReplicas",
            .label = QT_TRANSLATE_NOOP("Questions", "Replicas (Hyperscale)"),
            .why = QT_TRANSLATE_NOOP("Questions", "Each replica can take over when the primary fails, and is paid for "
                "like it."),
            .where = QT_TRANSLATE_NOOP("Questions", "Compute and storage of the database in the Azure portal.")}),
        member<&Database::hybridBenefit>({.key = "hybridBenefit",
            .label = QT_TRANSLATE_NOOP("Questions", "Azure Hybrid Benefit for SQL"),
            .why = QT_TRANSLATE_NOOP("Questions", "SQL Server licences of your own take the licence part off the price "
                "of a vCore database."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever buys Microsoft licences for you.")}),
        member<&Database::zoneRedundant>({.key = "zoneRedundant",
            .label = QT_TRANSLATE_NOOP("Questions", "Zone redundancy"),
            .why = QT_TRANSLATE_NOOP("Questions", "A zone-redundant database survives the loss of a zone without loss "
                "of data; Basic and Standard DTU cannot do it."),
            .where = QT_TRANSLATE_NOOP("Questions", "Compute and storage of the database in the Azure portal.")}),
        member<&Database::geoReplica>({.key = "geoReplica",
            .label = QT_TRANSLATE_NOOP("Questions", "Copy in another region"),
            .why = QT_TRANSLATE_NOOP("Questions", "A copy in another region is what a second region starts from; a "
                "geo-restore takes up to 12 hours and loses up to one."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your continuity plan.")}),
        member<&Database::partnerRegion>({.key = "partnerRegion",
            .label = QT_TRANSLATE_NOOP("Questions", "Region of that copy"),
            .why = QT_TRANSLATE_NOOP("Questions", "The copy must stand in another region than the database, and best "
                "in the one where the second nodes are built."),
            .where = QT_TRANSLATE_NOOP("Questions", "The second region of the Placement page.")}),
        member<&Database::failoverPolicy>({.key = "failoverPolicy",
            .label = QT_TRANSLATE_NOOP("Questions", "Failover decision"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus needs files and nodes moved in the same hour, so people "
                "rather than Azure should decide on a failover."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your continuity plan; Microsoft's reliability library advises the "
                "customer's decision.")}),
        member<&Database::connectsToGroup>({.key = "connectsToGroup",
            .label = QT_TRANSLATE_NOOP("Questions", "Nodes connect by the group's name"),
            .why = QT_TRANSLATE_NOOP("Questions", "The name of a failover group stays the same after a failover, so no "
                "connection string has to be changed."),
            .where = QT_TRANSLATE_NOOP("Questions", "The failover group's page in the Azure portal shows the "
                "listener.")}),
        member<&Database::expectedGib>({.key = "expectedGib", .label = QT_TRANSLATE_NOOP("Questions", "Expected size"),
            .unit = QT_TRANSLATE_NOOP("Units", "GiB"),
            .why = QT_TRANSLATE_NOOP("Questions", "The service objective limits the size: S0 to S2 to 250 GB, S3 to "
                "S12 to 1 TB."),
            .where = QT_TRANSLATE_NOOP("Questions", "sp_spaceused in the Octopus database, with room to grow.")}),
        member<&Database::databaseName>({.key = "databaseName",
            .label = QT_TRANSLATE_NOOP("Questions", "Database name"),
            .why = QT_TRANSLATE_NOOP("Questions", "The database is for Octopus alone, and it is made before the first "
                "node, because creating one in Azure SQL can time out."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your naming standard; Octopus is usual.")}),
        member<&Database::serverName>({.key = "serverName",
            .label = QT_TRANSLATE_NOOP("Questions", "Existing server or listener"),
            .why = QT_TRANSLATE_NOOP("Questions", "The connection string needs it, and for an availability group it "
                "must be the listener, never a replica."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators.")}),
        member<&Database::existingAvailability>({.key = "existingAvailability",
            .label = QT_TRANSLATE_NOOP("Questions", "How the existing server survives"),
            .why = QT_TRANSLATE_NOOP("Questions", "Two nodes on one stand-alone server only move the single point of "
                "failure to the database."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators.")}),
        member<&Database::existingRegion>({.key = "existingRegion",
            .label = QT_TRANSLATE_NOOP("Questions", "Region of the existing server"),
            .why = QT_TRANSLATE_NOOP("Questions", "Nodes and database belong in one region or datacentre; anything "
                "else is not supported."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators.")}),
        member<&Database::existingCores>({.key = "existingCores",
            .label = QT_TRANSLATE_NOOP("Questions", "Cores of the existing server"),
            .unit = QT_TRANSLATE_NOOP("Units", "cores"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus names cores for the total of all task caps: 2 for 20 tasks, "
                "4 for 40, 8 for 80."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators; sys.dm_os_sys_info shows "
                "cpu_count.")}),
        member<&Database::existingMemoryGib>({.key = "existingMemoryGib",
            .label = QT_TRANSLATE_NOOP("Questions", "Memory of the existing server"),
            .unit = QT_TRANSLATE_NOOP("Units", "GiB"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus names memory for the total of all task caps: 8 GB for 20 "
                "tasks, 16 GB for 40, 32 GB for 80."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators; sys.dm_os_sys_info shows "
                "physical_memory_kb.")}),
        member<&Database::existingMonthly>({.key = "existingMonthly",
            .label = QT_TRANSLATE_NOOP("Questions", "Cost per month of that server"),
            .unit = QT_TRANSLATE_NOOP("Units", "US dollars"),
            .why = QT_TRANSLATE_NOOP("Questions", "Its price is in no catalog, so the total reads at least until it is "
                "stated; state Octopus's share of it."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever pays for the server."),
            .zero = QT_TRANSLATE_NOOP("Questions", "not known")}),
        member<&Database::existingAvailabilityPercent>({.key = "existingAvailabilityPercent",
            .label = QT_TRANSLATE_NOOP("Questions", "Its availability (0 is not known)"),
            .unit = QT_TRANSLATE_NOOP("Units", "%"),
            .why = QT_TRANSLATE_NOOP("Questions", "The composite availability stays unknown until that of the existing "
                "server is stated."),
            .where = QT_TRANSLATE_NOOP("Questions", "The agreement with your database administrators."),
            .zero = QT_TRANSLATE_NOOP("Questions", "not known")}),
        member<&Database::replicas>({.key = "replicas", .label = QT_TRANSLATE_NOOP("Questions", "SQL Server machines"),
            .why = QT_TRANSLATE_NOOP("Questions", "An availability group or a cluster needs two machines, and a "
                "Standard edition group has no more than two."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators.")}),
        member<&Database::sqlVersion>({.key = "sqlVersion",
            .label = QT_TRANSLATE_NOOP("Questions", "SQL Server version"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus supports a version of SQL Server only while two years of "
                "Microsoft's support remain."),
            .where = QT_TRANSLATE_NOOP("Questions", "SELECT @@VERSION on the server.")}),
        member<&Database::sqlEdition>({.key = "sqlEdition",
            .label = QT_TRANSLATE_NOOP("Questions", "SQL Server edition"),
            .why = QT_TRANSLATE_NOOP("Questions", "A Standard edition group has two replicas and one database, which "
                "is enough for Octopus."),
            .where = QT_TRANSLATE_NOOP("Questions", "SELECT SERVERPROPERTY('Edition') on the server.")}),
        member<&Database::sqlLicence>({.key = "sqlLicence",
            .label = QT_TRANSLATE_NOOP("Questions", "SQL Server licence"),
            .why = QT_TRANSLATE_NOOP("Questions", "The licence is paid by vCPU and hour, for at least 4 vCPUs, unless "
                "you bring licences of your own."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever buys Microsoft licences for you.")}),
        member<&Database::extendedUpdates>({.key = "extendedUpdates",
            .label = QT_TRANSLATE_NOOP("Questions", "Extended Security Updates"),
            .why = QT_TRANSLATE_NOOP("Questions", "SQL Server 2016 has had no security updates since 2026-07-14 unless "
                "these are bought."),
            .where = QT_TRANSLATE_NOOP("Questions", "Whoever buys Microsoft licences for you.")}),
        member<&Database::listener>({.key = "listener", .label = QT_TRANSLATE_NOOP("Questions", "Listener"),
            .why = QT_TRANSLATE_NOOP("Questions", "With one subnet for each replica the listener needs neither a load "
                "balancer nor a distributed network name."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators.")}),
        member<&Database::listenerName>({.key = "listenerName",
            .label = QT_TRANSLATE_NOOP("Questions", "Listener name"),
            .why = QT_TRANSLATE_NOOP("Questions", "Nodes connect to the listener, so that a failover of the group does "
                "not change their connection string."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators; sys.availability_group_listeners "
                "shows it.")}),
        member<&Database::multiSubnetFailover>({.key = "multiSubnetFailover",
            .label = QT_TRANSLATE_NOOP("Questions", "MultiSubnetFailover is set"),
            .why = QT_TRANSLATE_NOOP("Questions", "Without this keyword a listener over several subnets is slow and "
                "gives errors."),
            .where = QT_TRANSLATE_NOOP("Questions", "The connection string of the nodes.")}),
        member<&Database::fciStorage>({.key = "fciStorage",
            .label = QT_TRANSLATE_NOOP("Questions", "Shared storage of the cluster"),
            .why = QT_TRANSLATE_NOOP("Questions", "The storage decides whether a failover cluster can span zones: "
                "Storage Spaces Direct and LRS disks cannot."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators.")}),
        member<&Database::filestream>({.key = "filestream",
            .label = QT_TRANSLATE_NOOP("Questions", "FILESTREAM in use"),
            .why = QT_TRANSLATE_NOOP("Questions", "A failover cluster on a premium file share cannot hold FILESTREAM "
                "data; Octopus itself needs none."),
            .where = QT_TRANSLATE_NOOP("Questions", "SELECT SERVERPROPERTY('FilestreamEffectiveLevel') on the "
                "server.")}),
        member<&Database::witness>({.key = "witness", .label = QT_TRANSLATE_NOOP("Questions", "Quorum witness"),
            .why = QT_TRANSLATE_NOOP("Questions", "Two machines need a third vote to agree which of them goes on when "
                "they lose sight of each other."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators; Get-ClusterQuorum shows it.")}),
        member<&Database::dataDiskGib>({.key = "dataDiskGib",
            .label = QT_TRANSLATE_NOOP("Questions", "Data disk of each SQL Server machine"),
            .unit = QT_TRANSLATE_NOOP("Units", "GiB"),
            .why = QT_TRANSLATE_NOOP("Questions", "Data and log lie on it, and its size decides its speed with Premium "
                "SSD."),
            .where = QT_TRANSLATE_NOOP("Questions", "The expected size of the database, with room for its log and to "
                "grow.")}),
        member<&Database::sqlDisk>({.key = "sqlDisk", .label = QT_TRANSLATE_NOOP("Questions", "Data disk type"),
            .why = QT_TRANSLATE_NOOP("Questions", "Microsoft advises Premium SSD for data, and all disks must be "
                "Premium SSD for the SLA of a single machine."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators.")}),
        member<&Database::shared>({.key = "shared", .label = QT_TRANSLATE_NOOP("Questions", "Others use this database"),
            .why = QT_TRANSLATE_NOOP("Questions", "The database is for Octopus alone; sharing it with another "
                "application is refused."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators.")}),
        member<&Database::otherCopies>({.key = "otherCopies", .label = QT_TRANSLATE_NOOP("Questions", "Other copies"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus does not support mirroring and replication, and log "
                "shipping is untested with high availability."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators.")}),
        member<&Database::collation>({.key = "collation", .label = QT_TRANSLATE_NOOP("Questions", "Collation"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus needs a case-insensitive collation (_CI_), the same in all "
                "columns, and it cannot be changed later."),
            .where = QT_TRANSLATE_NOOP("Questions", "SELECT DATABASEPROPERTYEX('Octopus', 'Collation') on the "
                "server.")}),
        member<&Database::signIn>({.key = "signIn", .label = QT_TRANSLATE_NOOP("Questions", "Sign-in"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus needs db_owner, and the way it signs in decides which "
                "password must be kept."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators.")}),
        member<&Database::loginName>({.key = "loginName", .label = QT_TRANSLATE_NOOP("Questions", "Login name"),
            .why = QT_TRANSLATE_NOOP("Questions", "The connection string names this SQL login or Windows account, "
                "which needs db_owner."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators; they create it for Octopus "
                "alone.")}),
        member<&Database::passwordSecret>({.key = "passwordSecret",
            .label = QT_TRANSLATE_NOOP("Questions", "Key Vault secret of the login"),
            .why = QT_TRANSLATE_NOOP("Questions", "The scripts read the password from Key Vault on the node, so that "
                "it stands in no file."),
            .where = QT_TRANSLATE_NOOP("Questions", "Choose a name, and store the password in Key Vault under it."),
            .advanced = true}),
        member<&Database::signsInAsAdmin>({.key = "signsInAsAdmin",
            .label = QT_TRANSLATE_NOOP("Questions", "Signs in as server administrator"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus needs db_owner of one database; the administrator or sa "
                "could do far more with a stolen password."),
            .where = QT_TRANSLATE_NOOP("Questions", "The login in the connection string of the nodes.")}),
        member<&Database::computerAccountLogins>({.key = "computerAccountLogins",
            .label = QT_TRANSLATE_NOOP("Questions", "Computer accounts may sign in"),
            .why = QT_TRANSLATE_NOOP("Questions", "A service that runs as Local System signs in to another machine as "
                "the node's computer account."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your database administrators; look for logins that end with $.")}),
        member<&Database::extraKeywords>({.key = "extraKeywords",
            .label = QT_TRANSLATE_NOOP("Questions", "Extra connection keywords"),
            .why = QT_TRANSLATE_NOOP("Questions", "A keyword that SqlClient does not know stops Octopus, and "
                "IntegratedSecurity without a space is one."),
            .where = QT_TRANSLATE_NOOP("Questions", "The connection string of the nodes, without its password."),
            .advanced = true}),
        member<&Database::trustsAnyCertificate>({.key = "trustsAnyCertificate",
            .label = QT_TRANSLATE_NOOP("Questions", "Server certificate is not checked"),
            .why = QT_TRANSLATE_NOOP("Questions", "Octopus trusts any SQL Server certificate by default, which an "
                "Azure SQL database does not need."),
            .where = QT_TRANSLATE_NOOP("Questions", "The keyword TrustServerCertificate in the connection string of "
                "the nodes."), .advanced = true}),
        member<&Database::poolSize>({.key = "poolSize",
            .label = QT_TRANSLATE_NOOP("Questions", "Connections in the pool"),
            .why = QT_TRANSLATE_NOOP("Questions", "The default of 100 can run dry on busy nodes; Octopus then names "
                "200."),
            .where = QT_TRANSLATE_NOOP("Questions", "The keyword Max Pool Size in the connection string of the nodes."),
            .advanced = true}),
        member<&Database::privateEndpoint>({.key = "privateEndpoint",
            .label = QT_TRANSLATE_NOOP("Questions", "Private endpoint"),
            .why = QT_TRANSLATE_NOOP("Questions", "It gives the database an address inside your network; the public "
                "one must be closed apart from that."),
            .where = QT_TRANSLATE_NOOP("Questions", "Networking of the SQL server in the Azure portal.")}),
        member<&Database::publicAccess>({.key = "publicAccess",
            .label = QT_TRANSLATE_NOOP("Questions", "Public network access"),
            .why = QT_TRANSLATE_NOOP("Questions", "A private endpoint does not close the public address, so public "
                "access must be disabled as well."),
            .where = QT_TRANSLATE_NOOP("Questions", "Networking of the SQL server in the Azure portal.")}),
        member<&Database::allowAzureServices>({.key = "allowAzureServices",
            .label = QT_TRANSLATE_NOOP("Questions", "Open to all Azure services"),
            .why = QT_TRANSLATE_NOOP("Questions", "The rule 0.0.0.0 lets in every customer of Azure, not only you."),
            .where = QT_TRANSLATE_NOOP("Questions", "Networking of the SQL server in the Azure portal."),
            .advanced = true}),
        member<&Database::firewallRanges>({.key = "firewallRanges",
            .label = QT_TRANSLATE_NOOP("Questions", "Ranges in the SQL firewall"),
            .why = QT_TRANSLATE_NOOP("Questions", "Whoever comes from these ranges can try passwords over the "
                "Internet."),
            .where = QT_TRANSLATE_NOOP("Questions", "Networking of the SQL server in the Azure portal."),
            .advanced = true}),
        member<&Database::connectionPolicy>({.key = "connectionPolicy",
            .label = QT_TRANSLATE_NOOP("Questions", "Connection policy"),
            .why = QT_TRANSLATE_NOOP("Questions", "Redirect is faster but needs more outbound ports than 1433; Default "
                "means redirect inside Azure."),
            .where = QT_TRANSLATE_NOOP("Questions", "Networking of the SQL server in the Azure portal, under "
                "Connectivity."), .advanced = true}),
        member<&Database::outboundPorts>({.key = "outboundPorts",
            .label = QT_TRANSLATE_NOOP("Questions", "Open outbound ports"),
            .why = QT_TRANSLATE_NOOP("Questions", "Redirect needs 11000 to 11999 besides 1433, and with a private "
                "endpoint 1433 to 65535."),
            .where = QT_TRANSLATE_NOOP("Questions", "The outbound rules of the network security group of the nodes."),
            .advanced = true}),
        member<&Database::entraOnly>({.key = "entraOnly",
            .label = QT_TRANSLATE_NOOP("Questions", "Microsoft Entra sign-in alone"),
            .why = QT_TRANSLATE_NOOP("Questions", "It turns SQL logins off, so that there is no password to steal; "
                "Octopus must then use its managed identity."),
            .where = QT_TRANSLATE_NOOP("Questions", "Microsoft Entra ID on the SQL server's page in the Azure portal."),
            .advanced = true}),
        member<&Database::minimumTls>({.key = "minimumTls",
            .label = QT_TRANSLATE_NOOP("Questions", "Lowest TLS version"),
            .why = QT_TRANSLATE_NOOP("Questions", "TLS 1.0 and 1.1 were retired for Azure SQL on 2025-08-31."),
            .where = QT_TRANSLATE_NOOP("Questions", "Networking of the SQL server in the Azure portal, under "
                "Connectivity."), .advanced = true}),
        member<&Database::auditing>({.key = "auditing", .label = QT_TRANSLATE_NOOP("Questions", "Auditing"),
            .why = QT_TRANSLATE_NOOP("Questions", "It records who did what in the database, which holds every secret "
                "of Octopus in encrypted form."),
            .where = QT_TRANSLATE_NOOP("Questions", "Auditing of the SQL server in the Azure portal."),
            .advanced = true}),
        member<&Database::defender>({.key = "defender", .label = QT_TRANSLATE_NOOP("Questions", "Defender for SQL"),
            .why = QT_TRANSLATE_NOOP("Questions", "It reports attacks on the database; its price is not in the "
                "catalog, so the total then reads at least."),
            .where = QT_TRANSLATE_NOOP("Questions", "Microsoft Defender for Cloud on the SQL server's page in the "
                "Azure portal."), .advanced = true}),
        member<&Database::vulnerabilityScan>({.key = "vulnerabilityScan",
            .label = QT_TRANSLATE_NOOP("Questions", "Vulnerability assessment"),
            .why = QT_TRANSLATE_NOOP("Questions", "It finds settings and rights that are too wide."),
            .where = QT_TRANSLATE_NOOP("Questions", "Microsoft Defender for Cloud on the SQL server's page in the "
                "Azure portal."), .advanced = true}),
        member<&Database::encryption>({.key = "encryption",
            .label = QT_TRANSLATE_NOOP("Questions", "Transparent data encryption"),
            .why = QT_TRANSLATE_NOOP("Questions", "It encrypts data, log and backups on disk; a stolen file is then of "
                "no use."),
            .where = QT_TRANSLATE_NOOP("Questions", "Transparent data encryption on the database's page in the Azure "
                "portal."), .advanced = true}),
        member<&Database::pointInTimeDays>({.key = "pointInTimeDays",
            .label = QT_TRANSLATE_NOOP("Questions", "Point-in-time restore"),
            .unit = QT_TRANSLATE_NOOP("Units", "days"),
            .why = QT_TRANSLATE_NOOP("Questions", "A mistake can be undone this far back; Azure SQL keeps 7 days by "
                "default and up to 35."),
            .where = QT_TRANSLATE_NOOP("Questions", "Backups on the SQL server's page in the Azure portal, or the "
                "backup plan.")}),
        member<&Database::longTermWeeks>({.key = "longTermWeeks",
            .label = QT_TRANSLATE_NOOP("Questions", "Weekly backups kept"), .unit = QT_TRANSLATE_NOOP("Units", "weeks"),
            .why = QT_TRANSLATE_NOOP("Questions", "Azure SQL can keep backups up to 10 years, for audits and for "
                "mistakes that are found late."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your backup plan."),
            .zero = QT_TRANSLATE_NOOP("Questions", "none")}),
        member<&Database::longTermMonths>({.key = "longTermMonths",
            .label = QT_TRANSLATE_NOOP("Questions", "Monthly backups kept"),
            .unit = QT_TRANSLATE_NOOP("Units", "months"),
            .why = QT_TRANSLATE_NOOP("Questions", "Azure SQL can keep backups up to 10 years, for audits and for "
                "mistakes that are found late."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your backup plan."),
            .zero = QT_TRANSLATE_NOOP("Questions", "none")}),
        member<&Database::longTermYears>({.key = "longTermYears",
            .label = QT_TRANSLATE_NOOP("Questions", "Yearly backups kept"), .unit = QT_TRANSLATE_NOOP("Units", "years"),
            .why = QT_TRANSLATE_NOOP("Questions", "Azure SQL can keep backups up to 10 years, for audits and for "
                "mistakes that are found late."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your backup plan."),
            .zero = QT_TRANSLATE_NOOP("Questions", "none")}),
        member<&Database::backupRedundancy>({.key = "backupRedundancy",
            .label = QT_TRANSLATE_NOOP("Questions", "Backup redundancy"),
            .why = QT_TRANSLATE_NOOP("Questions", "Only backups that lie in another region can be restored when the "
                "region is lost."),
            .where = QT_TRANSLATE_NOOP("Questions", "Compute and storage of the database in the Azure portal.")}),
        member<&Database::maintenanceWindow>({.key = "maintenanceWindow",
            .label = QT_TRANSLATE_NOOP("Questions", "Maintenance window"),
            .why = QT_TRANSLATE_NOOP("Questions", "Azure maintains the database in this window and breaks connections "
                "for a moment, best when nothing is deployed."),
            .where = QT_TRANSLATE_NOOP("Questions", "Maintenance on the database's page in the Azure portal.")}),
        member<&Database::recoveryModel>({.key = "recoveryModel",
            .label = QT_TRANSLATE_NOOP("Questions", "Recovery model"),
            .why = QT_TRANSLATE_NOOP("Questions", "Full allows a restore to any moment and needs log backups; Simple "
                "loses what came after the last backup."),
            .where = QT_TRANSLATE_NOOP("Questions", "SELECT recovery_model_desc FROM sys.databases on the server.")}),
        member<&Database::restoreTested>({.key = "restoreTested",
            .label = QT_TRANSLATE_NOOP("Questions", "Last tested restore"),
            .why = QT_TRANSLATE_NOOP("Questions", "A restore needs database, files and master key together, and only a "
                "test shows that all three fit."),
            .where = QT_TRANSLATE_NOOP("Questions", "Your backup records; leave it empty if it was never tested.")}),
        member<&Database::automaticIndexes>({.key = "automaticIndexes",
            .label = QT_TRANSLATE_NOOP("Questions", "Automatic index management"),
            .why = QT_TRANSLATE_NOOP("Questions", "Indexes that Azure makes by itself may break an upgrade of Octopus, "
                "so leave this off."),
            .where = QT_TRANSLATE_NOOP("Questions", "Automatic tuning on the database's page in the Azure portal."),
            .advanced = true}),
    };
};

} // namespace octoha
