metadata name = 'NAT gateways'
metadata description = 'The way out of the machines; in an existing network its owner joins the subnet to it.'

@export()
type natGatewayType = {
  @description('Name of the gateway.')
  name: string

  @description('StandardV2 spans all zones, Standard lives in one.')
  sku: 'Standard' | 'StandardV2'

  @description('Zones of the gateway; none: chosen by Azure.')
  zones: string[]

  @description('Its public address.')
  address: string
}

@description('Where the gateways are made.')
param location string

@description('On every resource.')
param tags { *: string }

@description('The way out; none or one.')
param natGateways natGatewayType[]

resource gateways 'Microsoft.Network/natGateways@2026-01-01' = [
  for gateway in natGateways: {
    name: gateway.name
    location: location
    tags: tags
    sku: { name: gateway.sku }
    zones: gateway.zones
    properties: {
      publicIpAddresses: [{ id: resourceId('Microsoft.Network/publicIPAddresses', gateway.address) }]
    }
  }
]
