function Add-OctohaGlobalMapping {
    <#
    .SYNOPSIS
    Maps the share to a drive for the whole machine; it comes back after a reboot.
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
    if ($storage.signIn -eq 'storageKey') {
        $key = Get-OctohaSecret -Settings $Settings -Kind 'storageKey'
        $mapping.Credential = New-Object -TypeName 'System.Management.Automation.PSCredential' -ArgumentList @("localhost\$($storage.account)", $key)
    }
    if ($Settings.serviceAccount.name.Length -gt 0) {
        $mapping.FullAccess = @($Settings.serviceAccount.name)
    }
    New-SmbGlobalMapping @mapping | Out-Null
}
