function Get-OctohaRecoveryPoint {
    <#
    .SYNOPSIS
    Gives the names of what a recovery services vault can bring back now.
    .DESCRIPTION
    Source: https://learn.microsoft.com/cli/azure/backup/item
    .PARAMETER Vault
    Name of the recovery services vault.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Vault
    )

    $id = Get-OctohaResourceId -Type 'Microsoft.RecoveryServices/vaults' -Name $Vault
    if ($id.Length -eq 0) { return }
    $at = @('--resource-group', $id.Split('/')[4], '--vault-name', $Vault)
    foreach ($kind in @('AzureIaasVM', 'AzureStorage')) {
        foreach ($item in @(Invoke-OctohaAzure -Quiet -Argument (@('backup', 'item', 'list', '--backup-management-type', $kind) + $at))) {
            if ((Get-OctohaProperty -Value $item -Path 'properties.lastRecoveryPoint').Length -gt 0) {
                Get-OctohaProperty -Value $item -Path 'properties.friendlyName'
            }
        }
    }
}
