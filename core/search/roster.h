#pragma once

#include "core/rules/rule.h"

namespace octoha::leastcost {

/// The design's nodes with so many of them running tasks: the first ones stay, further ones are like the last, under
/// the next free names. All are dealt out over the zones.
QList<Node> rosterOf(const Design &design, int varied, int zones);

/// The machines of a SQL Server cluster: the design's, or two where it has none.
QList<Replica> replicasOf(const Design &design, const Catalog &catalog);

/// The polling endpoints for these nodes: the design's own, where a node is not reached by them those that the rule's
/// edit gives.
QList<Endpoint> endpointsOf(const Design &design, const QList<Node> &nodes, const Context &context);

} // namespace octoha::leastcost
