function Repair-OctohaJournal {
    <#
    .SYNOPSIS
    Ends a line of the journal that a crash cut off, so that the next one is not lost with it.
    .PARAMETER Path
    The journal.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path
    )

    if (-not (Test-Path -LiteralPath $Path)) {
        return
    }
    $text = [System.IO.File]::ReadAllText($PSCmdlet.GetUnresolvedProviderPathFromPSPath($Path))
    if ($text.Length -gt 0 -and -not $text.EndsWith("`n")) {
        Add-Content -LiteralPath $Path -Value '' -Encoding UTF8
    }
}
