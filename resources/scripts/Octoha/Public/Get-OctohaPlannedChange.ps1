function Get-OctohaPlannedChange {
    <#
    .SYNOPSIS
    Has Azure validate a template and lists what its deployment would change.
    .DESCRIPTION
    What Azure would leave as it is, and what it cannot tell, is no change. Neither is a vault that a person has opened to
    their own workstation, while it is filled: to make it as the template says would lock that person out.
    .PARAMETER Settings
    The settings.
    .PARAMETER Part
    foundation or main.
    .OUTPUTS
    Act (Create, Modify, Delete, Deploy) and Resource, the id below the resource group.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings,

        [Parameter(Mandatory = $true)]
        [ValidateSet('foundation', 'main')]
        [string] $Part
    )

    $template = @(Get-OctohaTemplateArgument -Settings $Settings -Part $Part)
    Invoke-OctohaAzure -Argument (@('deployment', 'group', 'validate') + $template) | Out-Null
    $seen = Invoke-OctohaAzure -Argument (@('deployment', 'group', 'what-if') + $template + @('--no-pretty-print'))
    foreach ($change in @($seen.changes)) {
        if (@('Create', 'Modify', 'Delete', 'Deploy') -notcontains $change.changeType) { continue }
        $delta = @(if ($null -ne $change.PSObject.Properties['delta']) { $change.delta })
        $real = @($delta | Where-Object -FilterScript { $null -ne $_ -and $_.propertyChangeType -ne 'NoEffect' })
        if ($change.resourceId -match '/Microsoft\.KeyVault/vaults/[^/]+$') {
            $real = @($real | Where-Object -FilterScript { $_.path -notmatch '^properties\.(publicNetworkAccess|networkAcls\.ipRules)(\.|$)' })
        }
        if ($change.changeType -eq 'Modify' -and $real.Count -eq 0) { continue }
        [pscustomobject] @{ Act = $change.changeType; Resource = $change.resourceId -replace '^.*/resourceGroups/[^/]+/providers/', '' }
    }
}
