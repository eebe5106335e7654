metadata name = 'Roles in the Key Vault'
metadata description = 'Who may read or write secrets.'

@export()
type vaultRoleType = {
  @description('Name of the assignment: a GUID that the design gives, so that a second deployment finds it again.')
  id: string

  @description('Name of the identity.')
  identity: string

  @description('GUID of the role.')
  role: string
}

@description('Name of the vault.')
param vaultName string

@description('A row for each assignment.')
param roles vaultRoleType[]

resource vault 'Microsoft.KeyVault/vaults@2026-05-15' existing = {
  name: vaultName
}

resource identities 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = [
  for row in roles: {
    name: row.identity
  }
]

resource assignments 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (row, index) in roles: {
    name: row.id
    scope: vault
    properties: {
      principalId: identities[index].properties.principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', row.role)
    }
  }
]
