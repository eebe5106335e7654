function Get-OctohaOldApi {
    <#
    .SYNOPSIS
    Gives address and headers with which the existing server is asked: its own first listen prefix, and an API key.
    .PARAMETER Context
    The run.
    .OUTPUTS
    Uri (of the maintenance configuration) and Headers, for Invoke-RestMethod.
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $prefixes = (Get-OctohaConfiguration -Settings $Context.Settings)['Octopus.WebPortal.ListenPrefixes']
    $first = @("$prefixes" -split '[,;]')[0].Trim() -replace '://[*+]', '://localhost'
    $key = $Context.Given.ApiKey
    if ($null -eq $key) {
        $key = Read-Host -Prompt 'API key of an administrator of the existing server' -AsSecureString
        $Context.Given.ApiKey = $key
    }
    @{
        Uri             = $first.TrimEnd('/') + '/api/maintenanceconfiguration'
        Headers         = @{ 'X-Octopus-ApiKey' = ConvertFrom-OctohaSecret -Secret $key }
        UseBasicParsing = $true
        TimeoutSec      = 60
    }
}
