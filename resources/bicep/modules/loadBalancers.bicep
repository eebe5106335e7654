metadata name = 'Load balancers'
metadata description = 'Standard load balancers for portal, polling Tentacles, gRPC, the SQL listener and the way out.'

@export()
type probeType = {
  @description('Name of the probe.')
  name: string

  @description('How it asks.')
  protocol: 'Http' | 'Https' | 'Tcp'

  @description('Port that it asks.')
  port: int

  @description('What it asks for; empty for TCP.')
  path: string
}

@export()
type balancerRuleType = {
  @description('Name of the rule.')
  name: string

  @description('Port that clients call.')
  frontPort: int

  @description('Port of the machines.')
  backPort: int

  @description('Pool of machines.')
  pool: string

  @description('Probe that takes a machine out.')
  probe: string

  @description('Minutes after which a silent connection is closed.')
  @minValue(4)
  @maxValue(100)
  idleMinutes: int

  @description('Whether a caller stays with one machine.')
  distribution: 'Default' | 'SourceIP'

  @description('The machines see the address that was called; a SQL listener needs it.')
  floatingIp: bool
}

@export()
type natRuleType = {
  @description('Name of the rule.')
  name: string

  @description('Port that leads to one machine alone.')
  frontPort: int

  @description('Port of that machine.')
  backPort: int

  @description('Minutes after which a silent connection is closed.')
  @minValue(4)
  @maxValue(100)
  idleMinutes: int
}

@export()
type loadBalancerType = {
  @description('Name of the balancer.')
  name: string

  @description('Public address; empty for a private one.')
  publicAddress: string

  @description('Subnet of a private address.')
  subnet: string

  @description('Fixed private address; empty: given by Azure.')
  privateAddress: string

  @description('Zones of a private address.')
  zones: string[]

  @description('Names of the pools.')
  pools: string[]

  @description('Who is asked how it is.')
  probes: probeType[]

  @description('What is spread over a pool.')
  rules: balancerRuleType[]

  @description('What leads to one machine.')
  natRules: natRuleType[]

  @description('Pool whose machines leave by this balancer; empty: none.')
  outboundPool: string
}

@description('Where the balancers are made.')
param location string

@description('On every resource.')
param tags { *: string }

@description('Virtual network of the private addresses.')
param network string

@description('Resource group of that network.')
param networkGroup string

@description('A row for each balancer.')
param balancers loadBalancerType[]

func part(balancer string, kind string, name string) { id: string } => {
  id: resourceId('Microsoft.Network/loadBalancers/${kind}', balancer, name)
}

resource loadBalancers 'Microsoft.Network/loadBalancers@2026-01-01' = [
  for balancer in balancers: {
    name: balancer.name
    location: location
    tags: tags
    sku: { name: 'Standard', tier: 'Regional' }
    properties: {
      frontendIPConfigurations: [
        {
          name: 'front'
          zones: empty(balancer.publicAddress) ? balancer.zones : null
          properties: empty(balancer.publicAddress)
            ? {
                subnet: {
                  id: resourceId(networkGroup, 'Microsoft.Network/virtualNetworks/subnets', network, balancer.subnet)
                }
                privateIPAllocationMethod: empty(balancer.privateAddress) ? 'Dynamic' : 'Static'
                privateIPAddress: empty(balancer.privateAddress) ? null : balancer.privateAddress
              }
            : {
                publicIPAddress: { id: resourceId('Microsoft.Network/publicIPAddresses', balancer.publicAddress) }
              }
        }
      ]
      backendAddressPools: [for pool in balancer.pools: { name: pool }]
      probes: [
        for probe in balancer.probes: {
          name: probe.name
          properties: {
            protocol: probe.protocol
            port: probe.port
            requestPath: empty(probe.path) ? null : probe.path
            intervalInSeconds: 5
            probeThreshold: 2
          }
        }
      ]
      loadBalancingRules: [
        for rule in balancer.rules: {
          name: rule.name
          properties: {
            frontendIPConfiguration: part(balancer.name, 'frontendIPConfigurations', 'front')
            backendAddressPool: part(balancer.name, 'backendAddressPools', rule.pool)
            probe: part(balancer.name, 'probes', rule.probe)
            protocol: 'Tcp'
            frontendPort: rule.frontPort
            backendPort: rule.backPort
            idleTimeoutInMinutes: rule.idleMinutes
            enableTcpReset: true
            enableFloatingIP: rule.floatingIp
            loadDistribution: rule.distribution
            disableOutboundSnat: true
          }
        }
      ]
      inboundNatRules: [
        for rule in balancer.natRules: {
          name: rule.name
          properties: {
            frontendIPConfiguration: part(balancer.name, 'frontendIPConfigurations', 'front')
            protocol: 'Tcp'
            frontendPort: rule.frontPort
            backendPort: rule.backPort
            idleTimeoutInMinutes: rule.idleMinutes
            enableTcpReset: true
          }
        }
      ]
      outboundRules: empty(balancer.outboundPool)
        ? []
        : [
            {
              name: 'outbound'
              properties: {
                frontendIPConfigurations: [part(balancer.name, 'frontendIPConfigurations', 'front')]
                backendAddressPool: part(balancer.name, 'backendAddressPools', balancer.outboundPool)
                protocol: 'All'
                idleTimeoutInMinutes: 15
                enableTcpReset: true
              }
            }
          ]
    }
  }
]
