#requires -Version 5.1

<#
.SYNOPSIS
Adds a further domain controller to the domain.
#>
[CmdletBinding()]
param()

@{
    Description = 'Make this computer a further domain controller; Windows restarts.'
    Who         = 'Domain administrator'
    Where       = 'each domain controller but the first'
    Roles       = @('domainAdmin')
    Minutes     = 45
    NoUndo      = 'Demote it with Uninstall-ADDSDomainController, then delete the machine.'
    Skip        = {
        param($Context)
        $further = @($Context.Settings.domain.controllers | ForEach-Object -Process { $_.name } | Where-Object -FilterScript { $_ -ne $Context.Settings.domain.controllers[0].name })
        if ($further -notcontains $Context.ComputerName) { 'This is no further domain controller of the design.' }
    }
    Test        = {
        param($Context)
        $faults = @(Get-OctohaControllerFault -Settings $Context.Settings)
        if ($faults.Count -eq 0) {
            return @{ Done = $true; Seen = "controller of $($Context.Settings.domain.name)" }
        }
        @{ Done = $false; Seen = $faults -join ', ' }
    }
    Set         = {
        param($Context)
        Install-OctohaController -Context $Context
    }
}
