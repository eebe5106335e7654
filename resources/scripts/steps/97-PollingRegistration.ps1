#requires -Version 5.1

<#
.SYNOPSIS
Registers this Tentacle, lets it poll every node or the one shared address, and restarts it; moves it there from others.
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
        $stale = @(Get-OctohaStalePoll -Settings $Context.Settings)
        $wrong = @(
            if ($missing.Count -gt 0) { "does not poll $($missing -join ', ')" }
            if ($stale.Count -gt 0) { "still polls $($stale -join ', ')" }
        )
        if ($wrong.Count -eq 0) {
            return @{ Done = $true; Seen = 'polls what it should' }
        }
        @{ Done = $false; Seen = $wrong -join '; ' }
    }
    Set         = {
        param($Context)
        # First the new address, then away with the old ones: there is no moment without one.
        if (@(Get-OctohaUnpolled -Settings $Context.Settings).Count -gt 0) { Register-OctohaTentacle -Context $Context }
        if (@(Get-OctohaStalePoll -Settings $Context.Settings).Count -gt 0) { Move-OctohaTentacle -Settings $Context.Settings }
    }
    Finish      = {
        param($Context)
        Restart-OctohaTentacle -Settings $Context.Settings -Confirm:$false
    }
}
