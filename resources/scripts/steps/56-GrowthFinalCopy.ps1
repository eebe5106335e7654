#requires -Version 5.1

<#
.SYNOPSIS
Copies what changed since, after the existing server was stopped; the first new node waits for it.
#>
[CmdletBinding()]
param()

@{
    Description = 'Copy the files that changed since, from the stopped server.'
    Who         = 'Administrator of the existing server'
    Where       = 'the existing server'
    Roles       = @('existingServer')
    Minutes     = 10
    NoUndo      = 'The copies do no harm; -Undo 54-GrowthOutage makes them count as old and starts the existing server.'
    Skip        = {
        param($Context)
        Get-OctohaGrowthSkip -Settings $Context.Settings
    }
    Test        = {
        param($Context)
        foreach ($name in @('moved', 'copied')) {
            $mark = Get-OctohaGrowthMark -Storage $Context.Settings.storage -Name $name
            if ($null -ne $mark) { return @{ Done = $true; Seen = "$name at $($mark.time)" } }
        }
        @{ Done = $false; Seen = 'the last copy is not made yet' }
    }
    Set         = {
        param($Context)
        $state = Get-OctohaExistingState -Settings $Context.Settings
        if (-not $state.Done) {
            Exit-OctohaRun -Code 4 -Message "The existing server is not stopped ($($state.Seen)), so its files still change. Run the step 54-GrowthOutage first, and switch the watchdog off."
        }
        Copy-OctohaFile -Context $Context
        Set-OctohaGrowthMark -Settings $Context.Settings -Name 'copied' -Confirm:$false
    }
}
