#include "core/plan/sqlwork.h"

#include "core/catalog/facts.h"
#include "core/rules/addresses.h"

namespace octoha {

using namespace Qt::StringLiterals;

namespace {

constexpr int computerNameLength = 15; // Of NetBIOS.
constexpr int listenerHost = 10;

QString withSuffix(const QString &name, QLatin1StringView suffix)
{
    return name.left(computerNameLength - suffix.size()) + suffix;
}

QList<SqlUser> eachNode(const Design &design, SqlUser::Kind kind)
{
    QList<SqlUser> users;
    for (const Node &node : design.compute.nodes)
        users.append({node.name.text(), kind});
    return users;
}

QString dotted(quint32 address)
{
    return u"%1.%2.%3.%4"_s.arg(address >> 24).arg((address >> 16) & 255).arg((address >> 8) & 255).arg(address & 255);
}

/// Of a range that is large enough; nothing else.
void addListenerAddress(QList<ListenerAddress> &addresses, const Design &design, SubnetPurpose purpose)
{
    for (const Subnet &subnet : design.placement.subnets) {
        const auto range = subnet.purpose == purpose ? rules::AddressRange::from(subnet.range.text()) : std::nullopt;
        if (range && range->size() > 2 * listenerHost)
            addresses.append({dotted(range->first() + listenerHost),
                dotted(quint32(0xffffffffu << (rules::AddressRange::bits - range->prefix())))});
    }
}

} // namespace

QList<SqlUser> sqlUsersOf(const Design &design, const Deployment &deployment)
{
    const Database &database = design.database;
    switch (database.signIn) {
    case DatabaseSignIn::ManagedIdentity:
        return deployment.nodesIdentity.isEmpty() ? eachNode(design, SqlUser::Kind::External)
                                                  : QList<SqlUser>{{deployment.nodesIdentity, SqlUser::Kind::External}};
    case DatabaseSignIn::SqlLogin:
        return {{database.loginName.text(), usesAzureSql(database) ? SqlUser::Kind::Contained : SqlUser::Kind::Login}};
    case DatabaseSignIn::Windows:
        break;
    }
    return design.compute.serviceAccount == ServiceAccount::LocalSystem
        ? eachNode(design, SqlUser::Kind::Computer)
        : QList<SqlUser>{{serviceAccountOf(design), SqlUser::Kind::Windows}};
}

bool makesDatabase(const Design &design)
{
    return !usesAzureSql(design.database) && !design.compute.growExisting;
}

QString recoveryModelOf(const Database &database)
{
    if (usesAzureSql(database))
        return {};
    const bool full = database.recoveryModel == RecoveryModel::Full || database.kind == DatabaseKind::AvailabilityGroup;
    return full ? u"FULL"_s : u"SIMPLE"_s;
}

QString windowsClusterName(const Database &database)
{
    return withSuffix(database.listenerName.isEmpty() ? u"octopus"_s : database.listenerName.text(), "-wc"_L1);
}

QString clusterInstanceName(const Database &database)
{
    const QString name = database.listenerName.text();
    return database.listener == Listener::DistributedName && !name.isEmpty() ? withSuffix(name, "-fc"_L1) : name;
}

QString availabilityGroupName(const Database &database)
{
    return u"ag-"_s + database.databaseName.text();
}

QString endpointUrl(const Replica &replica, const Design &design, const Catalog &catalog)
{
    const QString domain = design.signIn.domainName.isEmpty() ? u"<domain>"_s : design.signIn.domainName.text();
    return u"TCP://%1.%2:%3"_s.arg(
        replica.name.text(), domain, QString::number(catalog.whole(Fact::SqlAgEndpointPort)));
}

int sqlPortOf(const Database &database, const Catalog &catalog)
{
    const bool own = database.kind == DatabaseKind::AvailabilityGroup && database.listener == Listener::DistributedName;
    return catalog.whole(own ? Fact::SqlDnnListenerPort : Fact::SqlPort);
}

QList<int> sqlMachinePorts(const Design &design, const Catalog &catalog)
{
    const Database &database = design.database;
    QList<int> ports{catalog.whole(Fact::SqlPort)};
    if (sqlPortOf(database, catalog) != ports.first())
        ports.append(sqlPortOf(database, catalog));
    if (database.kind == DatabaseKind::AvailabilityGroup)
        ports.append(catalog.whole(Fact::SqlAgEndpointPort));
    if (database.listener == Listener::BalancerListener)
        ports.append(catalog.whole(Fact::SqlAgProbePort));
    return ports;
}

QList<ListenerAddress> listenerAddresses(const Design &design)
{
    QList<ListenerAddress> addresses;
    addListenerAddress(addresses, design, SubnetPurpose::SqlA);
    switch (design.database.listener) {
    case Listener::MultiSubnet:
        addListenerAddress(addresses, design, SubnetPurpose::SqlB);
        return addresses;
    case Listener::BalancerListener: // The balancer answers for all of the subnet.
        for (ListenerAddress &address : addresses)
            address.mask = u"255.255.255.255"_s;
        return addresses;
    case Listener::DistributedName:
    case Listener::None:
        break;
    }
    return {};
}

} // namespace octoha
