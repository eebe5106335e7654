metadata name = 'Log workspace'
metadata description = 'Where logs and audit records are kept, and who is told.'

@export()
type workspaceType = {
  @description('Name of the workspace.')
  name: string

  @description('Days for which records are kept.')
  @minValue(30)
  @maxValue(730)
  days: int
}

@export()
type actionGroupType = {
  @description('Name of the group.')
  name: string

  @description('Shown in messages.')
  @maxLength(12)
  shortName: string

  @description('Where alerts go.')
  email: string
}

@description('Where everything is made.')
param location string

@description('On every resource.')
param tags { *: string }

@description('None where an existing workspace is used.')
param workspaces workspaceType[]

@description('None where nobody is told.')
param actionGroups actionGroupType[]

resource logs 'Microsoft.OperationalInsights/workspaces@2026-03-01' = [
  for workspace in workspaces: {
    name: workspace.name
    location: location
    tags: tags
    properties: { sku: { name: 'PerGB2018' }, retentionInDays: workspace.days }
  }
]

resource groups 'Microsoft.Insights/actionGroups@2023-01-01' = [
  for group in actionGroups: {
    name: group.name
    location: 'global'
    tags: tags
    properties: {
      groupShortName: group.shortName
      enabled: true
      emailReceivers: [{ name: 'operations', emailAddress: group.email, useCommonAlertSchema: true }]
    }
  }
]
