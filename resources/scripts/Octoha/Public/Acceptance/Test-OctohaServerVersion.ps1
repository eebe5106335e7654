function Test-OctohaServerVersion {
    <#
    .SYNOPSIS
    Looks whether this node runs the version of the design, as every other node must.
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
    $seen = Get-OctohaVersion
    $wanted = $Context.Settings.octopus.version
    Get-OctohaTestResult -Passed ($seen -eq $wanted) -Seen "version '$seen'" -Expected "version '$wanted' on every node" -Do 'A change of version is an upgrade of all nodes: see runbooks/upgrade.md.'
}
