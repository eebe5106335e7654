#requires -Version 5.1

<#
.SYNOPSIS
Looks whether all that this machine needs is there, before anything is changed.
#>
[CmdletBinding()]
param()

@{
    Description = 'Check this machine and what it must reach.'
    Who         = 'Administrator of this machine'
    Where       = 'every machine'
    Roles       = @('node', 'jumpHost', 'tentacle', 'existingServer')
    Minutes     = 2
    Standby     = $true
    FailCode    = 2
    NoUndo      = 'Nothing is changed.'
    Test        = {
        param($Context)
        $failed = @(Get-OctohaCheck -Context $Context | Where-Object -FilterScript { -not $_.Fine })
        if ($failed.Count -eq 0) {
            return @{ Done = $true; Seen = 'all checks passed' }
        }
        # At night a list is read quicker than a paragraph.
        $lines = @(@($failed | ForEach-Object -Process { Format-OctohaCheck -Row $_ }) -join "`n  ") + ' Nothing was changed.'
        if ($failed.Count -gt 1) { $lines = "$($failed.Count) checks failed; preflight.json beside the journal has all of them.`n  $lines" }
        @{ Done = $false; Seen = "$lines" }
    }
}
