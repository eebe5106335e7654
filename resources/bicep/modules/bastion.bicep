metadata name = 'Bastion'
metadata description = 'How administrators reach the machines without a public address on any of them.'

@export()
type bastionType = {
  @description('Name of the host.')
  name: string

  @description('Kind of Bastion.')
  sku: 'Basic' | 'Standard' | 'Premium'

  @description('Its public address.')
  address: string

  @description('Virtual network with the subnet AzureBastionSubnet.')
  network: string

  @description('Resource group of that network.')
  networkGroup: string
}

@description('Where the host is made.')
param location string

@description('On every resource.')
param tags { *: string }

@description('The host of the design.')
param bastion bastionType

resource host 'Microsoft.Network/bastionHosts@2026-01-01' = {
  name: bastion.name
  location: location
  tags: tags
  sku: { name: bastion.sku }
  properties: {
    ipConfigurations: [
      {
        name: 'bastion'
        properties: {
          publicIPAddress: { id: resourceId('Microsoft.Network/publicIPAddresses', bastion.address) }
          subnet: {
            id: resourceId(
              bastion.networkGroup,
              'Microsoft.Network/virtualNetworks/subnets',
              bastion.network,
              'AzureBastionSubnet'
            )
          }
        }
      }
    ]
  }
}
