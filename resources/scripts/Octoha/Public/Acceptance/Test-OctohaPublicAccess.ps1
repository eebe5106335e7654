function Test-OctohaPublicAccess {
    <#
    .SYNOPSIS
    Looks whether database, share and vault refuse the Internet where the design says so.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $parts = @(foreach ($sql in @(Get-OctohaInfra -Context $Context -Name 'sql' | Where-Object -FilterScript { -not $_.publicAccess })) {
            foreach ($server in $sql.servers) { @{ Type = 'Microsoft.Sql/servers'; Name = $server.name } }
        }) + @(foreach ($files in @(Get-OctohaInfra -Context $Context -Name 'files' | Where-Object -FilterScript { -not $_.publicAccess })) {
            @{ Type = 'Microsoft.Storage/storageAccounts'; Name = $files.account }
        }) + @(foreach ($vault in @(Get-OctohaInfra -Context $Context -Name 'vault' -Template 'foundation')) {
            if ($vault.private -and @($vault.allowedRanges).Count -eq 0) { @{ Type = 'Microsoft.KeyVault/vaults'; Name = $vault.name } }
        })
    foreach ($part in $parts) {
        $part.Child = ''
        $part.Wanted = @{ 'properties.publicNetworkAccess' = 'Disabled' }
    }
    Get-OctohaAzureResult -Part $parts -Expected 'public network access is disabled' -Do 'Deploy the templates again; find out who opened it.' -None 'The design closes none of database, share and vault.'
}
