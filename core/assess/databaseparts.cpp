#include "core/assess/partmaker.h"
#include "core/assess/zoneplacement.h"

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

// The templates build no availability set for SQL Server, so machines in one zone earn no more than one of them.
// Without disks of their own for the data only the system disk counts, which is Premium SSD.
QLatin1StringView replicasSla(const Design &design, const Catalog &catalog)
{
    const Database &database = design.database;
    if (zonesUsed(database.replicas, zonesOfRegion(design, catalog)) > 1)
        return "vm.zones"_L1;
    return singleMachineSla({holdsDataOnMachines(database) ? database.sqlDisk : DiskType::PremiumSsd});
}

QLatin1StringView zonalSla(SqlTier tier)
{
    return tier == SqlTier::GeneralPurpose || tier == SqlTier::Hyperscale ? "sqldb.zr_gp_hs"_L1 : "sqldb.zr"_L1;
}

QLatin1StringView hyperscaleSla(int replicas)
{
    return replicas == 0 ? "sqldb.hs_0"_L1 : replicas == 1 ? "sqldb.hs_1"_L1 : "sqldb.hs_2"_L1;
}

QLatin1StringView azureSqlSla(const Design &design, const SqlObjective &objective, const Catalog &catalog)
{
    const Database &database = design.database;
    if (isOverZones(database, objective, zonesOfRegion(design, catalog)))
        return zonalSla(objective.tier);
    return objective.tier == SqlTier::Hyperscale ? hyperscaleSla(database.secondaryReplicas.number())
                                                 : "sqldb.local"_L1;
}

AvailabilityPart azureSqlPart(const PartMaker &maker, const Design &design, const char *name)
{
    const Database &database = design.database;
    const FieldRef kind = field<&Database::kind>;
    const SqlObjective *objective = sqlObjectiveOf(database, maker.catalog());
    if (!objective)
        return {.name = name, .field = kind};
    const QLatin1StringView earned = azureSqlSla(design, *objective, maker.catalog());
    return maker.part(name, earned, database.zoneRedundant ? zonalSla(objective->tier) : earned, kind);
}

AvailabilityPart databasePart(const PartMaker &maker, const Design &design)
{
    const char *name = QT_TRANSLATE_NOOP("Parts", "Database");
    if (usesAzureSql(design.database))
        return azureSqlPart(maker, design, name);
    if (usesSqlMachines(design.database))
        return maker.part(name, replicasSla(design, maker.catalog()), "vm.zones"_L1, field<&Database::kind>);
    return PartMaker::stated(
        name, design.database.existingAvailabilityPercent, field<&Database::existingAvailabilityPercent>);
}

bool clustersOnPremiumFiles(const Database &database)
{
    return database.kind == DatabaseKind::FailoverCluster && database.fciStorage == FciStorage::PremiumFileShare;
}

} // namespace

void addDatabaseParts(Promises &promises, const Design &design)
{
    const Database &database = design.database;
    const PartMaker &maker = promises.maker();
    const auto add = [&](AvailabilityPart part) { promises.add(PartKind::Database, std::move(part)); };
    add(databasePart(maker, design));
    if (needsListenerBalancer(design))
        add(maker.part(QT_TRANSLATE_NOOP("Parts", "Load Balancer of the listener"),
            database.replicas.size() > 1 ? "lb.standard"_L1 : ""_L1, "lb.standard"_L1, field<&Database::listener>));
    if (clustersOnPremiumFiles(database))
        add(maker.part(QT_TRANSLATE_NOOP("Parts", "Files of the failover cluster"), "files.premium"_L1,
            field<&Database::fciStorage>));
    if (usesAzureSql(database) && database.privateEndpoint)
        add(maker.part(QT_TRANSLATE_NOOP("Parts", "Private endpoint of the database"), "privatelink"_L1,
            field<&Database::privateEndpoint>));
}

} // namespace octoha
