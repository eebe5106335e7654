#pragma once

#include "core/catalog/catalog.h"
#include "core/plan/deployment.h"

namespace octoha {

/// Whom Octopus signs in to the database as; each is db_owner of it and of nothing else.
struct SqlUser {
    enum class Kind {
        External, ///< An identity of Microsoft Entra ID.
        Contained, ///< A user of Azure SQL with a password of its own.
        Windows, ///< "DOMAIN\\user".
        Computer, ///< Local System of a node: its computer name; the short name of the domain is not in the design.
        Login, ///< Of a SQL login of the same name.
    };
    QString name;
    Kind kind;
};
/// One, or one a node where each signs in by itself.
QList<SqlUser> sqlUsersOf(const Design &design, const Deployment &deployment);

/// The DBA makes the database: Azure SQL has it from its resource, and a move brings it along.
bool makesDatabase(const Design &design);
/// "FULL" or "SIMPLE"; empty for Azure SQL, which sets it itself.
QString recoveryModelOf(const Database &database);

/// Name of the Windows cluster below SQL Server: as long as Windows allows, and none of those that clients know.
QString windowsClusterName(const Database &database);
/// Name of the failover cluster instance in the network. Behind a distributed name it is another one than clients know.
QString clusterInstanceName(const Database &database);
QString availabilityGroupName(const Database &database);
/// "TCP://sql-01.corp.example.com:5022"
QString endpointUrl(const Replica &replica, const Design &design, const Catalog &catalog);

/// The port that clients connect to. A distributed network name listens on every address of the machines, so it takes a
/// port of its own.
int sqlPortOf(const Database &database, const Catalog &catalog);
/// Ports that each machine of SQL Server opens in Windows Firewall.
QList<int> sqlMachinePorts(const Design &design, const Catalog &catalog);

/// An address of the listener, with its mask.
struct ListenerAddress {
    QString address, mask;
};
/// The tenth address of each subnet of SQL Server, which the machines do not get; empty where the ranges are not in the
/// design.
QList<ListenerAddress> listenerAddresses(const Design &design);

} // namespace octoha
