#include "core/assess/needs.h"
#include "core/catalog/facts.h"
#include "core/export/infra/parts.h"

namespace octoha::infra {

namespace {

QJsonArray machineNames(const Design &design)
{
    QJsonArray names;
    if (design.compute.backup) {
        for (const Node &node : design.compute.nodes)
            names.append(node.name.text());
    }
    return names;
}

QJsonArray sqlMachinesOf(const Database &database)
{
    QJsonArray names;
    if (usesSqlMachines(database)) {
        for (const Replica &replica : database.replicas)
            names.append(replica.name.text());
    }
    return names;
}

/// Without the full recovery model the log holds nothing to keep.
int logMinutesOf(const Order &order)
{
    return order.design.database.recoveryModel == RecoveryModel::Full ? order.catalog.whole(Fact::SqlLogBackupMinutes)
                                                                      : 0;
}

QJsonArray sharesOf(const Order &order)
{
    const Storage &storage = order.design.storage;
    if (!usesAzureFiles(storage) || !storage.backup)
        return {};
    return {Object{
        {u"account"_s, order.name(ResourceKind::StorageAccount)}, {u"share"_s, order.name(ResourceKind::FileShare)}}};
}

Object backupOf(const Order &order)
{
    const bool zones = !order.allZones().isEmpty();
    return {{u"name"_s, order.name(ResourceKind::RecoveryVault)},
        {u"redundancy"_s, zones ? u"ZoneRedundant"_s : u"LocallyRedundant"_s},
        {u"timeZone"_s, QString(order.catalog.text(Fact::DefaultTimeZone))},
        {u"days"_s, order.catalog.whole(Fact::BackupDays)}, {u"machines"_s, machineNames(order.design)},
        {u"shares"_s, sharesOf(order)}, {u"sqlMachines"_s, sqlMachinesOf(order.design.database)},
        {u"logMinutes"_s, logMinutesOf(order)}};
}

} // namespace

Object backup(const Order &order)
{
    return {{u"backup"_s, orNull(usesRecoveryVault(order.design), backupOf(order))}};
}

} // namespace octoha::infra
