function Test-OctohaRedisSetting {
    <#
    .SYNOPSIS
    Looks whether Redis throws nothing away, and is set as the design says.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $parts = @(foreach ($one in @(Get-OctohaInfra -Context $Context -Name 'redis')) {
            @{
                Type   = 'Microsoft.Cache/redisEnterprise'
                Name   = $one.name
                Child  = ''
                Wanted = @{ 'sku.name' = $one.sku; 'properties.publicNetworkAccess' = if ($one.publicAccess) { 'Enabled' } else { 'Disabled' } }
            }
            @{
                Type   = 'Microsoft.Cache/redisEnterprise'
                Name   = $one.name
                Child  = '/databases/default'
                Wanted = @{ 'properties.evictionPolicy' = $one.eviction; 'properties.clientProtocol' = if ($one.tls) { 'Encrypted' } else { 'Plaintext' } }
            }
        })
    Get-OctohaAzureResult -Part $parts -Expected 'size, access, encryption and eviction of the design' -Do 'Deploy the templates again: with eviction Octopus loses work for Tentacles.'
}
