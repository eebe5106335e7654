#pragma once

#include "core/assess/needs.h"

namespace octoha {

/// True if Azure keeps the database in several zones: tier, choice and region allow it.
bool isOverZones(const Database &database, const SqlObjective &objective, int zonesOfRegion);
/// The objective of the Azure SQL database; null where the catalog does not hold it.
const SqlObjective *sqlObjectiveOf(const Database &database, const Catalog &catalog);
/// True if the appliances are more than one and dealt out over zones.
bool appliancesAreOverZones(const Balancer &balancer, int zonesOfRegion);
/// True if the disk that the machines of a failover cluster share lies in one datacentre.
bool clusterDiskIsInOneZone(const Database &database);
/// True if Azure keeps copies of the files in several zones, where the region has them.
bool replicatesOverZones(Redundancy redundancy);

} // namespace octoha
