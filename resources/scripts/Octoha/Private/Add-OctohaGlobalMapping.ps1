function Add-OctohaGlobalMapping {
    <#
    .SYNOPSIS
    Maps the share to a drive for the whole machine; it comes back after a reboot.
    .DESCRIPTION
    It always wants a credential: https://learn.microsoft.com/powershell/module/smbshare/new-smbglobalmapping
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $storage = $Settings.storage
    $mapping = @{
        RemotePath     = $storage.unc
        LocalPath      = $storage.driveLetter
        Persistent     = $true
        RequirePrivacy = $true
    }
    if ($storage.signIn -ne 'storageKey') {
        Exit-OctohaRun -Code 2 -Message 'A mapping for the whole machine takes the key of the storage account. Let the design open the share by its key, or reach it by its own path.'
    }
    $key = Get-OctohaSecret -Settings $Settings -Kind 'storageKey'
    $mapping.Credential = New-Object -TypeName 'System.Management.Automation.PSCredential' -ArgumentList @("localhost\$($storage.account)", $key)
    if ($Settings.serviceAccount.name.Length -gt 0) {
        $mapping.FullAccess = @($Settings.serviceAccount.name)
    }
    # One with the key of before would stand in its way.
    if ($null -ne (Get-SmbGlobalMapping -RemotePath $storage.unc -ErrorAction SilentlyContinue)) {
        Remove-SmbGlobalMapping -RemotePath $storage.unc -Force -Confirm:$false
    }
    New-SmbGlobalMapping @mapping | Out-Null
}
