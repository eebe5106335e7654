#include "core/assess/costbook.h"
#include "core/catalog/facts.h"

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

QLatin1StringView redundancyName(Redundancy redundancy)
{
    switch (redundancy) {
    case Redundancy::Zrs:
        return "ZRS"_L1;
    case Redundancy::Lrs:
        return "LRS"_L1;
    case Redundancy::Grs:
        return "GRS"_L1;
    case Redundancy::Gzrs:
        break;
    }
    return "GZRS"_L1;
}

/// The share once, or its copy in another region.
struct Share {
    QLatin1StringView family; ///< Of meters: "files.ssd_v2.".
    QString region;
    CostLine line(const CostBook &book, const char *meter, const char *unit) const
    {
        return {.resource = {ResourceKind::FileShare, {}, region == book.region() ? QString() : region},
            .meter = meter,
            .sku = redundancyName(book.design().storage.redundancy),
            .region = region,
            .unit = unit};
    }
    MeterKey key(const CostBook &book, QLatin1StringView what) const
    {
        return {family, redundancyName(book.design().storage.redundancy), "."_L1, what};
    }
};

// Provisioned v2 bills size, operations and throughput apart; an SSD share comes with some of the latter two.
void addProvisioned(CostBook &book, const Share &share, double freeIops, double freeMibps)
{
    const Storage &storage = book.design().storage;
    book.addHourly(
        share.line(book, QT_TRANSLATE_NOOP("Meters", "Provisioned storage"), QT_TRANSLATE_NOOP("Units", "GiB hours")),
        share.key(book, "gib_hour"_L1), storage.quotaGib.number());
    const double iops = storage.provisionedIops.number() - freeIops;
    if (iops > 0)
        book.addHourly(share.line(book, QT_TRANSLATE_NOOP("Meters", "Provisioned operations"),
                           QT_TRANSLATE_NOOP("Units", "IOPS hours")),
            share.key(book, "iops_hour"_L1), iops);
    const double mibps = storage.provisionedMibps.number() - freeMibps;
    if (mibps > 0)
        book.addHourly(share.line(book, QT_TRANSLATE_NOOP("Meters", "Provisioned throughput"),
                           QT_TRANSLATE_NOOP("Units", "MiB/s hours")),
            share.key(book, "mibps_hour"_L1), mibps);
}

void addOperations(CostBook &book, const Share &share, const char *meter, QLatin1StringView what, double aDeployment)
{
    const double deployments = book.design().workload.deploymentsPerDay.number() * book.days();
    CostLine line = share.line(book, meter, QT_TRANSLATE_NOOP("Units", "10,000 operations"));
    line.assumption = QT_TRANSLATE_NOOP("Assumptions", "Own assumption: file operations of one deployment.");
    book.addMonthly(std::move(line), share.key(book, what), deployments * aDeployment / 10'000);
}

// What cool files cost to read, beside the operations.
void addRetrieval(CostBook &book, const Share &share)
{
    CostLine line = share.line(book, QT_TRANSLATE_NOOP("Meters", "Data read"), QT_TRANSLATE_NOOP("Units", "GB"));
    line.assumption
        = QT_TRANSLATE_NOOP("Assumptions", "Own assumption: what portal, packages and Tentacles move in a month.");
    book.addMonthly(std::move(line), share.key(book, "retrieval_gb"_L1), book.catalog().number(Fact::AssumedTrafficGb));
}

// Pay as you go bills what is stored and each operation; the share is taken as full.
void addPayAsYouGo(CostBook &book, const Share &share)
{
    const Catalog &catalog = book.catalog();
    CostLine line = share.line(book, QT_TRANSLATE_NOOP("Meters", "Stored data"), QT_TRANSLATE_NOOP("Units", "GB"));
    line.assumption = QT_TRANSLATE_NOOP("Assumptions", "Own assumption: the share is full.");
    book.addMonthly(std::move(line), share.key(book, "gb_month"_L1), book.design().storage.quotaGib.number());
    addOperations(book, share, QT_TRANSLATE_NOOP("Meters", "Write operations"), "write_10k"_L1,
        catalog.number(Fact::AssumedWritesPerDeployment));
    addOperations(book, share, QT_TRANSLATE_NOOP("Meters", "Read operations"), "read_10k"_L1,
        catalog.number(Fact::AssumedReadsPerDeployment));
    addOperations(book, share, QT_TRANSLATE_NOOP("Meters", "List operations"), "list_10k"_L1,
        catalog.number(Fact::AssumedListsPerDeployment));
    if (book.design().storage.tier == FilesTier::TransactionOptimized)
        addOperations(book, share, QT_TRANSLATE_NOOP("Meters", "Other operations"), "other_10k"_L1,
            catalog.number(Fact::AssumedOthersPerDeployment));
    if (book.design().storage.tier == FilesTier::Cool)
        addRetrieval(book, share);
}

void addPremiumV1(CostBook &book, const Share &share)
{
    book.addMonthly(
        share.line(book, QT_TRANSLATE_NOOP("Meters", "Provisioned storage"), QT_TRANSLATE_NOOP("Units", "GiB")),
        share.key(book, "provisioned_gib_month"_L1), book.design().storage.quotaGib.number());
}

QLatin1StringView familyOf(FilesTier tier)
{
    switch (tier) {
    case FilesTier::SsdV2:
        return "files.ssd_v2."_L1;
    case FilesTier::SsdV1:
        return "files.premium_v1."_L1;
    case FilesTier::HddV2:
        return "files.hdd_v2."_L1;
    case FilesTier::TransactionOptimized:
        return "files.payg.transaction_optimized."_L1;
    case FilesTier::Hot:
        return "files.payg.hot."_L1;
    case FilesTier::Cool:
        break;
    }
    return "files.payg.cool."_L1;
}

void addShare(CostBook &book, const QString &region)
{
    const Catalog &catalog = book.catalog();
    const Share share{familyOf(book.design().storage.tier), region};
    switch (book.design().storage.tier) {
    case FilesTier::SsdV2:
        return addProvisioned(book, share, catalog.number(Fact::SsdV2IopsFree), catalog.number(Fact::SsdV2MibpsFree));
    case FilesTier::SsdV1:
        return addPremiumV1(book, share);
    case FilesTier::HddV2:
        return addProvisioned(book, share, 0, 0);
    case FilesTier::TransactionOptimized:
    case FilesTier::Hot:
    case FilesTier::Cool:
        return addPayAsYouGo(book, share);
    }
}

// The backup of a share keeps snapshots in its own account: with pay as you go they are stored data like any other.
void addSnapshots(CostBook &book)
{
    const FilesTier tier = book.design().storage.tier;
    const Share share{familyOf(tier), book.region()};
    const bool provisioned = tier == FilesTier::SsdV2 || tier == FilesTier::HddV2;
    const double gib
        = book.design().storage.quotaGib.number() * book.catalog().number(Fact::AssumedSnapshotPercent) / 100;
    CostLine line = share.line(book, QT_TRANSLATE_NOOP("Meters", "Snapshots"),
        provisioned ? QT_TRANSLATE_NOOP("Units", "GiB hours") : QT_TRANSLATE_NOOP("Units", "GiB"));
    line.assumption
        = QT_TRANSLATE_NOOP("Assumptions", "Own assumption: the part of the share that its snapshots hold.");
    if (provisioned)
        return book.addHourly(std::move(line), share.key(book, "snapshot_gib_hour"_L1), gib);
    book.addMonthly(
        std::move(line), share.key(book, tier == FilesTier::SsdV1 ? "snapshot_gib_month"_L1 : "gb_month"_L1), gib);
}

void addShareBackup(CostBook &book)
{
    book.addMonthly({.resource = {ResourceKind::RecoveryVault, {}},
                        .meter = QT_TRANSLATE_NOOP("Meters", "Share backup"),
                        .unit = QT_TRANSLATE_NOOP("Units", "instances")},
        "backup.azure_files_instance_month"_L1);
    addSnapshots(book);
}

void addAzureFiles(CostBook &book)
{
    addShare(book, book.region());
    if (hasFilesCopy(book.design()))
        addShare(book, book.design().placement.drRegion.text());
    if (book.design().storage.backup)
        addShareBackup(book);
}

} // namespace

void addStorage(CostBook &book)
{
    const Storage &storage = book.design().storage;
    if (usesAzureFiles(storage))
        return addAzureFiles(book);
    if (storage.product == StorageProduct::NetAppFiles)
        return book.addUnknown({.resource = {ResourceKind::NetAppAccount, {}},
            .meter = QT_TRANSLATE_NOOP("Meters", "Capacity pool"),
            .quantity = double(storage.netAppPoolGib.number()),
            .unit = QT_TRANSLATE_NOOP("Units", "GiB")});
    book.addStated({.resource = {.label = QT_TRANSLATE_NOOP("Resources", "Existing share")},
                       .meter = QT_TRANSLATE_NOOP("Meters", "Stated amount")},
        storage.existingMonthly);
}

} // namespace octoha
