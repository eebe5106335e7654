metadata name = 'Backup'
metadata description = 'Recovery Services vault, its policies, and what is backed up.'

@export()
type backupType = {
  @description('Name of the vault.')
  name: string

  @description('Where the copies stand.')
  redundancy: 'LocallyRedundant' | 'ZoneRedundant' | 'GeoRedundant'

  @description('Time zone of the schedules.')
  timeZone: string

  @description('Days for which daily copies are kept.')
  days: int

  @description('Machines that are backed up.')
  machines: string[]

  @description('Storage accounts with shares that are backed up, none or one.')
  shares: { account: string, share: string }[]

  @description('SQL Server machines whose databases are backed up.')
  sqlMachines: string[]

  @description('Minutes between backups of the log; 0: the database keeps none.')
  logMinutes: int
}

@description('Where the vault is made.')
param location string

@description('On every resource.')
param tags { *: string }

@description('The backup of the design.')
param backup backupType

var time = '2026-01-01T01:00:00Z'
var fullBackups = {
  policyType: 'Full'
  schedulePolicy: {
    schedulePolicyType: 'SimpleSchedulePolicy'
    scheduleRunFrequency: 'Daily'
    scheduleRunTimes: [time]
  }
  retentionPolicy: {
    retentionPolicyType: 'LongTermRetentionPolicy'
    dailySchedule: { retentionTimes: [time], retentionDuration: { count: backup.days, durationType: 'Days' } }
  }
}
var logBackups = {
  policyType: 'Log'
  schedulePolicy: { schedulePolicyType: 'LogSchedulePolicy', scheduleFrequencyInMins: backup.logMinutes }
  retentionPolicy: {
    retentionPolicyType: 'SimpleRetentionPolicy'
    retentionDuration: { count: backup.days, durationType: 'Days' }
  }
}

resource vault 'Microsoft.RecoveryServices/vaults@2026-07-01' = {
  name: backup.name
  location: location
  tags: tags
  sku: { name: 'RS0', tier: 'Standard' }
  properties: {
    publicNetworkAccess: 'Enabled'
    redundancySettings: { standardTierStorageRedundancy: backup.redundancy, crossRegionRestore: 'Disabled' }
    securitySettings: { softDeleteSettings: { softDeleteState: 'Enabled', softDeleteRetentionPeriodInDays: 14 } }
  }
}

resource machinePolicy 'Microsoft.RecoveryServices/vaults/backupPolicies@2026-08-01' = if (!empty(backup.machines)) {
  parent: vault
  name: 'machines'
  properties: {
    backupManagementType: 'AzureIaasVM'
    policyType: 'V2'
    instantRpRetentionRangeInDays: 2
    timeZone: backup.timeZone
    schedulePolicy: {
      schedulePolicyType: 'SimpleSchedulePolicyV2'
      scheduleRunFrequency: 'Daily'
      dailySchedule: { scheduleRunTimes: [time] }
    }
    retentionPolicy: {
      retentionPolicyType: 'LongTermRetentionPolicy'
      dailySchedule: { retentionTimes: [time], retentionDuration: { count: backup.days, durationType: 'Days' } }
    }
  }
}

resource sharePolicy 'Microsoft.RecoveryServices/vaults/backupPolicies@2026-08-01' = if (!empty(backup.shares)) {
  parent: vault
  name: 'shares'
  properties: {
    backupManagementType: 'AzureStorage'
    workLoadType: 'AzureFileShare'
    timeZone: backup.timeZone
    schedulePolicy: {
      schedulePolicyType: 'SimpleSchedulePolicy'
      scheduleRunFrequency: 'Daily'
      scheduleRunTimes: [time]
    }
    retentionPolicy: {
      retentionPolicyType: 'LongTermRetentionPolicy'
      dailySchedule: { retentionTimes: [time], retentionDuration: { count: backup.days, durationType: 'Days' } }
    }
  }
}

resource sqlPolicy 'Microsoft.RecoveryServices/vaults/backupPolicies@2026-08-01' = if (!empty(backup.sqlMachines)) {
  parent: vault
  name: 'sql'
  properties: {
    backupManagementType: 'AzureWorkload'
    workLoadType: 'SQLDataBase'
    settings: { timeZone: backup.timeZone, isCompression: true, issqlcompression: true }
    subProtectionPolicy: concat([fullBackups], backup.logMinutes == 0 ? [] : [logBackups])
  }
}

resource machines 'Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems@2026-08-01' = [
  for machine in backup.machines: {
    name: '${backup.name}/Azure/iaasvmcontainer;iaasvmcontainerv2;${resourceGroup().name};${machine}/vm;iaasvmcontainerv2;${resourceGroup().name};${machine}'
    location: location
    tags: tags
    properties: {
      protectedItemType: 'Microsoft.Compute/virtualMachines'
      policyId: machinePolicy.id
      sourceResourceId: resourceId('Microsoft.Compute/virtualMachines', machine)
    }
  }
]

resource containers 'Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers@2026-08-01' = [
  for row in backup.shares: {
    name: '${backup.name}/Azure/storagecontainer;Storage;${resourceGroup().name};${row.account}'
    properties: {
      containerType: 'StorageContainer'
      backupManagementType: 'AzureStorage'
      sourceResourceId: resourceId('Microsoft.Storage/storageAccounts', row.account)
    }
    dependsOn: [vault]
  }
]

resource shares 'Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems@2026-08-01' = [
  for (row, index) in backup.shares: {
    parent: containers[index]
    name: 'AzureFileShare;${row.share}'
    properties: {
      protectedItemType: 'AzureFileShareProtectedItem'
      policyId: sharePolicy.id
      sourceResourceId: resourceId('Microsoft.Storage/storageAccounts', row.account)
    }
  }
]

// The vault learns of the machine; its databases exist, and are chosen, later.
resource sqlContainers 'Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers@2026-08-01' = [
  for machine in backup.sqlMachines: {
    name: '${backup.name}/Azure/VMAppContainer;Compute;${resourceGroup().name};${machine}'
    properties: {
      containerType: 'VMAppContainer'
      backupManagementType: 'AzureWorkload'
      workloadType: 'SQLDataBase'
      operationType: 'Register'
      sourceResourceId: resourceId('Microsoft.Compute/virtualMachines', machine)
    }
    dependsOn: [vault]
  }
]
