#include "core/plan/resourcesettings.h"

#include "core/assess/needs.h"
#include "core/catalog/names.h"
#include "core/design/applicability.h"
#include "core/design/fields.h"
#include "core/design/language.h"

namespace octoha {

namespace {

/// Resources of one kind: their names, and the questions that settle them.
struct Group {
    const char *title;
    bool (*needed)(const Design &);
    QStringList (*names)(const Situation &);
    std::initializer_list<FieldRef> fields;
};

template<ResourceKind kind> QStringList called(const Situation &situation)
{
    return {nameOf(kind, situation.design, situation.catalog).name};
}

template<Exposure exposure> bool balances(const Design &design)
{
    return needsLoadBalancer(design, exposure);
}

QString sized(const QString &name, const QString &size, int zone)
{
    return zone > 0 ? planText(QT_TRANSLATE_NOOP("Plan", "%1 (%2, zone %3)")).arg(name, size, QString::number(zone))
                    : planText(QT_TRANSLATE_NOOP("Plan", "%1 (%2)")).arg(name, size);
}

QStringList nodes(const Situation &situation)
{
    QStringList names;
    for (const Node &node : situation.design.compute.nodes)
        names.append(sized(node.name.text(), node.size.text(), node.zone.number()));
    return names;
}

QStringList replicas(const Situation &situation)
{
    QStringList names;
    for (const Replica &replica : situation.design.database.replicas)
        names.append(sized(replica.name.text(), replica.size.text(), replica.zone.number()));
    return names;
}

QStringList controllers(const Situation &situation)
{
    QStringList names;
    for (const DomainController &controller : situation.design.signIn.domainControllers)
        names.append(sized(controller.name.text(), controller.size.text(), controller.zone.number()));
    return names;
}

bool azureSql(const Design &design)
{
    return usesAzureSql(design.database);
}

bool sqlMachines(const Design &design)
{
    return usesSqlMachines(design.database);
}

bool azureFiles(const Design &design)
{
    return usesAzureFiles(design.storage);
}

bool netApp(const Design &design)
{
    return design.storage.product == StorageProduct::NetAppFiles;
}

bool always(const Design &)
{
    return true;
}

const Group groups[] = {
    {QT_TRANSLATE_NOOP("Plan", "Network"), makesNetwork, called<ResourceKind::VirtualNetwork>,
        {field<&Placement::networkRange>, field<&Placement::dnsServers>, field<&Placement::privateSubnets>,
            field<&Placement::outbound>, field<&Placement::adminAccess>, field<&Placement::hybridLink>,
            field<&Placement::networkSecurityGroups>, field<&Placement::denyInboundDefault>,
            field<&Placement::flowLogs>}},
    {QT_TRANSLATE_NOOP("Plan", "Nodes"), always, nodes,
        {field<&Compute::spread>, field<&Compute::generation>, field<&Compute::osDisk>, field<&Compute::osDiskGib>,
            field<&Compute::dataDisk>, field<&Compute::dataDiskGib>, field<&Compute::identity>,
            field<&Compute::adminUser>, field<&Compute::trustedLaunch>, field<&Compute::encryptionAtHost>,
            field<&Compute::acceleratedNetworking>, field<&Compute::publicAddresses>, field<&Compute::hybridBenefit>,
            field<&Compute::backup>}},
    {QT_TRANSLATE_NOOP("Plan", "Domain controllers"), makesDomainControllers, controllers,
        {field<&SignIn::domainName>}},
    {QT_TRANSLATE_NOOP("Plan", "SQL server and database"), azureSql, called<ResourceKind::SqlServer>,
        {field<&Database::databaseName>, field<&Database::dtuObjective>, field<&Database::vcoreObjective>,
            field<&Database::zoneRedundant>, field<&Database::collation>, field<&Database::entraOnly>,
            field<&Database::minimumTls>, field<&Database::privateEndpoint>, field<&Database::publicAccess>,
            field<&Database::connectionPolicy>, field<&Database::geoReplica>, field<&Database::pointInTimeDays>,
            field<&Database::longTermWeeks>, field<&Database::longTermMonths>, field<&Database::longTermYears>,
            field<&Database::backupRedundancy>, field<&Database::maintenanceWindow>, field<&Database::automaticIndexes>,
            field<&Database::auditing>, field<&Database::defender>}},
    {QT_TRANSLATE_NOOP("Plan", "SQL Server machines"), sqlMachines, replicas,
        {field<&Database::sqlVersion>, field<&Database::sqlEdition>, field<&Database::sqlLicence>,
            field<&Database::sqlDisk>, field<&Database::dataDiskGib>, field<&Database::fciStorage>,
            field<&Database::witness>}},
    {QT_TRANSLATE_NOOP("Plan", "Storage account and share"), azureFiles, called<ResourceKind::StorageAccount>,
        {field<&Storage::shareName>, field<&Storage::tier>, field<&Storage::redundancy>, field<&Storage::quotaGib>,
            field<&Storage::provisionedIops>, field<&Storage::provisionedMibps>, field<&Storage::protocol>,
            field<&Storage::signIn>, field<&Storage::sharedKeyAllowed>, field<&Storage::privateEndpoint>,
            field<&Storage::publicAccess>, field<&Storage::minimumTls>, field<&Storage::secureTransfer>,
            field<&Storage::softDeleteDays>, field<&Storage::backup>}},
    {QT_TRANSLATE_NOOP("Plan", "NetApp account, pool and volume"), netApp, called<ResourceKind::NetAppAccount>,
        {field<&Storage::shareName>, field<&Storage::netAppLevel>, field<&Storage::netAppPoolGib>,
            field<&Storage::netAppZone>, field<&Storage::protocol>, field<&Storage::continuousAvailability>}},
    {QT_TRANSLATE_NOOP("Plan", "Application Gateway"), needsGateway, called<ResourceKind::ApplicationGateway>,
        {field<&Balancer::gatewayVersion>, field<&Balancer::gatewayMinimum>, field<&Balancer::gatewayMaximum>,
            field<&Balancer::webExposure>, field<&Balancer::hostName>, field<&Balancer::minimumTls>,
            field<&Balancer::tlsEnd>, field<&Balancer::probeKind>, field<&Balancer::probePath>,
            field<&Balancer::probeCodes>, field<&Balancer::requestTimeoutSeconds>, field<&Balancer::affinity>,
            field<&Balancer::connectionDraining>, field<&Balancer::waf>, field<&Balancer::bodyLimitMb>,
            field<&Balancer::httpRedirect>}},
    {QT_TRANSLATE_NOOP("Plan", "Front Door"), needsFrontDoor, called<ResourceKind::FrontDoor>,
        {field<&Balancer::frontDoorTier>, field<&Balancer::frontDoorPrivateLink>, field<&Balancer::probeKind>,
            field<&Balancer::probePath>, field<&Balancer::waf>}},
    {QT_TRANSLATE_NOOP("Plan", "Traffic Manager"), needsTrafficManager, called<ResourceKind::TrafficManager>,
        {field<&Balancer::trafficManagerTtl>, field<&Balancer::probeKind>, field<&Balancer::probePath>,
            field<&Balancer::probeCodes>}},
    {QT_TRANSLATE_NOOP("Plan", "Load Balancer, private"), balances<Exposure::Private>,
        called<ResourceKind::InternalLoadBalancer>,
        {field<&Balancer::sku>, field<&Balancer::zoneRedundant>, field<&Balancer::commsPort>,
            field<&Balancer::pollingProbe>, field<&Balancer::idleTimeoutMinutes>, field<&Balancer::affinity>}},
    {QT_TRANSLATE_NOOP("Plan", "Load Balancer, public"), balances<Exposure::Public>,
        called<ResourceKind::PublicLoadBalancer>,
        {field<&Balancer::sku>, field<&Balancer::zoneRedundant>, field<&Balancer::commsPort>,
            field<&Balancer::pollingProbe>, field<&Balancer::idleTimeoutMinutes>, field<&Balancer::affinity>}},
    {QT_TRANSLATE_NOOP("Plan", "Azure Managed Redis"), usesManagedRedis, called<ResourceKind::Redis>,
        {field<&Polling::redisSku>, field<&Polling::redisHighAvailability>, field<&Polling::redisPersistence>,
            field<&Polling::redisEviction>, field<&Polling::redisTls>, field<&Polling::redisPublic>}},
};

/// "Question: answer", for what matters to this design and has an answer.
QStringList answersOf(const Group &group, const Design &design)
{
    const QLocale locale = localeOf(design.project.language);
    QStringList answers;
    for (const FieldRef ref : group.fields) {
        const Field *question = findField(ref.id());
        if (!question || !notNeededBecause(design, question->id).isEmpty())
            continue;
        const QString answer
            = valueToText(*question, getField(design, question->id).value_or(QJsonValue::Null), locale);
        if (!answer.isEmpty())
            answers.append(planText(QT_TRANSLATE_NOOP("Plan", "%1: %2")).arg(question->label(), answer));
    }
    return answers;
}

/// The front ports of a shared polling address, each leading to one node.
QStringList forwardings(const Situation &situation)
{
    const Polling &polling = situation.design.polling;
    QStringList lines;
    if (polling.way != PollingWay::PortPerNode || situation.design.balancer.polling == PollingProduct::Direct)
        return lines;
    for (const Endpoint &endpoint : polling.endpoints)
        lines.append(planText(QT_TRANSLATE_NOOP("Plan", "Polling: front port %1 leads to %2, port %3."))
                         .arg(QString::number(endpoint.port.number()), endpoint.node.text(),
                             QString::number(situation.design.balancer.commsPort.number())));
    return lines;
}

} // namespace

QStringList resourceSettings(const Situation &situation)
{
    QStringList lines;
    for (const Group &group : groups) {
        if (!group.needed(situation.design))
            continue;
        lines.append(planText(QT_TRANSLATE_NOOP("Plan", "%1, %2. %3."))
                         .arg(planText(group.title), group.names(situation).join(QLatin1String(", ")),
                             answersOf(group, situation.design).join(QLatin1String("; "))));
    }
    return lines + forwardings(situation);
}

} // namespace octoha
