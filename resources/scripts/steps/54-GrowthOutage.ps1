#requires -Version 5.1

<#
.SYNOPSIS
Begins the outage: Maintenance Mode on, running tasks ended, the existing server stopped.
#>
[CmdletBinding()]
param()

@{
    Description = 'Turn Maintenance Mode on, wait for running tasks, and stop the existing server: the outage begins.'
    Who         = 'Administrator of the existing server, with an API key of an administrator of Octopus'
    Where       = 'the existing server'
    Roles       = @('existingServer')
    Minutes     = 10
    Announce    = {
        param($Context)
        "Nobody can deploy from now until the first new node answers; $($Context.Settings.growth.outageMinutes) minutes are allowed. Until the new nodes work, -Undo 54-GrowthOutage is the way back."
    }
    Skip        = {
        param($Context)
        Get-OctohaGrowthSkip -Settings $Context.Settings
    }
    Test        = {
        param($Context)
        Get-OctohaExistingState -Settings $Context.Settings
    }
    Set         = {
        param($Context)
        if ($null -eq (Get-OctohaGrowthMark -Storage $Context.Settings.storage -Name 'seeded')) {
            Exit-OctohaRun -Code 4 -Message 'The files were not copied beforehand, so the outage would last as long as the whole copy. Run the step 52-GrowthCopy first.'
        }
        Stop-OctohaExisting -Context $Context -Confirm:$false
    }
    Undo        = {
        param($Context)
        Start-OctohaExisting -Context $Context -Confirm:$false
    }
}
