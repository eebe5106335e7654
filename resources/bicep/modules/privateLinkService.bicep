metadata name = 'Private link service'
metadata description = 'Lets Front Door Premium reach the private load balancer of the nodes.'

@export()
type privateLinkServiceType = {
  @description('Name of the service.')
  name: string

  @description('Load balancer in front of the nodes.')
  balancer: string

  @description('Subnet from which the service calls the balancer.')
  subnet: string
}

@description('Where the service is made.')
param location string

@description('On every resource.')
param tags { *: string }

@description('Virtual network of the balancer.')
param network string

@description('Resource group of that network.')
param networkGroup string

@description('The service of the design.')
param service privateLinkServiceType

resource linkService 'Microsoft.Network/privateLinkServices@2026-01-01' = {
  name: service.name
  location: location
  tags: tags
  properties: {
    loadBalancerFrontendIpConfigurations: [
      {
        id: resourceId('Microsoft.Network/loadBalancers/frontendIPConfigurations', service.balancer, 'front')
      }
    ]
    ipConfigurations: [
      {
        name: 'nat'
        properties: {
          primary: true
          privateIPAllocationMethod: 'Dynamic'
          subnet: {
            id: resourceId(networkGroup, 'Microsoft.Network/virtualNetworks/subnets', network, service.subnet)
          }
        }
      }
    ]
  }
}
