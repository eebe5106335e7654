function Test-OctohaAlert {
    <#
    .SYNOPSIS
    Looks whether every alert of the design is on, and writes to the address that the design names.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $parts = @(foreach ($one in @(Get-OctohaInfra -Context $Context -Name 'alerts')) {
            @{ Type = 'Microsoft.Insights/metricAlerts'; Name = $one.name; Child = ''; Wanted = @{ 'properties.enabled' = $true } }
        }) + @(foreach ($one in @(Get-OctohaInfra -Context $Context -Name 'queueAlerts')) {
            @{ Type = 'Microsoft.Insights/scheduledQueryRules'; Name = $one.name; Child = ''; Wanted = @{ 'properties.enabled' = $true } }
        }) + @(foreach ($one in @(Get-OctohaInfra -Context $Context -Name 'actionGroups')) {
            $wanted = @{ 'properties.enabled' = $true; 'properties.emailReceivers.emailAddress' = $one.email }
            @{ Type = 'Microsoft.Insights/actionGroups'; Name = $one.name; Child = ''; Wanted = $wanted }
        })
    Get-OctohaAzureResult -Part $parts -Expected 'alerts on, and the address of the design' -Do 'Deploy the templates again, and send a test mail from the action group.' -None 'The design has no alerts.'
}
