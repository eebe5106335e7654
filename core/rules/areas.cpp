#include "core/rules/areas.h"

#include <QHash>

namespace octoha {

namespace {

using Area = std::span<const Rule> (*)();

constexpr Area areas[] = {startRules, workloadRules, capacityRules, licenceRules, operationsRules, placementRules,
    nameRules, networkRules, subnetRules, vaultRules, computeRules, taskCapRules, nodeRules, nodeRoleRules, zoneRules,
    machineRules, diskRules, accountRules, growRules, databaseRules, connectionRules, azureSqlRules, sqlAccessRules,
    sqlCareRules, sqlServerRules, storageRules, netAppRules, sharePathRules, shareAccessRules, balancerRules,
    webServerRules, tlsRules, tcpPathRules, balancerProductRules, portRules, providerRules, signInRules, domainRules,
    pollingRules, endpointRules, pollingPortRules, tentacleRules, redisRules};

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
