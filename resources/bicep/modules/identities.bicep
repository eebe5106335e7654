metadata name = 'Identities'
metadata description = 'The identities by which machines and balancers read the Key Vault.'

@description('Where the identities are made.')
param location string

@description('On every resource.')
param tags { *: string }

@description('A name for each identity.')
param names string[]

resource identities 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = [
  for name in names: {
    name: name
    location: location
    tags: tags
  }
]
