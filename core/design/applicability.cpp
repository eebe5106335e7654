#include "core/design/applicability.h"

#include "core/design/conditions.h"

#include <QMultiHash>

namespace octoha {

namespace {

using namespace conditions;

/// A question and one condition under which it matters; with more than one, all must hold.
struct Applicability {
    FieldRef field;
    const Condition *condition;
};

constexpr Applicability table[] = {
    {field<&Workload::licenceLimitsRead>, &licenceGiven},
    {field<&Workload::licenceNodesUnlimited>, &licenceGiven},
    {field<&Workload::licenceNodeLimit>, &nodesLimited},
    {field<&Workload::licenceMachineLimit>, &licenceGiven},
    {field<&Workload::licenceProjectLimit>, &licenceGiven},
    {field<&Workload::licenceMaintenanceEnds>, &licenceGiven},
    {field<&Workload::licenceEnds>, &licenceGiven},
    {field<&Workload::licenceSecret>, &licenceGiven},
    {field<&Workload::licenceMonthly>, &licenceGiven},
    {field<&Workload::licenceIncludesScim>, &scimOn},
    {field<&Workload::arrivalEveryMinutes>, &regularTasks},
    {field<&Workload::arrivalProfile>, &weeklyTasks},
    {field<&Workload::durationVariationPercent>, &logNormalTasks},
    {field<&Workload::upgradeOrder>, &highAvailability},
    {field<&Placement::drRegion>, &recovers},
    {field<&Placement::networkRange>, &ownNetwork},
    {field<&Placement::onPremisesRanges>, &hybrid},
    {field<&Placement::tentacleRanges>, &polled},
    {field<&Placement::vaultRbac>, &ownVault},
    {field<&Placement::vaultPurgeProtection>, &ownVault},
    {field<&Placement::vaultPrivate>, &ownVault},
    {field<&Placement::vaultLogs>, &ownVault},
    {field<&Placement::dnsZoneId>, &azureDns},
    {field<&Placement::certificateSource>, &usesTls},
    {field<&Placement::certificateEnds>, &usesTls},
    {field<&Placement::certificateRenewal>, &usesTls},
    {field<&Placement::adminRanges>, &publicRdp},
    {field<&Compute::autoscale>, &scaleSet},
    {field<&Compute::faultDomains>, &availabilitySet},
    {field<&Compute::updateDomains>, &availabilitySet},
    {field<&Compute::dataDisk>, &dataDisks},
    {field<&Compute::dataDisks>, &dataDisks},
    {field<&Compute::serviceAccountName>, &namedAccount},
    {field<&Compute::serviceAccountSecret>, &accountWithPassword},
    {field<&Compute::dscGivesPaths>, &dsc},
    {field<&Compute::dscGivesLicence>, &dsc},
    {field<&Compute::joinAtCapZero>, &highAvailability},
    {field<&Compute::drainFirst>, &highAvailability},
    {field<&Compute::drainMinutes>, &highAvailability},
    {field<&Compute::existingSystem>, &grows},
    {field<&Compute::existingVersion>, &grows},
    {field<&Compute::existingFilesGib>, &grows},
    {field<&Compute::existingDatabaseGib>, &grows},
    {field<&Compute::existingLinkMbit>, &grows},
    {field<&Compute::outageMinutes>, &grows},
    {field<&Database::dtuObjective>, &dtu},
    {field<&Database::vcoreObjective>, &vcore},
    {field<&Database::autoPause>, &vcore},
    {field<&Database::secondaryReplicas>, &vcore},
    {field<&Database::hybridBenefit>, &vcore},
    {field<&Database::zoneRedundant>, &azureSql},
    {field<&Database::geoReplica>, &azureSql},
    {field<&Database::allowAzureServices>, &azureSql},
    {field<&Database::connectionPolicy>, &azureSql},
    {field<&Database::outboundPorts>, &azureSql},
    {field<&Database::entraOnly>, &azureSql},
    {field<&Database::entraAdminName>, &azureSql},
    {field<&Database::entraAdminId>, &azureSql},
    {field<&Database::entraAdminKind>, &azureSql},
    {field<&Database::automaticIndexes>, &azureSql},
    {field<&Database::vulnerabilityScan>, &azureSql},
    {field<&Database::maintenanceWindow>, &azureSql},
    {field<&Database::privateEndpoint>, &azureSql},
    {field<&Database::publicAccess>, &azureSql},
    {field<&Database::minimumTls>, &azureSql},
    {field<&Database::backupRedundancy>, &azureSql},
    {field<&Database::defender>, &ownDatabase},
    {field<&Database::auditing>, &azureSql},
    {field<&Database::partnerRegion>, &geo},
    {field<&Database::failoverPolicy>, &failoverGroup},
    {field<&Database::connectsToGroup>, &failoverGroup},
    {field<&Database::serverName>, &existingServer},
    {field<&Database::existingAvailability>, &existingServer},
    {field<&Database::existingRegion>, &existingServer},
    {field<&Database::existingCores>, &existingServer},
    {field<&Database::existingMemoryGib>, &existingServer},
    {field<&Database::existingMonthly>, &existingServer},
    {field<&Database::existingAvailabilityPercent>, &existingServer},
    {field<&Database::sqlVersion>, &sqlServer},
    {field<&Database::sqlEdition>, &sqlServer},
    {field<&Database::recoveryModel>, &sqlServer},
    {field<&Database::filestream>, &sqlServer},
    {field<&Database::otherCopies>, &sqlServer},
    {field<&Database::replicas>, &sqlMachines},
    {field<&Database::sqlLicence>, &sqlMachines},
    {field<&Database::extendedUpdates>, &sqlServer},
    {field<&Database::witness>, &sqlMachines},
    {field<&Database::dataDiskGib>, &sqlMachines},
    {field<&Database::sqlDisk>, &sqlMachines},
    {field<&Database::listener>, &listens},
    {field<&Database::listenerName>, &listens},
    {field<&Database::multiSubnetFailover>, &listens},
    {field<&Database::fciStorage>, &failoverCluster},
    {field<&Database::loginName>, &loginNamed},
    {field<&Database::passwordSecret>, &sqlPassword},
    {field<&Database::computerAccountLogins>, &windowsLogin},
    {field<&Database::firewallRanges>, &publicSql},
    {field<&Storage::tier>, &azureFiles},
    {field<&Storage::redundancy>, &azureFiles},
    {field<&Storage::oldAccountKind>, &azureFiles},
    {field<&Storage::accountName>, &azureFiles},
    {field<&Storage::secondDirectory>, &azureFiles},
    {field<&Storage::sharedKeyAllowed>, &azureFiles},
    {field<&Storage::privateEndpoint>, &azureFiles},
    {field<&Storage::publicAccess>, &azureFiles},
    {field<&Storage::minimumTls>, &azureFiles},
    {field<&Storage::secureTransfer>, &azureFiles},
    {field<&Storage::softDelete>, &azureFiles},
    {field<&Storage::defender>, &azureFiles},
    {field<&Storage::geoCopy>, &azureFiles},
    {field<&Storage::signIn>, &azureFiles},
    {field<&Storage::provisionedIops>, &filesV2},
    {field<&Storage::provisionedMibps>, &filesV2},
    {field<&Storage::quotaGib>, &azureShare},
    {field<&Storage::shareName>, &azureShare},
    {field<&Storage::existingPath>, &existingShare},
    {field<&Storage::dfsNamespace>, &existingShare},
    {field<&Storage::existingMonthly>, &existingShare},
    {field<&Storage::existingAvailabilityPercent>, &existingShare},
    {field<&Storage::softDeleteDays>, &softDeletes},
    {field<&Storage::clusterSharedPath>, &onePath},
    {field<&Storage::artifactsPath>, &separatePaths},
    {field<&Storage::taskLogsPath>, &separatePaths},
    {field<&Storage::packagesPath>, &separatePaths},
    {field<&Storage::importsPath>, &separatePaths},
    {field<&Storage::eventExportsPath>, &separatePaths},
    {field<&Storage::telemetryPath>, &separatePaths},
    {field<&Storage::driveLetter>, &driveMapped},
    {field<&Storage::keySecret>, &storageKey},
    {field<&Storage::mappedAs>, &keyOrDrive},
    {field<&Storage::netAppLevel>, &netApp},
    {field<&Storage::netAppPoolGib>, &netApp},
    {field<&Storage::netAppZone>, &netApp},
    {field<&Storage::continuousAvailability>, &netApp},
    {field<&Balancer::webExposure>, &balanced},
    {field<&Balancer::probeKind>, &balanced},
    {field<&Balancer::probePath>, &webProbe},
    {field<&Balancer::probeCodes>, &webProbe},
    {field<&Balancer::affinity>, &carriesWeb},
    {field<&Balancer::bodyLimitMb>, &carriesWeb},
    {field<&Balancer::waf>, &carriesWeb},
    {field<&Balancer::httpRedirect>, &carriesWeb},
    {field<&Balancer::keepsHostHeader>, &carriesWeb},
    {field<&Balancer::requestTimeoutSeconds>, &carriesWeb},
    {field<&Balancer::wafFileLimitMb>, &firewall},
    {field<&Balancer::wafPolicy>, &firewall},
    {field<&Balancer::minimumTls>, &usesTls},
    {field<&Balancer::bindsByThumbprint>, &usesTls},
    {field<&Balancer::polling>, &pollingPath},
    {field<&Balancer::pollingExposure>, &pollingPath},
    {field<&Balancer::pollingProbe>, &pollingPath},
    {field<&Balancer::pollingTls>, &polled},
    {field<&Balancer::grpcPort>, &grpc},
    {field<&Balancer::gatewayVersion>, &gateway},
    {field<&Balancer::gatewayMinimum>, &gateway},
    {field<&Balancer::gatewayAutoscale>, &gateway},
    {field<&Balancer::connectionDraining>, &gateway},
    {field<&Balancer::gatewayMaximum>, &gatewayScales},
    {field<&Balancer::sku>, &balancerOrAddress},
    {field<&Balancer::securityGroupPorts>, &securityGroups},
    {field<&Balancer::frontDoorTier>, &frontDoor},
    {field<&Balancer::frontDoorPrivateLink>, &frontDoor},
    {field<&Balancer::bypassOpen>, &tlsProxy},
    {field<&Balancer::trafficManagerTtl>, &trafficManager},
    {field<&Balancer::trafficManagerEndpoints>, &trafficManager},
    {field<&Balancer::nodesArePublic>, &nodesByName},
    {field<&Balancer::applianceMonthly>, &appliances},
    {field<&Balancer::applianceCount>, &appliances},
    {field<&Balancer::applianceSize>, &appliances},
    {field<&SignIn::secondFactor>, &passwords},
    {field<&SignIn::entraTenant>, &entra},
    {field<&SignIn::entraClientId>, &entra},
    {field<&SignIn::entraHasSecret>, &entra},
    {field<&SignIn::entraRedirectUri>, &entra},
    {field<&SignIn::entraSecret>, &entraSecret},
    {field<&SignIn::usersInManyGroups>, &groups},
    {field<&SignIn::adminGroup>, &groups},
    {field<&SignIn::autoLogin>, &external},
    {field<&SignIn::domainName>, &domain},
    {field<&SignIn::domainSource>, &domain},
    {field<&SignIn::networkDnsIsDomain>, &domain},
    {field<&SignIn::domainControllers>, &newControllers},
    {field<&SignIn::adScheme>, &activeDirectory},
    {field<&SignIn::formsForDomainUsers>, &activeDirectory},
    {field<&SignIn::adContainer>, &activeDirectory},
    {field<&SignIn::ldapServer>, &ldap},
    {field<&SignIn::ldapPort>, &ldap},
    {field<&SignIn::ldapSecurity>, &ldap},
    {field<&SignIn::ldapBaseDn>, &ldap},
    {field<&SignIn::ldapGroupBaseDn>, &ldap},
    {field<&SignIn::ldapUser>, &ldap},
    {field<&SignIn::ldapSecret>, &ldap},
    {field<&SignIn::googleClientId>, &google},
    {field<&SignIn::googleDomain>, &google},
    {field<&SignIn::googleSecret>, &google},
    {field<&SignIn::oktaIssuer>, &okta},
    {field<&SignIn::oktaClientId>, &okta},
    {field<&SignIn::oktaSecret>, &okta},
    {field<&SignIn::oidcIssuer>, &oidc},
    {field<&SignIn::oidcClientId>, &oidc},
    {field<&SignIn::oidcSecret>, &oidc},
    {field<&Polling::oldestTentacle>, &polled},
    {field<&Polling::registrationPortsOpen>, &polled},
    {field<&Polling::restartsTentacles>, &polled},
    {field<&Polling::clonedImages>, &polled},
    {field<&Polling::setsConnectionCount>, &polled},
    {field<&Polling::reusesThumbprint>, &polled},
    {field<&Polling::resetsTrust>, &polled},
    {field<&Polling::endpoints>, &ownEndpoints},
    {field<&Polling::sharedAddress>, &sharedEndpoint},
    {field<&Polling::sharedPort>, &sharedEndpoint},
    {field<&Polling::connectionCount>, &setsConnections},
    {field<&Polling::migratesToRedis>, &redis},
    {field<&Polling::redisSource>, &redis},
    {field<&Polling::redisVersion>, &redisByAddress},
    {field<&Polling::redisHighAvailability>, &redis},
    {field<&Polling::redisPersistence>, &redis},
    {field<&Polling::redisEviction>, &redis},
    {field<&Polling::redisTls>, &redis},
    {field<&Polling::redisPublic>, &redis},
    {field<&Polling::redisSameOnAllNodes>, &redis},
    {field<&Polling::redisSecret>, &redis},
    {field<&Polling::redisAddress>, &redisByAddress},
    {field<&Polling::redisSku>, &managedRedis},
    {field<&Polling::webSocketPrefix>, &webSockets},
    {field<&Polling::webSocketOffloaded>, &webSockets},
};

QString because(const Condition &condition, const Design &design)
{
    return condition.holds(design) ? QString() : QCoreApplication::translate("Applicability", condition.reason);
}

const QMultiHash<QString, const Condition *> &conditionsByField()
{
    static const auto hash = [] {
        QMultiHash<QString, const Condition *> all;
        for (const Applicability &row : table)
            all.insert(row.field.id(), row.condition);
        return all;
    }();
    return hash;
}

/// "compute.nodes" of "compute.nodes.#3.size".
QString questionOf(const QString &fieldId)
{
    return fieldId.left(fieldId.indexOf(u'.', fieldId.indexOf(u'.') + 1)); // All of it where there is no second dot.
}

/// When a page is needed; null where it always is.
const Condition *conditionOfPage(QStringView page)
{
    return page == QLatin1String("polling") ? &polled : nullptr;
}

} // namespace

Relevance::Relevance(const QString &fieldId)
{
    if (const Condition *condition = conditionOfPage(QStringView(fieldId).left(fieldId.indexOf(u'.'))))
        m_conditions.append(condition->holds);
    const auto [first, last] = conditionsByField().equal_range(questionOf(fieldId));
    for (auto condition = first; condition != last; ++condition)
        m_conditions.append((*condition)->holds);
}

QString pageNotNeededBecause(const Design &design, QStringView page)
{
    const Condition *condition = conditionOfPage(page);
    return condition ? because(*condition, design) : QString();
}

QString notNeededBecause(const Design &design, const QString &fieldId)
{
    const auto [first, last] = conditionsByField().equal_range(questionOf(fieldId));
    for (auto condition = first; condition != last; ++condition) {
        if (const QString reason = because(**condition, design); !reason.isEmpty())
            return reason;
    }
    return {};
}

} // namespace octoha
