function Initialize-OctohaDirectoryDisk {
    <#
    .SYNOPSIS
    Makes drive F of the one new disk, for the directory and its log. A disk that holds anything is left alone.
    #>
    [CmdletBinding()]
    param()

    if (@(Get-CimInstance -ClassName 'Win32_LogicalDisk' | Where-Object -FilterScript { $_.DeviceID -eq 'F:' }).Count -gt 0) { return }
    $new = @(Get-Disk | Where-Object -FilterScript { "$($_.PartitionStyle)" -eq 'RAW' })
    if ($new.Count -ne 1) {
        throw "There is no drive F, and this machine has $($new.Count) new disks, expected 1. Attach the data disk of the design, without caching, or make drive F by hand."
    }
    Initialize-Disk -Number $new[0].Number -PartitionStyle 'GPT' -Confirm:$false
    New-Partition -DiskNumber $new[0].Number -DriveLetter 'F' -UseMaximumSize | Out-Null
    Format-Volume -DriveLetter 'F' -FileSystem 'NTFS' -NewFileSystemLabel 'Directory' -Confirm:$false | Out-Null
}
