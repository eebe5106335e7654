function Initialize-OctohaDisk {
    <#
    .SYNOPSIS
    Initializes empty data disks, each with one partition that has its letter and the file system NTFS.
    .DESCRIPTION
    A disk is taken only if it has the size of the design and no partition with data: so neither a temporary disk nor one
    that is in use is touched. A mark says which volume was made here and has no file system yet. https://learn.microsoft.com/powershell/module/storage/initialize-disk
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    foreach ($letter in @(Get-OctohaMissingDrive -Settings $Settings)) {
        $plain = $letter.TrimEnd(':')
        $drive = @(Get-CimInstance -ClassName 'Win32_LogicalDisk' | Where-Object -FilterScript { $_.DeviceID -eq $letter })
        if ($drive.Count -eq 0) {
            $size = $Settings.machine.dataDiskGib * 1GB
            $empty = @(Get-Disk | Where-Object -FilterScript { $_.Size -eq $size -and $_.NumberOfPartitions -le 1 } | Where-Object -FilterScript {
                    # A disk that was initialized has one partition that Windows keeps for itself.
                    @(Get-Partition -DiskNumber $_.Number -ErrorAction SilentlyContinue | Where-Object -FilterScript { $_.Type -ne 'Reserved' }).Count -eq 0
                })
            if ($empty.Count -eq 0) {
                throw "There is no empty disk of $($Settings.machine.dataDiskGib) GiB for $letter. Attach the data disk of the design to this machine, then run again with -Resume."
            }
            $number = $empty[0].Number
            if ($empty[0].PartitionStyle -eq 'RAW') { Initialize-Disk -Number $number -PartitionStyle GPT -Confirm:$false }
            Set-Content -LiteralPath (Get-OctohaDiskMark -Letter $letter) -Value "disk $number" -Encoding UTF8
            New-Partition -DiskNumber $number -DriveLetter $plain -UseMaximumSize | Out-Null
        }
        Format-Volume -DriveLetter $plain -FileSystem NTFS -NewFileSystemLabel 'Octopus' -Confirm:$false | Out-Null
        Remove-Item -LiteralPath (Get-OctohaDiskMark -Letter $letter) -Force
    }
}
