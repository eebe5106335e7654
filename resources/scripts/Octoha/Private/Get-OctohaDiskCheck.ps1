function Get-OctohaDiskCheck {
    <#
    .SYNOPSIS
    Looks at the free space of each drive that Octopus uses on this machine.
    .PARAMETER Settings
    The settings.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Settings
    )

    $octopus = $Settings.octopus
    $paths = @("$env:SystemDrive\", $octopus.homeFolder, $octopus.configPath, $octopus.cacheFolder) -match '^[A-Za-z]:'
    $wanted = @($paths | ForEach-Object -Process { $_.Substring(0, 2).ToUpperInvariant() })
    $disks = @(Get-CimInstance -ClassName 'Win32_LogicalDisk')
    $seen = @{}
    foreach ($letter in $wanted) {
        # The step 12-DataDisks makes what is not there yet.
        if ($seen.ContainsKey($letter) -or $Settings.machine.driveLetters -contains $letter) { continue }
        $seen[$letter] = $true
        $disk = @($disks | Where-Object -FilterScript { $_.DeviceID -eq $letter })
        $free = if ($disk.Count -gt 0) { [math]::Floor($disk[0].FreeSpace / 1GB) } else { 0 }
        $row = @{ Check = 'Disk'; Fine = $free -ge 10; Seen = "$free GB free on $letter"; Expected = '10 GB free' }
        Get-OctohaCheckRow @row -Do "$free GB are free on $letter, 10 GB are needed for installer, logs and caches."
    }
}
