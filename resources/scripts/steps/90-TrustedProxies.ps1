#requires -Version 5.1

<#
.SYNOPSIS
Sets what each node keeps for itself: listen prefixes, ports, force SSL, trusted proxies.
#>
[CmdletBinding()]
param()

@{
    Description = 'Set listen prefixes, ports and trusted proxies, and restart this node.'
    Who         = 'Administrator of this machine'
    Where       = 'each node'
    Roles       = @('node')
    Minutes     = 3
    NoUndo      = 'Set the values of before with Octopus.Server.exe configure; they stand in the backup of the configuration file.'
    Test        = {
        param($Context)
        Get-OctohaWebState -Settings $Context.Settings
    }
    Set         = {
        param($Context)
        Set-OctohaWeb -Settings $Context.Settings -Confirm:$false
        Restart-OctohaNode -Settings $Context.Settings -Confirm:$false
    }
    Finish      = {
        param($Context)
        # What is set counts after a restart, and settings do not tell whether there was one.
        Restart-OctohaNode -Settings $Context.Settings -Confirm:$false
    }
}
