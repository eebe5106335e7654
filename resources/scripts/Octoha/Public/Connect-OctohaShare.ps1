function Connect-OctohaShare {
    <#
    .SYNOPSIS
    Lets the service account open the share, in the way of the design.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $storage = $Settings.storage
    if ($storage.access -eq 'globalMapping') {
        Add-OctohaGlobalMapping -Settings $Settings
        return
    }
    if ($storage.access -eq 'mappedDrive' -and $Settings.serviceAccount.kind -ne 'localSystem') {
        throw 'A drive letter belongs to one logon session, so the service of a named account never sees it. Choose the UNC path or the global mapping.'
    }
    if ($storage.signIn -eq 'storageKey' -and $storage.account.Length -gt 0) {
        if ($Settings.vault.name.Length -eq 0 -or $Settings.vault.identity -eq 'none') {
            throw 'The storage key must be in a Key Vault: no other way hands it to the service account without writing it down.'
        }
        Invoke-OctohaTask -Settings $Settings -Name 'credential' | Out-Null
    }
    if ($storage.access -eq 'mappedDrive') {
        Invoke-OctohaTask -Settings $Settings -Name 'mount' | Out-Null
    }
}
