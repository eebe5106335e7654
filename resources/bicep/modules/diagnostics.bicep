// The one version of diagnostic settings that can be used is an old preview; the stable one knows no workspace.
#disable-diagnostics use-recent-api-versions

metadata name = 'Diagnostic settings'
metadata description = 'Sends the logs of vault, database, files and balancers to the workspace.'

@export()
type diagnosticsType = {
  @description('Key Vaults of the design.')
  vaults: string[]

  @description('Databases of Azure SQL.')
  databases: { server: string, database: string }[]

  @description('Storage accounts with a share.')
  accounts: string[]

  @description('Application gateways.')
  gateways: string[]

  @description('Front Door profiles.')
  frontDoors: string[]

  @description('Load balancers.')
  balancers: string[]
}

@description('Resource id of the workspace.')
param workspaceId string

@description('What is logged.')
param diagnostics diagnosticsType

var everything = { workspaceId: workspaceId, logs: [{ categoryGroup: 'allLogs', enabled: true }], metrics: [] }
var metricsOnly = { workspaceId: workspaceId, logs: [], metrics: [{ category: 'AllMetrics', enabled: true }] }

resource vaults 'Microsoft.KeyVault/vaults@2026-05-15' existing = [for name in diagnostics.vaults: { name: name }]
resource vaultLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = [
  for (name, index) in diagnostics.vaults: {
    name: 'diag-${name}'
    scope: vaults[index]
    properties: everything
  }
]

resource databases 'Microsoft.Sql/servers/databases@2025-01-01' existing = [
  for row in diagnostics.databases: {
    name: '${row.server}/${row.database}'
  }
]
resource databaseLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = [
  for (row, index) in diagnostics.databases: {
    name: 'diag-${row.database}'
    scope: databases[index]
    properties: everything
  }
]

resource fileServices 'Microsoft.Storage/storageAccounts/fileServices@2026-04-01' existing = [
  for name in diagnostics.accounts: {
    name: '${name}/default'
  }
]
resource fileLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = [
  for (name, index) in diagnostics.accounts: {
    name: 'diag-${name}'
    scope: fileServices[index]
    properties: everything
  }
]

resource gateways 'Microsoft.Network/applicationGateways@2026-01-01' existing = [
  for name in diagnostics.gateways: {
    name: name
  }
]
resource gatewayLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = [
  for (name, index) in diagnostics.gateways: {
    name: 'diag-${name}'
    scope: gateways[index]
    properties: everything
  }
]

resource frontDoors 'Microsoft.Cdn/profiles@2026-07-01' existing = [for name in diagnostics.frontDoors: { name: name }]
resource frontDoorLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = [
  for (name, index) in diagnostics.frontDoors: {
    name: 'diag-${name}'
    scope: frontDoors[index]
    properties: everything
  }
]

resource balancers 'Microsoft.Network/loadBalancers@2026-01-01' existing = [
  for name in diagnostics.balancers: {
    name: name
  }
]
resource balancerMetrics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = [
  for (name, index) in diagnostics.balancers: {
    name: 'diag-${name}'
    scope: balancers[index]
    properties: metricsOnly
  }
]
