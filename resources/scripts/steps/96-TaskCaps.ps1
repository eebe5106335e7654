#requires -Version 5.1

<#
.SYNOPSIS
Gives this node its task cap, now that it is known to work.
#>
[CmdletBinding()]
param()

@{
    Description = 'Set the task cap of this node.'
    Who         = 'Administrator of this machine'
    Where       = 'each node'
    Roles       = @('node')
    Minutes     = 2
    Test        = {
        param($Context)
        $now = Get-OctohaConfiguration -Settings $Context.Settings
        if ($now.Count -eq 0) { return @{ Done = $false; Seen = 'there is no instance yet' } }
        $seen = $now['Octopus.Server.TaskCap']
        @{ Done = "$seen" -eq "$($Context.Node.taskCap)"; Seen = "task cap $seen" }
    }
    Set         = {
        param($Context)
        $before = (Get-OctohaConfiguration -Settings $Context.Settings)['Octopus.Server.TaskCap']
        Invoke-OctohaServer -Settings $Context.Settings -Verb 'node' -Argument @('--taskCap', "$($Context.Node.taskCap)")
        if ("$before" -eq '0') {
            # Nothing runs on a node with cap 0, so a restart is harmless; on others the cap counts without one.
            Restart-OctohaNode -Settings $Context.Settings -Confirm:$false
        }
    }
    Finish      = {
        param($Context)
        # What is set counts after a restart, and a drain may have been left behind.
        Restart-OctohaNode -Settings $Context.Settings -Confirm:$false
    }
    Undo        = {
        param($Context)
        Invoke-OctohaServer -Settings $Context.Settings -Verb 'node' -Argument @('--taskCap', '0')
    }
}
