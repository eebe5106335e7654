function Get-OctohaToken {
    <#
    .SYNOPSIS
    Gets a token for the Key Vault from the managed identity of this machine.
    .PARAMETER Vault
    The settings of the vault.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Vault
    )

    (Get-OctohaMetadata -Vault $Vault).access_token
}
