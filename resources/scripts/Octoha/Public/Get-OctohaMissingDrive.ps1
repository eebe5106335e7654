function Get-OctohaMissingDrive {
    <#
    .SYNOPSIS
    Lists the drive letters of data disks that have no file system yet; refuses a letter that something else has.
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
        if ("$($drive[0].FileSystem)".Length -eq 0) { $letter }
    }
}
