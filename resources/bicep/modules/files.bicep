metadata name = 'Azure Files'
metadata description = 'Storage account and share for packages, artifacts and task logs.'

@export()
type shareType = {
  @description('Name of the share.')
  name: string

  @description('Size in GiB.')
  gib: int

  @description('Bought operations a second; 0: not bought apart.')
  iops: int

  @description('Bought MiB a second; 0: not bought apart.')
  mibps: int

  @description('Access tier of a share that is paid as you go; empty: none.')
  tier: 'TransactionOptimized' | 'Hot' | 'Cool' | ''
}

@export()
type filesType = {
  @description('Free in all of Azure.')
  account: string

  @description('Region of the account.')
  location: string

  @description('Kind of the account.')
  kind: 'FileStorage' | 'StorageV2'

  @description('Tier and redundancy.')
  sku: string

  @description('Shares of the account.')
  shares: shareType[]

  @description('Signing in by the account\'s key is possible.')
  sharedKey: bool

  @description('Directory in which nodes sign in.')
  directory: 'None' | 'AD' | 'AADDS' | 'AADKERB'

  @description('Name of that directory; empty: none.')
  domain: string

  @description('Reached over the Internet.')
  publicAccess: bool

  @description('Only encrypted connections.')
  secureTransfer: bool

  @description('Lowest TLS version.')
  minimumTls: 'TLS1_0' | 'TLS1_1' | 'TLS1_2' | 'TLS1_3'

  @description('Days for which a deleted share can be brought back; 0: not at all.')
  softDeleteDays: int
}

@description('On every resource.')
param tags { *: string }

@description('The account of the design.')
param files filesType

resource account 'Microsoft.Storage/storageAccounts@2026-04-01' = {
  name: files.account
  location: files.location
  tags: tags
  kind: files.kind
  sku: { name: files.sku }
  properties: {
    minimumTlsVersion: files.minimumTls
    supportsHttpsTrafficOnly: files.secureTransfer
    allowBlobPublicAccess: false
    allowSharedKeyAccess: files.sharedKey
    publicNetworkAccess: files.publicAccess ? 'Enabled' : 'Disabled'
    networkAcls: { defaultAction: files.publicAccess ? 'Allow' : 'Deny', bypass: 'AzureServices' }
    // AD DS is joined later, by a script that knows the domain; only then Azure takes it.
    azureFilesIdentityBasedAuthentication: files.directory == 'None' || files.directory == 'AD'
      ? null
      : {
          directoryServiceOptions: files.directory
          activeDirectoryProperties: empty(files.domain) || files.directory == 'AADDS'
            ? null
            : { domainName: files.domain, domainGuid: '' }
        }
  }
}

resource service 'Microsoft.Storage/storageAccounts/fileServices@2026-04-01' = {
  parent: account
  name: 'default'
  properties: {
    shareDeleteRetentionPolicy: files.softDeleteDays > 0
      ? { enabled: true, days: files.softDeleteDays }
      : { enabled: false }
    protocolSettings: { smb: { versions: 'SMB3.1.1;', channelEncryption: 'AES-256-GCM;AES-128-GCM;' } }
  }
}

resource shares 'Microsoft.Storage/storageAccounts/fileServices/shares@2026-04-01' = [
  for share in files.shares: {
    parent: service
    name: share.name
    properties: {
      shareQuota: share.gib
      provisionedIops: share.iops == 0 ? null : share.iops
      provisionedBandwidthMibps: share.mibps == 0 ? null : share.mibps
      accessTier: empty(share.tier) ? null : share.tier
      enabledProtocols: 'SMB'
    }
  }
]
