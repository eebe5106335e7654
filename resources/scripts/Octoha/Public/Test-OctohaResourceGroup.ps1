function Test-OctohaResourceGroup {
    <#
    .SYNOPSIS
    Says whether the resource group of the design exists.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    (Invoke-OctohaAzure -Argument @('group', 'exists', '--name', $Settings.azure.resourceGroup) -AsText).Trim() -eq 'true'
}
