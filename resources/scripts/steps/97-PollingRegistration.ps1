#requires -Version 5.1

<#
.SYNOPSIS
Registers this Tentacle, lets it poll every node, and restarts it.
#>
[CmdletBinding()]
param()

@{
    Description = 'Register this Tentacle and let it poll every node.'
    Who         = 'Administrator of this machine, with an API key of Octopus'
    Where       = 'each polling Tentacle'
    Roles       = @('tentacle')
    Minutes     = 3
    NoUndo      = 'Delete the machine in the portal. The trust of the Tentacle is never reset: it would lose its subscription.'
    Skip        = {
        param($Context)
        $way = $Context.Settings.polling.way
        if (@('addressPerNode', 'portPerNode', 'redis', 'webSockets') -notcontains $way) {
            return "The way '$way' is not scripted: see the plan."
        }
        if ($Context.Tentacle.kind -eq 'kubernetesAgent') { 'A Kubernetes agent is set up by Helm: see the plan.' }
    }
    Test        = {
        param($Context)
        $missing = @(Get-OctohaUnpolled -Settings $Context.Settings)
        if ($missing.Count -eq 0) {
            return @{ Done = $true; Seen = 'polls every node' }
        }
        @{ Done = $false; Seen = "does not poll $($missing -join ', ')" }
    }
    Set         = {
        param($Context)
        Register-OctohaTentacle -Context $Context
    }
}
