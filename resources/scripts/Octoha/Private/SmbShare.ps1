function Add-OctohaShareCredential {
    <#
    .SYNOPSIS
    Keeps the storage key in the credential store of this account; cmdkey takes it as an argument only.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $storage = $Settings.storage
    $key = ConvertFrom-OctohaSecret -Secret (Get-OctohaSecret -Settings $Settings -Kind 'storageKey')
    $words = @("/add:$($storage.server)", "/user:localhost\$($storage.account)", "/pass:$key")
    Invoke-OctohaTool -Path 'cmdkey.exe' -Argument $words -Secret @($key) -Quiet | Out-Null
}

function Test-OctohaCredential {
    <#
    .SYNOPSIS
    Tells whether the account keeps a credential for the share; true where none is needed.
    .DESCRIPTION
    An open session lets the share answer although the credential is gone, until the next reboot: so both are looked at.
    .PARAMETER Storage
    The settings of the share.
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Storage
    )

    if ($Storage.signIn -ne 'storageKey' -or $Storage.account.Length -eq 0 -or $Storage.access -eq 'globalMapping') {
        return $true
    }
    $said = @(Invoke-OctohaTool -Path 'cmdkey.exe' -Argument @("/list:$($Storage.server)")) -join ' '
    # The heading names the server in any case, in the language of Windows; an entry has the word target before it.
    $said -match ('target=' + [regex]::Escape($Storage.server))
}

function Get-OctohaShareFault {
    <#
    .SYNOPSIS
    Says why the share cannot be reached in the way of the design; nothing where it can.
    .DESCRIPTION
    A mapping for the whole machine always wants a credential, and DFS has none
    (https://learn.microsoft.com/powershell/module/smbshare/new-smbglobalmapping): the key of the storage account is the only one
    that a run has. A mapped drive belongs to one logon session
    (https://learn.microsoft.com/windows/win32/services/services-and-redirected-drives).
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $storage = $Settings.storage
    $hasKey = $storage.signIn -eq 'storageKey' -and $storage.account.Length -gt 0
    if ($storage.access -eq 'globalMapping') {
        if (-not $hasKey) { return "a mapping for the whole machine takes the key of a storage account, and the design signs in by '$($storage.signIn)'. Let the design open the share by its key, or reach it by its own path (UNC), and export again." }
        if ($Settings.secrets.storageKey.Length -eq 0) { return 'a mapping for the whole machine takes the key of the storage account, and the design names no secret of the Key Vault that holds it: name it and export again.' }
        if ($storage.driveLetter -notmatch '^[D-Zd-z]:$') { return "a mapping for the whole machine needs a drive letter from D to Z, and the design has '$($storage.driveLetter)': state it and export again." }
        return
    }
    if ($storage.access -eq 'mappedDrive' -and $Settings.serviceAccount.kind -ne 'localSystem') {
        return 'a drive letter belongs to one logon session, so the service of a named account never sees it. Choose the UNC path or the global mapping, and export again.'
    }
    if ($hasKey -and ($Settings.vault.name.Length -eq 0 -or $Settings.vault.identity -eq 'none')) {
        'the storage key must be in a Key Vault that the machine may read by its identity: no other way hands it to the service account without writing it down. Correct the design and export again.'
    }
}

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

function Add-OctohaLink {
    <#
    .SYNOPSIS
    Makes the symbolic links that are not there; what stands in a link's place is left alone and named.
    .PARAMETER Storage
    The settings of the share.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Storage
    )

    foreach ($folder in @($Storage.folders | Where-Object -FilterScript { $_.path -ne $_.target })) {
        if (Test-Path -LiteralPath $folder.path) {
            continue
        }
        $parent = Split-Path -Path $folder.path -Parent
        if (-not (Test-Path -LiteralPath $parent)) {
            New-Item -Path $parent -ItemType Directory -Force | Out-Null
        }
        New-Item -Path $folder.path -ItemType SymbolicLink -Value $folder.target | Out-Null
    }
}

function Add-OctohaShareFolder {
    <#
    .SYNOPSIS
    Makes the folders on the share that are not there.
    .PARAMETER Storage
    The settings of the share.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Storage
    )

    foreach ($folder in $Storage.folders) {
        if (-not (Test-Path -LiteralPath $folder.target)) {
            New-Item -Path $folder.target -ItemType Directory -Force | Out-Null
        }
    }
}

function Get-OctohaShareState {
    <#
    .SYNOPSIS
    Says, as the account that runs it, whether the share opens and which of its folders can be written.
    .DESCRIPTION
    A small file is written into each folder and removed at once: full control shows in no other way.
    .PARAMETER Settings
    The settings.
    .OUTPUTS
    opens, mounted, kept (the credential is in the store of the account), missing (folders that are not there), refused (folders that cannot be written).
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $storage = $Settings.storage
    $state = @{
        opens   = Test-Path -LiteralPath $storage.unc
        mounted = $storage.driveLetter.Length -gt 0 -and (Test-Path -LiteralPath ($storage.driveLetter + '\'))
        kept    = Test-OctohaCredential -Storage $storage
        missing = @()
        refused = @()
    }
    foreach ($folder in $storage.folders) {
        if (-not (Test-Path -LiteralPath $folder.target)) {
            $state.missing += $folder.target
        }
        elseif (-not (Test-OctohaWritable -Folder $folder.target)) {
            $state.refused += $folder.target
        }
    }
    $state
}
