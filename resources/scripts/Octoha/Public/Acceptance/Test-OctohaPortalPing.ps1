function Test-OctohaPortalPing {
    <#
    .SYNOPSIS
    Looks whether the portal answers the probe with 200 through the balancer, time after time.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    if ($Context.Settings.octopus.portalUrl.Length -eq 0) { return Get-OctohaTestResult -Skip 'The design states no address of the portal.' }
    $codes = @(1..5 | ForEach-Object -Process { Get-OctohaPing -Url $Context.Settings.octopus.portalUrl -Path $Context.Settings.balancer.probePath })
    $wrong = @($codes | Where-Object -FilterScript { $_ -ne 200 })
    $seen = "$($Context.Settings.octopus.portalUrl)$($Context.Settings.balancer.probePath) answers $($codes -join ', ')"
    Get-OctohaTestResult -Passed ($wrong.Count -eq 0) -Seen $seen -Expected '200, five times' -Do '418: a drained node is still in the pool. 502 or 503: the pool is empty. See runbooks/00-night.md.'
}
