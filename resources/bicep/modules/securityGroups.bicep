metadata name = 'Security groups'
metadata description = 'One group a subnet, its rules from the port table of the design.'

@export()
type securityRuleType = {
  @description('Says what the rule is for.')
  name: string

  @description('The lower number is asked first.')
  @minValue(100)
  @maxValue(4096)
  priority: int

  @description('Seen from the subnet.')
  direction: 'Inbound' | 'Outbound'

  @description('What happens to the traffic.')
  access: 'Allow' | 'Deny'

  @description('Transport protocol.')
  protocol: 'Tcp' | 'Udp' | '*'

  @description('Ranges in CIDR notation, or one service tag.')
  sources: string[]

  @description('Ranges in CIDR notation, or one service tag.')
  destinations: string[]

  @description('Ports and ranges of ports at the destination.')
  ports: string[]
}

@export()
type securityGroupType = {
  @description('Name of the group.')
  name: string

  @description('Its rules.')
  rules: securityRuleType[]
}

@description('Where the groups are made.')
param location string

@description('On every resource.')
param tags { *: string }

@description('A group for each subnet that takes one.')
param groups securityGroupType[]

// Azure knows one range and many ranges by two properties, and a service tag or "*" by the first alone.
func one(values string[]) string? => length(values) == 1 ? values[0] : null
func many(values string[]) string[]? => length(values) == 1 ? null : values

resource securityGroups 'Microsoft.Network/networkSecurityGroups@2026-01-01' = [
  for group in groups: {
    name: group.name
    location: location
    tags: tags
    properties: {
      securityRules: [
        for rule in group.rules: {
          name: rule.name
          properties: {
            priority: rule.priority
            direction: rule.direction
            access: rule.access
            protocol: rule.protocol
            sourceAddressPrefix: one(rule.sources)
            sourceAddressPrefixes: many(rule.sources)
            sourcePortRange: '*'
            destinationAddressPrefix: one(rule.destinations)
            destinationAddressPrefixes: many(rule.destinations)
            destinationPortRange: one(rule.ports)
            destinationPortRanges: many(rule.ports)
          }
        }
      ]
    }
  }
]
