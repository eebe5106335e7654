function Test-OctohaShareSetting {
    <#
    .SYNOPSIS
    Looks whether redundancy, size and soft delete of Azure Files are those of the design.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $type = 'Microsoft.Storage/storageAccounts'
    $parts = @(foreach ($files in @(Get-OctohaInfra -Context $Context -Name 'files')) {
            @{ Type = $type; Name = $files.account; Child = ''; Wanted = @{ 'sku.name' = $files.sku } }
            foreach ($share in $files.shares) {
                @{ Type = $type; Name = $files.account; Child = "/fileServices/default/shares/$($share.name)"; Wanted = @{ 'properties.shareQuota' = $share.gib } }
            }
            if ($files.softDeleteDays -gt 0) {
                $wanted = @{ 'properties.shareDeleteRetentionPolicy.days' = $files.softDeleteDays; 'properties.shareDeleteRetentionPolicy.enabled' = 'True' }
                @{ Type = $type; Name = $files.account; Child = '/fileServices/default'; Wanted = $wanted }
            }
        })
    Get-OctohaAzureResult -Part $parts -Expected 'redundancy, size and soft delete as designed' -Do 'Deploy the templates again; a change of redundancy between some kinds is a migration.'
}
