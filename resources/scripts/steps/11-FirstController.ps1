#requires -Version 5.1

<#
.SYNOPSIS
Makes the domain on the first domain controller.
#>
[CmdletBinding()]
param()

@{
    Description     = 'Make the domain on the first controller; Windows restarts.'
    Who             = 'Domain administrator: administrator of this machine'
    Where           = 'the first domain controller'
    Roles           = @('domainAdmin')
    Minutes         = 60
    NoUndo          = 'Delete the machine and make it anew; nothing has joined yet.'
    Skip            = {
        param($Context)
        $controllers = @($Context.Settings.domain.controllers)
        if ($controllers.Count -eq 0) { return 'The design makes no domain.' }
        if ($controllers[0].name -ne $Context.ComputerName) { "The first controller is $($controllers[0].name)." }
    }
    Test            = {
        param($Context)
        $faults = @(Get-OctohaControllerFault -Settings $Context.Settings)
        if ($faults.Count -eq 0) {
            return @{ Done = $true; Seen = "controller of $($Context.Settings.domain.name)" }
        }
        @{ Done = $false; Seen = $faults -join ', ' }
    }
    Set             = {
        param($Context)
        Install-OctohaController -Context $Context -First
    }
}
