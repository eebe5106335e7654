function Test-OctohaWebSetting {
    <#
    .SYNOPSIS
    Looks whether prefixes, ports and trusted proxies of this node are those of the design.
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
    $state = Get-OctohaWebState -Settings $Context.Settings
    Get-OctohaTestResult -Passed $state.Done -Seen $state.Seen -Expected 'prefixes, ports and proxies as designed' -Do 'Run step 90 on this node.'
}
