function Test-OctohaSecurityGroup {
    <#
    .SYNOPSIS
    Looks whether the network lets in what the port table of the design says, and no more.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $parts = @(foreach ($group in @(Get-OctohaInfra -Context $Context -Name 'securityGroups')) {
            @{
                Type   = 'Microsoft.Network/networkSecurityGroups'
                Name   = $group.name
                Child  = ''
                Wanted = @{ 'properties.securityRules.name' = @($group.rules | ForEach-Object -Process { $_.name }) }
            }
        })
    Get-OctohaAzureResult -Part $parts -Expected 'exactly the rules of the design' -Do 'Deploy the templates again; find out who added or removed a rule.'
}
