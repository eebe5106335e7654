metadata name = 'Foundation'
metadata description = 'Key Vault, identities and their roles: what must stand before secrets can be filled and the rest refers to them.'

import { vaultType } from 'modules/vault.bicep'
import { vaultRoleType } from 'modules/vaultRoles.bicep'

@description('What settings.json says of the foundation.')
param foundation {
  @description('Region of the design.')
  location: string

  @description('On every resource.')
  tags: { *: string }

  @description('Names of the identities to make.')
  identities: string[]

  @description('The vault to make; null where an existing one is used.')
  vault: vaultType?

  @description('Who may do what in that vault.')
  vaultRoles: vaultRoleType[]
}

module identities 'modules/identities.bicep' = {
  name: 'identities'
  params: { location: foundation.location, tags: foundation.tags, names: foundation.identities }
}

module vault 'modules/vault.bicep' = if (foundation.?vault != null) {
  name: 'vault'
  params: { location: foundation.location, tags: foundation.tags, vault: foundation.vault! }
}

module vaultRoles 'modules/vaultRoles.bicep' = if (foundation.?vault != null) {
  name: 'vaultRoles'
  params: { vaultName: foundation.vault!.name, roles: foundation.vaultRoles }
  dependsOn: [identities, vault]
}
