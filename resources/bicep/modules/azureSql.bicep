metadata name = 'Azure SQL Database'
metadata description = 'Server and database of Octopus, with backups, audit and a copy in a second region.'

@export()
type skuType = {
  @description('Service objective or family: S3, GP_Gen5.')
  name: string

  @description('Tier of the objective.')
  tier: string

  @description('DTU or vCores.')
  capacity: int

  @description('Hardware; empty with DTU.')
  family: string
}

@export()
type sqlServerType = {
  @description('Free in all of Azure.')
  name: string

  @description('Region of the server.')
  location: string

  @description('Databases of this server are copies of the first one\'s.')
  secondary: bool
}

@export()
type azureSqlType = {
  @description('The first server holds the database, a second its copy.')
  servers: sqlServerType[]

  @description('Name of the database.')
  database: string

  @description('What is bought.')
  sku: skuType

  @description('Copies in three zones.')
  zoneRedundant: bool

  @description('Largest size in bytes.')
  maxBytes: string

  @description('Fixed for ever when the database is made; Octopus needs one that ignores case.')
  collation: string

  @description('SQL Server licences of your own are used; empty where the tier has no licence of its own.')
  licence: 'LicenseIncluded' | 'BasePrice' | ''

  @description('Readable copies of a Hyperscale database.')
  replicas: int

  @description('Minutes without work after which a serverless database sleeps; -1: never.')
  autoPauseMinutes: int

  @description('Where backups are kept.')
  backupRedundancy: 'Local' | 'Zone' | 'Geo' | 'GeoZone'

  @description('Days to which a point in time can be restored.')
  pointInTimeDays: int

  @description('ISO 8601 durations; PT0S: none kept.')
  longTerm: { weekly: string, monthly: string, yearly: string }

  @description('Entra group or identity that administers the server.')
  administrator: { name: string, objectId: string, kind: 'Group' | 'User' | 'Application' }

  @description('No SQL logins.')
  entraOnly: bool

  @description('Administrator by SQL login; empty with Entra only.')
  loginName: string

  @description('Lowest TLS version.')
  minimalTls: 'None' | '1.0' | '1.1' | '1.2' | '1.3'

  @description('Reached over the Internet.')
  publicAccess: bool

  @description('Every service in Azure may call, of whichever customer.')
  allowAzureServices: bool

  @description('Public ranges that may call.')
  firewall: { name: string, first: string, last: string }[]

  @description('Whether clients talk to the gateway or to the node.')
  connectionPolicy: 'Default' | 'Proxy' | 'Redirect'

  @description('Audit records go to the log.')
  auditing: bool

  @description('Microsoft Defender for this server.')
  defender: bool

  @description('Name of the failover group; empty: none.')
  failoverGroup: string

  @description('Who fails over.')
  failoverPolicy: 'Manual' | 'Automatic'

  @description('Maintenance configuration of Azure in the region; empty: its default.')
  maintenance: string
}

@description('On every resource.')
param tags { *: string }

@description('The database of the design.')
param sql azureSqlType

@description('Password of the administrator by SQL login, from the Key Vault.')
@secure()
param loginPassword string

resource servers 'Microsoft.Sql/servers@2025-01-01' = [
  for server in sql.servers: {
    name: server.name
    location: server.location
    tags: tags
    identity: { type: 'SystemAssigned' }
    properties: {
      administratorLogin: sql.entraOnly ? null : sql.loginName
      administratorLoginPassword: sql.entraOnly ? null : loginPassword
      administrators: empty(sql.administrator.objectId)
        ? null
        : {
            administratorType: 'ActiveDirectory'
            azureADOnlyAuthentication: sql.entraOnly
            login: sql.administrator.name
            principalType: sql.administrator.kind
            sid: sql.administrator.objectId
            tenantId: tenant().tenantId
          }
      minimalTlsVersion: sql.minimalTls
      publicNetworkAccess: sql.publicAccess ? 'Enabled' : 'Disabled'
      restrictOutboundNetworkAccess: 'Disabled'
    }
  }
]

resource policies 'Microsoft.Sql/servers/connectionPolicies@2025-01-01' = [
  for (server, index) in sql.servers: {
    parent: servers[index]
    name: 'default'
    properties: { connectionType: sql.connectionPolicy }
  }
]

resource azureServices 'Microsoft.Sql/servers/firewallRules@2025-01-01' = [
  for (server, index) in sql.servers: if (sql.publicAccess && sql.allowAzureServices) {
    parent: servers[index]
    name: 'AllowAllWindowsAzureIps'
    properties: { startIpAddress: '0.0.0.0', endIpAddress: '0.0.0.0' }
  }
]

resource firewall 'Microsoft.Sql/servers/firewallRules@2025-01-01' = [
  for range in (sql.publicAccess ? sql.firewall : []): {
    parent: servers[0]
    name: range.name
    properties: { startIpAddress: range.first, endIpAddress: range.last }
  }
]

resource audits 'Microsoft.Sql/servers/auditingSettings@2025-01-01' = [
  for (server, index) in sql.servers: if (sql.auditing) {
    parent: servers[index]
    name: 'default'
    properties: { state: 'Enabled', isAzureMonitorTargetEnabled: true }
  }
]

resource defenders 'Microsoft.Sql/servers/securityAlertPolicies@2025-01-01' = [
  for (server, index) in sql.servers: if (sql.defender) {
    parent: servers[index]
    name: 'default'
    properties: { state: 'Enabled' }
  }
]

resource database 'Microsoft.Sql/servers/databases@2025-01-01' = {
  parent: servers[0]
  name: sql.database
  location: sql.servers[0].location
  tags: tags
  sku: {
    name: sql.sku.name
    tier: sql.sku.tier
    capacity: sql.sku.capacity
    family: empty(sql.sku.family) ? null : sql.sku.family
  }
  properties: {
    collation: sql.collation
    maxSizeBytes: int(sql.maxBytes)
    zoneRedundant: sql.zoneRedundant
    licenseType: empty(sql.licence) ? null : sql.licence
    highAvailabilityReplicaCount: sql.replicas == 0 ? null : sql.replicas
    autoPauseDelay: startsWith(sql.sku.name, 'GP_S') ? sql.autoPauseMinutes : null
    requestedBackupStorageRedundancy: sql.backupRedundancy
    maintenanceConfigurationId: empty(sql.maintenance)
      ? null
      : subscriptionResourceId('Microsoft.Maintenance/publicMaintenanceConfigurations', sql.maintenance)
  }
}

resource pointInTime 'Microsoft.Sql/servers/databases/backupShortTermRetentionPolicies@2025-01-01' = {
  parent: database
  name: 'default'
  properties: { retentionDays: sql.pointInTimeDays }
}

resource longTerm 'Microsoft.Sql/servers/databases/backupLongTermRetentionPolicies@2025-01-01' = {
  parent: database
  name: 'default'
  properties: {
    weeklyRetention: sql.longTerm.weekly
    monthlyRetention: sql.longTerm.monthly
    yearlyRetention: sql.longTerm.yearly
    weekOfYear: 1
  }
}

resource copies 'Microsoft.Sql/servers/databases@2025-01-01' = [
  for (server, index) in sql.servers: if (server.secondary) {
    parent: servers[index]
    name: sql.database
    location: server.location
    tags: tags
    sku: {
      name: sql.sku.name
      tier: sql.sku.tier
      capacity: sql.sku.capacity
      family: empty(sql.sku.family) ? null : sql.sku.family
    }
    properties: { createMode: 'Secondary', sourceDatabaseId: database.id }
  }
]

// The group takes over the copy that is there.
resource failoverGroup 'Microsoft.Sql/servers/failoverGroups@2025-01-01' = if (!empty(sql.failoverGroup)) {
  parent: servers[0]
  name: empty(sql.failoverGroup) ? 'none' : sql.failoverGroup
  tags: tags
  properties: {
    readWriteEndpoint: {
      failoverPolicy: sql.failoverPolicy
      failoverWithDataLossGracePeriodMinutes: sql.failoverPolicy == 'Automatic' ? 60 : null
    }
    readOnlyEndpoint: { failoverPolicy: 'Disabled' }
    partnerServers: [for server in skip(sql.servers, 1): { id: resourceId('Microsoft.Sql/servers', server.name) }]
    databases: [database.id]
  }
  dependsOn: [copies]
}
