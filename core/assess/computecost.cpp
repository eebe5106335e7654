#include "core/assess/costbook.h"
#include "core/catalog/facts.h"

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

void addDisks(CostBook &book, const Node &node)
{
    const Compute &compute = book.design().compute;
    const QString &name = node.name.text();
    addDisk(book, {ResourceKind::OsDisk, name, compute.osDisk, compute.osDiskGib.number(), 1, book.region()});
    if (hasDataDisks(compute))
        addDisk(book,
            {ResourceKind::DataDisk, name, compute.dataDisk, compute.dataDiskGib.number(), compute.dataDisks.number(),
                book.region()});
}

void addBackup(CostBook &book, const Node &node)
{
    book.addMonthly({.resource = {ResourceKind::RecoveryVault, {}},
                        .meter = QT_TRANSLATE_NOOP("Meters", "Machine backup"),
                        .sku = node.name.text(),
                        .unit = QT_TRANSLATE_NOOP("Units", "instances")},
        "backup.azure_vm_instance_month"_L1);
}

void addNode(CostBook &book, const Node &node)
{
    const Compute &compute = book.design().compute;
    addMachine(book,
        {node.name.text(), node.size.text(), book.region(), node.operatingSystem != OperatingSystem::LinuxContainer});
    addDisks(book, node);
    if (compute.backup)
        addBackup(book, node);
    if (nodesHavePublicAddresses(book.design()))
        book.addHourly({.resource = {ResourceKind::PublicAddress, node.name.text()},
                           .meter = QT_TRANSLATE_NOOP("Meters", "Public address"),
                           .sku = u"Standard"_s},
            "network.public_ip_standard_hour"_L1);
    if (compute.siteRecovery)
        book.addUnknown({.resource = {ResourceKind::VirtualMachine, node.name.text()},
            .meter = QT_TRANSLATE_NOOP("Meters", "Site Recovery"),
            .quantity = 1,
            .unit = QT_TRANSLATE_NOOP("Units", "instances")});
}

// Backups go to the paired region where there is one, else to the other zones.
void addBackupStorage(CostBook &book)
{
    const Region *region = book.catalog().region(book.region());
    const QLatin1StringView redundancy = region && region->pair.isEmpty() ? "ZRS"_L1 : "GRS"_L1;
    const double gib
        = double(book.design().compute.nodes.size()) * book.catalog().number(Fact::AssumedBackupGibPerMachine);
    book.addMonthly(
        {.resource = {ResourceKind::RecoveryVault, {}},
            .meter = QT_TRANSLATE_NOOP("Meters", "Backup storage"),
            .sku = redundancy,
            .unit = QT_TRANSLATE_NOOP("Units", "GB"),
            .assumption = QT_TRANSLATE_NOOP("Assumptions", "Own assumption: what the backups of one machine hold.")},
        {"backup.storage."_L1, redundancy, "_gb_month"_L1}, gib);
}

} // namespace

void addCompute(CostBook &book)
{
    const Compute &compute = book.design().compute;
    for (const Node &node : compute.nodes)
        addNode(book, node);
    if (compute.backup && !compute.nodes.isEmpty())
        addBackupStorage(book);
}

void addDomain(CostBook &book)
{
    if (usesManagedDomain(book.design()))
        book.addHourly({.resource = {.label = QT_TRANSLATE_NOOP("Resources", "Microsoft Entra Domain Services")},
                           .meter = QT_TRANSLATE_NOOP("Meters", "Managed domain"),
                           .sku = u"Enterprise"_s},
            "entra_ds.enterprise.hour"_L1);
    if (!makesDomainControllers(book.design()))
        return;
    const int dataGib = book.catalog().whole(Fact::DomainDataDiskGib);
    for (const DomainController &controller : book.design().signIn.domainControllers) {
        addMachine(book, {controller.name.text(), controller.size.text(), book.region()});
        addDisk(book,
            {ResourceKind::OsDisk, controller.name.text(), DiskType::PremiumSsd,
                book.design().compute.osDiskGib.number(), 1, book.region()});
        addDisk(
            book, {ResourceKind::DataDisk, controller.name.text(), DiskType::PremiumSsd, dataGib, 1, book.region()});
    }
}

// Hot/cold: the machines of the second region are built and switched off, so only their disks cost; hot/hot pays for
// all.
void addSecondRegion(CostBook &book)
{
    const Design &design = book.design();
    if (!hasSecondRegion(design))
        return;
    const QString &region = design.placement.drRegion.text();
    for (const Node &node : design.compute.nodes) {
        const QString name = node.name.text() + u"-dr"_s;
        if (design.placement.drMode == DrMode::HotHot)
            addMachine(book, {name, node.size.text(), region, node.operatingSystem != OperatingSystem::LinuxContainer});
        addDisk(
            book, {ResourceKind::OsDisk, name, design.compute.osDisk, design.compute.osDiskGib.number(), 1, region});
    }
}

} // namespace octoha
