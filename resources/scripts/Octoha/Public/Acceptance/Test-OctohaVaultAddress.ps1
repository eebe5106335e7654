function Test-OctohaVaultAddress {
    <#
    .SYNOPSIS
    Looks whether the vault answers, and by a private address where the design says so.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if ($Context.Settings.vault.uri.Length -eq 0 -or $Context.Settings.vault.name.Length -eq 0) { return Get-OctohaTestResult -Skip 'The design has no Key Vault.' }
    $private = (Get-OctohaAnswer -Context $Context -Name 'placement.vaultPrivate') -eq 'True'
    Get-OctohaAddressResult -Context $Context -Name ([uri] $Context.Settings.vault.uri).Host -Port 443 -Private:$private
}
