#include "core/assess/costbook.h"
#include "core/catalog/facts.h"

namespace octoha {

using namespace Qt::StringLiterals;

void addVault(CostBook &book)
{
    book.addMonthly({.resource = {ResourceKind::KeyVault, {}},
                        .meter = QT_TRANSLATE_NOOP("Meters", "Vault operations"),
                        .sku = u"standard"_s,
                        .unit = QT_TRANSLATE_NOOP("Units", "10,000 operations"),
                        .assumption = QT_TRANSLATE_NOOP(
                            "Assumptions", "Own assumption: secrets and certificates read in a month.")},
        "keyvault.standard.operations_10k"_L1, book.catalog().number(Fact::AssumedVaultOperations) / 10'000);
}

namespace {

qsizetype machineCount(const Design &design)
{
    qsizetype machines = design.compute.nodes.size();
    if (usesSqlMachines(design.database))
        machines += design.database.replicas.size();
    if (makesDomainControllers(design))
        machines += design.signIn.domainControllers.size();
    return machines;
}

// Backups go to the paired region where there is one, else to the other zones.
void addBackupStorage(CostBook &book)
{
    const qsizetype machines = backedUpMachines(book.design());
    if (machines == 0)
        return;
    const Region *region = book.catalog().region(book.region());
    const QLatin1StringView redundancy = region && region->pair.isEmpty() ? "ZRS"_L1 : "GRS"_L1;
    book.addMonthly(
        {.resource = {ResourceKind::RecoveryVault, {}},
            .meter = QT_TRANSLATE_NOOP("Meters", "Backup storage"),
            .sku = redundancy,
            .unit = QT_TRANSLATE_NOOP("Units", "GB"),
            .assumption = QT_TRANSLATE_NOOP("Assumptions", "Own assumption: what the backups of one machine hold.")},
        {"backup.storage."_L1, redundancy, "_gb_month"_L1},
        double(machines) * book.catalog().number(Fact::AssumedBackupGibPerMachine));
}

// Machines by the agent, platform services by their diagnostic settings; an existing workspace is paid for as well.
void addLogs(CostBook &book)
{
    const Placement &placement = book.design().placement;
    const Catalog &catalog = book.catalog();
    double gb = placement.monitoringAgent
        ? double(machineCount(book.design())) * catalog.number(Fact::AssumedLogGbPerMachine)
        : 0;
    if (placement.diagnosticLogs)
        gb += catalog.number(Fact::AssumedLogGbOfServices);
    if (gb <= 0)
        return;
    book.addMonthly({.resource = {ResourceKind::LogWorkspace, {}},
                        .meter = QT_TRANSLATE_NOOP("Meters", "Log ingestion"),
                        .sku = u"PerGB2018"_s,
                        .unit = QT_TRANSLATE_NOOP("Units", "GB"),
                        .assumption = QT_TRANSLATE_NOOP("Assumptions",
                            "Own assumption: logs of each machine, and of all platform services together.")},
        "loganalytics.analytics_ingestion_gb"_L1, gb);
}

// "Balanced_B0" is billed as "redis.managed.B0", each of its two instances when it has replicas.
void addRedis(CostBook &book)
{
    const Polling &polling = book.design().polling;
    if (polling.redisSource == RedisSource::Existing)
        return;
    if (polling.redisSource == RedisSource::OwnMachine)
        return book.addUnknown({.resource = {.label = QT_TRANSLATE_NOOP("Resources", "Redis machine")},
            .meter = QT_TRANSLATE_NOOP("Meters", "Compute"),
            .quantity = book.hours(),
            .unit = QT_TRANSLATE_NOOP("Units", "hours")});
    book.addHourly({.resource = {ResourceKind::Redis, {}},
                       .meter = QT_TRANSLATE_NOOP("Meters", "Redis"),
                       .sku = polling.redisSku.text()},
        u"redis.managed."_s + polling.redisSku.text().section(u'_', 1) + u".instance_hour"_s,
        polling.redisHighAvailability ? 2 : 1);
}

// Nobody collected the prices of Defender and of flow logs, so a bill that holds them is open upwards.
void addWithoutPrice(CostBook &book, const char *resource, const char *meter)
{
    book.addUnknown(
        {.resource = {.label = resource}, .meter = meter, .quantity = 1, .unit = QT_TRANSLATE_NOOP("Units", "months")});
}

void addWatching(CostBook &book)
{
    const Design &design = book.design();
    const char *plan = QT_TRANSLATE_NOOP("Meters", "Plan");
    if (design.placement.defender)
        addWithoutPrice(book, QT_TRANSLATE_NOOP("Resources", "Microsoft Defender for Cloud"), plan);
    if (design.database.defender && (usesAzureSql(design.database) || usesSqlMachines(design.database)))
        addWithoutPrice(book, QT_TRANSLATE_NOOP("Resources", "Defender for SQL"), plan);
    if (design.storage.defender && usesAzureFiles(design.storage))
        addWithoutPrice(book, QT_TRANSLATE_NOOP("Resources", "Defender for Storage"), plan);
    if (design.placement.flowLogs)
        addWithoutPrice(book, QT_TRANSLATE_NOOP("Resources", "Virtual network flow logs"),
            QT_TRANSLATE_NOOP("Meters", "Collected data"));
}

} // namespace

void addOperations(CostBook &book)
{
    const Design &design = book.design();
    if (makesVault(design))
        addVault(book);
    addLogs(book);
    addBackupStorage(book);
    if (usesRedis(design))
        addRedis(book);
    addWatching(book);
    if (design.workload.licenceType != LicenceType::None) // Azure does not sell it: its price is stated, or not known.
        book.addStated({.resource = {.label = QT_TRANSLATE_NOOP("Resources", "Octopus licence")},
                           .meter = QT_TRANSLATE_NOOP("Meters", "Stated amount"),
                           .licence = true},
            design.workload.licenceMonthly);
}

} // namespace octoha
