function Get-OctohaMissingDrive {
    <#
    .SYNOPSIS
    Lists the drive letters of data disks that have no file system yet; refuses a letter that something else has.
    .DESCRIPTION
    A volume that BitLocker locks, or that is damaged, shows no file system either: only one that an earlier run made is taken.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    foreach ($letter in $Settings.machine.driveLetters) {
        $drive = @(Get-CimInstance -ClassName 'Win32_LogicalDisk' | Where-Object -FilterScript { $_.DeviceID -eq $letter })
        if ($drive.Count -eq 0) { $letter; continue }
        # 3 is a local disk: https://learn.microsoft.com/windows/win32/cimwin32prov/win32-logicaldisk
        if ($drive[0].DriveType -ne 3) {
            throw "Something else has the letter $letter (a DVD drive or a mapped share). Give it another letter in Disk Management, then run again with -Resume."
        }
        if ("$($drive[0].FileSystem)".Length -gt 0) { continue }
        if (-not (Test-Path -LiteralPath (Get-OctohaDiskMark -Letter $letter))) {
            throw "The volume $letter shows no file system: it may be locked by BitLocker, damaged, or never formatted. It is not touched, for it may hold data. Unlock it, or format it in Disk Management, then run again with -Resume."
        }
        $letter
    }
}
