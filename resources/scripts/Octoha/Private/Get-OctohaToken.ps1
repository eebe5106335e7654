function Get-OctohaToken {
    <#
    .SYNOPSIS
    Gets a token for the Key Vault: from the managed identity of this machine, or from who is signed in to the Azure CLI.
    .PARAMETER Vault
    The settings of the vault.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Vault
    )

    if ($Vault.identity -ne 'signedIn') {
        return (Get-OctohaMetadata -Vault $Vault).access_token
    }
    $hostName = ([uri] $Vault.uri).Host
    $resource = 'https://' + $hostName.Substring($hostName.IndexOf('.') + 1)
    (Invoke-OctohaAzure -Argument @('account', 'get-access-token', '--resource', $resource) -Quiet).accessToken
}
