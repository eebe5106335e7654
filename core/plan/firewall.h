#pragma once

#include "core/plan/places.h"

namespace octoha {

/// One rule of a firewall, in the design's own addresses.
struct FirewallRule {
    QLatin1StringView name; ///< Key in the catalog's table: "in-web".
    Direction direction;
    int priority;
    Place from, to;
    QStringList ports; ///< "443", "49152-65535", or "*" alone.
    bool allow;
    QLatin1StringView why; ///< As catalogText takes it.
    bool isTcp; ///< False where UDP is meant as well.
};

/// The firewall of the subnets for the same purpose.
struct SubnetFirewall {
    QList<SubnetPurpose> purposes;
    QList<FirewallRule> rules; ///< In before out, each by its priority.
};

/// The firewalls of the subnets that this design uses; those of the nodes first.
QList<SubnetFirewall> firewallsOf(const Design &design, const Catalog &catalog);

/// The rules of the subnet for a purpose, used or not; none where we know no rules.
QList<FirewallRule> firewallRulesOf(SubnetPurpose purpose, const Design &design, const Catalog &catalog);

} // namespace octoha
