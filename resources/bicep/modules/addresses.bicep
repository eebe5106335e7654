metadata name = 'Public addresses'
metadata description = 'Every public address of the design: static, so that firewalls and DNS can name it.'

@export()
type addressType = {
  @description('Name of the resource.')
  name: string

  @description('StandardV2 goes with a NAT gateway of that kind only.')
  sku: 'Standard' | 'StandardV2'

  @description('Zones that the address spans.')
  zones: string[]

  @description('Name in the DNS of the region, which Traffic Manager asks for; empty: none.')
  dnsLabel: string
}

@description('Where the addresses are made.')
param location string

@description('On every resource.')
param tags { *: string }

@description('A row for each address.')
param addresses addressType[]

resource publicAddresses 'Microsoft.Network/publicIPAddresses@2026-01-01' = [
  for address in addresses: {
    name: address.name
    location: location
    tags: tags
    sku: { name: address.sku, tier: 'Regional' }
    zones: address.zones
    properties: {
      publicIPAllocationMethod: 'Static'
      publicIPAddressVersion: 'IPv4'
      dnsSettings: empty(address.dnsLabel) ? null : { domainNameLabel: address.dnsLabel }
    }
  }
]
