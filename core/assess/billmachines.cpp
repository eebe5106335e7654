#include "core/assess/azurewords.h"
#include "core/assess/billbook.h"

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

// Operating system and data disks come with their machine and are no resources of the templates.
void billMachine(BillBook &book, const QString &name, const QString &size, const QStringList &zones)
{
    book.add(ResourceKind::NetworkInterface, name);
    book.add(ResourceKind::VirtualMachine, name, size, zones);
}

QStringList nodeZones(const Compute &compute, const Node &node)
{
    return compute.spread == Spread::Zones || compute.spread == Spread::ScaleSet ? zonesOf(node.zone) : QStringList();
}

void billSharedStorage(BillBook &book)
{
    const Database &database = book.design().database;
    const QString disk = u"sql-shared"_s;
    const QStringList zones = database.replicas.isEmpty() ? QStringList() : zonesOf(database.replicas.first().zone);
    if (const auto type = sharedDisk(database.fciStorage))
        book.add(
            ResourceKind::DataDisk, disk, diskSku(*type), *type == DiskType::PremiumSsdZrs ? QStringList() : zones);
    else if (database.fciStorage == FciStorage::PremiumFileShare)
        book.addItem(
            {book.typeOf(ResourceKind::FileShare), u"sql"_s, u"Premium_ZRS"_s, {}, BillItem::DeployedBy::Hand});
}

void billSqlMachines(BillBook &book)
{
    const Database &database = book.design().database;
    for (const Replica &replica : database.replicas) {
        billMachine(book, replica.name.text(), replica.size.text(), zonesOf(replica.zone));
        book.addItem({.type = u"Microsoft.SqlVirtualMachine/sqlVirtualMachines"_s, .name = replica.name.text()});
    }
    const bool group = database.kind == DatabaseKind::AvailabilityGroup;
    book.addItem({.type = group ? QCoreApplication::translate("Bill", "Always On availability group")
                                : QCoreApplication::translate("Bill", "Windows failover cluster"),
        .name = database.listenerName.text(),
        .deployedBy = BillItem::DeployedBy::Hand});
    if (database.witness == Witness::Cloud)
        book.add(ResourceKind::StorageAccount, u"witness"_s, u"Standard_ZRS"_s);
    if (!group)
        billSharedStorage(book);
}

/// What stands on every server of Azure SQL.
void billServer(BillBook &book, const QString &region, const QString &objective)
{
    const Database &database = book.design().database;
    const QString server = book.name(ResourceKind::SqlServer, {}, region);
    book.add(ResourceKind::SqlServer, {}, {}, {}, region);
    book.addPart(u"Microsoft.Sql/servers/connectionPolicies"_s, {server, u"default"_s});
    if (database.publicAccess && database.allowAzureServices)
        book.addPart(u"Microsoft.Sql/servers/firewallRules"_s, {server, u"AllowAllWindowsAzureIps"_s});
    if (database.auditing)
        book.addPart(u"Microsoft.Sql/servers/auditingSettings"_s, {server, u"default"_s});
    if (database.defender)
        book.addPart(u"Microsoft.Sql/servers/securityAlertPolicies"_s, {server, u"default"_s});
    book.addPart(book.typeOf(ResourceKind::SqlDatabase), {server, book.name(ResourceKind::SqlDatabase)}, objective);
}

void billAzureSql(BillBook &book)
{
    const Database &database = book.design().database;
    const QString &objective
        = database.kind == DatabaseKind::AzureSqlDtu ? database.dtuObjective.text() : database.vcoreObjective.text();
    const QString server = book.name(ResourceKind::SqlServer), name = book.name(ResourceKind::SqlDatabase);
    billServer(book, {}, objective);
    for (const char *policy : {"backupShortTermRetentionPolicies", "backupLongTermRetentionPolicies"})
        book.addPart(u"Microsoft.Sql/servers/databases/"_s + QLatin1String(policy), {server, name, u"default"_s});
    for (qsizetype i = 0; database.publicAccess && i < database.firewallRanges.size(); ++i)
        book.addPart(u"Microsoft.Sql/servers/firewallRules"_s, {server, u"range-%1"_s.arg(i + 1)});
    const QString partner = partnerRegion(book.design()).text();
    if (partner.isEmpty())
        return;
    billServer(book, partner, objective);
    if (database.geoReplica == GeoReplica::FailoverGroup)
        book.addPart(book.typeOf(ResourceKind::FailoverGroup), {server, book.name(ResourceKind::FailoverGroup)});
}

} // namespace

void billCompute(BillBook &book)
{
    const Compute &compute = book.design().compute;
    if (compute.spread == Spread::AvailabilitySet)
        book.add(ResourceKind::AvailabilitySet, {}, u"Aligned"_s);
    if (compute.spread == Spread::ScaleSet)
        book.add(ResourceKind::ScaleSet, {}, {}, allZones(book.design(), book.catalog()));
    for (const Node &node : compute.nodes) {
        billMachine(book, node.name.text(), node.size.text(), nodeZones(compute, node));
        if (nodesHavePublicAddresses(book.design()))
            book.add(ResourceKind::PublicAddress, node.name.text(), u"Standard"_s);
    }
}

void billDatabase(BillBook &book)
{
    const Database &database = book.design().database;
    if (usesAzureSql(database))
        billAzureSql(book);
    else if (usesSqlMachines(database))
        billSqlMachines(book);
    else
        book.addItem({.type = u"Microsoft SQL Server"_s,
            .name = database.serverName.text(),
            .deployedBy = BillItem::DeployedBy::Existing});
}

// Promoting controllers and joining machines to the domain is done on the machines, by hand.
void billSignIn(BillBook &book)
{
    const Design &design = book.design();
    if (makesDomainControllers(design)) {
        for (const DomainController &controller : design.signIn.domainControllers)
            billMachine(book, controller.name.text(), controller.size.text(), zonesOf(controller.zone));
    }
    if (usesManagedDomain(design))
        book.addItem({.type = u"Microsoft.AAD/domainServices"_s,
            .name = design.signIn.domainName.text(),
            .sku = u"Enterprise"_s,
            .deployedBy = BillItem::DeployedBy::Hand});
    if (needsDomain(design) && !design.signIn.domainName.isEmpty())
        book.addItem({.type = QCoreApplication::translate("Bill", "Domain join of the machines"),
            .name = design.signIn.domainName.text(),
            .deployedBy = BillItem::DeployedBy::Hand});
    if (design.signIn.entra)
        book.addItem({.type = u"Microsoft.Graph/applications"_s,
            .name = design.signIn.entraClientId.text(),
            .deployedBy = BillItem::DeployedBy::Hand});
}

} // namespace octoha
