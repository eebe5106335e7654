metadata name = 'Private endpoints'
metadata description = 'Addresses inside the network for database, files, Key Vault and Redis.'

@export()
type endpointType = {
  @description('Name of the endpoint.')
  name: string

  @description('What it leads to.')
  kind: 'sql' | 'file' | 'vault' | 'redis'

  @description('Name of the resource that it leads to.')
  target: string
}

@export()
type endpointsType = {
  @description('A row for each endpoint.')
  rows: endpointType[]

  @description('Virtual network of the endpoints.')
  network: string

  @description('Resource group of that network.')
  networkGroup: string

  @description('Subnet of the endpoints.')
  subnet: string

  @description('Resource group of the private DNS zones; it may be in the hands of another team.')
  dnsGroup: string

  @description('Subscription of the private DNS zones; empty: this one.')
  dnsSubscription: string
}

@description('Where the endpoints are made.')
param location string

@description('On every resource.')
param tags { *: string }

@description('The endpoints of the design.')
param endpoints endpointsType

var groups = { sql: 'sqlServer', file: 'file', vault: 'vault', redis: 'redisEnterprise' }
var types = {
  sql: 'Microsoft.Sql/servers'
  file: 'Microsoft.Storage/storageAccounts'
  vault: 'Microsoft.KeyVault/vaults'
  redis: 'Microsoft.Cache/redisEnterprise'
}
var zones = {
  sql: 'privatelink${environment().suffixes.sqlServerHostname}'
  file: 'privatelink.file.${environment().suffixes.storage}'
  vault: 'privatelink.vaultcore.azure.net'
  redis: 'privatelink.redis.azure.net'
}

resource privateEndpoints 'Microsoft.Network/privateEndpoints@2026-01-01' = [
  for row in endpoints.rows: {
    name: row.name
    location: location
    tags: tags
    properties: {
      subnet: {
        id: resourceId(
          endpoints.networkGroup,
          'Microsoft.Network/virtualNetworks/subnets',
          endpoints.network,
          endpoints.subnet
        )
      }
      privateLinkServiceConnections: [
        {
          name: row.name
          properties: { privateLinkServiceId: resourceId(types[row.kind], row.target), groupIds: [groups[row.kind]] }
        }
      ]
    }
  }
]

resource records 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2026-01-01' = [
  for (row, index) in endpoints.rows: {
    parent: privateEndpoints[index]
    name: 'default'
    properties: {
      privateDnsZoneConfigs: [
        {
          name: row.kind
          properties: {
            privateDnsZoneId: resourceId(
              empty(endpoints.dnsSubscription) ? subscription().subscriptionId : endpoints.dnsSubscription,
              endpoints.dnsGroup,
              'Microsoft.Network/privateDnsZones',
              zones[row.kind]
            )
          }
        }
      ]
    }
  }
]
