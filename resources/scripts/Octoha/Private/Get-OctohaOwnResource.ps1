function Get-OctohaOwnResource {
    <#
    .SYNOPSIS
    Lists the names of what stands in the resource group already, from an earlier run.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    if (Test-OctohaResourceGroup -Settings $Settings) {
        Invoke-OctohaAzure -Argument @(
            'resource', 'list', '--resource-group', $Settings.azure.resourceGroup, '--query', '[].name'
        )
    }
}
