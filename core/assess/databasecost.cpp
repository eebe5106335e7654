#include "core/assess/costbook.h"
#include "core/catalog/facts.h"

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

/// The database once, or its copy in another region.
struct Copy {
    const SqlObjective *objective;
    QString region;
    double replicas; ///< Of Hyperscale; the primary counts.
};

ResourceRef databaseAt(const CostBook &book, const Copy &copy)
{
    return {ResourceKind::SqlDatabase, {}, copy.region == book.region() ? QString() : copy.region};
}

CostLine lineOf(const CostBook &book, const Copy &copy, const char *meter)
{
    return {.resource = databaseAt(book, copy), .meter = meter, .sku = copy.objective->name, .region = copy.region};
}

void addDtu(CostBook &book, const Copy &copy)
{
    CostLine line = lineOf(book, copy, QT_TRANSLATE_NOOP("Meters", "Database"));
    line.quantity = book.days();
    line.unit = QT_TRANSLATE_NOOP("Units", "days");
    book.addMeter(std::move(line), copy.objective->priceKey);
}

void addVcores(CostBook &book, const Copy &copy, const char *meter, QLatin1StringView key)
{
    CostLine line = lineOf(book, copy, meter);
    line.unit = QT_TRANSLATE_NOOP("Units", "vCore hours");
    if (copy.objective->model == SqlModel::Serverless)
        line.assumption = QT_TRANSLATE_NOOP(
            "Assumptions", "Own assumption: the nodes ask all the time, so the database runs at its most vCores.");
    book.addHourly(std::move(line), key, copy.objective->vcores * copy.replicas);
}

void addCompute(CostBook &book, const Copy &copy)
{
    if (copy.objective->model == SqlModel::Dtu)
        return addDtu(book, copy);
    const Database &database = book.design().database;
    addVcores(book, copy, QT_TRANSLATE_NOOP("Meters", "Database compute"), copy.objective->priceKey);
    if (!database.hybridBenefit && !copy.objective->licenceKey.isEmpty())
        addVcores(book, copy, QT_TRANSLATE_NOOP("Meters", "SQL licence"), copy.objective->licenceKey);
    if (database.zoneRedundant && !copy.objective->zoneKey.isEmpty())
        addVcores(book, copy, QT_TRANSLATE_NOOP("Meters", "Zone redundancy"), copy.objective->zoneKey);
}

// The DTU price holds some storage; a vCore database pays for all of it.
void addStorage(CostBook &book, const Copy &copy)
{
    const Database &database = book.design().database;
    const double gib = database.expectedGib.number() - double(copy.objective->includedGb);
    if (gib <= 0 || copy.objective->storageKey.isEmpty())
        return;
    const bool zones = database.zoneRedundant && !copy.objective->zoneStorageKey.isEmpty();
    CostLine line = lineOf(book, copy, QT_TRANSLATE_NOOP("Meters", "Database storage"));
    line.unit = QT_TRANSLATE_NOOP("Units", "GB");
    book.addMonthly(std::move(line), zones ? copy.objective->zoneStorageKey : copy.objective->storageKey, gib);
}

QLatin1StringView redundancyOf(const Database &database)
{
    switch (database.backupRedundancy) {
    case BackupRedundancy::ZoneRedundant:
        return "ZRS"_L1;
    case BackupRedundancy::GeoRedundant:
        return "RA-GRS"_L1;
    case BackupRedundancy::GeoZoneRedundant:
        return "RA-GZRS"_L1;
    case BackupRedundancy::OneDatacentre:
        break;
    }
    return "LRS"_L1;
}

void addBackup(CostBook &book, const char *meter, QLatin1StringView key, double gib, const char *assumption)
{
    if (gib <= 0)
        return;
    const QLatin1StringView redundancy = redundancyOf(book.design().database);
    book.addMonthly({.resource = {ResourceKind::SqlDatabase, {}},
                        .meter = meter,
                        .sku = redundancy,
                        .unit = QT_TRANSLATE_NOOP("Units", "GB"),
                        .assumption = assumption},
        {key, redundancy, "_gb_month"_L1}, gib);
}

// As much backup as the database holds is free.
void addBackups(CostBook &book)
{
    const Database &database = book.design().database;
    const double gib = database.expectedGib.number();
    const double changed
        = gib * database.pointInTimeDays.number() * book.catalog().number(Fact::AssumedDailyChangePercent) / 100;
    addBackup(book, QT_TRANSLATE_NOOP("Meters", "Point-in-time backup"), "sql.pitr_backup."_L1, changed,
        QT_TRANSLATE_NOOP(
            "Assumptions", "Own assumption: this part of the database changes each day; a full copy is free."));
    const int fulls
        = database.longTermWeeks.number() + database.longTermMonths.number() + database.longTermYears.number();
    addBackup(book, QT_TRANSLATE_NOOP("Meters", "Long-term backup"), "sql.ltr_backup."_L1, gib * fulls,
        QT_TRANSLATE_NOOP("Assumptions", "Own assumption: each kept backup is as large as the database."));
}

void addAzureSql(CostBook &book)
{
    const Database &database = book.design().database;
    const QString &name
        = database.kind == DatabaseKind::AzureSqlDtu ? database.dtuObjective.text() : database.vcoreObjective.text();
    const SqlObjective *objective = book.catalog().sqlObjective(name);
    if (!objective)
        return book.addUnknown({.resource = {ResourceKind::SqlDatabase, {}},
            .meter = QT_TRANSLATE_NOOP("Meters", "Database"),
            .sku = name});
    const bool hyperscale = objective->tier == SqlTier::Hyperscale;
    const Copy here{objective, book.region(), hyperscale ? 1.0 + database.secondaryReplicas.number() : 1.0};
    addCompute(book, here);
    addStorage(book, here);
    if (const Name partner = partnerRegion(book.design()); !partner.isEmpty()) {
        const Copy there{objective, partner.text(), 1};
        addCompute(book, there);
        addStorage(book, there);
    }
    addBackups(book);
}

} // namespace

void addDatabase(CostBook &book)
{
    const Database &database = book.design().database;
    if (usesAzureSql(database))
        return addAzureSql(book);
    if (usesSqlMachines(database))
        return addSqlMachines(book);
    book.addStated({.resource = {.label = QT_TRANSLATE_NOOP("Resources", "Existing SQL Server")},
                       .meter = QT_TRANSLATE_NOOP("Meters", "Stated amount")},
        database.existingMonthly);
}

} // namespace octoha
