#requires -Version 5.1

<#
.SYNOPSIS
Gives each empty data disk of this machine its partition, letter and file system; a disk that holds something is left alone.
#>
[CmdletBinding()]
param()

@{
    Description = 'Make the data disks of this machine ready.'
    Who         = 'Administrator of this machine'
    Where       = 'each node'
    Roles       = @('node')
    Minutes     = 2
    Standby     = $true
    NoUndo      = 'A disk may hold data by now: it is not wiped. Detach it in Azure where it is not wanted.'
    Skip        = {
        param($Context)
        if ($Context.Settings.machine.driveLetters.Count -eq 0) { 'The nodes have no data disk.' }
    }
    Test        = {
        param($Context)
        $missing = @(Get-OctohaMissingDrive -Settings $Context.Settings)
        if ($missing.Count -eq 0) {
            return @{ Done = $true; Seen = "drives $($Context.Settings.machine.driveLetters -join ', ') are ready" }
        }
        @{ Done = $false; Seen = "not ready: $($missing -join ', ')" }
    }
    Set         = {
        param($Context)
        Initialize-OctohaDisk -Settings $Context.Settings
    }
}
