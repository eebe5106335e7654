metadata name = 'Azure NetApp Files'
metadata description = 'Account, pool and SMB volume for packages, artifacts and task logs.'

@export()
type netAppType = {
  @description('Name of the account.')
  account: string

  @description('Name of the volume.')
  name: string

  @description('Name of the capacity pool.')
  pool: string

  @description('What the pool gives in throughput.')
  level: 'Standard' | 'Premium' | 'Ultra'

  @description('Size of the pool in bytes.')
  poolBytes: string

  @description('Size of the volume in bytes.')
  volumeBytes: string

  @description('Zone of the volume; none: chosen by Azure.')
  zones: string[]

  @description('Delegated subnet.')
  subnet: string

  @description('An open file survives maintenance of the service.')
  continuousAvailability: bool

  @description('Everything on the wire is encrypted.')
  encrypted: bool
}

@description('Where everything is made.')
param location string

@description('On every resource.')
param tags { *: string }

@description('Virtual network of the volume.')
param network string

@description('Resource group of that network.')
param networkGroup string

@description('The volume of the design.')
param netApp netAppType

// The connection to Active Directory needs an account that may join; it is made by hand before the volume.
resource account 'Microsoft.NetApp/netAppAccounts@2026-08-01' = {
  name: netApp.account
  location: location
  tags: tags
  properties: {}
}

resource pool 'Microsoft.NetApp/netAppAccounts/capacityPools@2026-08-01' = {
  parent: account
  name: netApp.pool
  location: location
  tags: tags
  properties: { serviceLevel: netApp.level, size: int(netApp.poolBytes), qosType: 'Auto' }
}

resource volume 'Microsoft.NetApp/netAppAccounts/capacityPools/volumes@2026-08-01' = {
  parent: pool
  name: netApp.name
  location: location
  tags: tags
  zones: netApp.zones
  properties: {
    creationToken: netApp.name
    serviceLevel: netApp.level
    usageThreshold: int(netApp.volumeBytes)
    protocolTypes: ['CIFS']
    networkFeatures: 'Standard'
    smbContinuouslyAvailable: netApp.continuousAvailability
    smbEncryption: netApp.encrypted
    subnetId: resourceId(networkGroup, 'Microsoft.Network/virtualNetworks/subnets', network, netApp.subnet)
  }
}
