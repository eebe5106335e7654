metadata name = 'Traffic Manager'
metadata description = 'One DNS name that leads to whichever nodes answer.'

@export()
type trafficManagerType = {
  @description('Name of the profile; also its name under trafficmanager.net, free in all of Azure.')
  name: string

  @description('Seconds that a client may keep an answer.')
  ttl: int

  @description('Protocol of the probe.')
  protocol: 'HTTP' | 'HTTPS' | 'TCP'

  @description('Port of the probe.')
  port: int

  @description('What the probe asks for; empty for TCP.')
  path: string

  @description('Public addresses that it leads to, by their names here.')
  endpoints: { name: string, publicAddress: string }[]
}

@description('On every resource.')
param tags { *: string }

@description('The profile of the design.')
param profile trafficManagerType

resource trafficManager 'Microsoft.Network/trafficManagerProfiles@2022-04-01' = {
  name: profile.name
  location: 'global'
  tags: tags
  properties: {
    trafficRoutingMethod: 'Weighted'
    dnsConfig: { relativeName: profile.name, ttl: profile.ttl }
    monitorConfig: {
      protocol: profile.protocol
      port: profile.port
      path: empty(profile.path) ? null : profile.path
      intervalInSeconds: 10
      timeoutInSeconds: 5
      toleratedNumberOfFailures: 2
      // A draining node answers 418 and must get no new callers.
      expectedStatusCodeRanges: profile.protocol == 'TCP' ? null : [{ min: 200, max: 200 }]
    }
    endpoints: [
      for row in profile.endpoints: {
        name: row.name
        type: 'Microsoft.Network/trafficManagerProfiles/azureEndpoints'
        properties: {
          targetResourceId: resourceId('Microsoft.Network/publicIPAddresses', row.publicAddress)
          endpointStatus: 'Enabled'
          weight: 1
        }
      }
    ]
  }
}
