function Disconnect-OctohaShare {
    <#
    .SYNOPSIS
    Takes back what lets the service account open the share.
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
        Remove-SmbGlobalMapping -RemotePath $storage.unc -Force -Confirm:$false
        return
    }
    if ($storage.access -eq 'mappedDrive') {
        Invoke-OctohaTask -Settings $Settings -Name 'unmount' | Out-Null
    }
    if ($storage.signIn -eq 'storageKey' -and $storage.account.Length -gt 0) {
        Invoke-OctohaTask -Settings $Settings -Name 'forget' | Out-Null
    }
}
