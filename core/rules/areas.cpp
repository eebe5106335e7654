#include "core/rules/areas.h"

#include <QHash>

namespace octoha {

namespace {

using Area = std::span<const Rule> (*)();

constexpr Area areas[] = {startRules, workloadRules, capacityRules, licenceRules, operationsRules, certificateRules,
    regionRules, placementRules, nameRules, outboundRules, networkSecurityRules, networkRules, hybridLinkRules,
    subnetRules, nodeAddressRules, vaultRules, computeRules, taskCapRules, nodeRules, nodeRoleRules, zoneRules,
    machineSizeRules, machineRules, diskRules, accountRules, growRules, databaseSizeRules, databaseCopyRules,
    databaseRules, databaseSignInRules, connectionRules, azureSqlObjectiveRules, azureSqlZoneRules, azureSqlRules,
    sqlNetworkRules, sqlAccessRules, sqlGeoRules, sqlCareRules, sqlClusterRules, sqlMachineRules, storageRules,
    shareSizeRules, netAppRules, sharePathRules, nodeFolderRules, shareMappingRules, shareSignInRules, shareAccessRules,
    shareCareRules, balancerRules, webServerRules, tlsRules, tcpPathRules, gatewayRules, webFirewallRules,
    trafficManagerRules, balancerProductRules, portRules, listenRules, providerRules, signInRules,
    domainControllerRules, domainRules, controllerNameRules, pollingRules, endpointRules, pollingPortRules,
    tentacleRules, redisRules, textRules};

QList<const Rule *> gathered()
{
    QList<const Rule *> rules;
    for (const Area area : areas) {
        for (const Rule &rule : area())
            rules.append(&rule);
    }
    return rules;
}

} // namespace

std::span<const Rule *const> allRules()
{
    static const QList<const Rule *> rules = gathered();
    return {rules.constData(), size_t(rules.size())};
}

const Rule *findRule(QLatin1StringView id)
{
    for (const Rule *rule : allRules()) {
        if (id == QLatin1StringView(rule->id))
            return rule;
    }
    return nullptr;
}

} // namespace octoha
