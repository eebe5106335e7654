function Get-OctohaMetadata {
    <#
    .SYNOPSIS
    Asks for a token of the managed identity of this machine; the answer names the identity as well.
    .DESCRIPTION
    Asks the instance metadata service, which every process of an Azure machine reaches; nothing is stored.
    .PARAMETER Vault
    The settings of the vault.
    .PARAMETER Resource
    For what the token is; by default for the vault.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Vault,

        [string] $Resource = ''
    )

    if ($Resource.Length -eq 0) {
        $hostName = ([uri] $Vault.uri).Host
        $Resource = 'https://' + $hostName.Substring($hostName.IndexOf('.') + 1)
    }
    $query = 'api-version=2018-02-01&resource=' + [uri]::EscapeDataString($Resource)
    if ($Vault.identityResourceId.Length -gt 0) {
        $query += '&msi_res_id=' + [uri]::EscapeDataString($Vault.identityResourceId)
    }
    $request = @{
        Uri             = 'http://169.254.169.254/metadata/identity/oauth2/token?' + $query
        Headers         = @{ Metadata = 'true' }
        UseBasicParsing = $true
        TimeoutSec      = 20
    }
    Invoke-RestMethod @request
}
