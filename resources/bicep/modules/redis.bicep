metadata name = 'Redis'
metadata description = 'The queue in memory through which every node hands work to polling Tentacles.'

@export()
type redisType = {
  @description('Name of the cache.')
  name: string

  @description('Size of the cache.')
  sku: string

  @description('A copy takes over; Octopus wants none.')
  highAvailability: bool

  @description('What is thrown away when memory is full; Octopus wants nothing to be.')
  eviction: 'NoEviction' | 'VolatileLRU' | 'AllKeysLRU'

  @description('Contents are written to disk; Octopus wants none.')
  persistence: bool

  @description('Connections are encrypted.')
  tls: bool

  @description('Reached over the Internet.')
  publicAccess: bool
}

@description('Where the cache is made.')
param location string

@description('On every resource.')
param tags { *: string }

@description('The cache of the design.')
param redis redisType

resource cache 'Microsoft.Cache/redisEnterprise@2025-07-01' = {
  name: redis.name
  location: location
  tags: tags
  sku: { name: redis.sku }
  properties: {
    highAvailability: redis.highAvailability ? 'Enabled' : 'Disabled'
    minimumTlsVersion: '1.2'
    publicNetworkAccess: redis.publicAccess ? 'Enabled' : 'Disabled'
  }
}

resource database 'Microsoft.Cache/redisEnterprise/databases@2025-07-01' = {
  parent: cache
  name: 'default'
  properties: {
    clientProtocol: redis.tls ? 'Encrypted' : 'Plaintext'
    clusteringPolicy: 'NoCluster'
    evictionPolicy: redis.eviction
    persistence: redis.persistence ? { rdbEnabled: true, rdbFrequency: '1h' } : { aofEnabled: false, rdbEnabled: false }
    accessKeysAuthentication: 'Enabled'
  }
}
