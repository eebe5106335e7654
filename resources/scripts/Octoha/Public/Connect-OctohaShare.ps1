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
    $fault = "$(Get-OctohaShareFault -Settings $Settings)"
    if ($fault.Length -gt 0) { Exit-OctohaRun -Code 2 -Message "The share cannot be connected: $fault Nothing was changed." }
    if ($storage.access -eq 'globalMapping') {
        Add-OctohaGlobalMapping -Settings $Settings
        return
    }
    if ($storage.signIn -eq 'storageKey' -and $storage.account.Length -gt 0) {
        Invoke-OctohaTask -Settings $Settings -Name 'credential' | Out-Null
    }
    if ($storage.access -eq 'mappedDrive') {
        Invoke-OctohaTask -Settings $Settings -Name 'mount' | Out-Null
    }
}
