function Test-OctohaPortalVersion {
    <#
    .SYNOPSIS
    Looks which version answers behind the balancer.
    .PARAMETER Context
    The run.
    #>
    [CmdletBinding()]
    [OutputType([psobject])]
    param(
        [Parameter(Mandatory = $true)]
        [psobject] $Context
    )

    $skip = Get-OctohaApiSkip -Context $Context -Anonymous
    if ($skip.Length -gt 0) { return Get-OctohaTestResult -Skip $skip }
    $seen = (Invoke-RestMethod -Uri ($Context.Settings.octopus.portalUrl + '/api') -UseBasicParsing -TimeoutSec 30).Version
    $wanted = $Context.Settings.octopus.version
    Get-OctohaTestResult -Passed ($seen -eq $wanted) -Seen "the portal says version '$seen'" -Expected "version '$wanted'" -Do 'Look for a node of another version in the pool of the balancer.'
}
