metadata name = 'Network'
metadata description = 'The virtual network with a subnet for each purpose.'

@export()
type subnetType = {
  @description('Name of the subnet; Azure fixes some.')
  name: string

  @description('Range in CIDR notation.')
  range: string

  @description('Security group of the subnet; empty: none.')
  securityGroup: string

  @description('Leaves through the NAT gateway.')
  nat: bool

  @description('Machines in it have no way out of their own.')
  private: bool

  @description('A private link service calls from it, which Azure allows only without policies for such services.')
  linkService: bool

  @description('Service that the subnet is delegated to; empty: none.')
  delegation: string
}

@export()
type networkType = {
  @description('Name of the virtual network.')
  name: string

  @description('Ranges in CIDR notation.')
  ranges: string[]

  @description('Addresses of the DNS servers; none: those of Azure.')
  dnsServers: string[]

  @description('The parts of the network.')
  subnets: subnetType[]
}

@description('Where the network is made.')
param location string

@description('On every resource.')
param tags { *: string }

@description('The network of the design.')
param network networkType

@description('Names of the NAT gateways; none or one.')
param natGateways string[]

resource virtualNetwork 'Microsoft.Network/virtualNetworks@2026-01-01' = {
  name: network.name
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: network.ranges }
    dhcpOptions: empty(network.dnsServers) ? null : { dnsServers: network.dnsServers }
    // Written here, not as resources of their own: a second deployment must not take away the subnets that it does not list.
    subnets: [
      for subnet in network.subnets: {
        name: subnet.name
        properties: {
          addressPrefix: subnet.range
          defaultOutboundAccess: subnet.private ? false : null
          networkSecurityGroup: empty(subnet.securityGroup)
            ? null
            : { id: resourceId('Microsoft.Network/networkSecurityGroups', subnet.securityGroup) }
          natGateway: subnet.nat && !empty(natGateways)
            ? { id: resourceId('Microsoft.Network/natGateways', natGateways[0]) }
            : null
          delegations: empty(subnet.delegation)
            ? []
            : [{ name: 'delegation', properties: { serviceName: subnet.delegation } }]
          privateEndpointNetworkPolicies: 'Enabled'
          privateLinkServiceNetworkPolicies: subnet.linkService ? 'Disabled' : 'Enabled'
        }
      }
    ]
  }
}
