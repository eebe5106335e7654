function Get-OctohaResourceId {
    <#
    .SYNOPSIS
    Gives the id of a resource in the chosen subscription; empty where there is none of that name.
    .PARAMETER Type
    Its type, as Microsoft.KeyVault/vaults.
    .PARAMETER Name
    Its name.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Type,

        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    $found = @(Invoke-OctohaAzure -Quiet -Argument @('resource', 'list', '--resource-type', $Type, '--name', $Name))
    if ($found.Count -gt 0) { $found[0].id } else { '' }
}
