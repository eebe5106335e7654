#include "core/assess/azurewords.h"
#include "core/assess/needs.h"
#include "core/catalog/facts.h"
#include "core/export/infra/parts.h"

namespace octoha::infra {

namespace {

QString tierOf(SqlTier tier)
{
    switch (tier) {
    case SqlTier::Basic:
        return u"Basic"_s;
    case SqlTier::Standard:
        return u"Standard"_s;
    case SqlTier::Premium:
        return u"Premium"_s;
    case SqlTier::GeneralPurpose:
        return u"GeneralPurpose"_s;
    case SqlTier::BusinessCritical:
        return u"BusinessCritical"_s;
    case SqlTier::Hyperscale:
        return u"Hyperscale"_s;
    }
    return {};
}

const QString &objectiveOf(const Database &database)
{
    return database.kind == DatabaseKind::AzureSqlDtu ? database.dtuObjective.text() : database.vcoreObjective.text();
}

/// "GP_Gen5_2" is family GP_Gen5 with capacity 2; "S3" is its own name, its capacity in DTU.
Object skuOf(const Order &order)
{
    const QString objective = objectiveOf(order.design.database);
    const SqlObjective *known = order.catalog.sqlObjective(objective);
    const bool dtu = order.design.database.kind == DatabaseKind::AzureSqlDtu;
    const QString tier = known ? tierOf(known->tier) : QString();
    if (dtu)
        return {{u"name"_s, objective}, {u"tier"_s, tier}, {u"capacity"_s, known ? known->dtu : 0},
            {u"family"_s, QString()}};
    return {{u"name"_s, objective}, {u"tier"_s, tier}, {u"capacity"_s, objective.section(u'_', -1).toInt()},
        {u"family"_s, objective.section(u'_', -2, -2)}};
}

QString licenceOf(const Order &order)
{
    const SqlObjective *known = order.catalog.sqlObjective(objectiveOf(order.design.database));
    if (!known || known->licenceKey.isEmpty())
        return {};
    return order.design.database.hybridBenefit ? u"BasePrice"_s : u"LicenseIncluded"_s;
}

QString backupRedundancy(BackupRedundancy redundancy)
{
    switch (redundancy) {
    case BackupRedundancy::ZoneRedundant:
        return u"Zone"_s;
    case BackupRedundancy::GeoRedundant:
        return u"Geo"_s;
    case BackupRedundancy::GeoZoneRedundant:
        return u"GeoZone"_s;
    case BackupRedundancy::OneDatacentre:
        return u"Local"_s;
    }
    return {};
}

/// ISO 8601 as Azure writes retention: P4W, P12M; PT0S keeps none.
QString duration(int count, QChar unit)
{
    return count > 0 ? u"P%1%2"_s.arg(QString::number(count), QString(unit)) : u"PT0S"_s;
}

Object longTermOf(const Database &database)
{
    return {{u"weekly"_s, duration(database.longTermWeeks.number(), u'W')},
        {u"monthly"_s, duration(database.longTermMonths.number(), u'M')},
        {u"yearly"_s, duration(database.longTermYears.number(), u'Y')}};
}

/// Room to grow: what is in the price of a DTU objective, which takes fixed sizes only; else twice what is expected.
int largestGib(const Database &database, const SqlObjective *known)
{
    const int wanted = std::max(1, database.expectedGib.number() * 2);
    if (!known)
        return wanted;
    if (known->includedGb > 0)
        return wanted <= known->includedGb ? known->includedGb : known->maxGb;
    return std::min(wanted, known->maxGb);
}

QJsonArray serversOf(const Order &order)
{
    const Design &design = order.design;
    QJsonArray servers{Object{{u"name"_s, order.name(ResourceKind::SqlServer)},
        {u"location"_s, design.placement.region.text()}, {u"secondary"_s, false}}};
    const QString partner = partnerRegion(design).text();
    if (!partner.isEmpty())
        servers.append(Object{{u"name"_s, order.name(ResourceKind::SqlServer, {}, partner)}, {u"location"_s, partner},
            {u"secondary"_s, true}});
    return servers;
}

QJsonArray firewallOf(const Database &database)
{
    QJsonArray rules;
    for (qsizetype i = 0; i < database.firewallRanges.size(); ++i) {
        const QString range = database.firewallRanges.at(i).text();
        rules.append(Object{{u"name"_s, u"range-%1"_s.arg(i + 1)}, {u"first"_s, range.section(u'-', 0, 0).trimmed()},
            {u"last"_s, range.section(u'-', -1).trimmed()}});
    }
    return rules;
}

QString policyOf(ConnectionPolicy policy)
{
    return policy == ConnectionPolicy::Proxy   ? u"Proxy"_s
        : policy == ConnectionPolicy::Redirect ? u"Redirect"_s
                                               : u"Default"_s;
}

QString principalOf(EntraPrincipal kind)
{
    return kind == EntraPrincipal::User       ? u"User"_s
        : kind == EntraPrincipal::Application ? u"Application"_s
                                              : u"Group"_s;
}

Object administratorOf(const Database &database)
{
    return {{u"name"_s, database.entraAdminName.text()}, {u"objectId"_s, database.entraAdminId.text()},
        {u"kind"_s, principalOf(database.entraAdminKind)}};
}

/// Where Azure offers a maintenance window of the database's own; the smallest objectives know the default alone.
bool hasWindow(const Order &order, const SqlObjective &objective)
{
    const bool zonal = order.design.database.zoneRedundant, hyperscale = objective.tier == SqlTier::Hyperscale;
    const Fact regions = !zonal ? Fact::MaintenanceWindowRegions
        : hyperscale            ? Fact::MaintenanceWindowHyperscaleRegions
                                : Fact::MaintenanceWindowZonalRegions;
    const bool small = objective.dtu > 0 && objective.dtu < order.catalog.whole(Fact::MaintenanceWindowDtuMinimum);
    const QStringList offered = QString(order.catalog.text(regions)).split(u", "_s);
    return !small && offered.contains(order.design.placement.region.text());
}

/// Azure's own configurations are named after the region and the days: 1 is Monday to Thursday, 2 Friday to Sunday.
QString maintenanceOf(const Order &order)
{
    const Database &database = order.design.database;
    const SqlObjective *known = order.catalog.sqlObjective(objectiveOf(database));
    const Region *region = order.catalog.region(order.design.placement.region.text());
    if (database.maintenanceWindow == MaintenanceWindow::Default || !known || !region || !hasWindow(order, *known))
        return {};
    const QString days = database.maintenanceWindow == MaintenanceWindow::Weekday ? u"1"_s : u"2"_s;
    return u"SQL_%1_DB_%2"_s.arg(QString(region->title).remove(u' '), days);
}

Object accessOf(const Order &order)
{
    const Database &database = order.design.database;
    return {{u"administrator"_s, administratorOf(database)}, {u"entraOnly"_s, database.entraOnly},
        {u"loginName"_s, database.loginName.text()}, {u"minimalTls"_s, tlsWord(database.minimumTls)},
        {u"publicAccess"_s, database.publicAccess}, {u"allowAzureServices"_s, database.allowAzureServices},
        {u"firewall"_s, firewallOf(database)}, {u"connectionPolicy"_s, policyOf(database.connectionPolicy)},
        {u"auditing"_s, database.auditing}, {u"defender"_s, database.defender}};
}

Object azureSqlOf(const Order &order)
{
    const Database &database = order.design.database;
    const SqlObjective *known = order.catalog.sqlObjective(objectiveOf(database));
    const bool group = database.geoReplica == GeoReplica::FailoverGroup && !partnerRegion(order.design).isEmpty();
    Object sql = accessOf(order);
    sql.insert(u"servers"_s, serversOf(order));
    sql.insert(u"database"_s, database.databaseName.text());
    sql.insert(u"sku"_s, skuOf(order));
    sql.insert(u"zoneRedundant"_s, database.zoneRedundant);
    sql.insert(u"maxBytes"_s, QString::number(qint64(largestGib(database, known)) << 30));
    sql.insert(u"collation"_s, database.collation.text());
    sql.insert(u"licence"_s, licenceOf(order));
    sql.insert(u"replicas"_s, known && known->tier == SqlTier::Hyperscale ? database.secondaryReplicas.number() : 0);
    sql.insert(u"autoPauseMinutes"_s, database.autoPause ? order.catalog.whole(Fact::ServerlessAutoPauseMinutes) : -1);
    sql.insert(u"backupRedundancy"_s, backupRedundancy(database.backupRedundancy));
    sql.insert(u"pointInTimeDays"_s, database.pointInTimeDays.number());
    sql.insert(u"longTerm"_s, longTermOf(database));
    sql.insert(u"failoverGroup"_s, group ? order.name(ResourceKind::FailoverGroup) : QString());
    sql.insert(
        u"failoverPolicy"_s, database.failoverPolicy == FailoverPolicy::Microsoft ? u"Automatic"_s : u"Manual"_s);
    sql.insert(u"maintenance"_s, maintenanceOf(order));
    return sql;
}

QString editionOf(SqlEdition edition)
{
    switch (edition) {
    case SqlEdition::Standard:
        return u"Standard"_s;
    case SqlEdition::Enterprise:
        return u"Enterprise"_s;
    case SqlEdition::Developer:
        return u"Developer"_s;
    case SqlEdition::Web:
        return u"Web"_s;
    case SqlEdition::Express:
        return u"Express"_s;
    }
    return {};
}

QJsonArray sqlMachinesOf(const Database &database)
{
    QJsonArray machines;
    const QString licence = database.sqlLicence == SqlLicence::HybridBenefit ? u"AHUB"_s : u"PAYG"_s;
    for (const Replica &replica : database.replicas)
        machines.append(Object{
            {u"name"_s, replica.name.text()}, {u"licence"_s, licence}, {u"edition"_s, editionOf(database.sqlEdition)}});
    return machines;
}

QJsonArray sharedDisksOf(const Order &order)
{
    const Database &database = order.design.database;
    const auto disk = sharedDisk(database.fciStorage);
    if (database.kind != DatabaseKind::FailoverCluster || !disk)
        return {};
    const QString sku = diskSku(*disk);
    const Zone zone = database.replicas.isEmpty() ? Zone() : database.replicas.first().zone;
    return {Object{{u"name"_s, order.name(ResourceKind::DataDisk, u"sql-shared"_s)}, {u"sku"_s, sku},
        {u"gib"_s, database.dataDiskGib.number()}, {u"shares"_s, int(database.replicas.size())},
        {u"zones"_s, sku.endsWith("_ZRS"_L1) ? QJsonArray() : zonesOf(zone)}}};
}

QJsonArray witnessesOf(const Order &order)
{
    if (order.design.database.witness != Witness::Cloud)
        return {};
    return {Object{{u"name"_s, order.name(ResourceKind::StorageAccount, u"witness"_s)}, {u"sku"_s, u"Standard_ZRS"_s}}};
}

} // namespace

Object database(const Order &order)
{
    const Database &database = order.design.database;
    const bool machines = usesSqlMachines(database);
    const bool login = usesAzureSql(database) && !database.entraOnly;
    return {{u"sql"_s, orNull(usesAzureSql(database), azureSqlOf(order))},
        {u"sqlSecret"_s, login ? database.passwordSecret.text() : order.design.compute.adminSecret.text()},
        {u"sqlMachines"_s, machines ? sqlMachinesOf(database) : QJsonArray()},
        {u"sharedDisks"_s, machines ? sharedDisksOf(order) : QJsonArray()},
        {u"witnesses"_s, machines ? witnessesOf(order) : QJsonArray()}};
}

} // namespace octoha::infra
