#requires -Version 5.1

<#
.SYNOPSIS
Makes the folders on the share, before anything points to them, and proves that the service account can write them.
#>
[CmdletBinding()]
param()

@{
    Description = 'Make the folders on the share.'
    Who         = 'Administrator of this machine'
    Where       = 'each node; the first one makes them'
    Roles       = @('node')
    Minutes     = 1
    NoUndo      = 'The folders may hold data by now: remove empty ones by hand.'
    Test        = {
        param($Context)
        $state = Invoke-OctohaTask -Settings $Context.Settings -Name 'test'
        $wrong = @($state.missing | ForEach-Object -Process { "$_ is missing" }) +
            @($state.refused | ForEach-Object -Process { "$_ cannot be written by the service account" })
        if ($wrong.Count -eq 0) {
            return @{ Done = $true; Seen = 'every folder is there and can be written' }
        }
        @{ Done = $false; Seen = $wrong -join ', ' }
    }
    Set         = {
        param($Context)
        Invoke-OctohaTask -Settings $Context.Settings -Name 'folders'
    }
}
