function Test-OctohaDrainedNode {
    <#
    .SYNOPSIS
    Looks, while this node is drained, whether it says 418 and the portal goes on with the others.
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
    if ($skip.Length -eq 0) { $skip = Get-OctohaApiSkip -Context $Context }
    if ($skip.Length -gt 0) { return Get-OctohaTestResult -Skip $skip }
    $all = @((Get-OctohaApi -Context $Context -Path '/api/octopusservernodes?take=1000').Items)
    $own = @($all | Where-Object -FilterScript { $_.Name -eq $Context.Node.nodeName })
    if ($own.Count -eq 0 -or -not $own[0].IsInMaintenanceMode) {
        return Get-OctohaTestResult -Skip 'This node is not drained: drain it under Configuration > Nodes, run the tag Balancer again, and undo it.'
    }
    $code = Get-OctohaPing -Url $Context.Settings.octopus.nodeUrl -Path $Context.Settings.balancer.probePath
    $portal = Get-OctohaPing -Url $Context.Settings.octopus.portalUrl -Path $Context.Settings.balancer.probePath
    $result = @{
        Passed   = $code -eq 418 -and $portal -eq 200
        Seen     = "this node answers $code, the portal $portal"
        Expected = 'this node answers 418, the portal 200'
        Do       = 'Give the balancer the probe of the design; it must take 200 alone for good.'
    }
    Get-OctohaTestResult @result
}
