metadata name = 'Private DNS'
metadata description = 'The zones in which private endpoints get their names, linked to the network.'

@description('On every resource.')
param tags { *: string }

@description('What each zone is for; its name is that of the cloud that is deployed to.')
param zones ('sql' | 'file' | 'vault' | 'redis')[]

@description('Virtual network that asks the zones.')
param network string

@description('Resource group of that network.')
param networkGroup string

var names = {
  sql: 'privatelink${environment().suffixes.sqlServerHostname}'
  file: 'privatelink.file.${environment().suffixes.storage}'
  vault: 'privatelink.vaultcore.azure.net'
  redis: 'privatelink.redis.azure.net'
}

resource dnsZones 'Microsoft.Network/privateDnsZones@2024-06-01' = [
  for zone in zones: {
    name: names[zone]
    location: 'global'
    tags: tags
  }
]

resource links 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = [
  for (zone, index) in zones: {
    parent: dnsZones[index]
    name: network
    location: 'global'
    tags: tags
    properties: {
      registrationEnabled: false
      virtualNetwork: { id: resourceId(networkGroup, 'Microsoft.Network/virtualNetworks', network) }
    }
  }
]
