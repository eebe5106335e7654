#requires -Version 5.1

<#
.SYNOPSIS
Installs Octopus Server in the pinned version, from an installer whose hash is known.
#>
[CmdletBinding()]
param()

@{
    Description = 'Install Octopus Server in the version of the design.'
    Who         = 'Administrator of this machine'
    Where       = 'each node'
    Roles       = @('node')
    Minutes     = 10
    Standby     = $true
    NoUndo      = 'Uninstall Octopus Deploy Server in the settings of Windows; the instance, if any, is deleted before that.'
    Test        = {
        param($Context)
        $seen = Get-OctohaVersion
        $wanted = $Context.Settings.octopus.version
        if ($seen.Length -gt 0 -and $seen -ne $wanted) {
            throw "Octopus $seen is installed, the design says $wanted. A change of version is an upgrade of all nodes: see runbooks/upgrade.md."
        }
        @{ Done = $seen -eq $wanted; Seen = $(if ($seen.Length -gt 0) { "Octopus $seen" } else { 'Octopus is not installed' }) }
    }
    Set         = {
        param($Context)
        Install-OctohaServer -Context $Context
    }
}
