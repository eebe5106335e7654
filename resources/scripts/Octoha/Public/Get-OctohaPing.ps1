function Get-OctohaPing {
    <#
    .SYNOPSIS
    Asks a node or the balancer how it is: 200 in service, 418 draining, 0 no answer.
    .PARAMETER Url
    Address without a path.
    .PARAMETER Path
    The path of the probe.
    #>
    [CmdletBinding()]
    [OutputType([int])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Url,

        [string] $Path = '/api/octopusservernodes/ping'
    )

    if ($Url -match '^https://localhost[:/]?') {
        return Get-OctohaLoopbackPing -Url ($Url.TrimEnd('/') + $Path)
    }
    try {
        [int] (Invoke-WebRequest -Uri ($Url.TrimEnd('/') + $Path) -UseBasicParsing -TimeoutSec 15).StatusCode
    }
    catch {
        Get-OctohaStatusCode -ErrorRecord $_
    }
}
