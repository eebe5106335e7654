#pragma once

#include "core/design/design.h"

namespace octoha {

/// The controllers that this design makes; the first makes the domain. None where the domain is there already.
QList<DomainController> controllersToMake(const Design &design);
/// Addresses of the DNS servers that know the domain, as far as the design has them.
QStringList domainDnsServers(const Design &design);
/// Nodes, and machines of SQL Server: all of them are members of the domain.
QStringList domainMembers(const Design &design);

/// Computer accounts of machines, as those who may read the password of a managed account.
QString accountHosts(const QList<Node> &nodes);

} // namespace octoha
