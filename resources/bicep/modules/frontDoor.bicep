metadata name = 'Front Door'
metadata description = 'The portal at the edge of Microsoft\'s network, with the nodes behind it.'

@export()
type originType = {
  @description('Name of the origin.')
  name: string

  @description('Name that Front Door calls.')
  hostName: string

  @description('Name of a public address that Front Door calls instead; empty: none.')
  publicAddress: string
}

@export()
type frontDoorType = {
  @description('Name of the profile.')
  name: string

  @description('Premium reaches private nodes and has managed firewall rules.')
  sku: 'Standard_AzureFrontDoor' | 'Premium_AzureFrontDoor'

  @description('Name of the endpoint.')
  endpoint: string

  @description('Name that users call; the origins get it as host header.')
  hostName: string

  @description('Seconds for a whole request; Front Door allows no more than 240.')
  @minValue(16)
  @maxValue(240)
  requestSeconds: int

  @description('Where the nodes are.')
  origins: originType[]

  @description('Protocol to the nodes.')
  originProtocol: 'HttpOnly' | 'HttpsOnly'

  @description('Port of the nodes.')
  originPort: int

  @description('What the probe asks for.')
  probePath: string

  @description('A caller stays with one node.')
  affinity: bool

  @description('Plain HTTP is sent to HTTPS.')
  redirect: bool

  @description('Name of the private link service of the nodes\' balancer; empty: nodes are called by public address.')
  privateLinkService: string

  @description('Name of the firewall policy; empty: none.')
  firewallPolicy: string

  @description('What the firewall does.')
  firewallMode: 'Detection' | 'Prevention'
}

@description('Region of the private link service.')
param location string

@description('On every resource.')
param tags { *: string }

@description('The Front Door of the design.')
param frontDoor frontDoorType

resource profile 'Microsoft.Cdn/profiles@2026-07-01' = {
  name: frontDoor.name
  location: 'global'
  tags: tags
  sku: { name: frontDoor.sku }
  properties: { originResponseTimeoutSeconds: frontDoor.requestSeconds }
}

resource endpoint 'Microsoft.Cdn/profiles/afdEndpoints@2026-07-01' = {
  parent: profile
  name: frontDoor.endpoint
  location: 'global'
  tags: tags
  properties: { enabledState: 'Enabled' }
}

resource group 'Microsoft.Cdn/profiles/originGroups@2026-07-01' = {
  parent: profile
  name: 'nodes'
  properties: {
    loadBalancingSettings: { sampleSize: 4, successfulSamplesRequired: 3, additionalLatencyInMilliseconds: 50 }
    // Octopus answers GET on the ping path; HEAD, the default here, is not documented.
    healthProbeSettings: {
      probePath: frontDoor.probePath
      probeRequestType: 'GET'
      probeProtocol: frontDoor.originProtocol == 'HttpsOnly' ? 'Https' : 'Http'
      probeIntervalInSeconds: 30
    }
    sessionAffinityState: frontDoor.affinity ? 'Enabled' : 'Disabled'
  }
}

resource addresses 'Microsoft.Network/publicIPAddresses@2026-01-01' existing = [
  for origin in frontDoor.origins: {
    name: empty(origin.publicAddress) ? 'none' : origin.publicAddress
  }
]

resource origins 'Microsoft.Cdn/profiles/originGroups/origins@2026-07-01' = [
  for (origin, index) in frontDoor.origins: {
    parent: group
    name: origin.name
    properties: {
      hostName: empty(origin.publicAddress) ? origin.hostName : addresses[index].properties.ipAddress
      originHostHeader: frontDoor.hostName
      httpPort: frontDoor.originProtocol == 'HttpOnly' ? frontDoor.originPort : 80
      httpsPort: frontDoor.originProtocol == 'HttpsOnly' ? frontDoor.originPort : 443
      priority: 1
      weight: 1000
      enabledState: 'Enabled'
      // No certificate names an address.
      enforceCertificateNameCheck: empty(origin.publicAddress)
      sharedPrivateLinkResource: empty(frontDoor.privateLinkService)
        ? null
        : {
            privateLink: { id: resourceId('Microsoft.Network/privateLinkServices', frontDoor.privateLinkService) }
            privateLinkLocation: location
            requestMessage: 'Octopus Deploy portal'
          }
    }
  }
]

resource route 'Microsoft.Cdn/profiles/afdEndpoints/routes@2026-07-01' = {
  parent: endpoint
  name: 'portal'
  properties: {
    originGroup: { id: group.id }
    supportedProtocols: ['Http', 'Https']
    patternsToMatch: ['/*']
    forwardingProtocol: frontDoor.originProtocol
    linkToDefaultDomain: 'Enabled'
    httpsRedirect: frontDoor.redirect ? 'Enabled' : 'Disabled'
    enabledState: 'Enabled'
  }
  dependsOn: [origins]
}

resource policy 'Microsoft.Network/FrontDoorWebApplicationFirewallPolicies@2025-11-01' = if (!empty(frontDoor.firewallPolicy)) {
  name: empty(frontDoor.firewallPolicy) ? 'none' : frontDoor.firewallPolicy
  location: 'global'
  tags: tags
  sku: { name: frontDoor.sku }
  properties: {
    policySettings: { enabledState: 'Enabled', mode: frontDoor.firewallMode, requestBodyCheck: 'Enabled' }
    managedRules: {
      managedRuleSets: frontDoor.sku == 'Premium_AzureFrontDoor'
        ? [{ ruleSetType: 'Microsoft_DefaultRuleSet', ruleSetVersion: '2.1', ruleSetAction: 'Block' }]
        : []
    }
  }
}

resource protection 'Microsoft.Cdn/profiles/securityPolicies@2026-07-01' = if (!empty(frontDoor.firewallPolicy)) {
  parent: profile
  name: 'portal'
  properties: {
    parameters: {
      type: 'WebApplicationFirewall'
      wafPolicy: { id: policy.id }
      associations: [{ domains: [{ id: endpoint.id }], patternsToMatch: ['/*'] }]
    }
  }
}
