#include "core/assess/needs.h"
#include "core/catalog/facts.h"
#include "core/export/infra/parts.h"

namespace octoha::infra {

namespace {

/// A row for each alert: what is watched, and when somebody is woken.
struct Alert {
    const char *name, *text;
    int severity;
    QString resource;
    const char *metric, *aggregation, *comparison;
    int threshold;
};

Object alertOf(const Alert &alert)
{
    return {{u"name"_s, QLatin1String(alert.name)}, {u"description"_s, QLatin1String(alert.text)},
        {u"severity"_s, alert.severity}, {u"resource"_s, alert.resource}, {u"metric"_s, QLatin1String(alert.metric)},
        {u"aggregation"_s, QLatin1String(alert.aggregation)}, {u"operator"_s, QLatin1String(alert.comparison)},
        {u"threshold"_s, alert.threshold}, {u"window"_s, u"PT15M"_s}};
}

void alertNodes(QJsonArray &alerts, const Design &design)
{
    for (const Node &node : design.compute.nodes) {
        const QString name = u"alert-node-down-"_s + node.name.text();
        Object row = alertOf({"", "The machine of an Octopus node is not available.", 1,
            u"Microsoft.Compute/virtualMachines/"_s + node.name.text(), "VmAvailabilityMetric", "Average", "LessThan",
            1});
        row[u"name"_s] = name;
        alerts.append(row);
    }
}

void alertDatabase(QJsonArray &alerts, const Order &order)
{
    const Design &design = order.design;
    if (!usesAzureSql(design.database))
        return;
    const bool dtu = design.database.kind == DatabaseKind::AzureSqlDtu;
    const QString resource = u"Microsoft.Sql/servers/%1/databases/%2"_s.arg(
        order.name(ResourceKind::SqlServer), design.database.databaseName.text());
    alerts.append(alertOf({"alert-database-busy", "The database of Octopus is nearly at its limit.", 2, resource,
        dtu ? "dtu_consumption_percent" : "cpu_percent", "Average", "GreaterThan",
        order.catalog.whole(Fact::AlertBusyPercent)}));
    alerts.append(alertOf({"alert-database-full", "The database of Octopus is nearly full.", 2, resource,
        "storage_percent", "Maximum", "GreaterThan", order.catalog.whole(Fact::AlertFullPercent)}));
}

void alertFiles(QJsonArray &alerts, const Order &order)
{
    const Storage &storage = order.design.storage;
    if (!usesAzureFiles(storage))
        return;
    const QString resource
        = u"Microsoft.Storage/storageAccounts/%1/fileServices/default"_s.arg(order.name(ResourceKind::StorageAccount));
    // Metrics count bytes; Azure takes no percentage of the quota here.
    Object row = alertOf({"alert-share-full", "The share of Octopus is nearly full.", 2, resource, "FileCapacity",
        "Average", "GreaterThan", 0});
    row[u"threshold"_s]
        = qint64(storage.quotaGib.number()) * order.catalog.whole(Fact::AlertFullPercent) / 100 * (qint64(1) << 30);
    row[u"window"_s] = u"PT1H"_s;
    alerts.append(row);
}

QJsonArray alertsOf(const Order &order)
{
    QJsonArray alerts;
    if (order.design.placement.alertsTo.isEmpty())
        return alerts;
    alertNodes(alerts, order.design);
    alertDatabase(alerts, order);
    alertFiles(alerts, order);
    return alerts;
}

QJsonArray workspacesOf(const Order &order)
{
    if (!makesWorkspace(order.design))
        return {};
    return {Object{
        {u"name"_s, order.name(ResourceKind::LogWorkspace)}, {u"days"_s, order.catalog.whole(Fact::LogRetentionDays)}}};
}

QJsonArray groupsOf(const Order &order)
{
    const Placement &placement = order.design.placement;
    if (placement.alertsTo.isEmpty())
        return {};
    return {Object{{u"name"_s, order.name(ResourceKind::ActionGroup)}, {u"shortName"_s, u"octopus"_s},
        {u"email"_s, placement.alertsTo.text()}}};
}

QJsonArray collectionsOf(const Order &order)
{
    if (!order.design.placement.monitoringAgent)
        return {};
    QJsonArray machines;
    for (const Node &node : order.design.compute.nodes)
        machines.append(node.name.text());
    QJsonArray queries{
        u"Application!*[System[(Level=1 or Level=2 or Level=3)]]"_s, u"System!*[System[(Level=1 or Level=2)]]"_s};
    if (watchesQueue(order.design))
        queries.append(u"Application!*[System[Provider[@Name='Octoha']]]"_s);
    return {Object{{u"name"_s, u"dcr-"_s + order.name(ResourceKind::LogWorkspace)}, {u"queries"_s, queries},
        {u"machines"_s, machines}}};
}

/// What the nodes write every five minutes; see Write-OctohaQueueEvent.ps1.
QJsonArray queueAlertsOf(const Order &order)
{
    if (!watchesQueue(order.design))
        return {};
    return {Object{{u"name"_s, u"alert-queue-long"_s}, {u"description"_s, u"Many tasks of Octopus wait."_s},
        {u"threshold"_s, order.catalog.whole(Fact::AlertWaitingTasks)}}};
}

QJsonArray ifThere(bool there, const QJsonValue &name)
{
    return there ? QJsonArray{name} : QJsonArray();
}

Object diagnosticsOf(const Order &order)
{
    const Design &design = order.design;
    const Placement &placement = design.placement;
    const Object database{
        {u"server"_s, order.name(ResourceKind::SqlServer)}, {u"database"_s, design.database.databaseName.text()}};
    QJsonArray balancers;
    if (design.balancer.logs && needsLoadBalancer(design, Exposure::Private))
        balancers.append(order.name(ResourceKind::InternalLoadBalancer));
    if (design.balancer.logs && needsLoadBalancer(design, Exposure::Public))
        balancers.append(order.name(ResourceKind::PublicLoadBalancer));
    return {{u"vaults"_s, ifThere(makesVault(design) && placement.vaultLogs, order.name(ResourceKind::KeyVault))},
        {u"databases"_s, ifThere(usesAzureSql(design.database) && placement.diagnosticLogs, database)},
        {u"accounts"_s,
            ifThere(
                usesAzureFiles(design.storage) && placement.diagnosticLogs, order.name(ResourceKind::StorageAccount))},
        {u"gateways"_s,
            ifThere(needsGateway(design) && design.balancer.logs, order.name(ResourceKind::ApplicationGateway))},
        {u"frontDoors"_s, ifThere(needsFrontDoor(design) && design.balancer.logs, order.name(ResourceKind::FrontDoor))},
        {u"balancers"_s, balancers}};
}

} // namespace

Object monitoring(const Order &order)
{
    return {{u"workspaces"_s, workspacesOf(order)}, {u"actionGroups"_s, groupsOf(order)},
        {u"alerts"_s, alertsOf(order)}, {u"queueAlerts"_s, queueAlertsOf(order)},
        {u"collections"_s, collectionsOf(order)}, {u"diagnostics"_s, diagnosticsOf(order)}};
}

} // namespace octoha::infra
