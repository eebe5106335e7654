#include "core/assess/billbook.h"

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

void billAlerts(BillBook &book)
{
    const Design &design = book.design();
    const auto alert = [&](const QString &name) { book.addPart(u"Microsoft.Insights/metricAlerts"_s, {name}); };
    book.add(ResourceKind::ActionGroup);
    for (const Node &node : design.compute.nodes)
        alert(u"alert-node-down-"_s + node.name.text());
    if (usesAzureSql(design.database)) {
        alert(u"alert-database-busy"_s);
        alert(u"alert-database-full"_s);
    }
    if (usesAzureFiles(design.storage))
        alert(u"alert-share-full"_s);
    if (watchesQueue(design))
        book.addPart(u"Microsoft.Insights/scheduledQueryRules"_s, {u"alert-queue-long"_s});
}

void billCollection(BillBook &book)
{
    book.addPart(u"Microsoft.Insights/dataCollectionRules"_s, {u"dcr-"_s + book.name(ResourceKind::LogWorkspace)});
    for (const Node &node : book.design().compute.nodes) {
        const QString machine = node.name.text();
        book.addPart(u"Microsoft.Compute/virtualMachines/extensions"_s, {machine, u"AzureMonitorWindowsAgent"_s});
        book.addPart(u"Microsoft.Insights/dataCollectionRuleAssociations"_s, {u"dcra-"_s + machine});
    }
}

void billDiagnostics(BillBook &book)
{
    const Design &design = book.design();
    const auto logs = [&](bool on, const QString &of) {
        if (on)
            book.addPart(u"Microsoft.Insights/diagnosticSettings"_s, {u"diag-"_s + of});
    };
    const bool services = design.placement.diagnosticLogs, balancers = design.balancer.logs;
    logs(makesVault(design) && design.placement.vaultLogs, book.name(ResourceKind::KeyVault));
    logs(services && usesAzureSql(design.database), book.name(ResourceKind::SqlDatabase));
    logs(services && usesAzureFiles(design.storage), book.name(ResourceKind::StorageAccount));
    logs(balancers && needsGateway(design), book.name(ResourceKind::ApplicationGateway));
    logs(balancers && needsFrontDoor(design), book.name(ResourceKind::FrontDoor));
    logs(balancers && needsLoadBalancer(design, Exposure::Private), book.name(ResourceKind::InternalLoadBalancer));
    logs(balancers && needsLoadBalancer(design, Exposure::Public), book.name(ResourceKind::PublicLoadBalancer));
}

constexpr auto protectedItems
    = "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems"_L1;

void billMachineBackup(BillBook &book, const QString &vault, const QString &group)
{
    book.addPart(u"Microsoft.RecoveryServices/vaults/backupPolicies"_s, {vault, u"machines"_s});
    for (const Node &node : book.design().compute.nodes) {
        const QString item = u"iaasvmcontainerv2;"_s + group + u';' + node.name.text();
        book.addPart(protectedItems, {vault, u"Azure"_s, u"iaasvmcontainer;"_s + item, u"vm;"_s + item});
    }
}

void billShareBackup(BillBook &book, const QString &vault, const QString &group)
{
    const QString container = u"storagecontainer;Storage;"_s + group + u';' + book.name(ResourceKind::StorageAccount);
    book.addPart(u"Microsoft.RecoveryServices/vaults/backupPolicies"_s, {vault, u"shares"_s});
    book.addPart(
        u"Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers"_s, {vault, u"Azure"_s, container});
    book.addPart(
        protectedItems, {vault, u"Azure"_s, container, u"AzureFileShare;"_s + book.name(ResourceKind::FileShare)});
}

// The vault knows the machines; their databases are put under backup once they are there.
void billSqlBackup(BillBook &book, const QString &vault, const QString &group)
{
    book.addPart(u"Microsoft.RecoveryServices/vaults/backupPolicies"_s, {vault, u"sql"_s});
    for (const Replica &replica : book.design().database.replicas)
        book.addPart(u"Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers"_s,
            {vault, u"Azure"_s, u"VMAppContainer;Compute;"_s + group + u';' + replica.name.text()});
}

void billBackup(BillBook &book)
{
    const Design &design = book.design();
    const QString vault = book.name(ResourceKind::RecoveryVault), group = book.name(ResourceKind::ResourceGroup);
    book.add(ResourceKind::RecoveryVault, {}, u"RS0"_s);
    if (design.compute.backup && !design.compute.nodes.isEmpty())
        billMachineBackup(book, vault, group);
    if (usesAzureFiles(design.storage) && design.storage.backup)
        billShareBackup(book, vault, group);
    if (usesSqlMachines(design.database) && !design.database.replicas.isEmpty())
        billSqlBackup(book, vault, group);
}

} // namespace

void billOperations(BillBook &book)
{
    const Placement &placement = book.design().placement;
    if (makesWorkspace(book.design()))
        book.add(ResourceKind::LogWorkspace, {}, u"PerGB2018"_s);
    else
        book.addExisting(ResourceKind::LogWorkspace, placement.workspaceId.text());
    if (!placement.alertsTo.isEmpty())
        billAlerts(book);
    if (placement.monitoringAgent)
        billCollection(book);
    billDiagnostics(book);
    if (usesRecoveryVault(book.design()))
        billBackup(book);
}

} // namespace octoha
