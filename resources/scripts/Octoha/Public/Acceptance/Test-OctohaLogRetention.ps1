function Test-OctohaLogRetention {
    <#
    .SYNOPSIS
    Looks whether the workspace keeps logs for as many days as the design says.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $parts = @(foreach ($one in @(Get-OctohaInfra -Context $Context -Name 'workspaces')) {
            @{ Type = 'Microsoft.OperationalInsights/workspaces'; Name = $one.name; Child = ''; Wanted = @{ 'properties.retentionInDays' = $one.days } }
        })
    Get-OctohaAzureResult -Part $parts -Expected 'logs for the days of the design' -Do 'Deploy the templates again.' -None 'The templates make no workspace: look at the days of the existing one by hand.'
}
