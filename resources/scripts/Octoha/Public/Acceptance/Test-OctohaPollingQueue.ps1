function Test-OctohaPollingQueue {
    <#
    .SYNOPSIS
    Looks whether this node hands work to polling Tentacles through Redis.
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
    if ($Context.Settings.polling.way -ne 'redis') { return Get-OctohaTestResult -Skip 'The design has no Redis queue.' }
    $state = Invoke-RestMethod -Uri ($Context.Settings.octopus.nodeUrl + '/api/serverstatus/redis') -UseBasicParsing -TimeoutSec 15
    $result = @{
        Passed   = $state.IsEnabled -and $state.IsConfigured -and $state.IsReachable
        Seen     = "enabled $($state.IsEnabled), configured $($state.IsConfigured), reachable $($state.IsReachable)"
        Expected = 'enabled True, configured True, reachable True'
        Do       = 'Run step 86 on this node; look at the way to Redis.'
    }
    Get-OctohaTestResult @result
}
