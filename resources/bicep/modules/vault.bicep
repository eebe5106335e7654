metadata name = 'Key Vault'
metadata description = 'The vault that holds every secret of the cluster.'

@export()
type vaultType = {
  @description('Free in all of Azure.')
  name: string

  @description('Roles instead of access policies.')
  rbac: bool

  @description('Nobody can delete it for good before its days are over.')
  purgeProtection: bool

  @description('Only private endpoints and the named ranges reach it.')
  private: bool

  @description('Public ranges of administrators, in CIDR notation; they fill the secrets before the network stands.')
  allowedRanges: string[]
}

@description('Where the vault is made.')
param location string

@description('On every resource.')
param tags { *: string }

@description('The vault of the design.')
param vault vaultType

// Nothing is reached from everywhere; "AzureServices" lets a deployment read the secrets that it refers to.
resource keyVault 'Microsoft.KeyVault/vaults@2026-05-15' = {
  name: vault.name
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: vault.rbac
    accessPolicies: vault.rbac ? null : []
    enableSoftDelete: true
    enablePurgeProtection: vault.purgeProtection ? true : null
    enabledForTemplateDeployment: true
    publicNetworkAccess: vault.private && empty(vault.allowedRanges) ? 'Disabled' : 'Enabled'
    networkAcls: {
      bypass: 'AzureServices'
      defaultAction: vault.private ? 'Deny' : 'Allow'
      ipRules: [for range in vault.allowedRanges: { value: range }]
    }
  }
}
