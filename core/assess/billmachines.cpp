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
    if (!group
        && (database.fciStorage == FciStorage::SharedDiskZrs || database.fciStorage == FciStorage::SharedDiskLrs))
        book.add(ResourceKind::DataDisk, u"sql-shared"_s,
            database.fciStorage == FciStorage::SharedDiskZrs ? u"Premium_ZRS"_s : u"Premium_LRS"_s);
    if (!group && database.fciStorage == FciStorage::PremiumFileShare)
        book.add(ResourceKind::FileShare, u"sql"_s, u"Premium_ZRS"_s);
}

void billAzureSql(BillBook &book)
{
    const Database &database = book.design().database;
    const QString &objective
        = database.kind == DatabaseKind::AzureSqlDtu ? database.dtuObjective.text() : database.vcoreObjective.text();
    book.add(ResourceKind::SqlServer);
    book.add(ResourceKind::SqlDatabase, {}, objective);
    const QString partner = partnerRegion(book.design()).text();
    if (partner.isEmpty())
        return;
    book.add(ResourceKind::SqlServer, {}, {}, {}, partner);
    book.add(ResourceKind::SqlDatabase, {}, objective, {}, partner);
    if (database.geoReplica == GeoReplica::FailoverGroup)
        book.add(ResourceKind::FailoverGroup);
}

} // namespace

void billCompute(BillBook &book)
{
    const Compute &compute = book.design().compute;
    if (compute.spread == Spread::AvailabilitySet)
        book.add(ResourceKind::AvailabilitySet, {}, u"Aligned"_s);
    if (compute.spread == Spread::ScaleSet)
        book.add(ResourceKind::ScaleSet);
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
