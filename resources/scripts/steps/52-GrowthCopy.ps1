#requires -Version 5.1

<#
.SYNOPSIS
Copies the files of an existing server to the share beforehand, twice, while it runs.
#>
[CmdletBinding()]
param()

@{
    Description = 'Copy the files of the existing server beforehand, while it runs.'
    Who         = 'Administrator of the existing server'
    Where       = 'the existing server'
    Roles       = @('existingServer')
    Minutes     = 60
    Skip        = {
        param($Context)
        Get-OctohaGrowthSkip -Settings $Context.Settings
    }
    Test        = {
        param($Context)
        foreach ($name in @('moved', 'copied', 'seeded')) {
            $mark = Get-OctohaGrowthMark -Storage $Context.Settings.storage -Name $name
            if ($null -ne $mark) { return @{ Done = $true; Seen = "$name at $($mark.time)" } }
        }
        @{ Done = $false; Seen = 'not copied yet' }
    }
    Set         = {
        param($Context)
        $first = Copy-OctohaFile -Context $Context
        $second = Copy-OctohaFile -Context $Context
        Write-OctohaLog -Message "The first copy took $first seconds, the second ${second}: so long will the last one take within the outage."
        Set-OctohaGrowthMark -Settings $Context.Settings -Name 'seeded' -Confirm:$false
    }
    Undo        = {
        param($Context)
        # The copies stay: the next ones are the shorter for it.
        Set-OctohaGrowthMark -Settings $Context.Settings -Name 'seeded' -Remove -Confirm:$false
    }
}
