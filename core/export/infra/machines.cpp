#include "core/assess/azurewords.h"
#include "core/assess/needs.h"
#include "core/catalog/facts.h"
#include "core/export/infra/parts.h"
#include "core/plan/sqlwork.h"

namespace octoha::infra {

namespace {

QString caching(DiskCaching caching)
{
    return caching == DiskCaching::None ? u"None"_s : caching == DiskCaching::ReadOnly ? u"ReadOnly"_s : u"ReadWrite"_s;
}

Fact windowsPlan(OperatingSystem system)
{
    switch (system) {
    case OperatingSystem::WindowsServer2022:
        return Fact::WindowsImageSku2022;
    case OperatingSystem::WindowsServer2019:
        return Fact::WindowsImageSku2019;
    case OperatingSystem::WindowsServer2016:
        return Fact::WindowsImageSku2016;
    default:
        return Fact::WindowsImageSku2025;
    }
}

// The images that only Azure runs are of generation 2; each has a sister for generation 1, and older ones the other way
// round.
Object windowsImage(const Catalog &catalog, OperatingSystem system, Generation generation)
{
    QString plan = catalog.text(windowsPlan(system));
    const QString azureEdition = catalog.text(Fact::WindowsImageSuffixAzureEdition);
    const bool forAzure = plan.endsWith(azureEdition);
    if (forAzure && generation == Generation::Gen1)
        plan.chop(azureEdition.size());
    if (!forAzure && generation == Generation::Gen2)
        plan += catalog.text(Fact::WindowsImageSuffixGen2);
    return {{u"publisher"_s, QString(catalog.text(Fact::WindowsImagePublisher))},
        {u"offer"_s, QString(catalog.text(Fact::WindowsImageOffer))}, {u"sku"_s, plan}};
}

Fact sqlOffer(SqlVersion version)
{
    switch (version) {
    case SqlVersion::Sql2025:
        return Fact::SqlImageOffer2025;
    case SqlVersion::Sql2022:
        return Fact::SqlImageOffer2022;
    case SqlVersion::Sql2019:
        return Fact::SqlImageOffer2019;
    case SqlVersion::Sql2017:
        return Fact::SqlImageOffer2017;
    default:
        return Fact::SqlImageOffer2016;
    }
}

Fact sqlPlan(SqlEdition edition)
{
    switch (edition) {
    case SqlEdition::Standard:
        return Fact::SqlImageStandard;
    case SqlEdition::Enterprise:
        return Fact::SqlImageEnterprise;
    case SqlEdition::Developer:
        return Fact::SqlImageDeveloper;
    case SqlEdition::Web:
        return Fact::SqlImageWeb;
    case SqlEdition::Express:
        return Fact::SqlImageExpress;
    }
    return Fact::SqlImageStandard;
}

Object sqlImage(const Catalog &catalog, const Database &database)
{
    return {{u"publisher"_s, QString(catalog.text(Fact::SqlImagePublisher))},
        {u"offer"_s, QString(catalog.text(sqlOffer(database.sqlVersion)))},
        {u"sku"_s, QString(catalog.text(sqlPlan(database.sqlEdition)))}};
}

Object dataDisk(const QString &name, DiskType type, int gib, const QString &cached)
{
    return {{u"name"_s, name}, {u"sku"_s, diskSku(type)}, {u"gib"_s, gib}, {u"caching"_s, cached}};
}

/// What all machines of a design share.
Object machineOf(const Order &order, const QString &name, const QString &size, const QString &subnet)
{
    const Compute &compute = order.design.compute;
    return {{u"name"_s, name}, {u"computerName"_s, name.left(15)}, {u"size"_s, size}, {u"zones"_s, QJsonArray()},
        {u"availabilitySet"_s, QString()}, {u"scaleSet"_s, QString()},
        {u"interface"_s, order.name(ResourceKind::NetworkInterface, name)}, {u"subnet"_s, subnet},
        {u"address"_s, QString()}, {u"listenerAddress"_s, QString()}, {u"publicAddress"_s, QString()},
        {u"acceleratedNetworking"_s, compute.acceleratedNetworking}, {u"pools"_s, QJsonArray()},
        {u"natRules"_s, QJsonArray()}, {u"gateway"_s, QString()},
        {u"image"_s, windowsImage(order.catalog, OperatingSystem::WindowsServer2025, Generation::Gen2)},
        {u"osDisk"_s, order.name(ResourceKind::OsDisk, name)}, {u"osDiskSku"_s, diskSku(compute.osDisk)},
        {u"osDiskGib"_s, compute.osDiskGib.number()}, {u"dataDisks"_s, QJsonArray()}, {u"systemIdentity"_s, false},
        {u"identity"_s, QString()}, {u"hybridBenefit"_s, compute.hybridBenefit},
        {u"trustedLaunch"_s, compute.trustedLaunch && compute.generation == Generation::Gen2},
        {u"encryptionAtHost"_s, compute.encryptionAtHost},
        {u"platformPatching"_s, compute.patching == Patching::UpdateManager},
        {u"timeZone"_s, QString(order.catalog.text(Fact::DefaultTimeZone))}};
}

QJsonArray nodeDisks(const Order &order, const QString &name)
{
    const Compute &compute = order.design.compute;
    QJsonArray disks;
    for (int i = 1; hasDataDisks(compute) && i <= compute.dataDisks.number(); ++i)
        disks.append(dataDisk(order.name(ResourceKind::DataDisk, name + u"-%1"_s.arg(i)), compute.dataDisk,
            compute.dataDiskGib.number(), u"None"_s));
    return disks;
}

void placeNode(Object &machine, const Order &order, const Node &node)
{
    const Compute &compute = order.design.compute;
    if (compute.spread == Spread::Zones || compute.spread == Spread::ScaleSet)
        machine[u"zones"_s] = zonesOf(node.zone);
    if (compute.spread == Spread::AvailabilitySet)
        machine[u"availabilitySet"_s] = order.name(ResourceKind::AvailabilitySet);
    if (compute.spread == Spread::ScaleSet)
        machine[u"scaleSet"_s] = order.name(ResourceKind::ScaleSet);
    if (nodesHavePublicAddresses(order.design))
        machine[u"publicAddress"_s] = order.name(ResourceKind::PublicAddress, node.name.text());
}

Object nodeMachine(const Order &order, int index)
{
    const Compute &compute = order.design.compute;
    const Node &node = compute.nodes.at(index);
    Object machine = machineOf(order, node.name.text(), node.size.text(), order.subnet(SubnetPurpose::Nodes));
    machine[u"address"_s] = node.address.text();
    machine[u"image"_s] = windowsImage(order.catalog, node.operatingSystem, compute.generation);
    machine[u"dataDisks"_s] = nodeDisks(order, node.name.text());
    machine[u"systemIdentity"_s] = compute.identity == VmIdentity::SystemAssigned;
    if (compute.identity == VmIdentity::UserAssigned)
        machine[u"identity"_s] = order.name(ResourceKind::ManagedIdentity);
    machine[u"pools"_s] = nodePools(order);
    machine[u"natRules"_s] = nodeNatRules(order, index);
    if (needsGateway(order.design))
        machine[u"gateway"_s] = order.name(ResourceKind::ApplicationGateway);
    placeNode(machine, order, node);
    return machine;
}

Object replicaMachine(const Order &order, int index)
{
    const Database &database = order.design.database;
    const Replica &replica = database.replicas.at(index);
    const bool second = index % 2 == 1 && database.listener == Listener::MultiSubnet;
    Object machine = machineOf(order, replica.name.text(), replica.size.text(),
        order.subnet(second ? SubnetPurpose::SqlB : SubnetPurpose::SqlA));
    machine[u"zones"_s] = zonesOf(replica.zone);
    if (database.listener == Listener::MultiSubnet)
        machine[u"listenerAddress"_s] = listenerAddresses(order.design).value(index).address;
    machine[u"image"_s] = sqlImage(order.catalog, database);
    if (holdsDataOnMachines(database))
        machine[u"dataDisks"_s]
            = QJsonArray{dataDisk(order.name(ResourceKind::DataDisk, replica.name.text() + u"-data"_s),
                database.sqlDisk, database.dataDiskGib.number(), u"ReadOnly"_s)};
    if (needsListenerBalancer(order.design))
        machine[u"pools"_s] = QJsonArray{Object{
            {u"balancer"_s, order.name(ResourceKind::InternalLoadBalancer, u"sql"_s)}, {u"pool"_s, u"replicas"_s}}};
    return machine;
}

Object controllerMachine(const Order &order, const DomainController &controller)
{
    Object machine
        = machineOf(order, controller.name.text(), controller.size.text(), order.subnet(SubnetPurpose::Domain));
    machine[u"zones"_s] = zonesOf(controller.zone);
    machine[u"address"_s] = controller.staticAddress ? controller.address.text() : QString();
    machine[u"dataDisks"_s]
        = QJsonArray{dataDisk(order.name(ResourceKind::DataDisk, controller.name.text() + u"-ntds"_s),
            DiskType::PremiumSsd, order.catalog.whole(Fact::DomainDataDiskGib), caching(controller.dataDiskCaching))};
    return machine;
}

QJsonArray setsOf(const Order &order)
{
    const Compute &compute = order.design.compute;
    if (compute.spread != Spread::AvailabilitySet)
        return {};
    return {Object{{u"name"_s, order.name(ResourceKind::AvailabilitySet)},
        {u"faultDomains"_s, compute.faultDomains.number()}, {u"updateDomains"_s, compute.updateDomains.number()}}};
}

QJsonArray scaleSetsOf(const Order &order)
{
    if (order.design.compute.spread != Spread::ScaleSet)
        return {};
    return {Object{
        {u"name"_s, order.name(ResourceKind::ScaleSet)}, {u"zones"_s, order.allZones()}, {u"faultDomains"_s, 1}}};
}

} // namespace

Object machines(const Order &order)
{
    const Design &design = order.design;
    QJsonArray machines;
    for (int i = 0; i < design.compute.nodes.size(); ++i)
        machines.append(nodeMachine(order, i));
    for (int i = 0; usesSqlMachines(design.database) && i < design.database.replicas.size(); ++i)
        machines.append(replicaMachine(order, i));
    if (makesDomainControllers(design)) {
        for (const DomainController &controller : design.signIn.domainControllers)
            machines.append(controllerMachine(order, controller));
    }
    return {{u"availabilitySets"_s, setsOf(order)}, {u"scaleSets"_s, scaleSetsOf(order)}, {u"machines"_s, machines}};
}

} // namespace octoha::infra
