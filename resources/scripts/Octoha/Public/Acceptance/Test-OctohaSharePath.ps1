function Test-OctohaSharePath {
    <#
    .SYNOPSIS
    Looks whether Octopus keeps its files on the share.
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
    $state = Get-OctohaFolderState -Settings $Context.Settings
    Get-OctohaTestResult -Passed $state.Done -Seen $state.Seen -Expected 'all folders on the share' -Do 'Run step 70 on the first node.'
}
