metadata name = 'SQL Server machines'
metadata description = 'Licence and storage of SQL Server on machines, its shared disk or share, and the witness.'

@export()
type sqlMachineType = {
  @description('Name of the machine.')
  name: string

  @description('How SQL Server is paid for.')
  licence: 'PAYG' | 'AHUB' | 'DR'

  @description('Edition of the image.')
  edition: 'Enterprise' | 'Standard' | 'Developer' | 'Web' | 'Express'
}

@export()
type sharedDiskType = {
  @description('Name of the disk.')
  name: string

  @description('Kind of the disk; ZRS stands in every zone.')
  sku: string

  @description('Size in GiB.')
  gib: int

  @description('Machines that hold it at once.')
  shares: int

  @description('Zone of a disk that stands in one.')
  zones: string[]
}

@description('Where everything is made.')
param location string

@description('On every resource.')
param tags { *: string }

@description('A row for each machine.')
param machines sqlMachineType[]

@description('Disks that the machines share.')
param sharedDisks sharedDiskType[]

@description('Storage accounts of cloud witnesses; none or one.')
param witnesses { name: string, sku: string }[]

resource sqlVirtualMachines 'Microsoft.SqlVirtualMachine/sqlVirtualMachines@2023-10-01' = [
  for machine in machines: {
    name: machine.name
    location: location
    tags: tags
    properties: {
      virtualMachineResourceId: resourceId('Microsoft.Compute/virtualMachines', machine.name)
      sqlServerLicenseType: machine.licence
      sqlImageSku: machine.edition
      sqlManagement: 'Full'
    }
  }
]

resource disks 'Microsoft.Compute/disks@2025-01-02' = [
  for disk in sharedDisks: {
    name: disk.name
    location: location
    tags: tags
    sku: { name: disk.sku }
    zones: disk.zones
    properties: {
      creationData: { createOption: 'Empty' }
      diskSizeGB: disk.gib
      maxShares: disk.shares
      publicNetworkAccess: 'Disabled'
      networkAccessPolicy: 'DenyAll'
    }
  }
]

resource accounts 'Microsoft.Storage/storageAccounts@2026-04-01' = [
  for witness in witnesses: {
    name: witness.name
    location: location
    tags: tags
    kind: 'StorageV2'
    sku: { name: witness.sku }
    properties: {
      minimumTlsVersion: 'TLS1_2'
      supportsHttpsTrafficOnly: true
      allowBlobPublicAccess: false
      // The cluster signs in to its witness by the account's key.
      allowSharedKeyAccess: true
    }
  }
]
