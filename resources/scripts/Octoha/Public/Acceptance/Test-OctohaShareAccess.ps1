function Test-OctohaShareAccess {
    <#
    .SYNOPSIS
    Looks, as the service account, whether the share opens and each of its folders can be written.
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
    $seen = Invoke-OctohaTask -Settings $Context.Settings -Name 'test'
    $wrong = @(
        if (-not $seen.opens) { "$($Context.Settings.storage.unc) does not open" }
        foreach ($folder in $seen.missing) { "$folder is missing" }
        foreach ($folder in $seen.refused) { "$folder cannot be written" }
    )
    $text = if ($wrong.Count -eq 0) { "the service account writes to $(@($Context.Settings.storage.folders).Count) folders" } else { $wrong -join '; ' }
    Get-OctohaTestResult -Passed ($wrong.Count -eq 0) -Seen $text -Expected 'the service account may write to every folder' -Do 'Run the steps 20 and 30 on this node; look at the rights on the share.'
}
