function Test-OctohaNodePing {
    <#
    .SYNOPSIS
    Looks whether this node answers the probe with 200, as the balancer wants it.
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
    if ($skip.Length -gt 0) { return Get-OctohaTestResult -Skip $skip }
    $service = Get-OctohaService -Settings $Context.Settings
    if ($null -ne $service -and $service.State -eq 'Stopped') {
        return Get-OctohaTestResult -Skip 'The service of this node is stopped: StoppedNode looks at the balancer, and NodeService whether it should run.'
    }
    $code = Get-OctohaPing -Url $Context.Settings.octopus.nodeUrl -Path $Context.Settings.balancer.probePath
    if ($code -eq 418) { return Get-OctohaTestResult -Skip 'This node is drained; DrainedNode looks at it.' }
    Get-OctohaTestResult -Passed ($code -eq 200) -Seen "$($Context.Settings.octopus.nodeUrl) answers $code" -Expected '200' -Do 'See runbooks/00-night.md.'
}
