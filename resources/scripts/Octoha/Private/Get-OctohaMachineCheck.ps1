function Get-OctohaMachineCheck {
    <#
    .SYNOPSIS
    Looks at the machine: Windows, elevation, a reboot that is due.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param()

    Get-OctohaCheckRow -Check 'Windows' -Fine ($env:OS -eq 'Windows_NT') -Do 'this is not Windows.'
    # The integrity levels High and System, by their numbers: their names differ between languages.
    $groups = @(Invoke-OctohaTool -Path 'whoami.exe' -Argument @('/groups', '/fo', 'csv', '/nh')) -join ' '
    $elevated = $groups -match 'S-1-16-(12288|16384)'
    Get-OctohaCheckRow -Check 'Rights' -Fine $elevated -Do 'start PowerShell with "Run as administrator".'
    $due = @(
        'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\RebootPending'
        'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate\Auto Update\RebootRequired'
    ) | Where-Object -FilterScript { Test-Path -Path $_ }
    Get-OctohaCheckRow -Check 'Reboot' -Fine (@($due).Count -eq 0) -Do 'Windows waits for a restart: restart it first.'
}
