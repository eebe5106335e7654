#requires -Version 5.1

<#
.SYNOPSIS
Has each node write every five minutes how many tasks of Octopus wait, so that the workspace can alert.
#>
[CmdletBinding()]
param()

@{
    Description = 'Count the waiting tasks for the alert.'
    Who         = 'Administrator of this machine'
    Where       = 'each node'
    Roles       = @('node')
    Minutes     = 1
    Skip        = {
        param($Context)
        if ($Context.Settings.secrets.queueKey.Length -eq 0) { 'The design collects no events of the nodes.' }
    }
    Test        = {
        param($Context)
        Get-OctohaQueueState -Settings $Context.Settings -Folder (Join-Path -Path $env:ProgramData -ChildPath 'Octoha\queue')
    }
    Set         = {
        param($Context)
        Register-OctohaQueueTask -Settings $Context.Settings -Folder (Join-Path -Path $env:ProgramData -ChildPath 'Octoha\queue')
    }
    Undo        = {
        param($Context)
        Unregister-OctohaQueueTask -Folder (Join-Path -Path $env:ProgramData -ChildPath 'Octoha\queue')
    }
}
