#pragma once

#include "core/rules/rule.h"

namespace octoha {

/// The tables of rules, one file an area, in the order of the wizard's pages. A new area is one line here and one in
/// areas.cpp.
std::span<const Rule> startRules();
std::span<const Rule> workloadRules();
std::span<const Rule> capacityRules();
std::span<const Rule> licenceRules();
std::span<const Rule> operationsRules();
std::span<const Rule> certificateRules();
std::span<const Rule> regionRules();
std::span<const Rule> placementRules();
std::span<const Rule> nameRules();
std::span<const Rule> outboundRules();
std::span<const Rule> networkSecurityRules();
std::span<const Rule> networkRules();
std::span<const Rule> hybridLinkRules();
std::span<const Rule> subnetRules();
std::span<const Rule> nodeAddressRules();
std::span<const Rule> vaultRules();
std::span<const Rule> computeRules();
std::span<const Rule> taskCapRules();
std::span<const Rule> nodeRules();
std::span<const Rule> nodeRoleRules();
std::span<const Rule> zoneRules();
std::span<const Rule> machineSizeRules();
std::span<const Rule> machineRules();
std::span<const Rule> diskRules();
std::span<const Rule> accountRules();
std::span<const Rule> growRules();
std::span<const Rule> databaseSizeRules();
std::span<const Rule> databaseCopyRules();
std::span<const Rule> databaseRules();
std::span<const Rule> databaseSignInRules();
std::span<const Rule> connectionRules();
std::span<const Rule> azureSqlObjectiveRules();
std::span<const Rule> azureSqlZoneRules();
std::span<const Rule> azureSqlRules();
std::span<const Rule> sqlNetworkRules();
std::span<const Rule> sqlAccessRules();
std::span<const Rule> sqlGeoRules();
std::span<const Rule> sqlCareRules();
std::span<const Rule> sqlClusterRules();
std::span<const Rule> sqlMachineRules();
std::span<const Rule> storageRules();
std::span<const Rule> shareSizeRules();
std::span<const Rule> netAppRules();
std::span<const Rule> sharePathRules();
std::span<const Rule> nodeFolderRules();
std::span<const Rule> shareMappingRules();
std::span<const Rule> shareSignInRules();
std::span<const Rule> shareAccessRules();
std::span<const Rule> shareCareRules();
std::span<const Rule> balancerRules();
std::span<const Rule> webServerRules();
std::span<const Rule> tlsRules();
std::span<const Rule> tcpPathRules();
std::span<const Rule> gatewayRules();
std::span<const Rule> webFirewallRules();
std::span<const Rule> trafficManagerRules();
std::span<const Rule> balancerProductRules();
std::span<const Rule> portRules();
std::span<const Rule> listenRules();
std::span<const Rule> providerRules();
std::span<const Rule> signInRules();
std::span<const Rule> domainControllerRules();
std::span<const Rule> domainRules();
std::span<const Rule> controllerNameRules();
std::span<const Rule> pollingRules();
std::span<const Rule> endpointRules();
std::span<const Rule> pollingPortRules();
std::span<const Rule> tentacleRules();
std::span<const Rule> redisRules();
std::span<const Rule> textRules();

} // namespace octoha
