#requires -Version 5.1

<#
.SYNOPSIS
Makes a symbolic link for each kind of data, as the classic way has it, before Octopus is installed.
#>
[CmdletBinding()]
param()

@{
    Description = 'Link local folders to those of the share.'
    Who         = 'Administrator of this machine'
    Where       = 'each node'
    Roles       = @('node')
    Minutes     = 1
    Skip        = {
        param($Context)
        $storage = $Context.Settings.storage
        if ($storage.access -ne 'symbolicLink') { 'Octopus is told the share itself, without links.' }
    }
    Test        = {
        param($Context)
        $wrong = @(Get-OctohaLinkFault -Storage $Context.Settings.storage)
        if ($wrong.Count -eq 0) {
            return @{ Done = $true; Seen = 'every link leads to its folder' }
        }
        @{ Done = $false; Seen = $wrong -join ', ' }
    }
    Set         = {
        param($Context)
        # As the service account: an administrator may not see the share, and Windows would then make a link to a file.
        Invoke-OctohaTask -Settings $Context.Settings -Name 'link'
    }
    Undo        = {
        param($Context)
        Remove-OctohaLink -Storage $Context.Settings.storage
    }
}
