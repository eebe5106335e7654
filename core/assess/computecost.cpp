#include "core/assess/costbook.h"
#include "core/assess/secondnames.h"
#include "core/catalog/facts.h"

namespace octoha {

namespace {

using namespace Qt::StringLiterals;

void addDisks(CostBook &book, const QString &name, const QString &region)
{
    const Compute &compute = book.design().compute;
    addDisk(book, {ResourceKind::OsDisk, name, compute.osDisk, compute.osDiskGib.number(), 1, region});
    if (hasDataDisks(compute))
        addDisk(book,
            {ResourceKind::DataDisk, name, compute.dataDisk, compute.dataDiskGib.number(), compute.dataDisks.number(),
                region});
}

void addBackup(CostBook &book, const Node &node)
{
    book.addMonthly({.resource = {ResourceKind::RecoveryVault, {}},
                        .meter = QT_TRANSLATE_NOOP("Meters", "Machine backup"),
                        .sku = node.name.text(),
                        .unit = QT_TRANSLATE_NOOP("Units", "instances")},
        "backup.azure_vm_instance_month"_L1);
}

bool hasWindowsLicence(const Node &node)
{
    return node.operatingSystem != OperatingSystem::LinuxContainer;
}

void addNode(CostBook &book, const Node &node)
{
    const Compute &compute = book.design().compute;
    addMachine(book, {node.name.text(), node.size.text(), book.region(), hasWindowsLicence(node)});
    addDisks(book, node.name.text(), book.region());
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

// Hot/hot runs the machine. Hot/cold keeps it switched off, which costs nothing, unless its capacity is reserved.
void addMachineElsewhere(CostBook &book, const Node &node, const QString &name, const QString &region)
{
    if (book.design().placement.drMode == DrMode::HotHot)
        return addMachine(book, {name, node.size.text(), region, hasWindowsLicence(node)});
    if (book.design().compute.capacityReservation)
        addMachine(book,
            {.name = name,
                .size = node.size.text(),
                .region = region,
                .windows = false,
                .meter = QT_TRANSLATE_NOOP("Meters", "Reserved capacity"),
                .assumption = QT_TRANSLATE_NOOP("Assumptions",
                    "Own assumption: idle capacity costs what a machine costs, without a Windows licence.")});
}

} // namespace

void addCompute(CostBook &book)
{
    for (const Node &node : book.design().compute.nodes)
        addNode(book, node);
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

// The machines of the second region are built there, so their disks cost in any case.
void addSecondMachines(CostBook &book)
{
    const Design &design = book.design();
    const QString &region = design.placement.drRegion.text();
    const QStringList names = secondNames(design.compute);
    for (qsizetype i = 0; i < names.size(); ++i) {
        addMachineElsewhere(book, design.compute.nodes[i], names[i], region);
        addDisks(book, names[i], region);
    }
}

} // namespace octoha
