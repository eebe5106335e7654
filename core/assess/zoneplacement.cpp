#include "core/assess/zoneplacement.h"

namespace octoha {

bool clusterDiskIsInOneZone(const Database &database)
{
    return database.kind == DatabaseKind::FailoverCluster
        && (database.fciStorage == FciStorage::SharedDiskLrs || database.fciStorage == FciStorage::UltraDisk
            || database.fciStorage == FciStorage::StorageSpacesDirect);
}

bool replicatesOverZones(Redundancy redundancy)
{
    return redundancy == Redundancy::Zrs || redundancy == Redundancy::Gzrs;
}

const SqlObjective *sqlObjectiveOf(const Database &database, const Catalog &catalog)
{
    const bool dtu = database.kind == DatabaseKind::AzureSqlDtu;
    return catalog.sqlObjective(dtu ? database.dtuObjective.text() : database.vcoreObjective.text());
}

// Neither a tier without zone redundancy nor a region without zones spreads the database, whatever is chosen.
bool isOverZones(const Database &database, const SqlObjective &objective, int zonesOfRegion)
{
    return database.zoneRedundant && zonesOfRegion > 1
        && (objective.tier == SqlTier::Hyperscale ? database.secondaryReplicas.number() > 0 : objective.zoneRedundancy);
}

bool appliancesAreOverZones(const Balancer &balancer, int zonesOfRegion)
{
    return balancer.zoneRedundant && balancer.applianceCount.number() > 1 && zonesOfRegion > 1;
}

} // namespace octoha
