#include "core/export/datasettings.h"

#include "core/assess/needs.h"
#include "core/catalog/facts.h"
#include "core/catalog/names.h"
#include "core/plan/domainwork.h"
#include "core/plan/sqlwork.h"

#include <QJsonArray>

namespace octoha {

using namespace Qt::StringLiterals;

namespace {

using Object = QJsonObject;

/// The word of a choice, as the project file has it.
template<Chosen Enum> QString word(Enum value)
{
    return QLatin1String(Choices<Enum>::rows[int(value)].key);
}

QString kindOf(SqlUser::Kind kind)
{
    switch (kind) {
    case SqlUser::Kind::External:
        return u"external"_s;
    case SqlUser::Kind::Contained:
        return u"contained"_s;
    case SqlUser::Kind::Windows:
        return u"windows"_s;
    case SqlUser::Kind::Computer:
        return u"computer"_s;
    case SqlUser::Kind::Login:
        break;
    }
    return u"login"_s;
}

QJsonArray machinesOf(const Design &design, const Catalog &catalog)
{
    const bool group = design.database.kind == DatabaseKind::AvailabilityGroup;
    QJsonArray machines;
    for (const Replica &replica : design.database.replicas)
        machines.append(Object{{u"name"_s, replica.name.text()}, {u"readable"_s, replica.readable},
            {u"url"_s, group ? endpointUrl(replica, design, catalog) : QString()}});
    return machines;
}

QJsonArray addressesOf(const Design &design)
{
    QJsonArray addresses;
    for (const ListenerAddress &address : listenerAddresses(design))
        addresses.append(Object{{u"address"_s, address.address}, {u"mask"_s, address.mask}});
    return addresses;
}

QJsonArray numbers(const QList<int> &list)
{
    QJsonArray array;
    for (const int number : list)
        array.append(number);
    return array;
}

Object noCluster(const Catalog &catalog)
{
    return {{u"kind"_s, QString()}, {u"name"_s, QString()}, {u"machines"_s, QJsonArray()},
        {u"witness"_s, word(Witness::None)}, {u"witnessAccount"_s, QString()}, {u"groupName"_s, QString()},
        {u"basic"_s, false}, {u"instanceName"_s, QString()}, {u"listener"_s, word(Listener::None)},
        {u"listenerName"_s, QString()}, {u"listenerPort"_s, catalog.whole(Fact::SqlPort)},
        {u"addresses"_s, QJsonArray()}, {u"probePort"_s, catalog.whole(Fact::SqlAgProbePort)},
        {u"endpointPort"_s, catalog.whole(Fact::SqlAgEndpointPort)}, {u"firewallPorts"_s, QJsonArray()}};
}

} // namespace

void addDatabaseWork(QJsonObject &database, const Design &design, const Deployment &deployment)
{
    QJsonArray users;
    for (const SqlUser &user : sqlUsersOf(design, deployment)) {
        if (user.name.isEmpty())
            continue; // A login that nobody has named yet.
        users.append(Object{{u"name"_s, user.name}, {u"kind"_s, kindOf(user.kind)}});
    }
    database.insert(u"users"_s, users);
    database.insert(u"creates"_s, makesDatabase(design));
    database.insert(u"recoveryModel"_s, recoveryModelOf(design.database));
}

QJsonObject sqlClusterSettings(const Design &design, const Catalog &catalog)
{
    const Database &database = design.database;
    Object cluster = noCluster(catalog);
    if (!usesSqlMachines(database))
        return cluster;
    const bool group = database.kind == DatabaseKind::AvailabilityGroup;
    cluster[u"kind"_s] = word(database.kind);
    cluster[u"name"_s] = windowsClusterName(database);
    cluster[u"machines"_s] = machinesOf(design, catalog);
    cluster[u"witness"_s] = word(database.witness);
    if (database.witness == Witness::Cloud)
        cluster[u"witnessAccount"_s] = nameOf(ResourceKind::StorageAccount, design, catalog, u"witness"_s).name;
    cluster[group ? u"groupName"_s : u"instanceName"_s]
        = group ? availabilityGroupName(database) : clusterInstanceName(database);
    cluster[u"basic"_s] = database.sqlEdition == SqlEdition::Standard;
    cluster[u"listener"_s] = word(database.listener);
    cluster[u"listenerName"_s] = database.listenerName.text();
    cluster[u"listenerPort"_s] = sqlPortOf(database, catalog);
    cluster[u"addresses"_s] = addressesOf(design);
    cluster[u"firewallPorts"_s] = numbers(sqlMachinePorts(design, catalog));
    return cluster;
}

QJsonObject domainSettings(const Design &design, const Catalog &catalog)
{
    const bool needed = needsDomain(design);
    QJsonArray controllers;
    for (const DomainController &controller : needed ? controllersToMake(design) : QList<DomainController>())
        controllers.append(Object{{u"name"_s, controller.name.text()}, {u"zone"_s, controller.zone.number()},
            {u"size"_s, controller.size.text()}, {u"address"_s, controller.address.text()}});
    return {{u"name"_s, needed ? design.signIn.domainName.text() : QString()}, {u"controllers"_s, controllers},
        {u"source"_s, word(needed ? design.signIn.domainSource : DomainSource::None)},
        {u"dnsServers"_s, QJsonArray::fromStringList(needed ? domainDnsServers(design) : QStringList())},
        {u"members"_s, QJsonArray::fromStringList(needed ? domainMembers(design) : QStringList())},
        {u"network"_s, nameOf(ResourceKind::VirtualNetwork, design, catalog).name},
        {u"networkGroup"_s, nameOf(ResourceKind::ResourceGroup, design, catalog).name}};
}

} // namespace octoha
