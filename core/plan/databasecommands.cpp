#include "core/plan/databasecommands.h"

#include "core/catalog/facts.h"
#include "core/catalog/names.h"
#include "core/plan/sqlwork.h"

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

const QString fromVault = u"<from Key Vault>"_s;

/// The call of a file of the folder sql: ".\sql\create-user.sql @userName = N'octo', …".
QString fileCall(const char *file, const QStringList &parameters)
{
    return u".\\sql\\"_s + QLatin1String(file) + u".sql  "_s + parameters.join(u", "_s);
}

QString named(const char *name, const QString &value)
{
    return u'@' + QLatin1String(name) + u" = "_s + value;
}

QString text(const char *name, const QString &value)
{
    return named(name, sqlText(value));
}

QString yesOrNo(const char *name, bool value)
{
    return named(name, value ? u"1"_s : u"0"_s);
}

QString userName(const SqlUser &user)
{
    return user.kind == SqlUser::Kind::Computer ? u"<short name of the domain>\\%1$"_s.arg(user.name) : user.name;
}

/// Logins stand in master, on every replica; a SQL login has one SID on all of them, or its user is lost at a
/// fail-over.
QString loginCall(const SqlUser &user)
{
    if (user.kind == SqlUser::Kind::Login)
        return fileCall("create-login",
            {text("loginName", userName(user)), text("kind", u"sql"_s), named("password", fromVault),
                named("sid", u"<that of the first replica>"_s)});
    return fileCall("create-login", {text("loginName", userName(user)), text("kind", u"windows"_s)});
}

QString userCall(const SqlUser &user)
{
    switch (user.kind) {
    case SqlUser::Kind::External:
        return fileCall("create-user", {text("userName", user.name), text("kind", u"external"_s)});
    case SqlUser::Kind::Contained:
        return fileCall(
            "create-user", {text("userName", user.name), text("kind", u"contained"_s), named("password", fromVault)});
    default:
        return fileCall("create-user", {text("userName", userName(user)), text("kind", u"login"_s)});
    }
}

bool hasLogin(const SqlUser &user)
{
    return user.kind != SqlUser::Kind::External && user.kind != SqlUser::Kind::Contained;
}

QString replicaList(const Situation &situation)
{
    QStringList rows;
    for (const Replica &replica : situation.design.database.replicas)
        rows.append(u"{\"name\":\"%1\",\"url\":\"%2\",\"readable\":%3}"_s.arg(replica.name.text(),
            endpointUrl(replica, situation.design, situation.catalog), replica.readable ? u"true"_s : u"false"_s));
    return u'[' + rows.join(u',') + u']';
}

QStringList machineNames(const Database &database)
{
    QStringList names;
    for (const Replica &replica : database.replicas)
        names.append(quotedForPowerShell(replica.name.text()));
    return names.isEmpty() ? QStringList{u"<machines of SQL Server>"_s} : names;
}

QString addressList(const QList<ListenerAddress> &addresses)
{
    QStringList rows;
    for (const ListenerAddress &address : addresses)
        rows.append(u"{\"address\":\"%1\",\"mask\":\"%2\"}"_s.arg(address.address, address.mask));
    return rows.isEmpty() ? u"<a free address in each subnet of SQL Server, and its mask>"_s
                          : sqlText(u'[' + rows.join(u',') + u']');
}

QString roleGroup(const Database &database)
{
    return database.kind == DatabaseKind::AvailabilityGroup ? availabilityGroupName(database)
                                                            : u"SQL Server (MSSQLSERVER)"_s;
}

/// A listener by a distributed name is a resource of the Windows cluster; that of a group is named after its port.
QStringList distributedName(const Situation &situation)
{
    const Database &database = situation.design.database;
    const bool group = database.kind == DatabaseKind::AvailabilityGroup;
    const QString port = QString::number(sqlPortOf(database, situation.catalog));
    const QString resource = quotedForPowerShell(group ? port : u"dnn-"_s + database.listenerName.text());
    return {u"Add-ClusterResource -Name %1 -ResourceType 'Distributed Network Name' -Group %2"_s.arg(
                resource, quotedForPowerShell(roleGroup(database))),
        u"Get-ClusterResource -Name %1 | Set-ClusterParameter -Name DnsName -Value %2"_s.arg(
            resource, quotedForPowerShell(database.listenerName.text())),
        u"Start-ClusterResource -Name %1"_s.arg(resource)};
}

QString probeCommand(const Situation &situation)
{
    const QList<ListenerAddress> addresses = listenerAddresses(situation.design);
    const QString address
        = addresses.isEmpty() ? u"<address of the load balancer>"_s : quotedForPowerShell(addresses.first().address);
    return u"Set-ClusterParameter -Multiple @{ Address = %1; ProbePort = %2; SubnetMask = '255.255.255.255'; Network = <network of the cluster>; EnableDhcp = 0 }"_s
        .arg(address, QString::number(situation.catalog.whole(Fact::SqlAgProbePort)));
}

} // namespace

QStringList databaseCommands(const Situation &situation)
{
    const Database &database = situation.design.database;
    const QList<SqlUser> users = sqlUsersOf(situation.design, situation.deployment);
    QStringList commands;
    for (const SqlUser &user : users) {
        if (hasLogin(user))
            commands.append(loginCall(user));
    }
    if (!recoveryModelOf(database).isEmpty())
        commands.append(fileCall("create-database",
            {text("databaseName", database.databaseName.text()), text("collation", database.collation.text()),
                text("recoveryModel", recoveryModelOf(database)), yesOrNo("create", makesDatabase(situation.design))}));
    for (const SqlUser &user : users)
        commands.append(userCall(user));
    return commands;
}

QStringList availabilityGroupCommands(const Situation &situation)
{
    const Database &database = situation.design.database;
    const QString group = text("groupName", availabilityGroupName(database)),
                  base = text("databaseName", database.databaseName.text());
    // One database and two replicas: enough for Octopus.
    const bool basic = database.sqlEdition == SqlEdition::Standard;
    return {remark(QT_TRANSLATE_NOOP("Plan", "on every replica")),
        fileCall("create-endpoint", {named("port", QString::number(situation.catalog.whole(Fact::SqlAgEndpointPort)))}),
        fileCall("grant-endpoint", {named("loginName", u"<service account of SQL Server on the other replicas>"_s)}),
        remark(QT_TRANSLATE_NOOP("Plan", "on the first replica")),
        fileCall("backup-database", {base, text("fileName", u"octoha-before-group.bak"_s)}),
        fileCall("create-availability-group",
            {group, base, yesOrNo("basic", basic), text("replicas", replicaList(situation))}),
        remark(QT_TRANSLATE_NOOP("Plan", "on every other replica")), fileCall("join-availability-group", {group})};
}

QStringList listenerCommands(const Situation &situation)
{
    const Database &database = situation.design.database;
    if (database.listener == Listener::DistributedName)
        return distributedName(situation);
    QStringList commands;
    if (database.kind == DatabaseKind::AvailabilityGroup)
        commands.append(fileCall("create-listener",
            {text("groupName", availabilityGroupName(database)), text("listenerName", database.listenerName.text()),
                named("port", QString::number(sqlPortOf(database, situation.catalog))),
                named("addresses", addressList(listenerAddresses(situation.design)))}));
    if (database.listener == Listener::BalancerListener)
        commands.append(probeCommand(situation));
    return commands;
}

QStringList careCommands(const Situation &situation)
{
    const Database &database = situation.design.database;
    QStringList commands{u".\\sql\\check-database.sql"_s};
    if (!usesAzureSql(database))
        commands.append(fileCall("check-backup", {text("databaseName", database.databaseName.text())}));
    return commands;
}

QStringList automaticIndexCommands(const Situation &situation)
{
    const bool on = situation.design.database.automaticIndexes;
    return {u".\\sql\\check-automatic-indexes.sql"_s,
        fileCall("set-automatic-indexes", {text("wanted", on ? u"on"_s : u"off"_s)})};
}

QStringList sqlClusterCommands(const Situation &situation)
{
    const Database &database = situation.design.database;
    const QStringList machines = machineNames(database);
    const QString cluster = quotedForPowerShell(windowsClusterName(database));
    QStringList commands{u"Install-WindowsFeature -Name Failover-Clustering -IncludeManagementTools"_s,
        u"Test-Cluster -Node %1 -Include Inventory, Network, 'System Configuration'"_s.arg(machines.join(u", "_s)),
        u"New-Cluster -Name %1 -Node %2 -NoStorage -ManagementPointNetworkType Distributed"_s.arg(
            cluster, machines.first())};
    for (const QString &machine : machines.mid(1))
        commands.append(u"Add-ClusterNode -Cluster %1 -Name %2 -NoStorage"_s.arg(cluster, machine));
    return commands;
}

QString quorumCommand(const Situation &situation)
{
    const QString start
        = u"Set-ClusterQuorum -Cluster %1 "_s.arg(quotedForPowerShell(windowsClusterName(situation.design.database)));
    switch (situation.design.database.witness) {
    case Witness::Cloud:
        return start
            + u"-CloudWitness -AccountName %1 -AccessKey <key of that account>"_s.arg(quotedForPowerShell(
                nameOf(ResourceKind::StorageAccount, situation.design, situation.catalog, u"witness"_s).name));
    case Witness::Disk:
        return start + u"-DiskWitness <cluster disk of the witness>"_s;
    case Witness::FileShare:
        return start + u"-FileShareWitness <share of the witness>"_s;
    case Witness::None:
        break;
    }
    return start + u"-NoWitness"_s;
}

QStringList instanceCommands(const Situation &situation)
{
    const Database &database = situation.design.database;
    QStringList commands;
    for (const int port : sqlMachinePorts(situation.design, situation.catalog))
        commands.append(
            u"New-NetFirewallRule -Name 'Octoha-TCP-%1' -DisplayName 'SQL Server TCP %1' -Direction Inbound -Action Allow -Protocol TCP -LocalPort %1"_s
                .arg(port));
    if (database.kind == DatabaseKind::AvailabilityGroup) {
        for (const QString &machine : machineNames(database))
            commands.append(u"Enable-SqlAlwaysOn -ServerInstance %1 -Force"_s.arg(machine));
        return commands;
    }
    return commands
        + QStringList{u"Get-ClusterAvailableDisk | Add-ClusterDisk"_s,
            remark(QT_TRANSLATE_NOOP("Plan", "by hand, on the first machine")),
            u".\\setup.exe /ACTION=InstallFailoverCluster /FEATURES=SQLEngine /INSTANCENAME=MSSQLSERVER /FAILOVERCLUSTERNETWORKNAME=%1"_s
                .arg(quotedForPowerShell(clusterInstanceName(database))),
            remark(QT_TRANSLATE_NOOP("Plan", "by hand, on each further machine")),
            u".\\setup.exe /ACTION=AddNode /INSTANCENAME=MSSQLSERVER"_s};
}

} // namespace octoha
