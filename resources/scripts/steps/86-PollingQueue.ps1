#requires -Version 5.1

<#
.SYNOPSIS
Points a node to the Redis queue through which all nodes serve polling Tentacles together.
#>
[CmdletBinding()]
param()

@{
    Description = 'Use the Redis queue for polling Tentacles, and restart this node.'
    Who         = 'Administrator of this machine'
    Where       = 'each node'
    Roles       = @('node')
    Minutes     = 3
    Skip        = {
        param($Context)
        if ($Context.Settings.polling.way -ne 'redis') { 'Tentacles poll every node by itself, or none polls.' }
    }
    Test        = {
        param($Context)
        Get-OctohaRedisState -Settings $Context.Settings
    }
    Set         = {
        param($Context)
        $version = Get-OctohaVersion
        if ([version] $version -lt [version] '2026.4.6909' -or $Context.Settings.storage.clusterShared.Length -eq 0) {
            Exit-OctohaRun -Code 4 -Message "The queue needs Octopus 2026.4.6909 and a cluster shared directory; this node has $version and '$($Context.Settings.storage.clusterShared)'. Tentacles go on polling every node: upgrade all nodes, or set the directory (step 70), then run again with -Resume."
        }
        $secret = Get-OctohaSecret -Settings $Context.Settings -Kind 'redisConnection'
        $plain = ConvertFrom-OctohaSecret -Secret $secret
        $words = @('--multiNodePollingTentaclesRedisConnectionString', $plain)
        Invoke-OctohaServer -Settings $Context.Settings -Verb 'configure' -Argument $words -Secret @($plain)
        Restart-OctohaNode -Settings $Context.Settings -Confirm:$false
    }
    Finish      = {
        param($Context)
        # What is set counts after a restart, and a drain may have been left behind.
        Restart-OctohaNode -Settings $Context.Settings -Confirm:$false
    }
    Undo        = {
        param($Context)
        # Only after every Tentacle polls every node again, and on all nodes.
        $words = @('--multiNodePollingTentaclesRedisConnectionString=')
        Invoke-OctohaServer -Settings $Context.Settings -Verb 'configure' -Argument $words
        Restart-OctohaNode -Settings $Context.Settings -Confirm:$false
    }
}
