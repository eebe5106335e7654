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
