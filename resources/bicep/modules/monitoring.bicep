metadata name = 'Monitoring'
metadata description = 'What is collected into the workspace, and what alerts.'

@export()
type alertType = {
  @description('Name of the alert.')
  name: string

  @description('What it is about, for the person who is woken.')
  description: string

  @description('0 is critical, 4 is verbose.')
  @minValue(0)
  @maxValue(4)
  severity: int

  @description('Resource that is watched, below the resource group: Microsoft.Sql/servers/NAME/databases/NAME.')
  resource: string

  @description('Metric of that type.')
  metric: string

  @description('How values of the window become one.')
  aggregation: 'Average' | 'Minimum' | 'Maximum' | 'Total'

  @description('When it alerts.')
  operator: 'GreaterThan' | 'LessThan'

  @description('Compared with the metric.')
  threshold: int

  @description('ISO 8601 duration that is looked at.')
  window: string
}

@export()
type queueAlertType = {
  @description('Name of the alert.')
  name: string

  @description('What it is about, for the person who is woken.')
  description: string

  @description('Waiting tasks of Octopus above which it alerts.')
  threshold: int
}

@export()
type collectionType = {
  @description('Name of the rule.')
  name: string

  @description('Event logs of Windows, as XPath queries.')
  queries: string[]

  @description('Machines that it is for.')
  machines: string[]
}

@description('Where the rules are made.')
param location string

@description('On every resource.')
param tags { *: string }

@description('Resource id of the workspace.')
param workspaceId string

@description('Names of action groups that are told; none or one.')
param actionGroups string[]

@description('A row for each alert.')
param alerts alertType[]

@description('What alerts of the queue of tasks; none or one.')
param queueAlerts queueAlertType[]

@description('What is read on the machines; none or one.')
param collections collectionType[]

var watched = flatten(map(collections, row => map(row.machines, machine => { rule: row.name, machine: machine })))

resource metricAlerts 'Microsoft.Insights/metricAlerts@2026-01-01' = [
  for alert in alerts: {
    name: alert.name
    location: 'global'
    tags: tags
    properties: {
      description: alert.description
      severity: alert.severity
      enabled: true
      scopes: ['${resourceGroup().id}/providers/${alert.resource}']
      evaluationFrequency: 'PT5M'
      windowSize: alert.window
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            name: 'value'
            criterionType: 'StaticThresholdCriterion'
            metricName: alert.metric
            operator: alert.operator
            threshold: alert.threshold
            timeAggregation: alert.aggregation
          }
        ]
      }
      actions: [for group in actionGroups: { actionGroupId: resourceId('Microsoft.Insights/actionGroups', group) }]
    }
  }
]

// The workspace knows the table of events only once the first of them has come.
resource queryRules 'Microsoft.Insights/scheduledQueryRules@2026-03-01' = [
  for alert in queueAlerts: {
    name: alert.name
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      description: alert.description
      severity: 2
      enabled: true
      skipQueryValidation: true
      scopes: [workspaceId]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      criteria: {
        allOf: [
          {
            query: 'Event | where Source == "Octoha" and EventID == 100 | extend Waiting = toint(extract(@"waiting: (\\d+)", 1, RenderedDescription))'
            timeAggregation: 'Maximum'
            metricMeasureColumn: 'Waiting'
            operator: 'GreaterThan'
            threshold: alert.threshold
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      actions: {
        actionGroups: [for group in actionGroups: resourceId('Microsoft.Insights/actionGroups', group)]
      }
    }
  }
]

resource rules 'Microsoft.Insights/dataCollectionRules@2024-03-11' = [
  for row in collections: {
    name: row.name
    location: location
    tags: tags
    kind: 'Windows'
    properties: {
      dataSources: {
        windowsEventLogs: [{ name: 'events', streams: ['Microsoft-Event'], xPathQueries: row.queries }]
      }
      destinations: { logAnalytics: [{ name: 'workspace', workspaceResourceId: workspaceId }] }
      dataFlows: [{ streams: ['Microsoft-Event'], destinations: ['workspace'] }]
    }
  }
]

resource machines 'Microsoft.Compute/virtualMachines@2026-03-01' existing = [
  for row in watched: {
    name: row.machine
  }
]

resource agents 'Microsoft.Compute/virtualMachines/extensions@2026-03-01' = [
  for (row, index) in watched: {
    parent: machines[index]
    name: 'AzureMonitorWindowsAgent'
    location: location
    tags: tags
    properties: {
      publisher: 'Microsoft.Azure.Monitor'
      type: 'AzureMonitorWindowsAgent'
      typeHandlerVersion: '1.0'
      autoUpgradeMinorVersion: true
      enableAutomaticUpgrade: true
    }
  }
]

resource associations 'Microsoft.Insights/dataCollectionRuleAssociations@2024-03-11' = [
  for (row, index) in watched: {
    name: 'dcra-${row.machine}'
    scope: machines[index]
    properties: { dataCollectionRuleId: resourceId('Microsoft.Insights/dataCollectionRules', row.rule) }
    dependsOn: [rules, agents]
  }
]
