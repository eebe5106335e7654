#requires -Version 5.1

<#
.SYNOPSIS
Tells Octopus where the shared files stand: one root, or a path for each kind of data.
#>
[CmdletBinding()]
param()

@{
    Description = 'Point Octopus to the share and restart this node.'
    Who         = 'Administrator of this machine'
    Where       = 'the first node; paths are kept in the database'
    Roles       = @('node')
    Minutes     = 3
    NoUndo      = 'Set the paths of before with Octopus.Server.exe path; no file was moved.'
    Skip        = {
        param($Context)
        if (-not $Context.Node.first) { 'The first node sets the paths for all.' }
    }
    Test        = {
        param($Context)
        Get-OctohaFolderState -Settings $Context.Settings
    }
    Set         = {
        param($Context)
        Set-OctohaPath -Settings $Context.Settings -Confirm:$false
        Restart-OctohaNode -Settings $Context.Settings -Confirm:$false
    }
    Finish      = {
        param($Context)
        # What is set counts after a restart, and settings do not tell whether there was one.
        Restart-OctohaNode -Settings $Context.Settings -Confirm:$false
    }
}
