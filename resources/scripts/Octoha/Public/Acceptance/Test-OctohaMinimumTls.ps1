function Test-OctohaMinimumTls {
    <#
    .SYNOPSIS
    Looks whether database and share refuse old versions of TLS.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $parts = @(foreach ($sql in @(Get-OctohaInfra -Context $Context -Name 'sql')) {
            foreach ($server in $sql.servers) {
                @{ Type = 'Microsoft.Sql/servers'; Name = $server.name; Child = ''; Wanted = @{ 'properties.minimalTlsVersion' = $sql.minimalTls } }
            }
        }) + @(foreach ($files in @(Get-OctohaInfra -Context $Context -Name 'files')) {
            $wanted = @{ 'properties.minimumTlsVersion' = $files.minimumTls; 'properties.supportsHttpsTrafficOnly' = $files.secureTransfer }
            @{ Type = 'Microsoft.Storage/storageAccounts'; Name = $files.account; Child = ''; Wanted = $wanted }
        }) + @(foreach ($one in @(Get-OctohaInfra -Context $Context -Name 'gateway' | Where-Object -FilterScript { $_.tls })) {
            @{ Type = 'Microsoft.Network/applicationGateways'; Name = $one.name; Child = ''; Wanted = @{ 'properties.sslPolicy.policyName' = $one.tlsPolicy } }
        })
    Get-OctohaAzureResult -Part $parts -Expected 'the least version of TLS of the design' -Do 'Deploy the templates again.'
}
