function Test-OctohaShareLink {
    <#
    .SYNOPSIS
    Looks whether the links of this node lead to the share.
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
    $linked = @($Context.Settings.storage.folders | Where-Object -FilterScript { $_.path -ne $_.target })
    if ($Context.Settings.storage.access -ne 'symbolicLink' -or $linked.Count -eq 0) {
        return Get-OctohaTestResult -Skip 'The design has no symbolic links.'
    }
    $wrong = @(Get-OctohaLinkFault -Storage $Context.Settings.storage)
    $seen = if ($wrong.Count -eq 0) { "$($linked.Count) links" } else { $wrong -join '; ' }
    Get-OctohaTestResult -Passed ($wrong.Count -eq 0) -Seen $seen -Expected "$($linked.Count) links that lead to the share" -Do 'Run step 40 on this node.'
}
