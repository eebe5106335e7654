metadata name = 'Groups of machines'
metadata description = 'Availability set or scale set that keeps the nodes apart where no zones do.'

@export()
type availabilitySetType = {
  @description('Name of the set.')
  name: string

  @description('Racks with power and switch of their own.')
  @minValue(1)
  @maxValue(3)
  faultDomains: int

  @description('Groups that Azure maintains one after another.')
  @minValue(1)
  @maxValue(20)
  updateDomains: int
}

@export()
type scaleSetType = {
  @description('Name of the scale set.')
  name: string

  @description('Zones that its machines may stand in.')
  zones: string[]

  @description('Racks to spread over; 1 lets Azure spread as far as it can.')
  @minValue(1)
  @maxValue(3)
  faultDomains: int
}

@description('Where the groups are made.')
param location string

@description('On every resource.')
param tags { *: string }

@description('None or one.')
param availabilitySets availabilitySetType[]

@description('None or one.')
param scaleSets scaleSetType[]

resource sets 'Microsoft.Compute/availabilitySets@2026-03-01' = [
  for set in availabilitySets: {
    name: set.name
    location: location
    tags: tags
    sku: { name: 'Aligned' }
    properties: {
      platformFaultDomainCount: set.faultDomains
      platformUpdateDomainCount: set.updateDomains
    }
  }
]

// Flexible orchestration without a profile: the nodes are machines of their own that belong to it.
resource flexibleSets 'Microsoft.Compute/virtualMachineScaleSets@2026-03-01' = [
  for set in scaleSets: {
    name: set.name
    location: location
    tags: tags
    zones: set.zones
    properties: {
      orchestrationMode: 'Flexible'
      platformFaultDomainCount: set.faultDomains
      singlePlacementGroup: false
    }
  }
]
