metadata name = 'Hybrid gateway'
metadata description = 'The end in Azure of a VPN or of ExpressRoute; the connection itself is made with the network team.'

@export()
type hybridGatewayType = {
  @description('Name of the gateway.')
  name: string

  @description('Which link.')
  kind: 'Vpn' | 'ExpressRoute'

  @description('Size of the gateway; those with AZ span zones.')
  sku: string

  @description('Its public address.')
  address: string

  @description('Virtual network with the subnet GatewaySubnet.')
  network: string

  @description('Resource group of that network.')
  networkGroup: string
}

@description('Where the gateway is made.')
param location string

@description('On every resource.')
param tags { *: string }

@description('The gateway of the design.')
param gateway hybridGatewayType

resource virtualNetworkGateway 'Microsoft.Network/virtualNetworkGateways@2026-01-01' = {
  name: gateway.name
  location: location
  tags: tags
  properties: {
    gatewayType: gateway.kind
    vpnType: gateway.kind == 'Vpn' ? 'RouteBased' : null
    sku: { name: gateway.sku, tier: gateway.sku }
    ipConfigurations: [
      {
        name: 'gateway'
        properties: {
          publicIPAddress: { id: resourceId('Microsoft.Network/publicIPAddresses', gateway.address) }
          subnet: {
            id: resourceId(
              gateway.networkGroup,
              'Microsoft.Network/virtualNetworks/subnets',
              gateway.network,
              'GatewaySubnet'
            )
          }
        }
      }
    ]
  }
}
