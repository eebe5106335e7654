metadata name = 'Octopus Deploy High Availability'
metadata description = 'Everything that the design deploys but Key Vault, identities and their roles, which foundation.bicep makes first.'

import { securityGroupType } from 'modules/securityGroups.bicep'
import { networkType } from 'modules/network.bicep'
import { natGatewayType } from 'modules/natGateways.bicep'
import { addressType } from 'modules/addresses.bicep'
import { bastionType } from 'modules/bastion.bicep'
import { hybridGatewayType } from 'modules/hybridGateway.bicep'
import { endpointsType } from 'modules/endpoints.bicep'
import { availabilitySetType, scaleSetType } from 'modules/availability.bicep'
import { machineType } from 'modules/machines.bicep'
import { loadBalancerType } from 'modules/loadBalancers.bicep'
import { gatewayType } from 'modules/gateway.bicep'
import { frontDoorType } from 'modules/frontDoor.bicep'
import { privateLinkServiceType } from 'modules/privateLinkService.bicep'
import { trafficManagerType } from 'modules/trafficManager.bicep'
import { azureSqlType } from 'modules/azureSql.bicep'
import { sqlMachineType, sharedDiskType } from 'modules/sqlMachines.bicep'
import { filesType } from 'modules/files.bicep'
import { netAppType } from 'modules/netApp.bicep'
import { redisType } from 'modules/redis.bicep'
import { workspaceType, actionGroupType } from 'modules/workspace.bicep'
import { alertType, collectionType, queueAlertType } from 'modules/monitoring.bicep'
import { diagnosticsType } from 'modules/diagnostics.bicep'
import { backupType } from 'modules/backup.bicep'

@description('What settings.json says of the infrastructure.')
param infrastructure {
  @description('Region of the design.')
  location: string

  @description('On every resource.')
  tags: { *: string }

  @description('Virtual network of all machines; made here or there already.')
  networkName: string

  @description('Resource group of that network.')
  networkGroup: string

  @description('Key Vault that holds the secrets.')
  vaultName: string

  @description('Resource group of that vault.')
  vaultGroup: string

  @description('Resource id of the log workspace; empty: the one that is made here.')
  workspaceId: string

  @description('Local administrator of the machines.')
  adminUser: string

  @description('Name of the secret with that administrator\'s password.')
  adminSecret: string

  @description('Security groups of the subnets.')
  securityGroups: securityGroupType[]

  @description('The network to make; null where an existing one is used.')
  network: networkType?

  @description('The way out; none or one.')
  natGateways: natGatewayType[]

  @description('Public addresses.')
  addresses: addressType[]

  @description('How administrators come in; null: otherwise.')
  bastion: bastionType?

  @description('The link to your own network; null: none.')
  hybridGateway: hybridGatewayType?

  @description('Private DNS zones to make.')
  dnsZones: ('sql' | 'file' | 'vault' | 'redis')[]

  @description('Private endpoints; null: none.')
  endpoints: endpointsType?

  @description('None or one.')
  availabilitySets: availabilitySetType[]

  @description('None or one.')
  scaleSets: scaleSetType[]

  @description('Octopus nodes, SQL Server machines and domain controllers.')
  machines: machineType[]

  @description('Load balancers.')
  loadBalancers: loadBalancerType[]

  @description('Application Gateway; null: none.')
  gateway: gatewayType?

  @description('Front Door; null: none.')
  frontDoor: frontDoorType?

  @description('What lets Front Door reach private nodes; null: nothing.')
  privateLinkService: privateLinkServiceType?

  @description('Traffic Manager; null: none.')
  trafficManager: trafficManagerType?

  @description('Azure SQL Database; null: another kind.')
  sql: azureSqlType?

  @description('Name of the secret with the administrator\'s password of Azure SQL.')
  sqlSecret: string

  @description('Licences of SQL Server machines.')
  sqlMachines: sqlMachineType[]

  @description('Disks that SQL Server machines share.')
  sharedDisks: sharedDiskType[]

  @description('Storage accounts of cloud witnesses; none or one.')
  witnesses: { name: string, sku: string }[]

  @description('Azure Files; null: another product.')
  files: filesType?

  @description('Azure NetApp Files; null: another product.')
  netApp: netAppType?

  @description('Redis; null: none.')
  redis: redisType?

  @description('Log workspace to make; none or one.')
  workspaces: workspaceType[]

  @description('Who is told of alerts; none or one.')
  actionGroups: actionGroupType[]

  @description('What alerts.')
  alerts: alertType[]

  @description('What alerts of the queue of tasks; none or one.')
  queueAlerts: queueAlertType[]

  @description('What is read on the machines; none or one.')
  collections: collectionType[]

  @description('What is logged; null: nothing.')
  diagnostics: diagnosticsType?

  @description('What is backed up; null: nothing.')
  backup: backupType?
}

var location = infrastructure.location
var tags = infrastructure.tags
var network = infrastructure.networkName
var networkGroup = infrastructure.networkGroup
var workspaceId = empty(infrastructure.workspaceId)
  ? resourceId(
      'Microsoft.OperationalInsights/workspaces',
      empty(infrastructure.workspaces) ? 'none' : infrastructure.workspaces[0].name
    )
  : infrastructure.workspaceId

resource vault 'Microsoft.KeyVault/vaults@2026-05-15' existing = {
  name: infrastructure.vaultName
  scope: resourceGroup(infrastructure.vaultGroup)
}

module securityGroups 'modules/securityGroups.bicep' = {
  name: 'securityGroups'
  params: { location: location, tags: tags, groups: infrastructure.securityGroups }
}

module addresses 'modules/addresses.bicep' = {
  name: 'addresses'
  params: { location: location, tags: tags, addresses: infrastructure.addresses }
}

module natGateways 'modules/natGateways.bicep' = {
  name: 'natGateways'
  params: { location: location, tags: tags, natGateways: infrastructure.natGateways }
  dependsOn: [addresses]
}

module virtualNetwork 'modules/network.bicep' = if (infrastructure.?network != null) {
  name: 'network'
  params: {
    location: location
    tags: tags
    network: infrastructure.network!
    natGateways: [for gateway in infrastructure.natGateways: gateway.name]
  }
  dependsOn: [securityGroups, natGateways]
}

module bastion 'modules/bastion.bicep' = if (infrastructure.?bastion != null) {
  name: 'bastion'
  params: { location: location, tags: tags, bastion: infrastructure.bastion! }
  dependsOn: [virtualNetwork]
}

module hybridGateway 'modules/hybridGateway.bicep' = if (infrastructure.?hybridGateway != null) {
  name: 'hybridGateway'
  params: { location: location, tags: tags, gateway: infrastructure.hybridGateway! }
  dependsOn: [virtualNetwork]
}

module privateDns 'modules/privateDns.bicep' = {
  name: 'privateDns'
  params: { tags: tags, zones: infrastructure.dnsZones, network: network, networkGroup: networkGroup }
  dependsOn: [virtualNetwork]
}

module sql 'modules/azureSql.bicep' = if (infrastructure.?sql != null) {
  name: 'azureSql'
  params: { tags: tags, sql: infrastructure.sql!, loginPassword: vault.getSecret(infrastructure.sqlSecret) }
}

module files 'modules/files.bicep' = if (infrastructure.?files != null) {
  name: 'files'
  params: { tags: tags, files: infrastructure.files! }
}

module netApp 'modules/netApp.bicep' = if (infrastructure.?netApp != null) {
  name: 'netApp'
  params: {
    location: location
    tags: tags
    network: network
    networkGroup: networkGroup
    netApp: infrastructure.netApp!
  }
  dependsOn: [virtualNetwork]
}

module redis 'modules/redis.bicep' = if (infrastructure.?redis != null) {
  name: 'redis'
  params: { location: location, tags: tags, redis: infrastructure.redis! }
}

module endpoints 'modules/endpoints.bicep' = if (infrastructure.?endpoints != null) {
  name: 'endpoints'
  params: { location: location, tags: tags, endpoints: infrastructure.endpoints! }
  dependsOn: [virtualNetwork, privateDns, sql, files, redis]
}

module loadBalancers 'modules/loadBalancers.bicep' = {
  name: 'loadBalancers'
  params: {
    location: location
    tags: tags
    network: network
    networkGroup: networkGroup
    balancers: infrastructure.loadBalancers
  }
  dependsOn: [virtualNetwork, addresses]
}

module availability 'modules/availability.bicep' = {
  name: 'availability'
  params: {
    location: location
    tags: tags
    availabilitySets: infrastructure.availabilitySets
    scaleSets: infrastructure.scaleSets
  }
}

module machines 'modules/machines.bicep' = {
  name: 'machines'
  params: {
    location: location
    tags: tags
    network: network
    networkGroup: networkGroup
    adminUsername: infrastructure.adminUser
    adminPassword: vault.getSecret(infrastructure.adminSecret)
    machines: infrastructure.machines
  }
  dependsOn: [virtualNetwork, addresses, loadBalancers, gateway, availability]
}

module sqlMachines 'modules/sqlMachines.bicep' = {
  name: 'sqlMachines'
  params: {
    location: location
    tags: tags
    machines: infrastructure.sqlMachines
    sharedDisks: infrastructure.sharedDisks
    witnesses: infrastructure.witnesses
  }
  dependsOn: [machines]
}

module gateway 'modules/gateway.bicep' = if (infrastructure.?gateway != null) {
  name: 'gateway'
  params: {
    location: location
    tags: tags
    network: network
    networkGroup: networkGroup
    vaultName: infrastructure.vaultName
    gateway: infrastructure.gateway!
  }
  dependsOn: [virtualNetwork, addresses]
}

module privateLinkService 'modules/privateLinkService.bicep' = if (infrastructure.?privateLinkService != null) {
  name: 'privateLinkService'
  params: {
    location: location
    tags: tags
    network: network
    networkGroup: networkGroup
    service: infrastructure.privateLinkService!
  }
  dependsOn: [loadBalancers]
}

module frontDoor 'modules/frontDoor.bicep' = if (infrastructure.?frontDoor != null) {
  name: 'frontDoor'
  params: { location: location, tags: tags, frontDoor: infrastructure.frontDoor! }
  dependsOn: [privateLinkService, addresses]
}

module trafficManager 'modules/trafficManager.bicep' = if (infrastructure.?trafficManager != null) {
  name: 'trafficManager'
  params: { tags: tags, profile: infrastructure.trafficManager! }
  dependsOn: [addresses]
}

module workspace 'modules/workspace.bicep' = {
  name: 'workspace'
  params: {
    location: location
    tags: tags
    workspaces: infrastructure.workspaces
    actionGroups: infrastructure.actionGroups
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    location: location
    tags: tags
    workspaceId: workspaceId
    actionGroups: [for group in infrastructure.actionGroups: group.name]
    alerts: infrastructure.alerts
    queueAlerts: infrastructure.queueAlerts
    collections: infrastructure.collections
  }
  dependsOn: [workspace, machines, sql, files, gateway, loadBalancers]
}

module diagnostics 'modules/diagnostics.bicep' = if (infrastructure.?diagnostics != null) {
  name: 'diagnostics'
  params: { workspaceId: workspaceId, diagnostics: infrastructure.diagnostics! }
  dependsOn: [workspace, sql, files, gateway, frontDoor, loadBalancers]
}

module backup 'modules/backup.bicep' = if (infrastructure.?backup != null) {
  name: 'backup'
  params: { location: location, tags: tags, backup: infrastructure.backup! }
  dependsOn: [machines, files]
}
