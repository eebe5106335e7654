metadata name = 'Application Gateway'
metadata description = 'The portal over HTTPS, its certificate from the Key Vault, with or without a web application firewall.'

@export()
type gatewayType = {
  @description('Name of the gateway.')
  name: string

  @description('WAF_v2 has a firewall.')
  sku: 'Standard_v2' | 'WAF_v2'

  @description('Zones of the instances.')
  zones: string[]

  @description('Instances that are always there; with autoscale the lower end.')
  minimum: int

  @description('Most instances; 0: a fixed number of them.')
  maximum: int

  @description('Subnet of the gateway.')
  subnet: string

  @description('Public address; empty: private only.')
  publicAddress: string

  @description('Fixed private address; empty: given by Azure.')
  privateAddress: string

  @description('Name under which users call the portal.')
  hostName: string

  @description('The portal is called through it; otherwise TCP ports only.')
  web: bool

  @description('TLS ends here; otherwise plain HTTP is passed on.')
  tls: bool

  @description('Secret of the certificate in the Key Vault; empty without TLS.')
  certificateSecret: string

  @description('Identity that reads the certificate.')
  identity: string

  @description('Policy of TLS, by its name in Azure.')
  tlsPolicy: string

  @description('Plain HTTP is sent to HTTPS.')
  redirect: bool

  @description('Port of the nodes.')
  backendPort: int

  @description('Protocol to the nodes.')
  backendProtocol: 'Http' | 'Https'

  @description('What the probe asks for.')
  probePath: string

  @description('Answers that mean "take traffic".')
  probeCodes: string[]

  @description('Seconds for a whole request; package uploads need many.')
  @minValue(1)
  @maxValue(86400)
  requestSeconds: int

  @description('A caller stays with one node.')
  affinity: bool

  @description('Seconds for requests under way when a node leaves; 0: none.')
  drainSeconds: int

  @description('Name of the firewall policy; empty: none.')
  firewallPolicy: string

  @description('What the firewall does.')
  firewallMode: 'Detection' | 'Prevention'

  @description('Largest file upload in MB that the firewall lets pass.')
  fileLimitMb: int

  @description('Paths whose bodies are not looked into: package uploads.')
  uploadPath: string

  @description('TCP ports that go through to the nodes unread.')
  tcpPorts: { name: string, port: int, backPort: int }[]
}

@description('Where the gateway is made.')
param location string

@description('On every resource.')
param tags { *: string }

@description('Virtual network of the gateway.')
param network string

@description('Resource group of that network.')
param networkGroup string

@description('Name of the vault with the certificate.')
param vaultName string

@description('The gateway of the design.')
param gateway gatewayType

func own(name string, kind string, item string) { id: string } => {
  id: resourceId('Microsoft.Network/applicationGateways/${kind}', name, item)
}

var front = empty(gateway.publicAddress) ? 'private' : 'public'
var publicFront = {
  name: 'public'
  properties: { publicIPAddress: { id: resourceId('Microsoft.Network/publicIPAddresses', gateway.publicAddress) } }
}
var subnet = {
  id: resourceId(networkGroup, 'Microsoft.Network/virtualNetworks/subnets', network, gateway.subnet)
}
var privateFront = {
  name: 'private'
  properties: {
    subnet: subnet
    privateIPAllocationMethod: empty(gateway.privateAddress) ? 'Dynamic' : 'Static'
    privateIPAddress: empty(gateway.privateAddress) ? null : gateway.privateAddress
  }
}

var webListener = {
  name: 'web'
  properties: {
    frontendIPConfiguration: own(gateway.name, 'frontendIPConfigurations', front)
    frontendPort: own(gateway.name, 'frontendPorts', gateway.tls ? 'https' : 'http')
    protocol: gateway.tls ? 'Https' : 'Http'
    hostName: empty(gateway.hostName) ? null : gateway.hostName
    sslCertificate: gateway.tls ? own(gateway.name, 'sslCertificates', 'portal') : null
  }
}
var plainListener = {
  name: 'plain'
  properties: {
    frontendIPConfiguration: own(gateway.name, 'frontendIPConfigurations', front)
    frontendPort: own(gateway.name, 'frontendPorts', 'http')
    protocol: 'Http'
    hostName: empty(gateway.hostName) ? null : gateway.hostName
  }
}
var webRule = {
  name: 'web'
  properties: {
    ruleType: 'Basic'
    priority: 100
    httpListener: own(gateway.name, 'httpListeners', 'web')
    backendAddressPool: own(gateway.name, 'backendAddressPools', 'nodes')
    backendHttpSettings: own(gateway.name, 'backendHttpSettingsCollection', 'nodes')
  }
}
var plainRule = {
  name: 'plain'
  properties: {
    ruleType: 'Basic'
    priority: 200
    httpListener: own(gateway.name, 'httpListeners', 'plain')
    redirectConfiguration: own(gateway.name, 'redirectConfigurations', 'toHttps')
  }
}
var redirects = gateway.tls && gateway.redirect

resource policy 'Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies@2026-01-01' = if (!empty(gateway.firewallPolicy)) {
  name: empty(gateway.firewallPolicy) ? 'none' : gateway.firewallPolicy
  location: location
  tags: tags
  properties: {
    policySettings: {
      state: 'Enabled'
      mode: gateway.firewallMode
      requestBodyCheck: true
      fileUploadLimitInMb: gateway.fileLimitMb
      maxRequestBodySizeInKb: 2000
    }
    // A package is one large body that no rule can read; without this exception the firewall refuses it.
    customRules: [
      {
        name: 'packageUploads'
        priority: 10
        ruleType: 'MatchRule'
        action: 'Allow'
        state: 'Enabled'
        matchConditions: [
          {
            matchVariables: [{ variableName: 'RequestUri' }]
            operator: 'Contains'
            matchValues: [gateway.uploadPath]
          }
          {
            matchVariables: [{ variableName: 'RequestMethod' }]
            operator: 'Equal'
            matchValues: ['POST']
          }
        ]
      }
    ]
    managedRules: { managedRuleSets: [{ ruleSetType: 'Microsoft_DefaultRuleSet', ruleSetVersion: '2.1' }] }
  }
}

resource applicationGateway 'Microsoft.Network/applicationGateways@2026-01-01' = {
  name: gateway.name
  location: location
  tags: tags
  zones: gateway.zones
  identity: empty(gateway.identity)
    ? null
    : {
        type: 'UserAssigned'
        userAssignedIdentities: {
          '${resourceId('Microsoft.ManagedIdentity/userAssignedIdentities', gateway.identity)}': {}
        }
      }
  properties: {
    sku: {
      name: gateway.sku
      tier: gateway.sku
      capacity: gateway.maximum == 0 ? gateway.minimum : null
    }
    autoscaleConfiguration: gateway.maximum == 0 ? null : { minCapacity: gateway.minimum, maxCapacity: gateway.maximum }
    firewallPolicy: empty(gateway.firewallPolicy) ? null : { id: policy.id }
    gatewayIPConfigurations: [{ name: 'gateway', properties: { subnet: subnet } }]
    frontendIPConfigurations: [empty(gateway.publicAddress) ? privateFront : publicFront]
    frontendPorts: concat(
      gateway.web ? [{ name: 'http', properties: { port: 80 } }] : [],
      gateway.tls ? [{ name: 'https', properties: { port: 443 } }] : [],
      map(gateway.tcpPorts, row => { name: row.name, properties: { port: row.port } })
    )
    sslPolicy: { policyType: 'Predefined', policyName: gateway.tlsPolicy }
    sslCertificates: gateway.tls
      ? [
          {
            name: 'portal'
            properties: {
              keyVaultSecretId: 'https://${vaultName}${environment().suffixes.keyvaultDns}/secrets/${gateway.certificateSecret}'
            }
          }
        ]
      : []
    probes: concat(
      [
        {
          name: 'ping'
          properties: {
            protocol: gateway.backendProtocol
            path: gateway.probePath
            port: gateway.backendPort
            host: empty(gateway.hostName) ? 'localhost' : gateway.hostName
            interval: 15
            timeout: 10
            unhealthyThreshold: 2
            match: { statusCodes: gateway.probeCodes }
          }
        }
      ],
      map(gateway.tcpPorts, row => {
        name: row.name
        properties: { protocol: 'Tcp', port: row.backPort, interval: 15, timeout: 10, unhealthyThreshold: 2 }
      })
    )
    backendAddressPools: [
      // The interfaces of the nodes say that they belong to it, so that no address must be known before.
      { name: 'nodes' }
    ]
    backendHttpSettingsCollection: [
      {
        name: 'nodes'
        properties: {
          protocol: gateway.backendProtocol
          port: gateway.backendPort
          requestTimeout: gateway.requestSeconds
          cookieBasedAffinity: gateway.affinity ? 'Enabled' : 'Disabled'
          connectionDraining: { enabled: gateway.drainSeconds > 0, drainTimeoutInSec: max(1, gateway.drainSeconds) }
          // The portal builds addresses and sign-in returns from the name that users call.
          pickHostNameFromBackendAddress: false
          probe: own(gateway.name, 'probes', 'ping')
        }
      }
    ]
    httpListeners: !gateway.web ? [] : redirects ? [webListener, plainListener] : [webListener]
    redirectConfigurations: redirects
      ? [
          {
            name: 'toHttps'
            properties: {
              redirectType: 'Permanent'
              targetListener: own(gateway.name, 'httpListeners', 'web')
              includePath: true
              includeQueryString: true
            }
          }
        ]
      : []
    requestRoutingRules: !gateway.web ? [] : redirects ? [webRule, plainRule] : [webRule]
    backendSettingsCollection: [
      for row in gateway.tcpPorts: {
        name: row.name
        properties: {
          protocol: 'Tcp'
          port: row.backPort
          timeout: 240
          probe: own(gateway.name, 'probes', row.name)
        }
      }
    ]
    listeners: [
      for row in gateway.tcpPorts: {
        name: row.name
        properties: {
          protocol: 'Tcp'
          frontendIPConfiguration: own(gateway.name, 'frontendIPConfigurations', front)
          frontendPort: own(gateway.name, 'frontendPorts', row.name)
        }
      }
    ]
    routingRules: [
      for (row, index) in gateway.tcpPorts: {
        name: row.name
        properties: {
          ruleType: 'Basic'
          priority: 300 + index
          listener: own(gateway.name, 'listeners', row.name)
          backendAddressPool: own(gateway.name, 'backendAddressPools', 'nodes')
          backendSettings: own(gateway.name, 'backendSettingsCollection', row.name)
        }
      }
    ]
    enableHttp2: true
  }
}
