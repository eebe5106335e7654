function Test-OctohaStoppedNode {
    <#
    .SYNOPSIS
    Looks, while the service of this node is stopped, whether the balancer leaves it out.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $skip = Get-OctohaNodeSkip -Context $Context
    if ($skip.Length -eq 0) { $skip = Get-OctohaApiSkip -Context $Context -Anonymous }
    if ($skip.Length -gt 0) { return Get-OctohaTestResult -Skip $skip }
    $service = Get-OctohaService -Settings $Context.Settings
    if ($null -eq $service -or $service.State -ne 'Stopped') {
        return Get-OctohaTestResult -Skip 'The service of this node runs: drain and stop it, wait for the probe, run the tag Balancer again, and start it.'
    }
    $codes = @(1..5 | ForEach-Object -Process { Get-OctohaPing -Url $Context.Settings.octopus.portalUrl -Path $Context.Settings.balancer.probePath })
    $wrong = @($codes | Where-Object -FilterScript { $_ -ne 200 })
    $seen = "the portal answers $($codes -join ', ')"
    Get-OctohaTestResult -Passed ($wrong.Count -eq 0) -Seen $seen -Expected '200, five times, without this node' -Do 'Look at the probe of the balancer, its interval and its threshold.'
}
