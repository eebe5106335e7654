#requires -Version 5.1

<#
.SYNOPSIS
Gives the account of the Octopus service what it needs on this machine, before anything is done as this account.
#>
[CmdletBinding()]
param()

@{
    Description = 'Give the service account its rights on this machine.'
    Who         = 'Administrator of this machine'
    Where       = 'each node'
    Roles       = @('node')
    Minutes     = 2
    Standby     = $true
    NoUndo      = 'Take the rights away in secpol.msc (Log on as a service, Log on as a batch job) once nothing runs as this account any more.'
    Skip        = {
        param($Context)
        if ($Context.Settings.serviceAccount.kind -eq 'localSystem') { 'Octopus runs as Local System, which has every right here.' }
    }
    Test        = {
        param($Context)
        Get-OctohaAccountState -Settings $Context.Settings
    }
    Set         = {
        param($Context)
        Initialize-OctohaAccount -Settings $Context.Settings
    }
}
