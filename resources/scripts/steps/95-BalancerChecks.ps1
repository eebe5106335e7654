#requires -Version 5.1

<#
.SYNOPSIS
Looks whether this node and the portal behind the balancer answer the probe with 200.
#>
[CmdletBinding()]
param()

@{
    Description = 'Ask the probe of the node and of the portal.'
    Who         = 'Administrator of this machine'
    Where       = 'each node, and the jump host'
    Roles       = @('node', 'jumpHost')
    Minutes     = 1
    FailCode    = 4
    NoUndo      = 'Nothing is changed.'
    Test        = {
        param($Context)
        $settings = $Context.Settings
        $urls = @(if ($Context.Role -eq 'node') { $settings.octopus.nodeUrl }) +
            @(if ($settings.octopus.portalUrl.Length -gt 0) { $settings.octopus.portalUrl })
        $seen = foreach ($url in $urls) {
            [pscustomobject] @{ Url = $url; Code = Get-OctohaPing -Url $url -Path $settings.balancer.probePath }
        }
        $wrong = @($seen | Where-Object -FilterScript { $_.Code -ne 200 })
        $text = @($seen | ForEach-Object -Process { "$($_.Url) answers $($_.Code)" }) -join ', '
        if ($wrong.Count -eq 0) {
            return @{ Done = $true; Seen = $text }
        }
        @{ Done = $false; Seen = "$text; expected 200. 418 is a draining node, 0 no answer: see runbooks/00-night.md." }
    }
}
