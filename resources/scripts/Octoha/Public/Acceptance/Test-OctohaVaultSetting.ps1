function Test-OctohaVaultSetting {
    <#
    .SYNOPSIS
    Looks whether the vault is kept from deletion, and is opened by roles, as the design says.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $parts = @(foreach ($one in @(Get-OctohaInfra -Context $Context -Name 'vault' -Template 'foundation')) {
            $wanted = @{ 'properties.enableRbacAuthorization' = $one.rbac }
            if ($one.purgeProtection) { $wanted['properties.enablePurgeProtection'] = $true }
            @{ Type = 'Microsoft.KeyVault/vaults'; Name = $one.name; Child = ''; Wanted = $wanted }
        })
    Get-OctohaAzureResult -Part $parts -Expected 'roles and purge protection as designed' -Do 'Deploy foundation.bicep again.'
}
