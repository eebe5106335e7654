#include "core/plan/databasecommands.h"

#include "core/catalog/names.h"

namespace octoha {

using namespace Qt::StringLiterals;

QString bracketed(const QString &name)
{
    return u'[' + QString(name).replace(u']', u"]]"_s) + u']';
}

QString sqlText(const QString &text)
{
    return u"N'"_s + QString(text).replace(u'\'', u"''"_s) + u'\'';
}

namespace {

/// "DOMAIN\\octo-01$", as SQL Server knows Local System of another machine; the design has no short name of the domain.
QStringList computerAccounts(const Design &design)
{
    QStringList accounts;
    for (const Node &node : design.compute.nodes)
        accounts.append(u"<short name of the domain>\\%1$"_s.arg(node.name.text()));
    return accounts;
}

QStringList windowsAccounts(const Design &design)
{
    return design.compute.serviceAccount == ServiceAccount::LocalSystem ? computerAccounts(design)
                                                                        : QStringList{serviceAccountOf(design)};
}

/// The shared identity, or that of each node, which has the name of its machine.
QStringList identities(const Situation &situation)
{
    if (!situation.deployment.nodesIdentity.isEmpty())
        return {situation.deployment.nodesIdentity};
    QStringList names;
    for (const Node &node : situation.design.compute.nodes)
        names.append(node.name.text());
    return names;
}

QStringList ownerOf(const QString &user)
{
    return {u"ALTER ROLE db_owner ADD MEMBER %1;"_s.arg(bracketed(user))};
}

QStringList identityUsers(const Situation &situation)
{
    QStringList commands;
    for (const QString &name : identities(situation))
        commands += QStringList{u"CREATE USER %1 FROM EXTERNAL PROVIDER;"_s.arg(bracketed(name))} + ownerOf(name);
    return commands;
}

/// Logins stand in master, on every replica; a SQL login has one SID on all of them, or its user is lost at a
/// fail-over.
QStringList logins(const Design &design)
{
    if (design.database.signIn == DatabaseSignIn::SqlLogin)
        return {
            u"CREATE LOGIN %1 WITH PASSWORD = <from Key Vault>;"_s.arg(bracketed(design.database.loginName.text()))};
    QStringList commands;
    if (design.database.signIn == DatabaseSignIn::Windows) {
        for (const QString &account : windowsAccounts(design))
            commands.append(u"CREATE LOGIN %1 FROM WINDOWS;"_s.arg(bracketed(account)));
    }
    return commands;
}

QStringList users(const Situation &situation)
{
    const Database &database = situation.design.database;
    if (database.signIn == DatabaseSignIn::ManagedIdentity)
        return identityUsers(situation);
    const QStringList names = database.signIn == DatabaseSignIn::SqlLogin ? QStringList{database.loginName.text()}
                                                                          : windowsAccounts(situation.design);
    QStringList commands;
    for (const QString &name : names)
        commands += QStringList{u"CREATE USER %1 FOR LOGIN %1;"_s.arg(bracketed(name))} + ownerOf(name);
    return commands;
}

/// Azure SQL has the database from its resource, and a move brings it along.
QStringList creation(const Design &design)
{
    const Database &database = design.database;
    if (usesAzureSql(database))
        return {};
    QStringList commands;
    if (!design.compute.growExisting)
        commands.append(u"CREATE DATABASE %1 COLLATE %2;"_s.arg(
            bracketed(database.databaseName.text()), database.collation.text()));
    const bool full = database.recoveryModel == RecoveryModel::Full || database.kind == DatabaseKind::AvailabilityGroup;
    commands.append(u"ALTER DATABASE %1 SET RECOVERY %2;"_s.arg(
        bracketed(database.databaseName.text()), full ? u"FULL"_s : u"SIMPLE"_s));
    return commands;
}

QString replicaClause(const Replica &replica, const QString &domain, bool canRead)
{
    const QString reading = canRead ? replica.readable ? u", SECONDARY_ROLE (ALLOW_CONNECTIONS = READ_ONLY)"_s
                                                       : u", SECONDARY_ROLE (ALLOW_CONNECTIONS = NO)"_s
                                    : QString();
    return u"  %1 WITH (ENDPOINT_URL = %2, AVAILABILITY_MODE = SYNCHRONOUS_COMMIT, FAILOVER_MODE = AUTOMATIC, SEEDING_MODE = AUTOMATIC%3)"_s
        .arg(sqlText(replica.name.text()), sqlText(u"TCP://%1.%2:5022"_s.arg(replica.name.text(), domain)), reading);
}

QStringList endpointCommands()
{
    return {sqlRemark(QT_TRANSLATE_NOOP("Plan", "on every replica")),
        u"CREATE ENDPOINT [Hadr_endpoint] STATE = STARTED AS TCP (LISTENER_PORT = 5022) FOR DATABASE_MIRRORING (ROLE = ALL);"_s,
        u"GRANT CONNECT ON ENDPOINT::[Hadr_endpoint] TO [<service account of SQL Server on the other replicas>];"_s};
}

/// A listener by addresses is made in T-SQL; one by a distributed network name is a resource of the Windows cluster.
QStringList listenerCommands(const Database &database, const QString &group)
{
    const QString name = sqlText(database.listenerName.text()),
                  plain = quotedForPowerShell(database.listenerName.text());
    const QString byAddress = u"ALTER AVAILABILITY GROUP %1 ADD LISTENER %2 (WITH IP (%3), PORT = 1433);"_s;
    const QString address = u"(N'<free address in %1>', N'<its mask>')"_s;
    switch (database.listener) {
    case Listener::MultiSubnet:
        return {byAddress.arg(group, name, address.arg(u"snet-sql-a"_s) + u", "_s + address.arg(u"snet-sql-b"_s))};
    case Listener::BalancerListener:
        return {byAddress.arg(group, name, u"(N'<front address of the load balancer>', N'255.255.255.255')"_s),
            sqlRemark(QT_TRANSLATE_NOOP("Plan",
                "then in PowerShell: Set-ClusterParameter on that IP address, with ProbePort as the load balancer "
                "probes it"))};
    case Listener::DistributedName:
        return {sqlRemark(QT_TRANSLATE_NOOP("Plan", "then in PowerShell:")),
            u"--   Add-ClusterResource -Name %1 -ResourceType 'Distributed Network Name' -Group %2"_s.arg(
                plain, quotedForPowerShell(group.mid(1).chopped(1))),
            u"--   Get-ClusterResource -Name %1 | Set-ClusterParameter -Name DnsName -Value %1"_s.arg(plain)};
    case Listener::None:
        break;
    }
    return {};
}

QString quorumCommand(const Situation &situation)
{
    switch (situation.design.database.witness) {
    case Witness::Cloud:
        return u"Set-ClusterQuorum -CloudWitness -AccountName %1 -AccessKey <key of that account>"_s.arg(
            quotedForPowerShell(
                nameOf(ResourceKind::StorageAccount, situation.design, situation.catalog, u"witness"_s).name));
    case Witness::Disk:
        return u"Set-ClusterQuorum -DiskWitness <cluster disk of the witness>"_s;
    case Witness::FileShare:
        return u"Set-ClusterQuorum -FileShareWitness <share of the witness>"_s;
    case Witness::None:
        break;
    }
    return u"Set-ClusterQuorum -NoWitness"_s;
}

QStringList instanceCommands(const Database &database)
{
    QStringList commands;
    if (database.kind == DatabaseKind::AvailabilityGroup) {
        for (const Replica &replica : database.replicas)
            commands.append(
                u"Enable-SqlAlwaysOn -ServerInstance %1 -Force"_s.arg(quotedForPowerShell(replica.name.text())));
        return commands;
    }
    commands = {u"Get-ClusterAvailableDisk | Add-ClusterDisk  "_s
            + remark(QT_TRANSLATE_NOOP("Plan", "the shared storage of the design, seen by every machine")),
        remark(QT_TRANSLATE_NOOP("Plan", "on the first machine")),
        u".\\setup.exe /ACTION=InstallFailoverCluster /FEATURES=SQLEngine /INSTANCENAME=MSSQLSERVER /FAILOVERCLUSTERNETWORKNAME=%1"_s
            .arg(quotedForPowerShell(database.listenerName.text())),
        remark(QT_TRANSLATE_NOOP("Plan", "on each further machine")),
        u".\\setup.exe /ACTION=AddNode /INSTANCENAME=MSSQLSERVER"_s};
    return commands;
}

} // namespace

QStringList databaseCommands(const Situation &situation)
{
    const Database &database = situation.design.database;
    const QStringList serverLogins = logins(situation.design);
    QStringList commands = creation(situation.design);
    if (!serverLogins.isEmpty())
        commands += QStringList{database.kind == DatabaseKind::AvailabilityGroup
                            ? sqlRemark(QT_TRANSLATE_NOOP("Plan", "in master, on every replica"))
                            : sqlRemark(QT_TRANSLATE_NOOP("Plan", "in master"))}
            + serverLogins;
    commands += QStringList{sqlRemark(QT_TRANSLATE_NOOP("Plan", "in %1")).arg(bracketed(database.databaseName.text()))}
        + users(situation);
    commands.append(u"SELECT DATABASEPROPERTYEX(%1, 'Collation');  "_s.arg(sqlText(database.databaseName.text()))
        + sqlRemark(QT_TRANSLATE_NOOP("Plan", "must hold _CI_")));
    return commands;
}

QStringList availabilityGroupCommands(const Situation &situation)
{
    const Database &database = situation.design.database;
    const QString group = bracketed(u"ag-"_s + database.databaseName.text()),
                  name = bracketed(database.databaseName.text());
    const bool basic
        = database.sqlEdition == SqlEdition::Standard; // One database and two replicas: enough for Octopus.
    QStringList clauses;
    for (const Replica &replica : database.replicas)
        clauses.append(replicaClause(replica, situation.design.signIn.domainName.text(), !basic));
    QStringList commands = endpointCommands();
    commands += {sqlRemark(QT_TRANSLATE_NOOP("Plan", "on the first replica")),
        u"BACKUP DATABASE %1 TO DISK = N'<folder on a disk of its own>' WITH CHECKSUM;"_s.arg(name),
        u"CREATE AVAILABILITY GROUP %1 WITH (%2DB_FAILOVER = ON) FOR DATABASE %3 REPLICA ON\n%4;"_s.arg(
            group, basic ? u"BASIC, "_s : QString(), name, clauses.join(u",\n"_s)),
        sqlRemark(QT_TRANSLATE_NOOP("Plan", "on every other replica")),
        u"ALTER AVAILABILITY GROUP %1 JOIN;"_s.arg(group),
        u"ALTER AVAILABILITY GROUP %1 GRANT CREATE ANY DATABASE;"_s.arg(group),
        sqlRemark(QT_TRANSLATE_NOOP("Plan", "on the first replica"))};
    return commands + listenerCommands(database, group);
}

QStringList sqlClusterCommands(const Situation &situation)
{
    const Database &database = situation.design.database;
    QStringList machines;
    for (const Replica &replica : database.replicas)
        machines.append(quotedForPowerShell(replica.name.text()));
    const QString list = machines.join(u", "_s);
    return QStringList{u"Install-WindowsFeature -Name Failover-Clustering -IncludeManagementTools  "_s
                   + remark(QT_TRANSLATE_NOOP("Plan", "on each machine")),
               u"Test-Cluster -Node %1"_s.arg(list),
               u"New-Cluster -Name <name of the cluster> -Node %1 -NoStorage -StaticAddress <free address in each subnet>"_s
                   .arg(list),
               quorumCommand(situation)}
    + instanceCommands(database);
}

} // namespace octoha
