#requires -Version 5.1

<#
.SYNOPSIS
Looks whether this node or, from the jump host, the portal behind the balancer answers the probe with 200.
#>
[CmdletBinding()]
param()

@{
    Description = 'Ask the probe of this node or of the portal.'
    Who         = 'Administrator of this machine'
    Where       = 'each node, and the jump host'
    Roles       = @('node', 'jumpHost')
    Minutes     = 1
    FailCode    = 4
    NoUndo      = 'Nothing is changed.'
    Skip        = {
        param($Context)
        if ($Context.Role -ne 'node' -and $Context.Settings.octopus.portalUrl.Length -eq 0) { 'The design states no address of the portal.' }
    }
    Test        = {
        param($Context)
        $settings = $Context.Settings
        # A node looks at itself; whether the way through the balancer works is seen from outside.
        $urls = @(if ($Context.Role -eq 'node') { $settings.octopus.nodeUrl } else { $settings.octopus.portalUrl })
        $seen = foreach ($url in $urls) {
            [pscustomobject] @{ Url = $url; Code = Get-OctohaPing -Url $url -Path $settings.balancer.probePath }
        }
        $wrong = @($seen | Where-Object -FilterScript { $_.Code -ne 200 })
        $text = @($seen | ForEach-Object -Process { "$($_.Url) answers $($_.Code)" }) -join ', '
        if ($wrong.Count -eq 0) {
            if ($Context.Role -ne 'node') { $text = @(@($text) + @(Get-OctohaAnsweringNode -Settings $settings -Url $urls[0])) -join '; ' }
            return @{ Done = $true; Seen = $text }
        }
        if ($Context.Role -eq 'node' -and -not (Get-OctohaNode -Settings $settings).Installed) {
            return @{ Done = $false; Seen = "$text, for there is no service of this instance yet: run the steps before this one." }
        }
        @{ Done = $false; Seen = "$text; expected 200. 418 is a draining node, 0 no answer: see runbooks/00-night.md." }
    }
}
