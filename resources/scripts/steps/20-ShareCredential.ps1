#requires -Version 5.1

<#
.SYNOPSIS
Lets the service account open the share: by the storage key, by a mapping, or by its identity.
#>
[CmdletBinding()]
param()

@{
    Description = 'Let the account of the Octopus service open the share.'
    Who         = 'Administrator of this machine'
    Where       = 'each node'
    Roles       = @('node')
    Minutes     = 2
    Standby     = $true
    Test        = {
        param($Context)
        $storage = $Context.Settings.storage
        $state = Invoke-OctohaTask -Settings $Context.Settings -Name 'test'
        $needsDrive = $storage.driveLetter.Length -gt 0
        @{
            Done = $state.opens -and $state.kept -and ($state.mounted -or -not $needsDrive)
            Seen = "as the service account: share opens $($state.opens), credential kept $($state.kept), drive $($state.mounted)"
        }
    }
    Set         = {
        param($Context)
        Connect-OctohaShare -Settings $Context.Settings
    }
    Undo        = {
        param($Context)
        Disconnect-OctohaShare -Settings $Context.Settings
    }
}
