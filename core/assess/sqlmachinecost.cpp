#include "core/assess/azurewords.h"
#include "core/assess/costbook.h"
#include "core/catalog/facts.h"

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

QLatin1StringView licenceKey(SqlEdition edition)
{
    switch (edition) {
    case SqlEdition::Standard:
        return "sqlvm.license.standard.vcpu_hour"_L1;
    case SqlEdition::Enterprise:
        return "sqlvm.license.enterprise.vcpu_hour"_L1;
    case SqlEdition::Web:
    case SqlEdition::Developer:
    case SqlEdition::Express:
        break;
    }
    return {};
}

// Developer and Express cost nothing, for Web no price is known. Constrained sizes are licensed by the cores that work.
void addLicence(CostBook &book, const Replica &replica)
{
    const Database &database = book.design().database;
    const bool free = database.sqlEdition == SqlEdition::Developer || database.sqlEdition == SqlEdition::Express;
    if (free || database.sqlLicence == SqlLicence::HybridBenefit)
        return;
    CostLine line{.resource = {ResourceKind::VirtualMachine, replica.name.text()},
        .meter = QT_TRANSLATE_NOOP("Meters", "SQL Server licence"),
        .sku = replica.size.text(),
        .unit = QT_TRANSLATE_NOOP("Units", "vCPU hours")};
    const VmSize *size = book.catalog().vmSize(replica.size.text());
    const QLatin1StringView key = licenceKey(database.sqlEdition);
    if (!size || key.isEmpty())
        return book.addUnknown(std::move(line));
    book.addHourly(
        std::move(line), key, std::max(size->activeVcpus, book.catalog().whole(Fact::SqlLicenceMinimumVcpus)));
}

void addReplica(CostBook &book, const Replica &replica)
{
    const Database &database = book.design().database;
    const QString &name = replica.name.text();
    addMachine(book, {name, replica.size.text(), book.region()});
    addLicence(book, replica);
    addDisk(book,
        {ResourceKind::OsDisk, name, DiskType::PremiumSsd, book.design().compute.osDiskGib.number(), 1, book.region()});
    if (holdsDataOnMachines(database))
        addDisk(
            book, {ResourceKind::DataDisk, name, database.sqlDisk, database.dataDiskGib.number(), 1, book.region()});
    book.addMonthly({.resource = {ResourceKind::RecoveryVault, {}},
                        .meter = QT_TRANSLATE_NOOP("Meters", "SQL Server backup"),
                        .sku = name,
                        .unit = QT_TRANSLATE_NOOP("Units", "instances")},
        "backup.sql_in_vm_instance_month"_L1);
}

void addPremiumShare(CostBook &book, int gib)
{
    book.addMonthly({.resource = {ResourceKind::FileShare, u"sql"_s},
                        .meter = QT_TRANSLATE_NOOP("Meters", "Provisioned storage"),
                        .sku = u"Premium_ZRS"_s,
                        .unit = QT_TRANSLATE_NOOP("Units", "GiB")},
        "files.premium_v1.ZRS.provisioned_gib_month"_L1, gib);
}

void addClusterStorage(CostBook &book)
{
    const Database &database = book.design().database;
    const int gib = database.dataDiskGib.number();
    if (const auto type = sharedDisk(database.fciStorage))
        addDisk(book, {ResourceKind::DataDisk, u"sql-shared"_s, *type, gib, 1, book.region()});
    else if (database.fciStorage == FciStorage::PremiumFileShare)
        addPremiumShare(book, gib);
}

} // namespace

void addSqlMachines(CostBook &book)
{
    const Database &database = book.design().database;
    if (database.replicas.isEmpty()) // Their sizes are still to come: the database is not free.
        book.addUnknown({.resource = {.label = QT_TRANSLATE_NOOP("Resources", "SQL Server machines")},
            .meter = QT_TRANSLATE_NOOP("Meters", "Compute"),
            .quantity = book.hours(),
            .unit = QT_TRANSLATE_NOOP("Units", "hours")});
    for (const Replica &replica : database.replicas)
        addReplica(book, replica);
    if (database.kind == DatabaseKind::FailoverCluster)
        addClusterStorage(book);
}

} // namespace octoha
