#pragma once

#include "core/plan/deployment.h"

namespace octoha {

/// Where the parts of a cluster stand and are reached, worked out once for the network chapter, the security chapter
/// and the diagram.

/// The address ranges of the subnets for a purpose; empty where the design has none.
QStringList rangesOf(const Design &design, SubnetPurpose purpose);

/// The ports on which a node answers portal and API: those of its listen prefixes.
QStringList nodeWebPorts(const Balancer &balancer);
/// The ports that users call in front of the nodes.
QStringList frontWebPorts(const Balancer &balancer);
/// The port on which nodes take what Tentacles poll for.
int nodePollingPort(const Design &design);

/// The name of Redis: of our own resource, or as it was stated.
QString redisHost(const Design &design, const Catalog &catalog);
/// The one port of Redis: stated with the address, else that of the product.
int redisPort(const Design &design, const Catalog &catalog);

/// The server of the share: the storage account, or the host of the path.
QString shareHost(const Deployment &deployment);

/// One end of a security rule.
struct Place {
    QString name; ///< Translated; empty for a service tag.
    QStringList addresses; ///< Ranges, hosts or service tags; empty: not stated.
};
/// Resolves a word of the catalog's table of security rules ("nodes", "front"); what is no such word is a service tag.
Place placeOf(QLatin1StringView word, const Design &design, const Catalog &catalog);
/// "10.20.1.0/24 (Application Gateway)".
QString placeText(const Place &place);

} // namespace octoha
