function Test-OctohaNodeService {
    <#
    .SYNOPSIS
    Looks whether the service of this node runs, as its account, and answers.
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
    $node = Get-OctohaNode -Settings $Context.Settings
    $account = if ($Context.Settings.serviceAccount.kind -eq 'localSystem') { 'LocalSystem' } else { $Context.Settings.serviceAccount.name }
    Get-OctohaTestResult -Passed $node.Done -Seen $node.Seen -Expected "service Running as $account, ping 200 or, drained, 418" -Do 'See runbooks/00-night.md.'
}
